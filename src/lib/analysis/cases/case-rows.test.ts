import { expect, it } from 'vitest';
import { ProjectModel } from '$lib/model/project-model';
import { document, person, quotation, speaker, text, turn } from '../testing/small-project';
import { caseRows } from './case-rows';

const model = ProjectModel.from({
  cases: [person('bram'), person('zoë'), person('nobody')],
  documents: [
    document(2, { caseId: 'bram' }),
    document(1, {
      speakers: [speaker('I', 'bram', true), speaker('B', 'bram'), speaker('Z', 'zoë'), speaker('Z2', 'zoë')]
    })
  ],
  quotations: [
    quotation(1, 1, 0, 10), // the interviewer only
    quotation(1, 2, 15, 25), // Bram and Zoë
    quotation(1, 3, 25, 35), // Zoë under two labels
    quotation(2, 1, 0, 5)
  ]
});
const turns = [
  turn(0, 10, 'I'),
  turn(10, 20, 'B'),
  turn(20, 30, 'Z'),
  turn(30, 40, 'Z2'),
  turn(40, 50, null)
];
const shown = (findText: Parameters<typeof caseRows>[1]) =>
  caseRows(model, findText).map((row) => [
    row.case.name,
    row.documents.map(({ number }) => number),
    row.turnCount,
    row.quotationCount
  ]);

it('counts what each case says and where it is quoted, interviewers left out', () => {
  expect(shown((id) => (id === 't1' ? text(1, turns) : undefined))).toEqual([
    ['bram', [1, 2], 1, 2],
    ['zoë', [1], 2, 2],
    ['nobody', [], 0, 0]
  ]);
});

it('counts only what needs no text when none is loaded', () => {
  expect(shown(() => undefined)).toEqual([
    ['bram', [1, 2], 0, 1],
    ['zoë', [1], 0, 0],
    ['nobody', [], 0, 0]
  ]);
});
