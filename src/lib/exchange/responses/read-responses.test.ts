import { describe, expect, it } from 'vitest';
import type { MappedItem, ResponseMapping } from '$lib/domain/response-mapping';
import { guessMapping } from './guess-mapping';
import type { KnownQuestionnaire } from './known-questionnaire';
import { problemKey } from './problem-key';
import { readResponseFile } from './read-response-file';
import { readResponses } from './read-responses';

const fileOf = (text: string, name = 'input.csv') =>
  readResponseFile({ name, bytes: new TextEncoder().encode(text.replaceAll(' / ', '\n')) });

const item = (number: string, fields: Partial<MappedItem> = {}): MappedItem => ({
  number,
  text: '',
  competence: '',
  kind: 'scale',
  parent: null,
  scale: { min: 1, max: 10, step: 1, labels: [] },
  reversed: false,
  choices: [],
  withText: false,
  ...fields
});
const knownWith = (fields: Partial<KnownQuestionnaire>): KnownQuestionnaire => ({
  items: [],
  moments: [],
  respondents: [],
  mappings: [],
  ...fields
});

async function read(
  text: string,
  changes: Partial<ResponseMapping> = {},
  known: KnownQuestionnaire | null = null
) {
  const file = await fileOf(text);
  const { mapping } = guessMapping(file, known);
  return readResponses(file, { ...mapping, ...changes }, known);
}

const scores = 'Naam;Moment;1;2 / Samira;T0;7,5;11 / Erkan;T0;8;7/10 / Samira;T1;8;9';

describe('what is no good answer as it stands', () => {
  it('is left out until somebody decides, and told with its place', async () => {
    const { problems, responses } = await read(scores);
    expect(
      problems.map(({ kind, row, column, found, decision }) => [kind, `${column}${row}`, found, decision])
    ).toEqual([
      ['half-score', 'C2', '7,5', 'skip'],
      ['out-of-range', 'D2', '11', 'skip'],
      ['fraction', 'D3', '7/10', 'skip']
    ]);
    expect(responses[0]!.answers).toEqual([
      { item: '1', value: null, missing: 'invalid', text: null, found: '7,5' },
      { item: '2', value: null, missing: 'invalid', text: null, found: '11' }
    ]);
  });

  it('is taken as was decided for its kind, or for the one cell', async () => {
    const place = problemKey({ kind: 'out-of-range', sheet: '', row: 2, column: 'D' });
    const { problems, responses } = await read(scores, {
      decisions: { 'half-score': 'round', fraction: 'accept', [place]: 'accept' }
    });
    expect(problems.map(({ taken }) => taken)).toEqual([8, 11, 7]);
    expect(responses.map(({ answers }) => answers.map(({ value }) => value))).toEqual([
      [8, 11],
      [8, 7],
      [8, 9]
    ]);
    expect(responses[0]!.answers[0]).toMatchObject({ found: '7,5' });
  });

  it('is of no other kind than there are ways out of', async () => {
    const { problems } = await read(scores, { decisions: { fraction: 'round' } });
    expect(problems.find(({ kind }) => kind === 'fraction')).toMatchObject({
      decision: 'skip',
      decisions: ['skip', 'accept']
    });
  });
});

describe('a respondent with two rows at one moment', () => {
  const twice = 'Naam;Moment;1;2 / Samira;T0;7;8 / Samira;T0;5;6 / Erkan;T0;7;7 / Erkan;T1;8;8';

  it('keeps the first, or has the last when that is decided', async () => {
    const first = await read(twice);
    expect(first.problems).toMatchObject([{ kind: 'duplicate-response', row: 3, respondent: 'Samira' }]);
    expect(first.responses[0]!.answers.map(({ value }) => value)).toEqual([7, 8]);
    const last = await read(twice, { decisions: { 'duplicate-response': 'accept' } });
    expect(last.responses[0]!.answers.map(({ value }) => value)).toEqual([5, 6]);
  });

  it('is no problem when they answer different items', async () => {
    const { problems, responses } = await read(
      'Naam;Moment;1;2 / Samira;T0;7; / Samira;T0;;6 / Erkan;T1;7;7'
    );
    expect(problems).toEqual([]);
    expect(responses[0]!.answers.map(({ value }) => value)).toEqual([7, 6]);
  });
});

