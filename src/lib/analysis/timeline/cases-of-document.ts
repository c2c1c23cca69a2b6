import type { SourceDocument } from '$lib/domain/document';
import type { CaseId } from '$lib/domain/ids';

/** Everybody a document concerns, each once: whose it is, who speaks in it (interviewers left out) and who it is about. */
export function casesOfDocument({ caseId, caseIds = [], speakers }: SourceDocument): CaseId[] {
  const speaking = speakers.flatMap((speaker) => (speaker.interviewer ? [] : (speaker.caseId ?? [])));
  return [...new Set([...(caseId ? [caseId] : []), ...speaking, ...caseIds])];
}
