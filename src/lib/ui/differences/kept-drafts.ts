import * as z from 'zod/mini';
import { codeId, seatId, type ProjectId, type SessionId } from '$lib/domain/ids';
import { codeChangeSchema, decisionSchema } from '$lib/domain/decision';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';
import type { DecisionDraft } from './decision-draft';

const draftSchema = z.object({
  choice: z.nullable(decisionSchema.shape.choice),
  seatIds: z.array(seatId),
  outcome: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      code: z.union([z.object({ codeId }), z.object({ name: z.string() })])
    })
  ),
  reason: z.string(),
  codeChange: z.nullable(z.omit(codeChangeSchema, { before: true }))
});
const keptSchema = z.array(z.tuple([z.string(), draftSchema]));

const keyOf = (projectId: ProjectId, sessionId: SessionId) => `kerncode:decisions:${projectId}:${sessionId}`;

/** What was being written in this tab about differences, by their keys. */
export function keptDrafts(projectId: ProjectId, sessionId: SessionId): Map<string, DecisionDraft> {
  const kept = keptSchema.safeParse(readKept(keyOf(projectId, sessionId)));
  return new Map(kept.success ? kept.data : []);
}

export function keepDrafts(
  projectId: ProjectId,
  sessionId: SessionId,
  drafts: ReadonlyMap<string, DecisionDraft>
): void {
  writeKept(keyOf(projectId, sessionId), [...drafts]);
}