describe('names', () => {
  it('that may be of one person are suggested, and joined only when the mapping says so', async () => {
    const text =
      'Naam;Moment;1 / Samira Bakker;T0;7 / Bakker, Samira;T1;8 / Samirra Bakker;T2;9 / R1;T0;5 / R2;T0;6';
    const { respondents } = await read(text);
    expect(Object.fromEntries(respondents.map(({ name, resembles }) => [name, resembles.length]))).toEqual({
      'Samira Bakker': 2,
      'Bakker, Samira': 1,
      'Samirra Bakker': 1,
      R1: 0,
      R2: 0
    });
    const joined = await read(text, { respondents: [{ found: 'Bakker, Samira', name: 'Samira Bakker' }] });
    expect(joined.respondents[0]).toMatchObject({ name: 'Samira Bakker', rows: [2, 3] });
  });

  it('of cases that resemble one in the file are suggested', async () => {
    const known = knownWith({ respondents: [{ name: 'Samira', pseudonym: 'Buddy A' }] });
    const { respondents } = await read('Naam;Moment;1 / samira;T0;7 / Erkan;T0;8', {}, known);
    expect(respondents).toMatchObject([{ resembles: ['Samira'] }, { resembles: [] }]);
  });

  it('stand for the rows under them when they are written once', async () => {
    const { responses } = await read('Naam;Moment;1 / Samira;T0;7 / ;T1;8 / Erkan;T0;5 / ;T1;6');
    expect(responses.map(({ respondent, moment }) => `${respondent} ${moment}`)).toEqual([
      'Samira T0',
      'Samira T1',
      'Erkan T0',
      'Erkan T1'
    ]);
  });
});

describe('what nobody answered', () => {
  it('was not asked at that moment, and a row without answers is no response', async () => {
    const { responses, emptyRows } = await read(
      'Naam;Moment;1;2 / Samira;T0;7; / Samira;T1;8;9 / Erkan;T0;-;'
    );
    expect(responses.map(({ answers }) => answers.length)).toEqual([1, 2]);
    expect(emptyRows).toBe(1);
  });

  it('leaves a moment of the file without answers', async () => {
    const { moments, momentsWithoutAnswers } = await read(
      'Naam;1 - T0;2 - T0;1 - T1;2 - T1 / Samira;7;8;; / Erkan;6;7;;'
    );
    expect([moments, momentsWithoutAnswers]).toEqual([['T0', 'T1'], ['T1']]);
  });
});

describe('a known questionnaire', () => {
  const known = knownWith({
    items: [
      item('1', { text: 'Ik luister voordat ik iets zeg' }),
      item('2', { text: 'Ik stel open vragen' })
    ],
    moments: [
      { name: 'Na avond 1', date: null },
      { name: 'Na avond 2', date: null }
    ]
  });

  it('has its items found by number and by text, and its moments by name', async () => {
    const text = 'Naam;Moment;Open vragen stel ik;1. / Samira;avond 1;7;8 / Erkan;avond 2;6;5';
    const guess = guessMapping(await fileOf(text), known);
    expect(guess.columns.map(({ because }) => because)).toEqual(['title', 'title', 'text', 'number']);
    expect(guess.mapping.items).toEqual([]);
    const { responses } = await read(text, {}, known);
    expect(responses.map(({ moment, answers }) => [moment, ...answers.map(({ value }) => value)])).toEqual([
      ['Na avond 1', 8, 7],
      ['Na avond 2', 5, 6]
    ]);
  });

  it('has a mapping that was kept for an earlier wave taken again, with new moments besides', async () => {
    const text = 'Naam;Wanneer;A;B / Samira;T0;7;8 / Erkan;T0;6;5';
    const { mapping } = guessMapping(await fileOf(text), known);
    const kept = {
      ...mapping,
      columns: mapping.columns.map((one) =>
        one.title === 'A' ? { ...one, use: { kind: 'ignore' as const } } : one
      )
    };
    const again = guessMapping(await fileOf(text.replaceAll('T0', 'Slot')), {
      ...known,
      mappings: [{ name: 'eerste', mapping: kept }]
    });
    expect(again.columns.every(({ because }) => because === 'kept-mapping')).toBe(true);
    expect(again.mapping.columns[2]!.use).toEqual({ kind: 'ignore' });
    expect(again.mapping.moments).toContain('Slot');
  });
});

