import { importDocuments } from '$lib/commands/documents/import-documents';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import type { DocumentId, QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { addCoder } from '$lib/commands/project/add-coder';
import { countingContext, documentToImport, testCoder } from '$lib/testing/test-project';

/** Puts a document of each of these cases in a project, with a quotation for each string: its words are the codes on it. */
export function say(model: ProjectModel, words: Readonly<Record<string, readonly string[]>>): void {
  const context = countingContext('said');
  model.apply(addCoder(model, { id: testCoder, name: 'Noor' }, context));
  for (const [caseName, quotations] of Object.entries(words)) {
    const documentId = `van ${caseName}` as DocumentId;
    model.apply(importDocuments(model, { documents: [documentToImport(documentId, { caseName })] }, context));
    for (const [index, codes] of quotations.entries()) {
      const quotationId = context.newId() as QuotationId;
      const places = [{ documentId, start: index * 10, end: index * 10 + 5, quotationId }];
      const named = codes
        .split(' ')
        .filter(Boolean)
        .map((name) => ({ name }));
      model.apply(applyCodes(model, { places, codes: named }, context));
    }
  }
}
