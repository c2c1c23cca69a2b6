/**
 * Does things one after the other, each on the outcome of the one before: keys ask for more faster than it can be
 * stored, and what is worked out from a list that is about to change would take the change back.
 */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(act: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(act);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
