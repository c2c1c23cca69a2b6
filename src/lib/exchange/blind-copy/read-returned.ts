import { AppError } from '$lib/domain/app-error';
import type { ReturnedReading } from '$lib/commands/sessions/returned-reading';
import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { ProjectContents } from '../project-contents';

export type { ReturnedReading };

/** stub */
export function readReturned(
  model: ProjectModel,
  contents: ProjectContents,
  findText: (id: TextId) => DocumentText | undefined
): ReturnedReading {
  void [contents, findText];
  throw new AppError('session/not-a-blind-copy', { name: model.project.name });
}
