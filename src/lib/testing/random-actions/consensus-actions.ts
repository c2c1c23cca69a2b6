import { promotionOf } from '$lib/analysis/differences/promotion-of';
import { sessionDifferences } from '$lib/analysis/differences/session-differences';
import { acceptAgreements } from '$lib/commands/consensus/accept-agreements';
import { decideDifferences, type WantedOutcome } from '$lib/commands/consensus/decide-differences';
import { promoteConsensus } from '$lib/commands/consensus/promote-consensus';
import { withdrawDecisions } from '$lib/commands/consensus/withdraw-decisions';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';

const choices = ['seats', 'all', 'none', 'other'] as const;
const fields = ['definition', 'include', 'exclude'] as const;

/** Deciding about differences and making the consensus the project's coding. */
export const consensusActions = {
  decideDifferences: (pick, model, run) => {
    const session = pick.from(model.list('sessions'));
    if (!session) return undefined;
    const { differences } = sessionDifferences(model, session.id);
    const code = pick.from(model.get('sessionCodebooks', session.id).codes);
    return run(decideDifferences, {
      sessionId: session.id,
      differences: pick.some(differences),
      choice: pick.from(choices)!,
      seatIds: pick.some(session.seats).map(({ id }) => id),
      outcome: [outcomeIn(pick, model), outcomeIn(pick, model)],
      reason: pick.name(),
      codeChange:
        code && pick.chance() ? { codeId: code.id, field: pick.from(fields)!, after: pick.name() } : null
    });
  },
  acceptAgreements: (pick, model, run) => {
    const session = pick.from(model.list('sessions'));
    if (!session) return undefined;
    const { differences } = sessionDifferences(model, session.id);
    const agreed = differences.filter(({ kind }) => kind === 'agreed');
    return run(acceptAgreements, { sessionId: session.id, differences: agreed });
  },
  withdrawDecisions: (pick, model, run) =>
    run(withdrawDecisions, { ids: pick.some(model.list('decisions')).map(({ id }) => id) }),
  promoteConsensus: (pick, model, run) => {
    const session = pick.from(model.list('sessions'));
    return session && run(promoteConsensus, promotionOf(model, session.id));
  }
} satisfies Record<string, RandomAction>;

function outcomeIn(pick: Picker, model: ProjectModel): WantedOutcome {
  const code = pick.from(model.list('codes'));
  const span = pick.chance() ? {} : { start: pick.below(9), end: 5 + pick.below(9) };
  return code && pick.chance() ? { ...span, codeId: code.id } : { ...span, name: pick.name() };
}
