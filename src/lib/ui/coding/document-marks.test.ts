import { describe, expect, it } from 'vitest';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { moveCodes } from '$lib/commands/codes/move-codes';
import { addToGroup } from '$lib/commands/groups/add-to-group';
import { deleteGroup } from '$lib/commands/groups/delete-group';
import { saveGroup } from '$lib/commands/groups/save-group';
import type { Command } from '$lib/commands/command';
import type { Change } from '$lib/domain/change';
import type { CodeGroupId, CodeId, CoderId, CodingId, DocumentId, QuotationId } from '$lib/domain/ids';
import { resizeQuotation } from '$lib/commands/coding/resize-quotation';
import { invertOperations } from '$lib/model/invert-change';
import { ProjectModel } from '$lib/model/project-model';
import { DocumentMarks, everything } from './document-marks.svelte';
import { toSections } from './transcript-sections';

const at = '2026-03-01T09:00:00.000Z';
const documentId = 'document' as DocumentId;
const text = Array.from({ length: 40 }, (_, index) => `Turn ${index} ${'word '.repeat(40)}`).join('\n');

function projectWith(...spans: [start: number, end: number][]): ProjectModel {
  return ProjectModel.from({
    coders: ['jos', 'an'].map((id) => ({ id: id as CoderId, name: id })),
    codes: ['trust', 'time'].map((name, order) => ({
      id: name as CodeId,
      name,
      level: order === 0 ? 'open' : 'core',
      parentId: null,
      colour: order,
      order,
      definition: '',
      include: '',
      exclude: '',
      comment: '',
      createdAt: at
    })),
    documents: [
      { id: documentId, number: 1, length: text.length, textId: 'text' } as unknown as ReturnType<
        ProjectModel['get']
      > &
        never
    ],
    quotations: spans.map(([start, end], index) => ({
      id: `q${index}` as QuotationId,
      documentId,
      number: index + 1,
      start,
      end,
      comment: '',
      createdBy: 'jos' as CoderId,
      createdAt: at
    })),
    codings: spans.map((_, index) => ({
      id: `c${index}` as CodingId,
      quotationId: `q${index}` as QuotationId,
      codeId: (index % 2 === 0 ? 'trust' : 'time') as CodeId,
      coderId: 'jos' as CoderId,
      at
    }))
  });
}

function open(model: ProjectModel) {
  let id = 0;
  const sections = toSections({ text, turns: [] });
  const marks = new DocumentMarks(documentId, text, sections, () => model);
  const run = <Intent>(command: Command<Intent>, intent: Intent): Change => {
    const change = command(model, intent, { now: at, newId: () => `new${id++}`, coderId: 'jos' as CoderId });
    model.apply(change);
    marks.update({ change });
    return change;
  };
  const undo = (change: Change) => {
    const inverse = { ...change, operations: invertOperations(change.operations) };
    model.apply(inverse);
    marks.update({ change: inverse });
  };
  const all = () => sections.map(({ index }) => marks.inSection(index));
  return { marks, sections, run, undo, all };
}

describe('DocumentMarks', () => {
  it('puts a quotation in every section it touches, in the same lane', () => {
    const { all, sections } = open(projectWith([0, 100], [50, text.length - 10]));
    const long = all().map((marks) => marks.find(({ quotationId }) => quotationId === 'q1')?.lane);
    expect(sections.length).toBeGreaterThan(2);
    expect(new Set(long)).toEqual(new Set([1]));
  });

  it('moves no other bar when a coding comes', () => {
    const { all, run } = open(projectWith([0, 100], [50, 200], [150, 400]));
    const before = all()[0]!.map(({ key, lane }) => [key, lane]);
    run(applyCodes, { places: [{ documentId, start: 10, end: 60 }], codes: [{ name: 'new' }] });
    const after = all()[0]!.filter(({ codeId }) => codeId === 'trust' || codeId === 'time');
    expect(after.map(({ key, lane }) => [key, lane])).toEqual(before);
    expect(all()[0]).toHaveLength(4);
  });

  it('gives back what was there after undo, for a coding and for a resize', () => {
    const { all, run, undo } = open(projectWith([0, 100], [50, 200]));
    const before = all();
    const coding = run(applyCodes, { places: [{ documentId, start: 0, end: 100 }], codes: [{ name: 'x' }] });
    const resize = run(resizeQuotation, { id: 'q1' as QuotationId, start: 50, end: 3_500 });
    expect(all()[1]!.length).toBe(1);
    undo(resize);
    undo(coding);
    expect(all()).toEqual(before);
  });

  it('shows other edges while they are dragged, and the true ones after', () => {
    const { all, marks } = open(projectWith([0, 100]));
    marks.preview('q0' as QuotationId, { start: 0, end: 40 });
    expect(all()[0]![0]).toMatchObject({ start: 0, end: 40, lane: 0 });
    marks.preview('q0' as QuotationId, null);
    expect(all()[0]![0]).toMatchObject({ start: 0, end: 100, lane: 0 });
  });

  it('leaves out coders and levels that are filtered away, and quotations that have nothing left', () => {
    const { all, marks } = open(projectWith([0, 100], [50, 200]));
    marks.filter = { ...everything, hiddenLevels: new Set(['core']) };
    expect(all()[0]!.map(({ codeId }) => codeId)).toEqual(['trust']);
    marks.filter = { ...everything, hiddenCoders: new Set(['jos' as CoderId]) };
    expect(all().flat()).toEqual([]);
    marks.filter = everything;
    expect(all()[0]).toHaveLength(2);
  });

  it('leaves bars of codes in the groups chosen, and follows the group', () => {
    const { all, marks, run } = open(projectWith([0, 100], [50, 200]));
    run(saveGroup, { id: 'group' as CodeGroupId, name: 'Band', codeIds: ['trust' as CodeId] });
    marks.filter = { ...everything, groups: new Set(['group' as CodeGroupId]) };
    const shown = () => all()[0]!.map(({ codeId }) => codeId);
    expect(shown()).toEqual(['trust']);
    run(addToGroup, { groupId: 'group' as CodeGroupId, codeIds: ['time' as CodeId] });
    expect(shown()).toEqual(['trust', 'time']);
    run(deleteGroup, { id: 'group' as CodeGroupId });
    expect(shown()).toEqual(['trust', 'time']);
  });

  it('leaves bars of codes under a code of the groups chosen, wherever they move', () => {
    const { all, marks, run } = open(projectWith([0, 100], [50, 200]));
    const [trust, time] = ['trust' as CodeId, 'time' as CodeId];
    run(saveGroup, { id: 'group' as CodeGroupId, name: 'Band', codeIds: [time] });
    marks.filter = { ...everything, groups: new Set(['group' as CodeGroupId]) };
    const shown = () => all()[0]!.map(({ codeId }) => codeId);
    expect(shown()).toEqual([time]);
    run(moveCodes, { ids: [trust], parentId: time });
    expect(shown()).toEqual([trust, time]);
  });

  it('has a bar for a quotation without codes', () => {
    const { all, run } = open(projectWith());
    run(applyCodes, { places: [{ documentId, start: 0, end: 10 }], codes: [] });
    expect(all()[0]).toMatchObject([{ codeId: null, start: 0, end: 10, isFirst: true }]);
  });
});
