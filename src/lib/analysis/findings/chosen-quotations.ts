import type { SourceDocument } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { FindingQuotation } from '$lib/domain/finding';
import type { CaseId, FindingId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import { timeInTurn, turnsBetween } from '../quotation-table/document-place';
import { checkExcerpt, type ExcerptCheck } from './excerpt';
import type { FindingSource } from './finding-source';

/** What became of a quotation since it was chosen: its edges were moved, or the words between them are others. */
export type ChosenChange = 'none' | 'bounds' | 'words';

/** A quotation a finding rests on, with all that is needed to show it. */
export type ChosenQuotation = {
  chosen: FindingQuotation;
  quotation: Quotation;
  document: SourceDocument;
  /** `10:17` */
  citation: string;
  /** Its words now; as long as the text is not loaded those it had when it was chosen. */
  words: string;
  /** As the report gives it: the excerpt, else all words. */
  shown: string;
  /** Whether the excerpt is literally in the words; null without an excerpt and as long as the text is not loaded. */
  check: ExcerptCheck | null;
  /** `none` also for what cannot be told as long as the text is not loaded. */
  change: ChosenChange;
  /** Who speaks in it, as `QuotationCases` gives them. */
  caseIds: readonly CaseId[];
  /** Roles of those who speak in it, each once, in the order they speak. */
  roles: string[];
  /** When it begins in the recording, in milliseconds; null when the source does not say. */
  time: number | null;
};

/** The quotations a finding rests on, in its order. O(quotations · log turns + excerpts). */
export function chosenQuotations(
  model: ProjectModel,
  findingId: FindingId,
  source: FindingSource
): ChosenQuotation[] {
  return model.chosenFor(findingId).map((chosen) => readChosen(model, chosen, source));
}

function readChosen(model: ProjectModel, chosen: FindingQuotation, source: FindingSource): ChosenQuotation {
  const quotation = model.get('quotations', chosen.quotationId);
  const document = model.get('documents', quotation.documentId);
  const text = source.findText(document.textId);
  const words = text ? text.text.slice(quotation.start, quotation.end) : chosen.chosen.words;
  const caseIds = source.cases.of(model, quotation);
  return {
    chosen,
    quotation,
    document,
    citation: `${document.number}:${quotation.number}`,
    words,
    shown: chosen.excerpt ?? words,
    check: chosen.excerpt !== null && text ? checkExcerpt(words, chosen.excerpt) : null,
    change: changeOf(chosen, quotation, document, text),
    caseIds,
    roles: [...new Set(caseIds.map((id) => model.get('cases', id).role))].filter((role) => role !== ''),
    time: text ? timeOf(text, quotation) : null
  };
}

/** A text that was edited elsewhere moves offsets and leaves the words: that is no change. */
function changeOf(
  { chosen }: FindingQuotation,
  { start, end }: Quotation,
  { textId }: SourceDocument,
  text: DocumentText | undefined
): ChosenChange {
  const isSameText = chosen.textId === textId;
  const isSameSpan = chosen.start === start && chosen.end === end;
  if (isSameText && !isSameSpan) return 'bounds';
  if (text && text.text.slice(start, end) !== chosen.words) return 'words';
  return 'none';
}

function timeOf(text: DocumentText, { start, end }: Quotation): number | null {
  const [turn] = turnsBetween(text, start, end);
  return turn ? timeInTurn(turn, Math.max(start, turn.start)) : null;
}
