import type { ObjectRef } from '$lib/domain/object-ref';
import type { NameOf } from '$lib/language/notes/note-plain-text';
import type { ProjectModel } from '$lib/model/project-model';
import { objectName, type ObjectWords } from './object-name';

/**
 * What the objects mentioned in notes are called now. Without `words`, sub-questions and CIMO elements, which have no
 * name of their own, keep the words they were mentioned by.
 */
export function currentNames(model: ProjectModel, words?: ObjectWords): NameOf {
  return (ref: ObjectRef) => {
    if (words) return objectName(model, ref, words);
    if (ref.kind === 'question' || ref.kind === 'cimo') return null;
    return objectName(model, ref, { question: String, cimo: String });
  };
}
