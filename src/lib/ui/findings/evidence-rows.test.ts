import { expect, it } from 'vitest';
import { projectEvidence } from '$lib/analysis/evidence/evidence-of';
import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import { saveRule } from '$lib/commands/evidence-rules/save-rule';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { chooseQuotations } from '$lib/commands/findings/choose-quotations';
import { saveFinding } from '$lib/commands/findings/save-finding';
import { addQuestion } from '$lib/commands/project/add-question';
import type { FindingId, QuestionId, QuotationId, TextId } from '$lib/domain/ids';
import type { DocumentText } from '$lib/domain/document-text';
import { FoldedTexts } from '$lib/language/folded-texts';
import { TestProject } from '$lib/testing/test-project';
import { anyEvidence, isFiltering, type EvidenceFilter } from './evidence-filter';
import { evidenceRows, filterEvidence } from './evidence-rows';

const question = 'question-1' as QuestionId;
const target = { kind: 'question', id: question } as const;

/** Four quotations of two cases: 1:1 and 2:1 linked by hand (2:1 contrary), 1:2 implied by its code, 2:2 not linked. */
function study() {
  const project = new TestProject();
  project.run(addQuestion, { id: question, text: 'Wat werkt?' });
  const documents = ['Samira', 'Bram'].map((caseName) =>
    project.document({ caseName, caseRole: `rol ${caseName}` })
  );
  const theme = project.code('Thema');
  const time = project.code('Tijdsdruk', theme);
  const [first, second] = documents as [(typeof documents)[0], (typeof documents)[0]];
  const made = project.quotation(first, 0, 10);
  project.quotation(first, 10, 20, time);
  const contrary = project.quotation(second, 0, 10);
  project.quotation(second, 10, 20);
  project.run(linkEvidence, { places: [{ quotationId: made }], target, stance: 'supporting' });
  project.run(linkEvidence, { places: [{ quotationId: contrary }], target, stance: 'contrary' });
  const cimo = { kind: 'cimo', id: 'mechanism' } as const;
  project.run(linkEvidence, { places: [{ quotationId: made }], target: cimo, stance: 'supporting' });
  project.run(saveRule, { codeId: theme, target, stance: 'supporting' });
  const findingId = 'finding-1' as FindingId;
  project.run(saveFinding, { id: findingId, questionId: question, statement: 'Rust helpt' });
  project.run(chooseQuotations, { findingId, quotations: [{ quotationId: made, words: '' }] });

  const texts = new Map(
    project.model.list('documents').map(({ id, textId, number }): [TextId, DocumentText] => [
      textId,
      {
        id: textId,
        documentId: id,
        text: `Rust is ${number} Drukte is ook`.padEnd(1000),
        turns: [],
        pages: []
      }
    ])
  );
  const findText = (id: TextId) => texts.get(id);
  const evidence = projectEvidence(project.model);
  const cases = new QuotationCases(findText);
  const samira = project.model.list('cases').find(({ name }) => name === 'Samira')!.id;
  const shown = (filter: Partial<EvidenceFilter>) => {
    const all = evidenceRows(project.model, evidence, question, filter.scope ?? 'question');
    const source = {
      source: { findText, cases },
      evidence,
      foldedTexts: new FoldedTexts(),
      quoted: new Set([samira])
    };
    return filterEvidence(project.model, all, { ...anyEvidence, ...filter }, source).map(
      ({ document, quotation, evidence: found }) =>
        `${document.number}:${quotation.number} ${found ? `${found.origin} ${found.stance}` : '-'}`
    );
  };
  return { shown, theme, samira, contrary };
}

it('offers the evidence of a sub-question, made and implied, or every quotation', () => {
  const { shown } = study();
  expect(shown({})).toEqual(['1:1 made supporting', '1:2 implied supporting', '2:1 made contrary']);
  expect(shown({ scope: 'all' })).toHaveLength(4);
});

it('narrows it down by each filter', () => {
  const { shown, theme, samira, contrary } = study();
  const numbers = (filter: Partial<EvidenceFilter>) => shown(filter).map((line) => line.split(' ')[0]);
  expect(numbers({ codes: [theme] })).toEqual(['1:2']);
  expect(numbers({ cimo: ['mechanism', 'outcome'] })).toEqual(['1:1']);
  expect(numbers({ cases: [samira] })).toEqual(['1:1', '1:2']);
  expect(numbers({ roles: ['rol Bram'] })).toEqual(['2:1']);
  expect(numbers({ stances: ['contrary'] })).toEqual(['2:1']);
  expect(numbers({ unused: true })).toEqual(['1:2', '2:1']);
  expect(numbers({ newVoices: true })).toEqual(['2:1']);
  expect(numbers({ only: [contrary, 'gone' as QuotationId] })).toEqual(['2:1']);
  expect(numbers({ text: 'DRUKTE' })).toEqual(['1:2']);
  expect(numbers({ text: 'rust 2' })).toEqual(['2:1']);
  expect(numbers({ text: 'niets' })).toEqual([]);
});

it('knows when anything is left out', () => {
  expect(isFiltering({ ...anyEvidence, scope: 'all', text: ' ' })).toBe(false);
  expect(isFiltering({ ...anyEvidence, unused: true })).toBe(true);
});
