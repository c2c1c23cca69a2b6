import type { VerifiedQuotation, VerifiedReport, VerifiedStatus } from './verify-report';
import type { Translate } from '$lib/messages/translator';

/** The columns of the outcome of verifying a report, in order. */
export const verifyColumns = ['citation', 'status', 'shown', 'now', 'advice'] as const;
export type VerifyColumn = (typeof verifyColumns)[number];

/** The words of the outcome of verifying a report, for the screen, its table and the command line. */
export type VerifyLabels = ReturnType<typeof verifyLabels>;

export function verifyLabels(translate: Translate) {
  return {
    title: translate('verify.table'),
    numberOnly: translate('verify.numberOnly'),
    column: (id: VerifyColumn) => translate(`verify.column.${id}`),
    status: (status: VerifiedStatus) => translate(`verify.status.${status}`),
    advice: (verified: VerifiedQuotation) => adviceOf(verified, translate),
    /** The outcome in a sentence. */
    outcome: ({ quotations, counts }: Pick<VerifiedReport, 'quotations' | 'counts'>) => {
      const count = quotations.length;
      if (count === 0) return translate('verify.none');
      const { matches } = counts;
      return matches === count
        ? translate('verify.all', { count })
        : translate('verify.some', { count, matches });
    }
  };
}

function adviceOf(
  { status, found, textChanged, sealed, printed }: VerifiedQuotation,
  translate: Translate
): string {
  switch (status) {
    case 'matches':
    case 'changed':
      return translate(`verify.advice.${status}`);
    case 'moved':
      return translate(textChanged ? 'verify.advice.movedText' : 'verify.advice.movedBounds');
    case 'quotation-gone':
      return translate(found ? 'verify.advice.quotationGoneFound' : 'verify.advice.quotationGone');
    case 'document-gone':
      return translate('verify.advice.documentGone', { number: sealed.document });
    case 'edited-in-report':
      // Where all are still there, the words were replaced in the seal as well.
      return printed.now > 0 && printed.now < printed.before
        ? translate('verify.advice.editedSome', printed)
        : translate('verify.advice.edited');
  }
}
