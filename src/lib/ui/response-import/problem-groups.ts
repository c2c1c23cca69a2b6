import type { ProblemDecision } from '$lib/domain/response-mapping';
import { problemKinds, type ProblemKind } from '$lib/exchange/responses/response-reading';
import type { ResponseProblem } from '$lib/exchange/responses/read-responses';

/** Problems of one kind, with the decisions all of them can have and the one they share; null when they differ. */
export type ProblemGroup = {
  kind: ProblemKind;
  problems: readonly ResponseProblem[];
  decisions: readonly ProblemDecision[];
  decision: ProblemDecision | null;
};

/** In the order of the kinds; a kind without problems is not there. */
export function groupProblems(problems: readonly ResponseProblem[]): ProblemGroup[] {
  const byKind = new Map<ProblemKind, ResponseProblem[]>();
  for (const problem of problems) {
    const known = byKind.get(problem.kind);
    if (known) known.push(problem);
    else byKind.set(problem.kind, [problem]);
  }
  return problemKinds.flatMap((kind) => {
    const found = byKind.get(kind);
    if (!found) return [];
    const [first] = found;
    const decisions = [...new Set(found.flatMap((problem) => problem.decisions))];
    const isShared = found.every(({ decision }) => decision === first!.decision);
    return [{ kind, problems: found, decisions, decision: isShared ? first!.decision : null }];
  });
}
