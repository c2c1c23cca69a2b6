import type { TableLabels } from '$lib/analysis/quotation-table/table-labels';
import type { Translate } from './translator';

/** The words of the quotations table in the translator's language, for the screen, every export and the command line. */
export function tableLabels(translate: Translate): TableLabels {
  return {
    column: (id) => translate(`table.column.${id}`),
    kind: (kind) => translate(`domain.kind.${kind}`),
    cimo: (element) => translate(`domain.cimo.${element}`),
    stance: (stance) => translate(`domain.stance.${stance}`),
    group: (by) => translate(`table.group.${by}`),
    without: (by) => translate(`table.without.${by}`)
  };
}
