import type { Case } from '$lib/domain/case';
import type { PhaseId, QuestionId, TrackId } from '$lib/domain/ids';
import type { Phase } from '$lib/domain/phase';
import type { ResearchQuestion } from '$lib/domain/research-question';
import { orderedPhases } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import {
  evidenceBySource,
  questionnaireKind,
  sourceKindKey,
  type CollectedSource,
  type SourceKind
} from './collected-source';
import type { CollectionOverview } from './collection-overview';
import { roleNames } from './role-names';
import { sourceKindsAmong } from './source-kinds';

/** A source, or all responses to a questionnaire together, with what it says about each sub-question. */
export type QuestionRow = {
  key: string;
  /** Null of a questionnaire as a whole. */
  source: CollectedSource | null;
  kind: SourceKind;
  /** In the order of `questions`; `quotations` are those that are evidence for it. */
  cells: readonly { quotations: number; isPlanned: boolean }[];
};

export type QuestionMatrix = { questions: readonly ResearchQuestion[]; rows: readonly QuestionRow[] };

/** Which source serves which sub-question: planned for it, and with how many quotations. O(sources · questions). */
export function questionMatrix(model: ProjectModel, { sources, lines }: CollectionOverview): QuestionMatrix {
  const questions = model.list('questions').sort((a, b) => a.number - b.number);
  const evidence = evidenceBySource(model);
  const planned = new Map<string, Set<QuestionId>>();
  for (const { planned: line, found } of lines)
    for (const key of line.source.kind === 'questionnaire' ? [sourceKindKey(line.source)] : keysOf(found)) {
      const known = planned.get(key) ?? new Set();
      planned.set(key, known);
      for (const id of line.questionIds) known.add(id);
    }
  const cellsOf = (key: string) =>
    questions.map(({ id }) => ({
      quotations: evidence.get(key)?.get(id) ?? 0,
      isPlanned: planned.get(key)?.has(id) ?? false
    }));
  const documents = sources.flatMap((source): QuestionRow[] =>
    'document' in source.of
      ? [{ key: source.key, source, kind: source.kind, cells: cellsOf(source.key) }]
      : []
  );
  const questionnaires = model
    .list('questionnaires')
    .sort((a, b) => a.number - b.number)
    .map(({ id }): QuestionRow => {
      const kind = questionnaireKind(id);
      return { key: sourceKindKey(kind), source: null, kind, cells: cellsOf(sourceKindKey(kind)) };
    });
  return { questions, rows: [...documents, ...questionnaires] };
}

const keysOf = (sources: readonly CollectedSource[]) => sources.map(({ key }) => key);

/** Sources of a row and a column, and how many the plan still misses there. */
export type SourceCell = { sources: readonly CollectedSource[]; missing: number };

export type CaseMatrix = {
  kinds: readonly SourceKind[];
  rows: readonly { case: Case; cells: readonly SourceCell[] }[];
};

/** What there is of each person, by sort of source: everybody, by role and then name, and only sorts there are or are planned. */
export function caseMatrix(model: ProjectModel, { sources, lines }: CollectionOverview): CaseMatrix {
  const kinds = sourceKindsAmong(model, [
    ...sources.map(({ kind }) => kind),
    ...lines.map(({ planned }) => planned.source)
  ]);
  const found = new Map<string, CollectedSource[]>();
  for (const source of sources)
    for (const id of source.caseIds) append(found, `${id} ${sourceKindKey(source.kind)}`, source);
  const missing = new Map<string, number>();
  for (const { planned, missing: count } of lines)
    if (planned.caseId) add(missing, `${planned.caseId} ${sourceKindKey(planned.source)}`, count);
  const rows = model
    .list('cases')
    .sort((a, b) => a.role.localeCompare(b.role, 'nl') || a.name.localeCompare(b.name, 'nl'))
    .map((person) => ({
      case: person,
      cells: kinds.map((kind) => cellAt(`${person.id} ${sourceKindKey(kind)}`, found, missing))
    }));
  return { kinds, rows };
}

export type RoleMatrix = {
  /** Of the track, sub-phases after the phase they are part of. */
  phases: readonly Phase[];
  /** The last cell is that of sources in no phase of the track. `role` is empty for who has none, and anonymous responses. */
  rows: readonly { role: string; cells: readonly SourceCell[] }[];
};

/** What there is of each role in each phase of a track (null: phases of no track). A source of two roles is in both rows. */
export function roleMatrix(
  model: ProjectModel,
  { sources, lines }: CollectionOverview,
  trackId: TrackId | null
): RoleMatrix {
  const phases = orderedPhases(model).filter((phase) => (phase.trackId ?? null) === trackId);
  const ids = new Set<PhaseId>(phases.map(({ id }) => id));
  const found = new Map<string, CollectedSource[]>();
  const missing = new Map<string, number>();
  const roles = new Set<string>();
  const names = roleNames(model);
  for (const source of sources) {
    const here = source.phaseIds.filter((id) => ids.has(id));
    for (const role of source.roles.length > 0 ? source.roles : ['']) {
      roles.add(role);
      for (const id of here.length > 0 ? here : ['']) append(found, `${role} ${id}`, source);
    }
  }
  for (const { planned, missing: count } of lines) {
    const role = names.of(planned.role) || (planned.caseId ? names.ofCases([planned.caseId])[0] : '');
    if (!role || count === 0) continue;
    roles.add(role);
    if (planned.phaseId) add(missing, `${role} ${planned.phaseId}`, count);
    else add(missing, `${role} `, count);
  }
  const inOrder = [...roles].sort((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'nl'));
  return {
    phases,
    rows: inOrder.map((role) => ({
      role,
      cells: [...phases.map(({ id }) => id), ''].map((id) => cellAt(`${role} ${id}`, found, missing))
    }))
  };
}

function cellAt(
  key: string,
  found: ReadonlyMap<string, CollectedSource[]>,
  missing: ReadonlyMap<string, number>
): SourceCell {
  return { sources: found.get(key) ?? [], missing: missing.get(key) ?? 0 };
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
