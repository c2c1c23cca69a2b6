import { orderedPhases } from '$lib/model/ordered-phases';
import type { ObjectKind } from '$lib/domain/object-ref';
import type { ProjectModel } from '$lib/model/project-model';
import { codeTree } from '../quotation-table/code-tree';
import type { FoundObject } from './found-object';
import { newestFirst } from './newest-first';
import type { ObjectWords } from './object-name';

/**
 * Every object of a kind with its name and hint: codes as the tree is read, documents and questions by number, memos
 * the last edited first, cases by name, CIMO elements in their order. Quotations are too many to list: see
 * `quotationsSaying`.
 */
export function listObjects(
  model: ProjectModel,
  kind: Exclude<ObjectKind, 'quotation'>,
  words: ObjectWords
): FoundObject[] {
  switch (kind) {
    case 'code':
      return Array.from(codeTree(model).values(), ({ id, name, path }) => ({
        ref: { kind, id },
        name,
        hint: path === name ? '' : path.slice(0, -name.length - ' / '.length)
      }));
    case 'memo':
      return model
        .list('memos')
        .sort((a, b) => newestFirst(a.updatedAt, b.updatedAt))
        .map(({ id, title }) => ({ ref: { kind, id }, name: title, hint: '' }));
    case 'case':
      return model
        .list('cases')
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(({ id, name, role }) => ({ ref: { kind, id }, name, hint: role }));
    case 'document':
      return model
        .list('documents')
        .sort((a, b) => a.number - b.number)
        .map(({ id, number, name }) => ({ ref: { kind, id }, name: `${number}. ${name}`, hint: '' }));
    case 'question':
      return model
        .list('questions')
        .sort((a, b) => a.number - b.number)
        .map(({ id, number, text }) => ({ ref: { kind, id }, name: words.question(number), hint: text }));
    case 'cimo':
      return model
        .list('cimoElements')
        .map(({ id, description }) => ({ ref: { kind, id }, name: words.cimo(id), hint: description }));
    case 'configuration':
      return model
        .list('configurations')
        .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name))
        .map(({ id, name }) => ({ ref: { kind, id }, name, hint: '' }));
    case 'finding':
      return model
        .list('findings')
        .sort((a, b) => a.statement.localeCompare(b.statement))
        .map(({ id, statement, questionId }) => {
          const question = questionId && model.find('questions', questionId);
          return {
            ref: { kind, id },
            name: statement,
            hint: question ? words.question(question.number) : ''
          };
        });
    case 'phase':
      return orderedPhases(model).map((phase) => ({
        ref: { kind, id: phase.id },
        name: phase.name,
        hint: phase.start ?? ''
      }));
    case 'event':
      return model
        .list('events')
        .sort((a, b) => newestFirst(a.start ?? '', b.start ?? ''))
        .map(({ id, name, start }) => ({ ref: { kind, id }, name, hint: start ?? '' }));
  }
}
