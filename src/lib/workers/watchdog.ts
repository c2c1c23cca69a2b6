/** Aborts its signal when nothing calls `reset` for a while. */
export class Watchdog {
  readonly #controller = new AbortController();
  readonly #patienceMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
    this.reset();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  reset(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#controller.abort(), this.#patienceMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
