import { countPrinted } from './count-printed';
import { plainWords } from './plain-words';
import type { ReportSeal } from './seal';

/**
 * The seal with how often each quotation can be read in the report, of which `text` is all that can be read in it. Linear
 * in the report.
 */
export function countInReport(seal: ReportSeal, text: string): ReportSeal {
  const shown = seal.quotations.map((sealed) => plainWords(sealed.shown));
  const printed = countPrinted(plainWords(text), shown);
  return {
    ...seal,
    quotations: seal.quotations.map((sealed, index) => ({
      ...sealed,
      printed: printed.get(shown[index]!) ?? 0
    }))
  };
}
