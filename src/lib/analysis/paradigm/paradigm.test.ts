import { describe, expect, it } from 'vitest';
import { moveCodes } from '$lib/commands/codes/move-codes';
import { placeInSlot } from '$lib/commands/paradigm/place-in-slot';
import { saveParadigm } from '$lib/commands/paradigm/save-paradigm';
import { relate } from '$lib/commands/relations/relate';
import type { RelationTypeId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { readParadigm } from './read-paradigm';
import { suggestSlots } from './suggest-slots';

function study() {
  const project = new TestProject();
  const [first, second] = [
    project.document({ caseName: 'Samira', caseRole: 'buddy' }),
    project.document({ caseName: 'Wouter', caseRole: 'trainer' })
  ];
  const core = project.code('Nabijheid');
  const [time, trust, under] = [
    project.code('Tijd'),
    project.code('Band'),
    project.code('Thuis komen', core)
  ];
  const both = project.quotation(first, 0, 9, time, trust);
  const loose = project.quotation(second, 0, 9, time);
  project.quotation(first, 20, 30, core);
  return { project, core, time, trust, under, both, loose };
}

describe('reading a paradigm', () => {
  it('counts each quotation and each case once, whatever brings it in', () => {
    const { project, core, time, trust, both, loose } = study();
    const refs = [
      { kind: 'code', id: time } as const,
      { kind: 'code', id: trust } as const,
      { kind: 'quotation', id: both } as const,
      { kind: 'quotation', id: loose } as const
    ];
    project.run(placeInSlot, { codeId: core, slot: 'context', refs });
    const { slots, exists } = readParadigm(project.model, core, () => undefined);
    expect(exists).toBe(true);
    expect(slots.context.entries.map(({ name }) => name)).toEqual(['Tijd', 'Band', '1:1', '2:1']);
    expect(slots.context).toMatchObject({ quotationCount: 2, caseCount: 2 });
  });

  it('counts the code itself with the phenomenon, and is empty before anyone began', () => {
    const { project, core } = study();
    const { slots, exists, name } = readParadigm(project.model, core, () => undefined);
    expect([exists, name]).toEqual([false, 'Nabijheid']);
    expect(slots.phenomenon).toEqual({ entries: [], note: '', quotationCount: 1, caseCount: 1 });
    expect(slots.consequences).toEqual({ entries: [], note: '', quotationCount: 0, caseCount: 0 });
    project.run(saveParadigm, { codeId: core });
    expect(readParadigm(project.model, core, () => undefined).exists).toBe(true);
  });
});

describe('suggesting codes for the slots', () => {
  it.each([
    { type: 'is-cause-of', outward: 'consequences', inward: 'causal-conditions' },
    { type: 'is-condition-for', outward: 'consequences', inward: 'context' },
    { type: 'is-consequence-of', outward: 'causal-conditions', inward: 'consequences' },
    { type: 'is-strategy-for', outward: null, inward: 'strategies' },
    { type: 'is-associated-with', outward: null, inward: null }
  ])('reads the slot off the relation $type', ({ type, outward, inward }) => {
    const { project, core, time, trust, under } = study();
    const typeId = type as RelationTypeId;
    project.run(relate, { between: 'code', typeId, fromId: core, toId: time });
    project.run(relate, { between: 'code', typeId, fromId: trust, toId: core });
    const suggested = suggestSlots(project.model, core);
    expect(suggested).toContainEqual({ codeId: time, slot: outward });
    expect(suggested).toContainEqual({ codeId: trust, slot: inward });
    expect(suggested.at(-1)).toEqual({ codeId: under, slot: null });
  });

  it('leaves out what is placed already, and gives a related code of the branch once', () => {
    const { project, core, time, under } = study();
    project.run(moveCodes, { ids: [time], parentId: under });
    expect(suggestSlots(project.model, core).map(({ codeId }) => codeId)).toEqual([under, time]);
    project.run(placeInSlot, { codeId: core, slot: 'context', refs: [{ kind: 'code', id: under }] });
    const typeId = 'is-strategy-for' as RelationTypeId;
    project.run(relate, { between: 'code', typeId, fromId: time, toId: core });
    expect(suggestSlots(project.model, core)).toEqual([{ codeId: time, slot: 'strategies' }]);
  });
});
