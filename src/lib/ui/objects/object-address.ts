import { resolve } from '$app/paths';
import type { ProjectId } from '$lib/domain/ids';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { ProjectModel } from '$lib/model/project-model';
import { codingAddress } from '$lib/ui/quotations/quotation-address';

/** Where an object is looked at: its own screen, or the quotations that belong to it; null when it is gone. */
export function objectAddress(projectId: ProjectId, model: ProjectModel, ref: ObjectRef): string | null {
  const at = { id: projectId };
  const quotations = resolve('/project/[id]/quotations', at);
  switch (ref.kind) {
    case 'code':
      return model.find('codes', ref.id) ? `${resolve('/project/[id]/codes', at)}?code=${ref.id}` : null;
    case 'quotation': {
      const quotation = model.find('quotations', ref.id);
      const document = quotation && model.get('documents', quotation.documentId);
      return quotation && document
        ? codingAddress(projectId, document.number, { quotation: quotation.number })
        : null;
    }
    case 'memo':
      return model.find('memos', ref.id) ? `${resolve('/project/[id]', at)}/memos?memo=${ref.id}` : null;
    case 'case':
      return model.find('cases', ref.id)
        ? resolve('/project/[id]/cases/[case]', { ...at, case: ref.id })
        : null;
    case 'document': {
      const document = model.find('documents', ref.id);
      return document ? codingAddress(projectId, document.number) : null;
    }
    case 'question':
      return model.find('questions', ref.id) ? `${quotations}?question=${ref.id}` : null;
    case 'cimo':
      return model.find('cimoElements', ref.id) ? `${quotations}?cimo=${ref.id}` : null;
    case 'configuration':
      return model.find('configurations', ref.id)
        ? `${resolve('/project/[id]/evidence/configurations', at)}?configuration=${ref.id}`
        : null;
    case 'finding':
      return model.find('findings', ref.id)
        ? `${resolve('/project/[id]/findings', at)}?finding=${ref.id}`
        : null;
    case 'phase':
      return model.find('phases', ref.id) ? `${resolve('/project/[id]/timeline', at)}?phase=${ref.id}` : null;
    case 'event':
      return model.find('events', ref.id) ? `${resolve('/project/[id]/timeline', at)}?event=${ref.id}` : null;
  }
}
