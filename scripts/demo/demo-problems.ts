/** What does not fit in the demo's files: all of it is told at once, so that it is mended in one go. */
export class DemoProblems extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The demo project cannot be built:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}
