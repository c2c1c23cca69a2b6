import { recolourBranches } from '$lib/commands/codes/recolour-branches';
import { updateCode } from '$lib/commands/codes/update-code';
import { saveGroup } from '$lib/commands/groups/save-group';
import { saveMemo } from '$lib/commands/memos/save-memo';
import { addNodes } from '$lib/commands/networks/add-nodes';
import { saveNetwork } from '$lib/commands/networks/save-network';
import { placeInSlot } from '$lib/commands/paradigm/place-in-slot';
import { saveParadigm } from '$lib/commands/paradigm/save-paradigm';
import { relate } from '$lib/commands/relations/relate';
import { saveRelationType } from '$lib/commands/relations/save-relation-type';
import { paradigmSlots } from '$lib/domain/axial-paradigm';
import type { MemoId, NetworkId, RelationTypeId } from '$lib/domain/ids';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { DemoCoders } from './add-demo-quotations';
import type { CodeWork } from './code-work';
import type { DemoObjects } from './demo-objects';

/** What stands beside the codes: colours, examples, groups, relations, memos, networks and a paradigm. */
export function addDemoWork(
  objects: DemoObjects,
  work: CodeWork,
  coders: DemoCoders,
  newId: () => string
): void {
  objects.project.run(recolourBranches, {});
  for (const { code, quotation } of work.examples)
    for (const id of objects.codes([code]))
      for (const exampleId of objects.quotations([quotation]))
        objects.project.run(updateCode, { id, exampleId });
  addGroups(objects, work);
  addRelations(objects, work, newId);
  addMemos(objects, work, coders, newId);
  addNetworks(objects, work, newId);
  addParadigm(objects, work);
}

function addGroups(objects: DemoObjects, { groups }: CodeWork): void {
  for (const { name, comment, codes, condition } of groups)
    objects.project.run(saveGroup, {
      name,
      comment,
      codeIds: objects.codes(codes),
      condition: condition && {
        level: condition.level,
        branchId: (condition.branch && objects.codes([condition.branch])[0]) || null,
        use: condition.use,
        name: condition.name
      }
    });
}

function addRelations(objects: DemoObjects, work: CodeWork, newId: () => string): void {
  const { project } = objects;
  const own = new Map<string, RelationTypeId>();
  for (const { id: key, ...type } of work.relationTypes) {
    const id = newId() as RelationTypeId;
    own.set(key, id);
    project.run(saveRelationType, { id, between: 'code', ...type });
  }
  const typeIdOf = (type: string) => own.get(type) ?? (type as RelationTypeId);
  for (const { type, from, to, comment, grounds } of work.relations) {
    const [fromId, toId] = objects.codes([from, to]);
    const quotationIds = objects.quotations(grounds);
    if (fromId && toId)
      project.run(relate, { between: 'code', typeId: typeIdOf(type), fromId, toId, comment, quotationIds });
  }
  for (const { type, from, to, comment } of work.quotationRelations) {
    const [fromId, toId] = objects.quotations([from, to]);
    if (fromId && toId)
      project.run(relate, { between: 'quotation', typeId: typeIdOf(type), fromId, toId, comment });
  }
}

function addMemos(objects: DemoObjects, { memos }: CodeWork, coders: DemoCoders, newId: () => string): void {
  const { project } = objects;
  for (const { title, kind, ownKind, by, about, text } of memos) {
    project.coderId = coders.get(by) ?? project.coderId;
    project.run(saveMemo, {
      id: newId() as MemoId,
      title,
      kind,
      ownKind,
      text: objects.withMentions(text),
      about: objects.codes(about).map((id) => ({ kind: 'code', id }) as const)
    });
  }
}

function addNetworks(objects: DemoObjects, { networks }: CodeWork, newId: () => string): void {
  const { project } = objects;
  for (const { name, comment, nodes } of networks) {
    const networkId = newId() as NetworkId;
    project.run(saveNetwork, { id: networkId, name, comment });
    const placed = nodes.flatMap(({ code, quotation, memo, x, y }) => {
      const refs: ObjectRef[] = [
        ...objects.codes(code ? [code] : []).map((id): ObjectRef => ({ kind: 'code', id })),
        ...objects
          .quotations(quotation ? [quotation] : [])
          .map((id): ObjectRef => ({ kind: 'quotation', id })),
        ...objects.memos(memo ? [memo] : [])
      ];
      return refs.map((ref) => ({ ref, x, y }));
    });
    project.run(addNodes, { networkId, nodes: placed });
  }
}

function addParadigm(objects: DemoObjects, { paradigm }: CodeWork): void {
  const { project } = objects;
  const [codeId] = objects.codes([paradigm.code]);
  if (!codeId) return;
  for (const slot of paradigmSlots) {
    const { codes, quotations, note } = paradigm.slots[slot];
    project.run(saveParadigm, { codeId, note: { slot, text: note } });
    const refs = [
      ...objects.codes(codes).map((id) => ({ kind: 'code', id }) as const),
      ...objects.quotations(quotations).map((id) => ({ kind: 'quotation', id }) as const)
    ];
    project.run(placeInSlot, { codeId, slot, refs });
  }
}
