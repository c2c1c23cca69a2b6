import { createContext } from 'svelte';
import {
  definitionParts,
  partStates,
  type DefinitionPart,
  type PartState
} from '$lib/analysis/codes/code-completeness';
import type { Translate } from '$lib/messages/translator';

/** What is said of each part of a definition in each state: made once for a page, not for each of its codes. */
export class PartWords {
  readonly #translate: Translate;
  readonly #words = $derived.by(() => {
    const t = this.#translate;
    const names = definitionParts.map((part) => [part, t(`codebook.page.part.${part}`)] as const);
    return new Map(
      partStates.flatMap((state) =>
        names.map(([part, name]) => [`${part} ${state}`, t(`codebook.page.state.${state}`, { part: name })])
      )
    );
  });

  constructor(translate: Translate) {
    this.#translate = translate;
  }

  /** Such as "definition: missing". */
  of(part: DefinitionPart, state: PartState): string {
    return this.#words.get(`${part} ${state}`)!;
  }
}

export const [getPartWords, setPartWords] = createContext<PartWords>();
