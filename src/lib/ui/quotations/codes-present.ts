import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/** The codes on quotations, with how many of these have each: the most used first, then by name. O(their codings). */
export function codesPresent(
  model: ProjectModel,
  ids: readonly QuotationId[]
): { id: CodeId; name: string; count: number }[] {
  const counts = new Map<CodeId, number>();
  for (const id of ids)
    for (const codeId of new Set(model.codingsOf(id).map((coding) => coding.codeId)))
      counts.set(codeId, (counts.get(codeId) ?? 0) + 1);
  return Array.from(counts, ([id, count]) => ({ id, name: model.get('codes', id).name, count })).sort(
    (a, b) => b.count - a.count || a.name.localeCompare(b.name)
  );
}
