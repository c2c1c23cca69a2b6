import { describe, expect, it } from 'vitest';
import type { ParadigmSlot } from '$lib/domain/axial-paradigm';
import type { CodeId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject } from '$lib/testing/test-project';
import { deleteParadigm } from './delete-paradigm';
import { findParadigm } from './paradigm-of';
import { placeInSlot } from './place-in-slot';
import { saveParadigm } from './save-paradigm';
import { slotRefName, slotRefs, type SlotRef } from './slot-ref';
import { takeFromSlot } from './take-from-slot';

function study() {
  const project = new TestProject();
  const documentId = project.document();
  const [core, time, trust] = [project.code('Nabijheid'), project.code('Tijd'), project.code('Band 🙂')];
  const quotation = project.quotation(documentId, 0, 5, trust);
  const code = (id: CodeId): SlotRef => ({ kind: 'code', id });
  const cited: SlotRef = { kind: 'quotation', id: quotation };
  const inSlot = (slot: ParadigmSlot) => {
    const paradigm = findParadigm(project.model, core);
    return paradigm ? slotRefs(paradigm.slots[slot]).map((ref) => slotRefName(project.model, ref)) : null;
  };
  const place = (slot: ParadigmSlot, refs: SlotRef[], move?: boolean) =>
    project.run(placeInSlot, { codeId: core, slot, refs, move });
  return { project, core, time, trust, code, cited, inSlot, place };
}

describe('filling a paradigm', () => {
  it('begins with what is placed first, and keeps the order of placing', () => {
    const { project, time, trust, code, cited, inSlot, place } = study();
    const change = place('context', [code(trust), cited]);
    expect(change).toMatchObject({
      command: 'place-in-slot',
      params: { name: 'Band 🙂', count: 2, code: 'Nabijheid' }
    });
    place('context', [code(time), code(trust)]);
    expect(inSlot('context')).toEqual(['Band 🙂', 'Tijd', '1:1']);
    expect(project.model.count('axialParadigms')).toBe(1);
  });

  it('lets the same code stand in two slots, unless it is moved', () => {
    const { time, code, inSlot, place } = study();
    place('context', [code(time)]);
    place('strategies', [code(time)]);
    expect([inSlot('context'), inSlot('strategies')]).toEqual([['Tijd'], ['Tijd']]);
    place('consequences', [code(time)], true);
    expect([inSlot('context'), inSlot('strategies'), inSlot('consequences')]).toEqual([[], [], ['Tijd']]);
  });

  it('puts the code itself nowhere, and nothing when there is nothing to put', () => {
    const { core, code, place, inSlot } = study();
    expect(place('phenomenon', [code(core)]).operations).toEqual([]);
    expect(place('context', []).operations).toEqual([]);
    expect(inSlot('context')).toBeNull();
  });

  it('does nothing when all is there already, and refuses what is not', () => {
    const { time, code, place } = study();
    place('context', [code(time)]);
    expect(place('context', [code(time)]).operations).toEqual([]);
    expect(errorCodeOf(() => place('context', [code('weg' as CodeId)]))).toBe('model/not-found');
  });
});

it('begins empty, and writes the note of a slot', () => {
  const { project, core, inSlot } = study();
  project.run(saveParadigm, { codeId: core });
  expect(inSlot('phenomenon')).toEqual([]);
  project.run(saveParadigm, { codeId: core, note: { slot: 'context', text: ' thuis ' } });
  expect(findParadigm(project.model, core)?.slots.context.note).toBe('thuis');
  const again = project.run(saveParadigm, { codeId: core, note: { slot: 'context', text: 'thuis' } });
  expect(again.operations).toEqual([]);
  expect(project.model.count('axialParadigms')).toBe(1);
});

it('takes things from a slot, and the whole paradigm away', () => {
  const { project, core, time, code, cited, inSlot, place } = study();
  place('context', [code(time), cited]);
  place('strategies', [code(time)]);
  project.run(takeFromSlot, { codeId: core, slot: 'context', refs: [code(time)] });
  expect([inSlot('context'), inSlot('strategies')]).toEqual([['1:1'], ['Tijd']]);
  expect(project.run(deleteParadigm, { codeId: core }).params).toEqual({ code: 'Nabijheid' });
  expect(inSlot('context')).toBeNull();
  expect(project.model.count('codes')).toBe(3);
  expect(project.run(deleteParadigm, { codeId: core }).operations).toEqual([]);
});
