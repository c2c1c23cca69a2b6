import type { HistoryEntry } from '$lib/domain/change';
import type { DocumentText } from '$lib/domain/document-text';
import type { ProjectRecords } from '$lib/model/project-model';

/** A whole project as plain values: what a bundle holds, storage reads and writes at once, and the command line works on. */
export type ProjectContents = {
  records: ProjectRecords;
  /** Every text a document or a change of the history refers to. */
  texts: DocumentText[];
  /** In order of sequence. */
  history: HistoryEntry[];
};
