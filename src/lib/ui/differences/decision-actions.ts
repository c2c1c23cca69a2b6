import type { Command } from '$lib/commands/command';
import { acceptAgreements } from '$lib/commands/consensus/accept-agreements';
import { decideDifferences } from '$lib/commands/consensus/decide-differences';
import { withdrawDecisions } from '$lib/commands/consensus/withdraw-decisions';
import type { DecidedDifference } from '$lib/analysis/differences/decided-differences';
import type { DecisionId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { CoderGate } from '$lib/ui/shell/coder-gate.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';
import type { DifferenceQueue } from './difference-queue.svelte';

/** What can be decided in the queue; what fails is said. */
export class DecisionActions {
  #isBusy = false;

  constructor(
    readonly app: AppState,
    readonly queue: DifferenceQueue,
    readonly gate: CoderGate
  ) {}

  /** Decides what the form says and opens the next one that is undecided. Gives whether it was done. */
  async decide(): Promise<boolean> {
    const { queue } = this;
    const { draft, chosen } = queue;
    if (this.#isBusy || !draft?.choice || !chosen || !queue.canDecide) return false;
    const together = queue.picked.length > 0 ? [...queue.picked] : [chosen];
    const next = queue.nextAfter();
    const { choice, seatIds, outcome, reason, codeChange } = draft;
    const sessionId = queue.comparison.id;
    // Accepting is one step for all of them; with a reason it is a decision like any other.
    const isAccepted = choice === 'agreed' && reason.trim() === '' && !codeChange;
    const isDone = isAccepted
      ? await this.#run(acceptAgreements, { sessionId, differences: together.map(toDecide) })
      : await this.#run(decideDifferences, {
          sessionId,
          differences: together.map(toDecide),
          choice: choice === 'agreed' ? 'all' : choice,
          seatIds,
          outcome: outcome.map(({ start, end, code }) => ({ ...code, start, end })),
          reason,
          codeChange
        });
    if (!isDone) return false;
    for (const { key } of together) queue.dropDraft(key);
    queue.unpick();
    if (together.length > 1) this.#say('differences.decidedTogether', together.length);
    if (next) queue.choose(next);
    return true;
  }

  /** Accepts everything all coded alike, in one step. */
  async acceptAgreements(): Promise<void> {
    const differences = this.queue.openAgreements;
    const sessionId = this.queue.comparison.id;
    if (differences.length === 0) return;
    if (await this.#run(acceptAgreements, { sessionId, differences: differences.map(toDecide) }))
      this.#say('differences.acceptedAll', differences.length);
  }

  /** Takes decisions back; their differences are open again. */
  async withdraw(ids: readonly DecisionId[]): Promise<void> {
    if (await this.#run(withdrawDecisions, { ids })) this.#say('differences.withdrawn', ids.length);
  }

  #say(
    key: 'differences.decidedTogether' | 'differences.acceptedAll' | 'differences.withdrawn',
    count: number
  ) {
    showUndoable(this.app, this.queue.session, this.app.t(key, { count }));
  }

  async #run<Intent>(command: Command<Intent>, intent: Intent): Promise<boolean> {
    if (!(await this.gate.ask())) return false;
    // Enter held down decides once.
    this.#isBusy = true;
    try {
      return (await this.app.attempt(() => this.queue.session.run(command, intent))) !== undefined;
    } finally {
      this.#isBusy = false;
    }
  }
}

function toDecide({ kind, documentId, codings }: DecidedDifference) {
  return { kind, documentId, codings: codings.map(({ id, codeId }) => ({ id, codeId })) };
}
