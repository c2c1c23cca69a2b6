import type { Candidate } from './read-line-head';
import { isHeadingWord } from './speaker-label';

/** A possible label with the line it stands on. */
export type LabelledLine = Candidate & {
  line: number;
  /** A time stands before or beside the label, and the document's times look like those of a recording. */
  timed: boolean;
};

/** The lines of one label in the order of the text. */
export type LabelGroup = { key: string; label: string; lines: LabelledLine[] };

/** The lines by label, without words that head the parts of reports and forms. In order of first appearance. */
export function groupByLabel(labelled: readonly LabelledLine[]): LabelGroup[] {
  const groups = new Map<string, LabelGroup>();
  for (const line of labelled) {
    const group = groups.get(line.key);
    if (group === undefined) groups.set(line.key, { key: line.key, label: line.label, lines: [line] });
    else group.lines.push(line);
  }
  const asked = groups.get('vraag') ?? groups.get('question');
  const answered = groups.get('antwoord') ?? groups.get('answer');
  // An interview written out as questions and answers.
  const isWritten = (asked?.lines.length ?? 0) > 1 && (answered?.lines.length ?? 0) > 1;
  return [...groups.values()].filter(({ key, label }) => {
    const isAsked = isWritten && (key === asked?.key || key === answered?.key);
    return isAsked || !(isHeadingWord(label) || key === 'antwoord' || key === 'answer');
  });
}

/**
 * Whether the labels come round in a fixed order, as the fields of a repeated form or the options of a list do and
 * people in a conversation do not. Only four or more labels, each three times or more, or single letters can tell.
 */
export function isFixedRound(groups: readonly LabelGroup[]): boolean {
  const isOptionList = groups.length >= 3 && groups.every(({ key }) => key.length === 1);
  const isLongRound = groups.length >= 4 && groups.every(({ lines }) => lines.length >= 3);
  if (!isOptionList && !isLongRound) return false;
  const sequence = inTextOrder(groups);
  const successors = new Map<string, Map<string, number>>();
  for (let index = 1; index < sequence.length; index += 1) {
    const counts = successors.get(sequence[index - 1]?.key ?? '') ?? new Map<string, number>();
    const next = sequence[index]?.key ?? '';
    counts.set(next, (counts.get(next) ?? 0) + 1);
    successors.set(sequence[index - 1]?.key ?? '', counts);
  }
  let expected = 0;
  for (const counts of successors.values()) expected += Math.max(...counts.values());
  return expected >= (sequence.length - 1) * 0.95;
}

/**
 * Which part of the paragraphs between the first and the last of these labels begins with one of them, 0 to 1.
 * `opensBefore[i]` counts the lines before line `i` that look like the beginning of a paragraph.
 */
export function coverage(groups: readonly LabelGroup[], opensBefore: Uint32Array): number {
  let first = Infinity;
  let last = -1;
  let labelled = 0;
  let opening = 0;
  for (const { lines } of groups) {
    for (const { line } of lines) {
      first = Math.min(first, line);
      last = Math.max(last, line);
      labelled += 1;
      opening += (opensBefore[line + 1] ?? 0) - (opensBefore[line] ?? 0);
    }
  }
  if (labelled === 0) return 0;
  const opens = (opensBefore[last + 1] ?? 0) - (opensBefore[first] ?? 0);
  return labelled / (labelled + opens - opening);
}

/** Whether at least four in five lines of the groups have the property. */
export function mostly(groups: readonly LabelGroup[], has: (line: LabelledLine) => boolean): boolean {
  let all = 0;
  let having = 0;
  for (const { lines } of groups) {
    all += lines.length;
    having += lines.filter(has).length;
  }
  return all > 0 && having >= all * 0.8;
}

function inTextOrder(groups: readonly LabelGroup[]): LabelledLine[] {
  return groups.flatMap(({ lines }) => lines).sort((a, b) => a.line - b.line);
}
