import type { DocumentId } from '$lib/domain/ids';
import type { AgreementSettings } from '$lib/domain/measurement';
import type { ComparedDocument, Span } from './agreement-material';
import { countableText, partsOf, without, type CountableText } from './countable-text';

/** A unit agreement is counted over, from its first to its last character that counts and is no white space. */
export type Segment = Span & { documentId: DocumentId };

/**
 * Why a unit does not count: all of it lies outside the parts of the session; all that lies within is an interviewer's, and
 * those do not count; it holds nothing but white space.
 */
export const exclusionReasons = ['outside-parts', 'interviewer', 'no-words'] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

export type DocumentSegments = {
  text: CountableText;
  /** By start, then end. Those of quotations may overlap; of characters these are the stretches that count. */
  segments: Segment[];
  excluded: (Segment & { reason: ExclusionReason })[];
  /** Whether paragraphs stand in for turns, in a text without any. */
  hasStandIns: boolean;
};

type UnitSettings = Pick<AgreementSettings, 'unit' | 'interviewers'>;

/**
 * The units of a document: its turns (or where there are none its paragraphs), the paragraphs and sentences that are not
 * blank, the whole document, or the given units; without those every span of `coded` once. A unit of which only a part
 * counts is a unit, and that part is what is looked at.
 *
 * @param coded the spans that anyone coded in the document
 */
export function segmentsOf(
  document: ComparedDocument,
  { unit, interviewers }: UnitSettings,
  coded: readonly Span[] = []
): DocumentSegments {
  const text = countableText(document, interviewers);
  const hasStandIns = unit === 'turn' && document.text.turns.length === 0;
  const documentId = document.id;
  if (unit === 'character') {
    const excluded = uncountable(document, interviewers).map((span) => ({ documentId, ...span }));
    const segments = text.stretches.map(({ start, end }) => ({ documentId, start, end }));
    return { text, segments, excluded, hasStandIns };
  }
  const segments: Segment[] = [];
  const excluded: DocumentSegments['excluded'] = [];
  for (const { start, end } of unitsOf(document, hasStandIns ? 'paragraph' : unit, coded)) {
    const words = trimmed(document, text.within({ start, end }));
    if (words) segments.push({ documentId, ...words });
    else excluded.push({ documentId, start, end, reason: whyExcluded(document, { start, end }) });
  }
  segments.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, segments, excluded, hasStandIns };
}

/** The paragraphs of a text that are not blank. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}

function unitsOf(
  document: ComparedDocument,
  unit: Exclude<AgreementSettings['unit'], 'character'>,
  coded: readonly Span[]
): readonly Span[] {
  const { text, turns } = document.text;
  switch (unit) {
    case 'turn':
      return turns;
    case 'paragraph':
      return paragraphsOf(text);
    case 'sentence':
      return sentencesOf(document);
    case 'document':
      return [{ start: 0, end: text.length }];
    case 'quotation':
      return document.units.length > 0 ? document.units : distinctSpans(coded);
  }
}

function sentencesOf({ text: { text }, language }: ComparedDocument): Span[] {
  const segmenter = new Intl.Segmenter(language === 'unknown' ? 'nl' : language, { granularity: 'sentence' });
  return paragraphsOf(text).flatMap((paragraph) =>
    Array.from(segmenter.segment(text.slice(paragraph.start, paragraph.end)), ({ index, segment }) => ({
      start: paragraph.start + index,
      end: paragraph.start + index + segment.length
    })).filter(({ start, end }) => text.slice(start, end).trim() !== '')
  );
}

function distinctSpans(spans: readonly Span[]): Span[] {
  const found = new Map(spans.map(({ start, end }) => [`${start}:${end}`, { start, end }]));
  return [...found.values()];
}

/** From the first to the last character of the spans that is no white space; null when there is none. */
function trimmed({ text: { text } }: ComparedDocument, spans: readonly Span[]): Span | null {
  let first: number | null = null;
  let last = 0;
  for (const { start, end } of spans) {
    const words = text.slice(start, end);
    const begin = words.length - words.trimStart().length;
    if (begin === words.length) continue;
    first ??= start + begin;
    last = start + words.trimEnd().length;
  }
  return first === null ? null : { start: first, end: last };
}

function whyExcluded(document: ComparedDocument, unit: Span): ExclusionReason {
  if (trimmed(document, [unit]) === null) return 'no-words';
  const inside = without([unit], without([unit], partsOf(document)));
  return trimmed(document, inside) === null ? 'outside-parts' : 'interviewer';
}

/** The stretches of a text that do not count, by start. */
function uncountable(
  document: ComparedDocument,
  interviewers: boolean
): (Span & { reason: ExclusionReason })[] {
  const whole = { start: 0, end: document.text.text.length };
  const parts = partsOf(document);
  const outside = without([whole], parts).map((span) => ({ ...span, reason: 'outside-parts' as const }));
  if (interviewers) return outside;
  const counted = countableText(document, false).stretches;
  const theirs = without(parts, counted).map((span) => ({ ...span, reason: 'interviewer' as const }));
  return [...outside, ...theirs].sort((a, b) => a.start - b.start);
}
