import { countPrinted, plainWords } from './plain-words';
import type { ReportSeal } from './seal';

/** The seal with how often each quotation can be read in the report, of which `text` is all that can be read in it. */
export function countInReport(seal: ReportSeal, text: string): ReportSeal {
  const words = plainWords(text);
  return {
    ...seal,
    quotations: seal.quotations.map((sealed) => ({
      ...sealed,
      printed: countPrinted(words, plainWords(sealed.shown))
    }))
  };
}
