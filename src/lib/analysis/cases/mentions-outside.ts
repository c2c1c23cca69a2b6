import type { NameOf } from '$lib/language/notes/note-plain-text';
import type { ProjectModel } from '$lib/model/project-model';
import { objectName, type ObjectWords } from '../objects/object-name';
import { namesOutside } from './names-outside';

/**
 * What the objects mentioned in a note are called when the note leaves the project: a case as `namesOutside` says, also
 * one that is gone (`nobody`), everything else by its name.
 */
export function mentionsOutside(model: ProjectModel, words: ObjectWords & { nobody: string }): NameOf {
  const names = namesOutside(model, words.nobody);
  return (ref) => (ref.kind === 'case' ? (names.get(ref.id) ?? words.nobody) : objectName(model, ref, words));
}
