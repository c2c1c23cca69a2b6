import type { MemoLabels } from '$lib/analysis/memos/memo-labels';
import type { Memo } from '$lib/domain/memo';
import { objectWords } from './object-words';
import type { Translate } from './translator';

/** The words of an export of memos in the translator's language, for the screen and the command line. */
export function memoLabels(translate: Translate): MemoLabels {
  return {
    title: (project) => translate('memos.reportTitle', { project }),
    column: (id) => translate(`memos.column.${id}`),
    kind: (memo) => memoKindLabel(translate, memo),
    objects: objectWords(translate)
  };
}

/** What the kind of a memo is called: one's own kind by the name it was given. */
export function memoKindLabel(
  translate: Translate,
  { kind, ownKind }: Pick<Memo, 'kind' | 'ownKind'>
): string {
  return kind === 'own' && ownKind !== '' ? ownKind : translate(`memos.kind.${kind}`);
}
