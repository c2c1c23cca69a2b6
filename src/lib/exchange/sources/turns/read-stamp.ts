/**
 * How a time stands in a text, which tells how surely it is one: between `#`, in square or round brackets, without
 * any, alone in a table cell, or as seconds with decimals (`[45.33]`).
 */
export type StampForm = 'hash' | 'square' | 'round' | 'bare' | 'cell' | 'seconds';

/** A time or a range of times at `[start, end)` of a line. */
export type Stamp = {
  start: number;
  end: number;
  ms: number;
  /** The second time of a range. */
  endMs: number | null;
  form: StampForm;
  /** Written with hours, or with a fraction: no clock and no reference looks like that. */
  precise: boolean;
  /** Minutes as two digits, as in `00:12`. */
  padded: boolean;
  /** Joined by `-->`, as subtitles do. */
  arrow: boolean;
};

const time = /(\d{1,3}):(\d{1,2})(?::(\d{1,2}))?(?:[.,](\d{1,3})(?!\d))?/y;
const f4Time = /(\d{1,3}):(\d{1,2})(?::(\d{1,2}))?(?:[.,-](\d{1,3})(?!\d))?/y;
const ofTheClock = /[ \u00A0](?:uur|u|h|am|pm|o'clock)\b/iy;
const seconds = /(\d{1,5})[.](\d{1,3})/y;
const rangeJoint = /[ \t\u00A0]{0,5}(-->|->|→|–|-)[ \t\u00A0]{0,5}/y;
const gap = /[ \t\u00A0]{0,5}/y;
const closers: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}', '<': '>', '#': '#' };

/**
 * The time stamp that begins at `at`, or null. Knows `h:mm:ss`, `mm:ss`, fractions after a dot, a comma or f4's
 * dash (`#00:01:02-3#` is 62.3 seconds), and ranges. A minute or second above 59 makes it no time, except minutes
 * without hours. Says nothing about whether the document means it as a moment of a recording.
 *
 * @example readStamp('[00:01:02] Ja', 0) // { start: 0, end: 10, ms: 62000, form: 'square', precise: true, ... }
 */
export function readStamp(line: string, at: number): Stamp | null {
  const closer = closers[line[at] ?? ''];
  if (closer === undefined && !isDigit(line.charCodeAt(at))) return null;
  const inside = closer === undefined ? at : skip(gap, line, at + 1);
  const first =
    readTime(line, inside, closer === '#' ? f4Time : time) ??
    (line[at] === '[' ? readSeconds(line, inside) : null);
  if (first === null) return null;
  const joint = match(rangeJoint, line, first.end);
  const second = joint === null ? null : readTime(line, rangeJoint.lastIndex, time);
  const last = second ?? first;
  const stamp = {
    start: at,
    ms: first.ms,
    endMs: second?.ms ?? null,
    precise: first.precise,
    padded: first.padded,
    arrow: second !== null && joint?.[1] !== '-' && joint?.[1] !== '–'
  };
  if (closer !== undefined) {
    const close = skip(gap, line, last.end);
    const form = closer === '#' ? 'hash' : closer === ')' ? 'round' : first.isSeconds ? 'seconds' : 'square';
    return line[close] === closer ? { ...stamp, end: close + 1, form } : null;
  }
  const next = line[last.end];
  if (next !== undefined && !/[\s:\u00A0]/.test(next)) return null;
  if (match(ofTheClock, line, last.end) !== null) return null;
  return { ...stamp, end: last.end, form: next === '\t' || line[at - 1] === '\t' ? 'cell' : 'bare' };
}

type Time = { ms: number; end: number; precise: boolean; padded: boolean; isSeconds: boolean };

function readTime(line: string, at: number, pattern: RegExp): Time | null {
  const found = match(pattern, line, at);
  if (found === null) return null;
  const [whole, first = '', second = '', third, fraction] = found;
  const hours = third === undefined ? 0 : Number(first);
  const minutes = Number(third === undefined ? first : second);
  const rest = Number(third ?? second);
  if (rest > 59 || (third !== undefined && minutes > 59)) return null;
  // Only Teams' `0:0:3.4` writes seconds as one digit, and it always writes a fraction.
  if ((third ?? second).length < 2 && fraction === undefined) return null;
  const ms = ((hours * 60 + minutes) * 60 + rest) * 1000 + Number((fraction ?? '').padEnd(3, '0'));
  const precise = third !== undefined || fraction !== undefined;
  return { ms, end: at + whole.length, precise, padded: first.length >= 2, isSeconds: false };
}

function readSeconds(line: string, at: number): Time | null {
  const found = match(seconds, line, at);
  if (found === null) return null;
  const ms = Number(found[1]) * 1000 + Number((found[2] ?? '').padEnd(3, '0'));
  return { ms, end: at + found[0].length, precise: false, padded: false, isSeconds: true };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function match(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function skip(pattern: RegExp, line: string, at: number): number {
  return at + (match(pattern, line, at)?.[0].length ?? 0);
}
