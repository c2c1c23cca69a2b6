import type { QuotationId } from '$lib/domain/ids';
import type { ReportSeal, SealedQuotation } from './seal';

/** A seal for tests: one quotation for each of the words as they are printed. */
export function exampleSeal(shown: readonly string[]): ReportSeal {
  return {
    format: 'kerncode-report',
    version: 1,
    project: { id: 'project-1', name: 'Werkplaats “Samen”' },
    madeAt: '2026-11-20T09:30:00.000Z',
    quotations: shown.map(sealedWords)
  };
}

function sealedWords(shown: string, index: number): SealedQuotation {
  return {
    citation: `10:${index + 1}`,
    quotationId: `quotation-${index + 1}` as QuotationId,
    document: 10,
    textHash: 'a'.repeat(64),
    start: index * 100,
    end: index * 100 + 50,
    wordsHash: 'b'.repeat(64),
    shown
  };
}
