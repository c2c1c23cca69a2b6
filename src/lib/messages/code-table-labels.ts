import type { CodeTableLabels } from '$lib/analysis/codes/code-column';
import type { Translate } from './translator';

/** The words of the table of codes in the translator's language, for every export and the command line. */
export function codeTableLabels(translate: Translate): CodeTableLabels {
  return {
    column: (id) => translate(`codeTable.column.${id}`),
    level: (level) => translate(`domain.level.${level}`),
    complete: translate('codeTable.complete'),
    incomplete: (present, needed) => translate('codeTable.incomplete', { present, needed }),
    reason: translate('codeTable.alike'),
    reasonOf: (reason) => translate(`codeTable.reason.${reason}`)
  };
}
