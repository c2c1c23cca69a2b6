import type { DecidedDifference } from '$lib/analysis/differences/decided-differences';
import type { Decision } from '$lib/domain/decision';
import type { CodeId, DocumentId } from '$lib/domain/ids';
import type { SessionAccount } from '../session-account';

/** Longer words than this are shortened in the middle, in UTF-16 code units. */
const longestWords = 600;
/** Longer words of one coding are shortened. */
const longestOwn = 160;

/** What kind of difference it is: `Zelfde plek, andere code`, `Alleen Noor`. */
export function kindWords(
  { t, listed, material }: SessionAccount,
  { kind, seats }: DecidedDifference
): string {
  if (kind !== 'some-only') return t(`differences.kind.${kind}`);
  return t('differences.kind.some-only', {
    who: listed(seats.map((seat) => material.seats[seat]?.name ?? ''))
  });
}

/** What was chosen at a place: `Zoals Noor`, `Beide`, `Overgenomen` where only one had something. */
export function choiceWords(
  { t, listed, seatName, material }: SessionAccount,
  { seats }: Pick<DecidedDifference, 'seats'>,
  { choice, seatIds }: Decision
): string {
  switch (choice) {
    case 'agreed':
      return t('differences.choiceAgreed');
    case 'all':
      if (seats.length === 1) return t('sessionReport.taken');
      return t(material.seats.length === 2 ? 'differences.choiceBoth' : 'differences.choiceAll');
    case 'none':
      return t('differences.choiceNone');
    case 'other':
      return t('differences.choiceOther');
    case 'seats':
      return t('differences.asSeat', { who: listed(seatIds.map(seatName)) });
  }
}

type Stretch = { start: number; end: number; codeId: CodeId };

/**
 * Codes with the words they are on, those on one stretch together: `grens; tijd “voortdurend”`. On the stretch that is
 * shown already (`shown`) the words are left out.
 */
export function codedWords(
  account: SessionAccount,
  documentId: DocumentId,
  stretches: readonly Stretch[],
  shown: { start: number; end: number }
): string {
  const byStretch = new Map<string, { start: number; end: number; names: string[] }>();
  for (const { start, end, codeId } of stretches) {
    const key = `${start}:${end}`;
    const known = byStretch.get(key) ?? { start, end, names: [] };
    known.names.push(account.codeName(codeId));
    byStretch.set(key, known);
  }
  return [...byStretch.values()]
    .map(({ start, end, names }) => {
      const codes = [...new Set(names)].join(', ');
      if (start === shown.start && end === shown.end) return codes;
      const words = shortened(account.wordsAt({ documentId, start, end }), longestOwn);
      return words === '' ? codes : account.t('sessionReport.onWords', { codes, words });
    })
    .join('; ');
}

/** The words of a place as they are printed: long ones without their middle. */
export function printedWords(account: SessionAccount, place: DecidedDifference): string {
  return shortened(account.wordsAt(place), longestWords);
}

/** A text with its middle left out when it is long; never half a character. */
export function shortened(text: string, longest: number): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= longest) return words;
  const half = Math.floor((longest - 5) / 2);
  const [head, tail] = [words.slice(0, half), words.slice(-half)];
  return `${head
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd()} […] ${tail
    .toWellFormed()
    .replace(/^\uFFFD/, '')
    .trimStart()}`;
}
