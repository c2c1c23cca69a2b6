import * as z from 'zod/mini';
import { codeId, quotationId, type CodeId, type ProjectId } from '$lib/domain/ids';

/** What a split that was left knows when it is taken up again; what was sent on is in the project itself. */
const splitMemory = z.object({
  /** Quotations someone chose to leave with the code. */
  kept: z.array(quotationId),
  /** The codes under the number keys. */
  targets: z.array(codeId)
});
type SplitMemory = z.infer<typeof splitMemory>;

const keyOf = (projectId: ProjectId, codeId: CodeId) => `kerncode:split:${projectId}:${codeId}`;

/** What was remembered in this browser; nothing when there is nothing, or nothing that can be read. */
export function readSplitMemory(projectId: ProjectId, id: CodeId): SplitMemory {
  const stored = localStorage.getItem(keyOf(projectId, id));
  const nothing: SplitMemory = { kept: [], targets: [] };
  if (stored === null) return nothing;
  try {
    return splitMemory.parse(JSON.parse(stored));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.core.$ZodError) return nothing;
    throw error;
  }
}

export function writeSplitMemory(projectId: ProjectId, id: CodeId, memory: SplitMemory): void {
  localStorage.setItem(keyOf(projectId, id), JSON.stringify(memory));
}
