import type { FormField, FormTemplate } from '$lib/domain/form-template';
import type { FormTemplateId } from '$lib/domain/ids';
import { sha256Hex } from '../sha256';
import type { ParseOptions, SourceFile } from '../sources/parsed-source';
import { readFormLines } from './read-form-lines';
import { isFormTable, readFormTable } from './read-form-table';
import { readEntry, type ReadEntry } from './reading/read-entry';
import { partForms } from './reading/part-forms';
import { readPassages, type FormPassage } from './reading/read-passages';
import { baseName, toReadForm, type ReadForm } from './to-read-form';

export type ReadFormFile = {
  fileName: string;
  /** SHA-256 of the bytes, hex. */
  fileHash: string;
  format: string;
  /** One, or as many as the file holds; of a table one for each row. */
  forms: ReadForm[];
};

/**
 * What is filled in on the forms of a file (.docx, .odt, .txt, .md, .html, .pdf, .rtf; .csv and .xlsx with a row or column per form): the
 * labels of the fields are known by name, number or prompt, wherever they stand. What is of no field is kept apart.
 *
 * @throws AppError as `parseSource`, and as `readResponseFile` for a table
 */
export async function readFilledForm(
  file: SourceFile,
  template: FormTemplate,
  options: ParseOptions = {}
): Promise<ReadFormFile> {
  const fileHash = await sha256Hex(file.bytes);
  if (isFormTable(file)) {
    const { forms, format } = await readFormTable(file, template);
    return { fileName: file.name, fileHash, format, forms };
  }
  const { lines, format } = await readFormLines(file, options);
  const base = baseName(file.name);
  const parts = partForms(lines, template);
  const forms = parts.map((part, index) => {
    const { passages, facts, title } = readPassages(part, template);
    const name = parts.length === 1 ? base : `${base}, ${index + 1}`;
    return toReadForm(passages, facts, template, title ?? name, base);
  });
  return { fileName: file.name, fileHash, format, forms };
}

/** The entries that the passages make, one for each field, headings left out; in the order of the form. */
export function entriesOf(fields: readonly FormField[], passages: readonly FormPassage[]): ReadEntry[] {
  return fields.flatMap((field) => {
    if (field.kind === 'heading') return [];
    const lines = passages.flatMap((passage) => (passage.fieldId === field.id ? passage.lines : []));
    return [readEntry(field, lines)];
  });
}

export type LikeliestForm = { templateId: FormTemplateId; read: ReadFormFile };

/**
 * The form of which most fields are on the file, the first of equals, with what was read of it.
 * @throws AppError as `readFilledForm`, a plain Error without templates
 */
export async function readLikeliestForm(
  file: SourceFile,
  templates: readonly FormTemplate[],
  options: ParseOptions = {}
): Promise<LikeliestForm> {
  let best: (LikeliestForm & { share: number }) | null = null;
  for (const template of templates) {
    // A reader may hand the bytes on: each gets its own.
    const read = await readFilledForm({ ...file, bytes: file.bytes.slice() }, template, options);
    const share = recognised(read, template);
    if (!best || share > best.share) best = { templateId: template.id, read, share };
  }
  if (!best) throw new Error('There is no form to read a file as');
  return best;
}

/** The share of the fields that were found, by words before by number. */
function recognised({ forms }: ReadFormFile, { fields }: FormTemplate): number {
  const taking = fields.filter(({ kind }) => kind !== 'heading').length || 1;
  const weights = forms.map(({ passages }) =>
    passages.reduce(
      (sum, { fieldId, by }) =>
        sum + (fieldId === null ? 0 : by === 'number' ? 0.1 : by === 'similar' ? 0.6 : 1),
      0
    )
  );
  return Math.max(0, ...weights) / taking;
}
