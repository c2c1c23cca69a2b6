import * as z from 'zod/mini';
import { conclusionStatus } from '$lib/domain/cell-conclusion';
import type { ProjectId } from '$lib/domain/ids';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';
import { anyEvidence, evidenceFilter } from './evidence-filter';

/** What a tab remembers of the findings while other screens are open. */
const keptSchema = z.object({
  chosenKey: z.catch(z.nullable(z.string()), null),
  collapsed: z.catch(z.array(z.string()), []),
  statuses: z.catch(z.array(conclusionStatus), []),
  onlyWarned: z.catch(z.boolean(), false),
  /** Whether evidence is being chosen beside the finding. */
  isChoosing: z.catch(z.boolean(), false),
  evidence: z.catch(evidenceFilter, anyEvidence)
});
export type KeptFindings = z.infer<typeof keptSchema>;

/** The choices of this tab's last visit; the defaults when there are none or they are not understood. */
export function readKeptFindings(id: ProjectId): KeptFindings {
  const parsed = keptSchema.safeParse(readKept(storageKey(id)) ?? {});
  return parsed.success ? parsed.data : keptSchema.parse({});
}

export function writeKeptFindings(id: ProjectId, kept: KeptFindings): void {
  writeKept(storageKey(id), kept);
}

function storageKey(id: ProjectId): string {
  return `kerncode:findings:${id}`;
}
