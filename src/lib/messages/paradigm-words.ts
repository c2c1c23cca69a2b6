import type { ParadigmSlot } from '$lib/domain/axial-paradigm';
import type { Translate } from './translator';

/** The words of a paradigm in the translator's language, for its figure, its table and the command line. */
export function paradigmWords(translate: Translate, code: string) {
  return {
    title: translate('paradigm.of', { code }),
    description: translate('paradigm.description', { code }),
    slot: (slot: ParadigmSlot) => translate(`paradigm.slot.${slot}`),
    counts: (quotations: number, cases: number) =>
      translate('paradigm.counts', {
        quotations: translate('paradigm.quotations', { count: quotations }),
        cases: translate('paradigm.cases', { count: cases })
      }),
    empty: translate('paradigm.empty'),
    more: (count: number) => translate('paradigm.more', { count }),
    columns: {
      place: translate('paradigm.position'),
      object: translate('paradigm.object'),
      words: translate('paradigm.words'),
      note: translate('paradigm.noteRow')
    }
  };
}
