import { looksLikeRecording, runsForward, startsEarly } from './looks-like-recording';
import type { LineHead } from './read-line-head';
import { readStamp, type Stamp } from './read-stamp';
import type { FoundLabel } from './find-labels';
import type { SourceLine } from './source-lines';

/** The times to take out of one line, in order; those before `bodyStart` belong to its beginning. */
export type LineStamps = { stamps: Stamp[]; bodyStart: number };

/** Before the words of a line without a label, beside a label, first after a label, last, or elsewhere. */
type Place = 'head' | 'label' | 'body' | 'tail' | 'inside';
type Seen = { line: number; stamp: Stamp; place: Place };

const opener = /[#[(](?=\s?\d)/g;

/**
 * The time stamps of each line that the document means as moments of its recording. What no prose has (`#00:01:02-3#`,
 * `[00:12:40]`) always is one. What could be an hour, a page or a quotation number (`10:17`, `(1:19)`) needs others
 * of its form that run forward from the beginning of a recording, or a speaker beside it.
 */
export function findStamps(
  lines: readonly SourceLine[],
  heads: readonly LineHead[],
  labels: ReadonlyMap<number, FoundLabel>
): LineStamps[] {
  const seen = lines.flatMap((line, index) => listStamps(line, index, heads[index], labels.get(index)));
  const isMeant = decideForms(seen);
  const result = lines.map((_line, index): LineStamps => ({
    stamps: [],
    bodyStart: labels.get(index)?.bodyStart ?? 0
  }));
  for (const { line, stamp, place } of seen) {
    const entry = result[line];
    if (entry === undefined || !isMeant(stamp, place)) continue;
    entry.stamps.push(stamp);
    if (place === 'head') entry.bodyStart = Math.max(entry.bodyStart, heads[line]?.afterStamp ?? 0);
  }
  return result;
}

function listStamps(
  line: SourceLine,
  index: number,
  head: LineHead | undefined,
  label: FoundLabel | undefined
): Seen[] {
  const { text } = line;
  const seen: Seen[] = [];
  const beside = label === undefined ? null : (head?.candidate?.stamp ?? null);
  if (head?.stamp != null)
    seen.push({ line: index, stamp: head.stamp, place: label === undefined ? 'head' : 'label' });
  if (beside !== null) seen.push({ line: index, stamp: beside, place: 'label' });
  const from = Math.max(label?.bodyStart ?? 0, seen.length > 0 ? (head?.afterStamp ?? 0) : 0);
  const first = label === undefined ? null : readStamp(text, from);
  if (first !== null && isBare(first)) seen.push({ line: index, stamp: first, place: 'body' });
  opener.lastIndex = from;
  for (let found = opener.exec(text); found !== null; found = opener.exec(text)) {
    const stamp = readStamp(text, found.index);
    if (stamp === null) continue;
    const isFirst = label !== undefined && stamp.start === from;
    seen.push({
      line: index,
      stamp,
      place: isFirst ? 'body' : stamp.end === text.length ? 'tail' : 'inside'
    });
    opener.lastIndex = stamp.end;
  }
  return seen;
}

function decideForms(seen: readonly Seen[]): (stamp: Stamp, place: Place) => boolean {
  const times = (has: (one: Seen) => boolean) => seen.filter(has).map(({ stamp }) => stamp.ms);
  const square = times(({ stamp }) => stamp.form === 'square' && !stamp.precise);
  const round = times(({ stamp }) => stamp.form === 'round' && !stamp.precise);
  const bare = times(({ stamp, place }) => isBare(stamp) && place === 'head');
  const seconds = times(({ stamp, place }) => stamp.form === 'seconds' && place !== 'inside');
  const body = times(({ place }) => place === 'body');
  const isSquare = looksLikeRecording(square);
  // "(1:19)" at the end of a quotation is where the quotation stands.
  const isReference = seen.some(
    (one) => one.place === 'tail' && one.stamp.form === 'round' && !one.stamp.padded
  );
  const isRound = round.length > 1 && startsEarly(round) && looksLikeRecording(round) && !isReference;
  const isBareMeant = bare.length > 1 && looksLikeRecording(bare);
  const isSeconds = seconds.length > 1 && runsForward(seconds);
  const isBody = body.length > 1 && runsForward(body);
  return (stamp, place) => {
    const { form, precise, arrow } = stamp;
    if (form === 'hash' || arrow || (precise && !isBare(stamp))) return true;
    if (place === 'label' || (place === 'body' && isBody)) return true;
    if (form === 'seconds') return isSeconds && place !== 'inside';
    if (form === 'square') return isSquare;
    if (form === 'round') return isRound && (place === 'head' || place === 'tail');
    return place === 'head' && isBareMeant;
  };
}

function isBare({ form }: Stamp): boolean {
  return form === 'bare' || form === 'cell';
}
