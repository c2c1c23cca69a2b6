import { AppError } from '$lib/domain/app-error';
import { partsByDocument } from '$lib/commands/sessions/parts-by-document';
import type { Segmentation } from '$lib/domain/comparison-session';
import type { SourceDocument } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { DocumentId, TextId } from '$lib/domain/ids';
import type { Stretch } from '$lib/domain/stretch';
import { trimmedStretch } from '$lib/language/sentences';
import type { ProjectModel } from '$lib/model/project-model';
import { unitsOfText, type TextUnit } from './units-of-text';

/**
 * The units coders put codes on when they do not choose spans: turns, paragraphs, sentences, or the spans of the quotations that are
 * there now. Of a unit that lies partly in the parts, what lies in them; of quotations only those that lie wholly in one. By
 * document in the order given, then by start, longest first. Free segmentation has none.
 *
 * @throws AppError `model/not-found` when a text is not loaded
 */
export function givenUnits(
  model: ProjectModel,
  segmentation: Segmentation,
  documentIds: readonly DocumentId[],
  parts: readonly Stretch[],
  findText: (id: TextId) => DocumentText | undefined
): Stretch[] {
  if (segmentation === 'free') return [];
  const within = partsByDocument(parts);
  return documentIds.flatMap((documentId) => {
    const document = model.get('documents', documentId);
    const allowed = within ? (within.get(documentId) ?? []) : [{ start: 0, end: document.length }];
    const units =
      segmentation === 'quotation'
        ? quotationUnits(model, documentId, allowed)
        : textUnits(document, segmentation, allowed, findText);
    return units.map(({ start, end }) => ({ documentId, start, end }));
  });
}

function quotationUnits(
  model: ProjectModel,
  documentId: DocumentId,
  allowed: readonly TextUnit[]
): TextUnit[] {
  const spans = new Map(model.quotationsOf(documentId).map((span) => [`${span.start} ${span.end}`, span]));
  return [...spans.values()].filter((span) =>
    allowed.some(({ start, end }) => start <= span.start && span.end <= end)
  );
}

function textUnits(
  document: SourceDocument,
  segmentation: 'turn' | 'paragraph' | 'sentence',
  allowed: readonly TextUnit[],
  findText: (id: TextId) => DocumentText | undefined
): TextUnit[] {
  const text = findText(document.textId);
  if (!text) throw new AppError('model/not-found', { table: 'texts', id: document.textId });
  const language = document.language === 'en' ? 'en' : 'nl';
  const units: TextUnit[] = [];
  for (const unit of unitsOfText(text, segmentation, language))
    for (const { start, end } of allowed) {
      const cut = trimmedStretch(text.text, Math.max(unit.start, start), Math.min(unit.end, end));
      if (cut) units.push(cut);
    }
  return units;
}
