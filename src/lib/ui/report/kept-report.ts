import * as z from 'zod/mini';
import type { ProjectId } from '$lib/domain/ids';
import { reportSealSchema } from '$lib/exchange/integrity/seal';
import { readKept } from '$lib/ui/base/kept-in-tab';

const keptSchema = z.object({ file: z.string(), seal: reportSealSchema, text: z.string() });
/** A report that was opened to be verified, with the name of its file. */
export type OpenedReport = z.infer<typeof keptSchema>;

/** A tab has room for some 5 million characters in all. */
const mostCharacters = 2_000_000;

/** The report this tab verified last, so that it is still there after a look at a quotation; null when there is none. */
export function readKeptReport(id: ProjectId): OpenedReport | null {
  const parsed = keptSchema.safeParse(readKept(storageKey(id)));
  return parsed.success ? parsed.data : null;
}

/** A report that is too large to keep is chosen again. */
export function keepReport(id: ProjectId, report: OpenedReport): void {
  const json = JSON.stringify(report);
  if (json.length > mostCharacters) sessionStorage.removeItem(storageKey(id));
  else sessionStorage.setItem(storageKey(id), json);
}

function storageKey(id: ProjectId): string {
  return `kerncode:verify:${id}`;
}
