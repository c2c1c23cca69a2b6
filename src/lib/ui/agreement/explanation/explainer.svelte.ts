import { createContext } from 'svelte';
import type { CodeAgreement } from '$lib/domain/measurement';
import type { CoefficientKey } from '$lib/messages/agreement-words';

export type Explained = { key: CoefficientKey; code: CodeAgreement | null };

/** Which coefficient is being explained on a screen, and for which code its numbers are filled in. */
export class Explainer {
  #explained = $state.raw<Explained | null>(null);

  get explained(): Explained | null {
    return this.#explained;
  }

  open(key: CoefficientKey, code: CodeAgreement | null = null): void {
    this.#explained = { key, code };
  }

  close(): void {
    this.#explained = null;
  }
}

export const [getExplainer, setExplainer] = createContext<Explainer>();
