import type { CimoElementId } from '$lib/domain/cimo-element';
import type { ObjectRef } from '$lib/domain/object-ref';
import { citation } from '$lib/model/citation';
import type { ProjectModel } from '$lib/model/project-model';

/** The words for objects that have no name of their own. */
export type ObjectWords = { question: (number: number) => string; cimo: (id: CimoElementId) => string };

/** What an object is called now: a name, or `10:17` for a quotation; null when it is no longer there. */
export function objectName(model: ProjectModel, ref: ObjectRef, words: ObjectWords): string | null {
  switch (ref.kind) {
    case 'code':
      return model.find('codes', ref.id)?.name ?? null;
    case 'case':
      return model.find('cases', ref.id)?.name ?? null;
    case 'memo':
      return model.find('memos', ref.id)?.title ?? null;
    case 'document': {
      const document = model.find('documents', ref.id);
      return document ? `${document.number}. ${document.name}` : null;
    }
    case 'quotation': {
      const quotation = model.find('quotations', ref.id);
      return quotation ? citation(model, quotation) : null;
    }
    case 'question': {
      const question = model.find('questions', ref.id);
      return question ? words.question(question.number) : null;
    }
    case 'cimo':
      return model.find('cimoElements', ref.id) ? words.cimo(ref.id) : null;
    case 'configuration':
      return model.find('configurations', ref.id)?.name ?? null;
    case 'finding':
      return model.find('findings', ref.id)?.statement ?? null;
    case 'phase':
      return model.find('phases', ref.id)?.name ?? null;
    case 'event':
      return model.find('events', ref.id)?.name ?? null;
  }
}
