import type { DocumentText } from '$lib/domain/document-text';
import { tableNames } from '$lib/domain/tables';
import { doneEntry, emptyHistory } from '$lib/model/history-head';
import { ProjectLibrary } from '$lib/state/project-library.svelte';
import { ProjectSession } from '$lib/state/project-session.svelte';
import type { TestProject } from './test-project';

/** A project made in memory, stored in this browser and opened. */
export async function openStored(
  project: TestProject,
  texts: readonly DocumentText[]
): Promise<ProjectSession> {
  const records = Object.fromEntries(tableNames.map((name) => [name, project.model.list(name)]));
  const [change] = project.changes;
  const history = change ? [doneEntry(emptyHistory, change)] : [];
  const id = await new ProjectLibrary().adopt({ records, texts: [...texts], history });
  return ProjectSession.open(id);
}
