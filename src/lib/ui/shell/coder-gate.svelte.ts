import { createContext } from 'svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** Knows who codes before anything is written: opens the coder dialog when nobody has said so yet. */
export class CoderGate {
  readonly #session: ProjectSession;
  #open = $state(false);
  #waiting: ((isKnown: boolean) => void)[] = [];

  constructor(session: ProjectSession) {
    this.#session = session;
    this.#open = session.coderId === null;
  }

  /** Whether the coder dialog shows; bound to it. */
  get open(): boolean {
    return this.#open;
  }

  set open(isOpen: boolean) {
    this.#open = isOpen;
    if (isOpen) return;
    for (const resolve of this.#waiting.splice(0)) resolve(this.#session.coderId !== null);
  }

  /** True when someone is coding; asks first when nobody is, and gives false when the dialog is left without an answer. */
  async ask(): Promise<boolean> {
    if (this.#session.coderId !== null) return true;
    this.#open = true;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

export const [getCoderGate, setCoderGate] = createContext<CoderGate>();
