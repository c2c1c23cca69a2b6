import type { ObjectWords } from '$lib/analysis/objects/object-name';
import type { Translate } from './translator';

/** What objects without a name of their own are called in the translator's language. */
export function objectWords(translate: Translate): ObjectWords {
  return {
    question: (number) => translate('domain.question', { number }),
    cimo: (element) => translate(`domain.cimo.${element}`)
  };
}
