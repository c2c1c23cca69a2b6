import type { ParadigmSlotContents } from '$lib/domain/axial-paradigm';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { ProjectModel } from '$lib/model/project-model';
import { endName } from '../relations/end-name';

/** What a slot of a paradigm can hold. */
export type SlotRef = Extract<ObjectRef, { kind: 'code' | 'quotation' }>;

/** What a slot holds, codes before quotations, each in the order they were put there. */
export function slotRefs({ codeIds, quotationIds }: ParadigmSlotContents): SlotRef[] {
  return [
    ...codeIds.map((id): SlotRef => ({ kind: 'code', id })),
    ...quotationIds.map((id): SlotRef => ({ kind: 'quotation', id }))
  ];
}

/** What it is called: a code's name, or `10:17`. @throws AppError `model/not-found` */
export function slotRefName(model: ProjectModel, ref: SlotRef): string {
  return endName(model, ref.kind, ref.id);
}

/** The contents with these objects behind what is there; one that is there already keeps its place. */
export function withRefs(contents: ParadigmSlotContents, refs: readonly SlotRef[]): ParadigmSlotContents {
  const codeIds = new Set(contents.codeIds);
  const quotationIds = new Set(contents.quotationIds);
  for (const ref of refs) {
    if (ref.kind === 'code') codeIds.add(ref.id);
    else quotationIds.add(ref.id);
  }
  return { ...contents, codeIds: [...codeIds], quotationIds: [...quotationIds] };
}

/** The contents without these objects. */
export function withoutRefs(contents: ParadigmSlotContents, refs: readonly SlotRef[]): ParadigmSlotContents {
  const gone = new Set<string>(refs.map(({ id }) => id));
  return {
    ...contents,
    codeIds: contents.codeIds.filter((id) => !gone.has(id)),
    quotationIds: contents.quotationIds.filter((id) => !gone.has(id))
  };
}
