import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import type { ProjectContents } from '$lib/exchange/project-contents';
import { ProjectModel } from '$lib/model/project-model';
import { readCallerFile } from './read-file';

/** A project as a command reads it. */
export type OpenedProject = {
  contents: ProjectContents;
  model: ProjectModel;
  findText: (id: TextId) => DocumentText | undefined;
};

/** The project in a file, all of it checked. @throws CommandFailure, AppError when it is not there or not sound */
export async function openProject(path: string): Promise<OpenedProject> {
  const file = await readCallerFile(path);
  const contents = await parseBundle(file.bytes, file.name);
  const texts = new Map(contents.texts.map((text) => [text.id, text]));
  return { contents, model: ProjectModel.from(contents.records), findText: (id) => texts.get(id) };
}
