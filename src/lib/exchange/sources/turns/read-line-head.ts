import type { SourceLine } from './source-lines';
import { cleanLabel, isLabelShape, isSpeakerWord, labelKey, labelLimit } from './speaker-label';
import { readStamp, type Stamp } from './read-stamp';

/**
 * How a line shows who speaks: `Name:`; `>> NAME:`; a name with a time beside it (`Name (00:12): …`, or `Name 0:04`
 * as the whole line); a name in the first column; a bold beginning; or a name as the whole line.
 */
export type LabelForm = 'colon' | 'chevron' | 'stamped' | 'stamped-line' | 'tab' | 'bold' | 'alone';

/** What the beginning of a line may be. Whether it is a speaker is for the whole document to say. */
export type LineHead = {
  /** A time at the very beginning. */
  stamp: Stamp | null;
  /** Where the words begin when only that time is taken out. */
  afterStamp: number;
  candidate: Candidate | null;
};

export type Candidate = {
  label: string;
  key: string;
  form: LabelForm;
  bold: boolean;
  /** The time beside the label. */
  stamp: Stamp | null;
  /** Where the words begin when label and times are taken out. */
  bodyStart: number;
};

const space = /\s{0,50}/y;
const chevrons = /(?:>{2,3}|&gt;&gt;)\s{0,9}/y;
const joint = /\s{0,9}[-–—:|](?=\s|$)/y;
const rowNumber = /\d{1,4}\t/y;

/** Reads the time and the possible label with which a line begins. Looks at no more than its first 150 characters. */
export function readLineHead(line: SourceLine): LineHead {
  const { text } = line;
  let at = line.kind === 'table-row' ? after(rowNumber, text, 0) : 0;
  const afterChevrons = after(chevrons, text, at);
  const chevron = afterChevrons > at;
  at = afterChevrons;
  const stamp = readStamp(text, at);
  if (stamp !== null) at = after(space, text, after(joint, text, stamp.end));
  const found = readLabel(line, at, chevron) ?? readBold(line, at) ?? readAlone(line, at, stamp !== null);
  const candidate = found !== null && isLabelShape(found.label) ? found : null;
  return { stamp, afterStamp: at, candidate };
}

function readLabel(line: SourceLine, at: number, chevron: boolean): Candidate | null {
  const { text, bold } = line;
  const last = Math.min(text.length - 1, at + labelLimit);
  for (let index = at; index <= last; index += 1) {
    const character = text[index] ?? '';
    if (character === '\n') return null;
    if (character === ':' || character === '：') {
      if (line.kind === 'heading' || !endsLabel(text, at, index)) return null;
      // "**Anna** zegt: …" is a bold name with words after it.
      if (bold > at && bold < text.slice(0, index).trimEnd().length) return null;
      return toCandidate(text, at, index, index + 1, chevron ? 'chevron' : 'colon', bold, null);
    }
    if (index === at) continue;
    const previous = text[index - 1] ?? '';
    if (/[\s)\]]/.test(previous) && /[\d[(#{<]/.test(character)) {
      const stamp = readStamp(text, index);
      if (stamp !== null) return readStamped(line, at, stamp);
    }
    if (character === '\t') {
      const next = after(space, text, index);
      if (text[next] === ':' || readStamp(text, next) !== null) continue;
      return toCandidate(text, at, index, index, 'tab', bold, null);
    }
  }
  return null;
}

/** Whether the colon stands as after a label: white space follows, or a typist left it out after a known label. */
function endsLabel(text: string, at: number, colon: number): boolean {
  const next = text[colon + 1];
  if (next === undefined || /[\s\u00A0]/.test(next)) return true;
  return /[\p{L}"“‘'(…[]/u.test(next) && isSpeakerWord(cleanLabel(text.slice(at, colon)));
}

function readStamped(line: SourceLine, at: number, stamp: Stamp): Candidate | null {
  const { text, bold } = line;
  const colon = after(space, text, stamp.end);
  if (text[colon] === ':' || text[colon] === '：') {
    return toCandidate(text, at, stamp.start, colon + 1, 'stamped', bold, stamp);
  }
  if (colon >= text.length) return toCandidate(text, at, stamp.start, colon, 'stamped-line', bold, stamp);
  const runsOn = stamp.form === 'bare';
  return runsOn ? null : toCandidate(text, at, stamp.start, stamp.end, 'stamped', bold, stamp);
}

function readBold(line: SourceLine, at: number): Candidate | null {
  const { text, bold, kind } = line;
  if (kind === 'heading' || bold <= at || bold >= text.length || bold - at > labelLimit) return null;
  return toCandidate(text, at, bold, bold, 'bold', bold, null);
}

function readAlone(line: SourceLine, at: number, stamped: boolean): Candidate | null {
  const { text, bold } = line;
  if (text.length - at > labelLimit || /[.?!,;…]$/.test(text)) return null;
  const found = toCandidate(text, at, text.length, text.length, 'alone', bold, null);
  return stamped || bold >= text.length || isSpeakerWord(found.label) ? found : null;
}

function toCandidate(
  text: string,
  start: number,
  end: number,
  bodyFrom: number,
  form: LabelForm,
  boldPrefix: number,
  stamp: Stamp | null
): Candidate {
  const label = cleanLabel(text.slice(start, end));
  const bold = boldPrefix >= start + label.length;
  return { label, key: labelKey(label), form, bold, stamp, bodyStart: after(space, text, bodyFrom) };
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
