import type { AxialParadigm, ParadigmSlotContents } from '$lib/domain/axial-paradigm';
import type { CodeId } from '$lib/domain/ids';
import { redirectMentions } from '$lib/domain/mentions';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import type { TableName } from '$lib/domain/tables';
import type { ChangeDraft } from '../change-draft';
import { mapSlots } from './map-slots';
import { redirectEvidence } from './redirect-evidence';
import { redirectRelations } from './redirect-relations';

/** Where texts stand that can mention an object. The notes of paradigms are seen to with the paradigms. */
const textFields = {
  memos: ['text'],
  codes: ['definition', 'include', 'exclude', 'comment'],
  quotations: ['comment'],
  documents: ['comment'],
  cases: ['comment'],
  codeGroups: ['comment'],
  relations: ['comment'],
  networks: ['comment'],
  questions: ['text', 'summary'],
  cimoElements: ['description'],
  cellConclusions: ['conclusion'],
  configurations: ['comment'],
  sections: ['text'],
  findings: ['text'],
  recommendations: ['text'],
  events: ['comment'],
  iterations: ['comment'],
  logEntries: ['text'],
  project: ['conclusion']
} as const satisfies Partial<Record<TableName, readonly string[]>>;

/**
 * Drafts everything that points at codes that are merged away to point at the code that stays: relations, groups,
 * memos, the log, mentions, networks, paradigms, rules, conclusions, configurations, kept views. Codings and the tree are the merge's own.
 */
export function redirectCodes(draft: ChangeDraft, goneIds: ReadonlySet<CodeId>, toId: CodeId): void {
  const redirect = (id: CodeId) => (goneIds.has(id) ? toId : id);
  redirectRelations(draft, redirect);
  redirectEvidence(draft, redirect);
  redirectGroups(draft, redirect);
  redirectAbout(draft, 'memos', redirect);
  redirectAbout(draft, 'logEntries', redirect);
  redirectTexts(draft, goneIds, toId);
  redirectNodes(draft, redirect);
  redirectParadigms(draft, redirect, (text) => redirectText(text, goneIds, toId));
  for (const { id, choices } of draft.list('savedViews'))
    draft.update('savedViews', id, {
      choices: redirectValue(choices, (id) => redirect(id as CodeId)) as Record<string, unknown>
    });
}

type Redirect = (id: CodeId) => CodeId;

function redirectGroups(draft: ChangeDraft, redirect: Redirect): void {
  for (const { id, codeIds, condition } of draft.list('codeGroups'))
    draft.update('codeGroups', id, {
      codeIds: unique(codeIds.map(redirect)),
      condition: condition && {
        ...condition,
        branchId: condition.branchId && redirect(condition.branchId)
      }
    });
}

function redirectRef(ref: ObjectRef, redirect: Redirect): ObjectRef {
  return ref.kind === 'code' ? { kind: 'code', id: redirect(ref.id) } : ref;
}

function redirectAbout(draft: ChangeDraft, table: 'memos' | 'logEntries', redirect: Redirect): void {
  for (const { id, about } of draft.list(table)) {
    const refs = about.map((ref) => redirectRef(ref, redirect));
    draft.update(table, id, { about: [...new Map(refs.map((ref) => [objectKey(ref), ref])).values()] });
  }
}

function redirectTexts(draft: ChangeDraft, goneIds: ReadonlySet<CodeId>, toId: CodeId): void {
  for (const [table, fields] of Object.entries(textFields) as [keyof typeof textFields, readonly string[]][])
    for (const record of draft.list(table))
      for (const field of fields) {
        const text = (record as Record<string, unknown>)[field] as string | undefined;
        if (!text) continue;
        const redirected = redirectText(text, goneIds, toId);
        if (redirected !== text) draft.update(table, record.id, { [field]: redirected });
      }
}

/** Most texts are empty or mention no code: they are passed by at the cost of one look. */
function redirectText(text: string, goneIds: ReadonlySet<CodeId>, toId: CodeId): string {
  if (!text.includes('](kc:code/')) return text;
  return [...goneIds].reduce(
    (redirected, id) => redirectMentions(redirected, { kind: 'code', id }, { kind: 'code', id: toId }),
    text
  );
}

function redirectNodes(draft: ChangeDraft, redirect: Redirect): void {
  const nodes = draft.list('networkNodes');
  const present = new Set(nodes.map(({ networkId, ref }) => `${networkId} ${objectKey(ref)}`));
  for (const { id, networkId, ref } of nodes) {
    const redirected = redirectRef(ref, redirect);
    if (objectKey(redirected) === objectKey(ref)) continue;
    const key = `${networkId} ${objectKey(redirected)}`;
    if (present.has(key)) draft.remove('networkNodes', id);
    else draft.update('networkNodes', id, { ref: redirected });
    present.add(key);
  }
}

/** Where several paradigms come to be about one code they become one; the code's own, if any, leads. */
function redirectParadigms(
  draft: ChangeDraft,
  redirect: Redirect,
  redirectNote: (text: string) => string
): void {
  const byCode = new Map<CodeId, AxialParadigm[]>();
  const isOwn = ({ codeId }: AxialParadigm) => redirect(codeId) === codeId;
  const paradigms = draft.list('axialParadigms');
  for (const paradigm of [...paradigms.filter(isOwn), ...paradigms.filter((other) => !isOwn(other))]) {
    const slots = mapSlots(paradigm.slots, ({ codeIds, quotationIds, note }) => ({
      codeIds: unique(codeIds.map(redirect)),
      quotationIds,
      note: redirectNote(note)
    }));
    const codeId = redirect(paradigm.codeId);
    byCode.set(codeId, [...(byCode.get(codeId) ?? []), { ...paradigm, codeId, slots }]);
  }
  for (const [kept, ...others] of byCode.values()) {
    for (const { id } of others) draft.remove('axialParadigms', id);
    const slots = mapSlots(kept!.slots, (contents, slot) =>
      others.reduce((joined, other) => joinSlots(joined, other.slots[slot]), contents)
    );
    draft.put('axialParadigms', { ...kept!, slots });
  }
}

function joinSlots(a: ParadigmSlotContents, b: ParadigmSlotContents): ParadigmSlotContents {
  return {
    codeIds: unique([...a.codeIds, ...b.codeIds]),
    quotationIds: unique([...a.quotationIds, ...b.quotationIds]),
    note: unique([a.note, b.note].filter((note) => note.trim() !== '')).join('\n\n')
  };
}

/** Any value of a JSON tree with the ids in it redirected; in a list each stays once. */
function redirectValue(value: unknown, redirect: (id: string) => string): unknown {
  if (typeof value === 'string') return redirect(value);
  if (Array.isArray(value)) return unique(value.map((item) => redirectValue(item, redirect)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redirectValue(item, redirect)]));
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
