import { expect, it } from 'vitest';
import type { PhaseId } from '$lib/domain/ids';
import { ProjectModel } from '$lib/model/project-model';
import { QuotationCases } from '../cases/quotation-cases';
import { matrixOf, usualMatrix } from '../matrix/evidence-matrix';
import { matrixMembers } from '../matrix/matrix-members';
import { coding, document, quotation } from '../testing/small-project';
import { phaseChanges } from './phase-changes';
import { phaseHeads } from './phase-heads';

const phase = (number: number, parentId: string | null = null) => ({
  id: `${parentId ?? 'fase'}.${number}` as PhaseId,
  number,
  name: `Fase ${number}`,
  goal: '',
  approach: '',
  start: null,
  end: null,
  parentId: parentId as PhaseId | null
});
const ofPhase = ['fase.1', 'fase.2', 'fase.4', 'fase.5', 'fase.2.1', 'fase.2.2'];
/** In which documents, by number, a code is found; document 5 is of part 2.1 and document 6 of part 2.2. */
const found: Record<string, number[]> = {
  steeds: [1, 2, 3, 4],
  later: [3, 4],
  eerst: [1],
  'even weg': [1, 4],
  deel: [6],
  'ander deel': [5, 3],
  'eerste deel': [5],
  nooit: []
};
const documents = ofPhase.map((phaseId, index) => document(index + 1, { phaseId }));
const quotations = documents.map(({ number }) => quotation(number, 1, 0, 10));
const model = ProjectModel.from({
  phases: [phase(1), phase(2), phase(3), phase(4), phase(5), phase(1, 'fase.2'), phase(2, 'fase.2')],
  codes: Object.keys(found).map((id, order) => ({
    id,
    name: id,
    level: 'open',
    parentId: null,
    order
  })) as never,
  documents,
  quotations,
  codings: Object.entries(found).flatMap(([code, numbers]) =>
    numbers.map((number) => coding(`q${number}.1`, code))
  )
});

function changes(withParts: boolean) {
  const words = { question: String, cimo: (id: string) => id, kind: (kind: string) => kind };
  const rows = matrixMembers(model, 'code', words);
  const columns = phaseHeads(model, { trackId: null, withParts });
  const matrix = matrixOf(model, { rows, columns }, usualMatrix, new QuotationCases(() => undefined));
  const found = phaseChanges(model, matrix);
  return Object.fromEntries(rows.map(({ name }, row) => [name, found[row]]));
}

it('marks what is new in a phase and what is gone, but not before the first or in one without documents', () => {
  const none = null;
  expect(changes(false)).toEqual({
    steeds: [none, none, none, none, none],
    later: [none, none, none, 'new', none],
    eerst: [none, 'gone', none, none, none],
    'even weg': [none, none, none, none, none],
    deel: [none, 'new', none, 'gone', none],
    'ander deel': [none, 'new', none, none, 'gone'],
    'eerste deel': [none, 'new', none, 'gone', none],
    nooit: [none, none, none, none, none]
  });
});

it('takes a phase and its parts as neither before nor after each other', () => {
  const columns = phaseHeads(model, { trackId: null, withParts: true }).map(({ name }) => name);
  expect(columns).toEqual([
    '1. Fase 1',
    '2. Fase 2',
    '2.1 Fase 1',
    '2.2 Fase 2',
    '3. Fase 3',
    '4. Fase 4',
    '5. Fase 5'
  ]);
  expect(changes(true)['deel']).toEqual([null, 'new', null, 'new', null, 'gone', null]);
  // Missed in the next part, but found in a later phase.
  expect(changes(true)['ander deel']).toEqual([null, 'new', 'new', null, null, null, 'gone']);
  expect(changes(true)['eerste deel']).toEqual([null, 'new', 'new', 'gone', null, null, null]);
});
