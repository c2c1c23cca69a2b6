/** A cue as it stands in the file: its payload still holds markup. */
export type RawCue = { id: string; startMs: number; endMs: number | null; payload: string };
export type RawCues = {
  cues: RawCue[];
  /** Lines with an arrow whose times could not be read. */
  invalid: number;
};

const timing =
  /^[ \t]*(?:(\d{1,5}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?!\d)[ \t]*-->[ \t]*(?:(\d{1,5}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?!\d)/;

/**
 * The cues of a WebVTT file, by the standard's "collect a WebVTT block" (W3C WebVTT, section 6.1); null when the file
 * lacks the signature. NOTE, STYLE and REGION blocks, and blocks whose times are wrong, give no cue. Differs from the
 * standard in one point: an hour has at most five digits.
 */
export function vttCues(text: string): RawCues | null {
  const lines = text.split('\n');
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) return null;
  let at = 1;
  while (at < lines.length && lines[at] !== '' && !isArrow(lines[at])) at += 1;
  const found: RawCues = { cues: [], invalid: 0 };
  while (at < lines.length) {
    if (lines[at] === '') at += 1;
    else at = collectBlock(lines, at, found);
  }
  return found;
}

/** Reads the block that begins at a line and gives the line after it. */
function collectBlock(lines: readonly string[], from: number, found: RawCues): number {
  let at = from;
  let arrowAt = -1;
  let cue: RawCue | null = null;
  const payload: string[] = [];
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') break;
    if (!isArrow(line)) {
      payload.push(line);
      continue;
    }
    // An arrow on the third line or later, or a second arrow, begins the next block.
    if (arrowAt >= 0 || at > from + 1) break;
    arrowAt = at;
    const times = readTiming(line);
    if (times === null) found.invalid += 1;
    else cue = { id: payload.join(''), payload: '', ...times };
    payload.length = 0;
  }
  if (cue !== null) found.cues.push({ ...cue, payload: payload.join('\n') });
  return at;
}

function readTiming(line: string): { startMs: number; endMs: number } | null {
  const found = timing.exec(line);
  if (found === null) return null;
  const ms = (first: number) => {
    const [hours, minutes, seconds, rest] = [0, 1, 2, 3].map((part) => Number(found[first + part] ?? 0));
    return (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000 + (rest ?? 0);
  };
  return { startMs: ms(1), endMs: ms(5) };
}

function isArrow(line: string | undefined): boolean {
  return line?.includes('-->') === true;
}
