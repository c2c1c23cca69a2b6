import { decideSpeakers, type Demand } from './decide-speakers';
import { looksLikeRecording, runsForward } from './looks-like-recording';
import type { LabelForm, LineHead } from './read-line-head';
import type { SourceLine } from './source-lines';
import { isHeaderWord } from './speaker-label';
import type { LabelledLine } from './speaker-evidence';

/** A speaker at the head of a line: the name to show and where the words begin. */
export type FoundLabel = { speaker: string; bodyStart: number; form: LabelForm };

type Way = { forms: readonly LabelForm[]; demand: Demand };

// From the clearest way to show who speaks to the least clear: a document uses one of them.
const ways: readonly Way[] = [
  {
    forms: ['colon', 'chevron', 'stamped', 'stamped-line'],
    demand: { coverage: 0.25, times: 2, single: true, opening: false }
  },
  { forms: ['tab'], demand: { coverage: 0.4, times: 2, single: false, opening: false } },
  { forms: ['bold'], demand: { coverage: 0.4, times: 2, single: false, opening: false } },
  { forms: ['alone'], demand: { coverage: 0.3, times: 3, single: false, opening: false } }
];

const captionWays: readonly Way[] = [
  {
    forms: ['colon', 'chevron'],
    demand: { coverage: 0, times: 2, single: true, opening: true }
  }
];

/**
 * The labels of the document by line, decided from the heads of all lines together. A name in two spellings of
 * capitals is one speaker, shown as first written. Captions break where the screen is full, so how many of them
 * begin with a label says nothing about them.
 */
export function findLabels(
  lines: readonly SourceLine[],
  heads: readonly LineHead[],
  kind: 'paragraphs' | 'captions' = 'paragraphs'
): Map<number, FoundLabel> {
  const isCaptions = kind === 'captions';
  const labelled = isCaptions
    ? listCandidates(lines, heads)
    : dropHeader(lines, listCandidates(lines, heads));
  const opensBefore = isCaptions ? new Uint32Array(lines.length + 1) : countOpenings(lines);
  const found = new Map<number, FoundLabel>();
  for (const { forms, demand } of isCaptions ? captionWays : ways) {
    const ofForm = labelled.filter(({ form }) => forms.includes(form));
    for (const group of decideSpeakers(ofForm, opensBefore, demand)) {
      for (const { line, bodyStart, form } of group.lines)
        found.set(line, { speaker: group.label, bodyStart, form });
    }
    if (found.size > 0) return found;
  }
  return found;
}

function listCandidates(lines: readonly SourceLine[], heads: readonly LineHead[]): LabelledLine[] {
  const besides = heads.flatMap(({ stamp, candidate }) =>
    candidate === null ? [] : (candidate.stamp ?? stamp ?? [])
  );
  const times = besides.map(({ ms }) => ms);
  const isRecording =
    looksLikeRecording(times) || (besides.some(({ precise }) => precise) && runsForward(times));
  return heads.flatMap(({ stamp, candidate }, line) => {
    if (candidate === null || lines[line]?.kind === 'footnote') return [];
    const isTimed = stamp !== null || candidate.stamp !== null;
    // "Lunch 12:30" as a whole line is a programme, unless the times are those of a recording.
    if (candidate.form === 'stamped-line' && (!isRecording || !hasWordsUnder(heads, line))) return [];
    if (candidate.form === 'alone' && isTimed && !isNameLine(lines, heads, line)) return [];
    return [{ ...candidate, line, timed: isTimed && isRecording }];
  });
}

/** "Anna 0:04" names a speaker when words stand under it; "Ja (00:12)" above another such line is an answer. */
function hasWordsUnder(heads: readonly LineHead[], line: number): boolean {
  return line + 1 < heads.length && heads[line + 1]?.candidate?.form !== 'stamped-line';
}

/** "[00:12] Anna" names a speaker when the words stand under it, without a time of their own. */
function isNameLine(lines: readonly SourceLine[], heads: readonly LineHead[], line: number): boolean {
  return line + 1 < lines.length && heads[line + 1]?.stamp === null;
}

const headerSize = 30;

/**
 * Leaves out the facts about the transcript that stand above it: "Datum: …", and beside it "Interviewer: Marije",
 * which is a name after a label, not something said.
 */
function dropHeader(lines: readonly SourceLine[], labelled: LabelledLine[]): LabelledLine[] {
  const bodyOf = ({ line, bodyStart }: LabelledLine) => lines[line]?.text.slice(bodyStart) ?? '';
  let end = -1;
  for (const candidate of labelled) {
    if (candidate.line >= headerSize || bodyOf(candidate).length > 80) break;
    if (candidate.form === 'colon' && isHeaderWord(candidate.label)) end = candidate.line;
  }
  if (end < 0) return labelled;
  let rest = labelled.filter(({ line }) => line > end);
  while (rest[0]?.line === end + 1 && isFact(bodyOf(rest[0]))) {
    end += 1;
    rest = rest.slice(1);
  }
  return rest;
}

function isFact(body: string): boolean {
  return body !== '' && body.split(' ').length <= 4 && !/[.?!…]$/.test(body);
}

const sentenceEnds = '.?!:…"”’)]';

/** `result[i]` counts the lines before line `i` that look like the beginning of a paragraph of running text. */
function countOpenings(lines: readonly SourceLine[]): Uint32Array {
  const before = new Uint32Array(lines.length + 1);
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const follows =
      previous === undefined ||
      previous.kind === 'heading' ||
      sentenceEnds.includes(previous.text.at(-1) ?? '');
    const opens = follows && line.kind !== 'heading' && line.kind !== 'footnote';
    before[index + 1] = (before[index] ?? 0) + (opens ? 1 : 0);
  });
  return before;
}
