import type { CodeLevel } from '$lib/domain/code';
import type { CodeId, CoderId, RelationTypeId } from '$lib/domain/ids';

/** A code by the name it had at the time. */
export type CodeMention = { id: CodeId; name: string };

/** How quotations came from one code to another: taken over, or given it as well. */
export type Handing = 'split' | 'replace' | 'copy';

/** What can happen to a code. `parent` null is the top of the tree. */
export type CodeHappening =
  | {
      kind: 'created';
      level: CodeLevel;
      parent: CodeMention | null;
      /** The quotation it was made at, `3:4`; null when it was made away from the text. */
      citation: string | null;
      inVivo: boolean;
    }
  | { kind: 'imported'; level: CodeLevel; parent: CodeMention | null }
  /** Codes were put under it, as the axial gesture does; `isMade`: for that purpose. */
  | { kind: 'bundled'; codes: readonly CodeMention[]; isMade: boolean; level: CodeLevel }
  | { kind: 'bundled-under'; parent: CodeMention }
  | { kind: 'moved'; from: CodeMention | null; parent: CodeMention | null }
  | { kind: 'renamed'; from: string; to: string }
  | { kind: 'defined'; isFirst: boolean }
  | { kind: 'levelled'; from: CodeLevel; to: CodeLevel }
  | { kind: 'merged'; codes: readonly CodeMention[] }
  | { kind: 'merged-into'; into: CodeMention }
  /** It took quotations from another code; `isMade`: it was made for that. */
  | {
      kind: 'split-off';
      from: CodeMention;
      by: Handing;
      count: number;
      citation: string | null;
      isMade: boolean;
    }
  | { kind: 'gave-up'; to: CodeMention; by: Handing; count: number; citation: string | null }
  | { kind: 'deleted' }
  | { kind: 'related'; typeId: RelationTypeId; from: CodeMention; to: CodeMention }
  | { kind: 'unrelated'; typeId: RelationTypeId; from: CodeMention; to: CodeMention };

export type CodeEventKind = CodeHappening['kind'];
export const codeEventKinds = [
  'created',
  'imported',
  'renamed',
  'defined',
  'levelled',
  'moved',
  'bundled',
  'bundled-under',
  'merged',
  'merged-into',
  'split-off',
  'gave-up',
  'related',
  'unrelated',
  'deleted'
] as const satisfies readonly CodeEventKind[];

/** One thing that happened to one code, read off the history. */
export type CodeEvent = {
  /** Its own, for lists. */
  key: string;
  /** Of the entry of the history it was read off; of the last one when several are told as one. */
  sequence: number;
  /** ISO 8601, UTC; of the first when several are told as one. */
  at: string;
  coderId: CoderId | null;
  code: CodeMention;
  what: CodeHappening;
};

/** A quotation the event can be followed to, `3:4`; null when there is none. */
export function citationOf({ what }: CodeEvent): string | null {
  return 'citation' in what ? what.citation : null;
}
