import { describe, expect, it } from 'vitest';
import { chooseQuotations } from '$lib/commands/findings/choose-quotations';
import { saveFinding } from '$lib/commands/findings/save-finding';
import type { Turn } from '$lib/domain/document-text';
import type { CaseId, FindingId, QuotationId } from '$lib/domain/ids';
import { wordReader } from '$lib/language/word-reader';
import { TestProject } from '$lib/testing/test-project';
import { QuotationCases } from '../cases/quotation-cases';
import { countWords } from './count-words';
import { overQuotedRows } from './over-quoted-rows';
import { respondentBalance, type BalanceRow } from './respondent-balance';
import { WordCounts } from './word-counts';

describe('counting words', () => {
  it.each([
    ['', 0],
    ['Nou, ja.', 2],
    ['zo’n buddy-project, zo\'n "auto\'s"', 4],
    ['één coo\u0308rdinator 🙂 – 3 keer', 4],
    ['ja- nee -toch', 3],
    ['Привет мир', 2],
    ['𝒳 𝒴', 2],
    ['\u{1F468}\u200D\u{1F469} samen', 1]
  ])('finds in %j', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('counts a stretch as if it stood alone, and runs of words as a segmenter does', () => {
    const text = 'Nou ja, je moet het project echt voortdurend op je netvlies hebben. Nietwaar?';
    expect(countWords(text, 4, 12)).toBe(countWords(text.slice(4, 12)));
    expect(countWords(text)).toBe(wordReader('nl')(text).length);
  });
});

const turn = (start: number, end: number, speaker: string): Turn => ({
  start,
  end,
  speaker,
  startMs: null,
  endMs: null,
  times: []
});

/** Noor asks, Ans says eight words and Bo two, in one document; Cas wrote a form of ten. Di was never spoken to. */
function study() {
  const project = new TestProject();
  const text = 'Hoe gaat het?\nEen twee drie vier vijf zes zeven acht.\nIk ook.';
  const person = (name: string, role: string) => {
    const id = `case-${name}` as CaseId;
    project.put('cases', { id, name, role, comment: '' });
    return id;
  };
  const [ans, bo, cas] = [person('Ans', 'ouder'), person('Bo', 'buddy'), person('Cas', 'ouder')];
  person('Di', '');
  const [talk, form] = [project.document({ length: text.length }), project.document({ length: 30 })];
  const speaker = (label: string, caseId: CaseId | null, interviewer = false) => ({
    label,
    caseId,
    interviewer
  });
  const speakers = [speaker('V', bo, true), speaker('A', ans), speaker('B', bo), speaker('?', null)];
  project.put('documents', { ...project.model.get('documents', talk), speakers });
  project.put('documents', { ...project.model.get('documents', form), caseId: cas });
  const texts = [
    {
      id: project.model.get('documents', talk).textId,
      documentId: talk,
      text,
      turns: [turn(0, 13, 'V'), turn(14, 53, 'A'), turn(54, 61, 'B')],
      pages: []
    },
    {
      id: project.model.get('documents', form).textId,
      documentId: form,
      text: 'a b c d e f g h i j',
      turns: [],
      pages: []
    }
  ];
  const findText = (id: string) => texts.find((each) => each.id === id);
  const wordCounts = new WordCounts();
  const read = () =>
    respondentBalance(project.model, { findText, cases: new QuotationCases(findText), wordCounts });
  const findings = ['Een', 'Twee'].map((statement) => {
    const id = `finding-${statement}` as FindingId;
    project.run(saveFinding, { id, statement });
    return id;
  });
  const choose = (finding: number, ...ids: QuotationId[]) =>
    project.run(chooseQuotations, {
      findingId: findings[finding]!,
      quotations: ids.map((quotationId) => ({ quotationId, words: 'x' }))
    });
  return { project, talk, form, read, choose };
}

const inShort = ({ name, wordsSaid, quotations, quoted, wordsQuoted }: BalanceRow) =>
  [name, wordsSaid, quotations, quoted, wordsQuoted] as const;

it('counts what cases and roles said and are quoted with, each quotation once', () => {
  const { project, talk, form, read, choose } = study();
  const both = project.quotation(talk, 14, 61);
  const part = project.quotation(talk, 18, 27);
  project.quotation(talk, 54, 56);
  const asked = project.quotation(talk, 0, 13);
  const written = project.quotation(form, 0, 5);
  choose(0, both, part, asked);
  choose(1, both, written);
  const { cases, roles } = read();
  expect(cases.map(inShort)).toEqual([
    ['Bo', 2, 2, 1, 2],
    ['Ans', 8, 2, 2, 10],
    ['Di', 0, 0, 0, 0],
    ['Cas', 10, 1, 1, 3]
  ]);
  expect(cases.map(({ shareSaid, shareQuoted }) => [shareSaid, shareQuoted])).toEqual([
    [0.1, 0.25],
    [0.4, 0.5],
    [0, 0],
    [0.5, 0.25]
  ]);
  expect(roles.map(inShort)).toEqual([
    ['buddy', 2, 2, 1, 2],
    ['', 0, 0, 0, 0],
    ['ouder', 18, 3, 3, 13]
  ]);
});

it('has only zeros before anything is quoted, and no row without cases', () => {
  const { read } = study();
  expect(read().cases.every(({ shareQuoted }) => shareQuoted === 0)).toBe(true);
  const findText = () => undefined;
  const nobody = respondentBalance(new TestProject().model, {
    findText,
    cases: new QuotationCases(findText)
  });
  expect(nobody).toEqual({ cases: [], roles: [] });
});

it('says who is quoted out of proportion, from five quotations on', () => {
  const row = (quoted: number, shareQuoted: number, shareSaid: number) =>
    ({ quoted, shareQuoted, shareSaid }) as BalanceRow;
  expect(overQuotedRows([row(5, 0.5, 0.2), row(4, 0.5, 0.2), row(9, 0.4, 0.2), row(5, 0.1, 0)])).toEqual([
    row(5, 0.5, 0.2),
    row(5, 0.1, 0)
  ]);
});
