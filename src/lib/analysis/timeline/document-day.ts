import type { SourceDocument } from '$lib/domain/document';
import type { ProjectModel } from '$lib/model/project-model';

/** The day a document is of: its own, else that of the measurement moment it belongs to; null when neither is known. */
export function documentDay(model: ProjectModel, { date, momentId }: SourceDocument): string | null {
  return date ?? (momentId ? (model.find('moments', momentId)?.date ?? null) : null);
}
