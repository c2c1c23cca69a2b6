import type { AppendixQuotation, ReportBlock } from '../report-content';
import type { ReportDraft } from '../report-draft';

/** Every quotation of the project whole, under its document, in the order of the text. */
export function quotationsPart(draft: ReportDraft): ReportBlock[] {
  const { model, t } = draft;
  const documents = model.list('documents').sort((a, b) => a.number - b.number);
  return documents.flatMap((document): ReportBlock[] => {
    const entries = model.quotationsOf(document.id).flatMap((quotation): AppendixQuotation[] => {
      const words = draft.wordsOf(quotation);
      if (words.trim() === '') return [];
      const { citation, anchor } = draft.append(quotation, words);
      return [{ anchor, citation, attribution: `${citation}, ${draft.speakersOf(quotation)}`, words }];
    });
    if (entries.length === 0) return [];
    const kind = t(`domain.kind.${document.kind}`);
    const name = t('reportText.sourceDocument', { number: document.number });
    const facts = [kind.toLocaleLowerCase('nl'), document.date ? draft.day(document.date) : ''];
    const text = `${name}: ${facts.filter(Boolean).join(', ')}`;
    return [
      { kind: 'heading', level: 2, text, anchor: `document-${document.number}` },
      { kind: 'quotations', entries }
    ];
  });
}
