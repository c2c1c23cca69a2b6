import * as z from 'zod/mini';
import { tableChoices } from '$lib/analysis/quotation-table/table-choices';
import type { ProjectId } from '$lib/domain/ids';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';

/** What a tab remembers of the quotations page while other pages are open. */
const keptSchema = z.object({
  choices: tableChoices,
  /** The saved view that was opened, as long as the choices are still its own. */
  viewName: z.catch(z.string(), ''),
  isRoomy: z.catch(z.boolean(), true),
  collapsed: z.catch(z.array(z.string()), []),
  activeKey: z.catch(z.nullable(z.string()), null)
});
export type KeptChoices = z.infer<typeof keptSchema>;

/** The choices of this tab's last visit; the defaults when there are none or they are not understood. */
export function readKeptChoices(id: ProjectId): KeptChoices {
  const parsed = keptSchema.safeParse(readKept(storageKey(id)));
  return parsed.success ? parsed.data : keptSchema.parse({ choices: {} });
}

export function writeKeptChoices(id: ProjectId, kept: KeptChoices): void {
  writeKept(storageKey(id), kept);
}

function storageKey(id: ProjectId): string {
  return `kerncode:quotations:${id}`;
}