describe('the shape of a file', () => {
  it('is what somebody says it is', async () => {
    const file = await fileOf('iets;niets / A;1 / B;2');
    expect(guessMapping(file, null, { layout: 'transposed' }).mapping.layout).toBe('transposed');
    expect(guessMapping(file, null, { firstRow: 1, titleRows: 1 }).mapping).toMatchObject({
      firstRow: 1,
      titleRows: 1
    });
  });

  it('is told of rows with too many or too few cells', async () => {
    const rows = Array.from({ length: 8 }, (_, at) => `P${at};${at + 1};5`).join(' / ');
    const { problems } = await read(`Naam;1;2 / ${rows} / Samira;7;8;9 / Erkan;7`);
    expect(problems.map(({ kind, row, decision }) => [kind, row, decision])).toEqual([
      ['too-many-cells', 10, 'skip'],
      ['not-enough-cells', 11, 'accept']
    ]);
  });
});

describe('what a title or a tool says', () => {
  it('is a question of its own when it asks for words and no item has its number', async () => {
    const { items } = await read('Naam;1. Score;2. Toelichting / Samira;7;ging goed / Erkan;8;druk');
    expect(items.map(({ number, kind, text }) => [number, kind, text])).toEqual([
      ['1', 'scale', 'Score'],
      ['2', 'text', 'Toelichting']
    ]);
  });

  it('is the same item again when a form asks the same twice', async () => {
    const file = await fileOf('Naam;Score;Score / Samira;7;8 / Erkan;6;5');
    const { mapping } = guessMapping(file, null);
    const again = guessMapping(file, knownWith({ items: mapping.items }));
    expect(again.mapping.columns).toEqual(mapping.columns);
  });

  it('is a number when some answers lie below nought', async () => {
    const { items, problems } = await read('Naam;1. Verschil / Jan;-2 / Piet;3 / Els;0');
    expect([items.map(({ kind }) => kind), problems]).toEqual([['number'], []]);
  });

  it.each([
    ['Id;Start time;Completion time;Email;Name;Ik luister', '11/3/25 19:02:00', '2025-11-03'],
    ['Id;Begintijd;Tijd van voltooien;E-mail;Naam;Ik luister', '3-11-2025 19:02:00', '2025-11-03']
  ])('is when a form came in: %s', async (titles, time, day) => {
    const { responses } = await read(`${titles} / 1;${time};${time};anonymous;;7`);
    expect(responses.map(({ date }) => date)).toEqual([day]);
  });
});

describe('an answer with several choices and words of its own', () => {
  const file = 'Naam;Moment;1 / Samira;T0;"Thuis;In een café;" / Erkan;T0;"Thuis;School;"';
  const answersWith = async (fields: Partial<MappedItem>) => {
    const places = item('1', { kind: 'multiple-choice', scale: null, ...fields });
    const { responses, problems } = await read(file, {}, knownWith({ items: [places] }));
    const [{ value, text }] = responses[0]!.answers as [(typeof responses)[0]['answers'][0]];
    return { value, text, problems: problems.map(({ kind }) => kind) };
  };

  it('keeps the words beside what was chosen, where words may stand', async () => {
    const choices = ['Thuis', 'School'];
    const text = 'In een café';
    expect(await answersWith({ choices, withText: true })).toEqual({ value: ['Thuis'], text, problems: [] });
    expect(await answersWith({ choices: [...choices, 'Anders'], withText: true })).toEqual({
      value: ['Thuis', 'Anders'],
      text,
      problems: []
    });
    expect(await answersWith({ choices })).toMatchObject({ value: ['Thuis'], problems: ['unknown-choice'] });
  });
});
