import { dropLineNumbers } from './turns/drop-line-numbers';
import { findLabels, type FoundLabel } from './turns/find-labels';
import { findStamps, type LineStamps } from './turns/find-stamps';
import { findTimeBlocks, isOnlyTime } from './turns/find-time-blocks';
import { readLineHead, type LineHead } from './turns/read-line-head';
import { toSourceLines, type SourceLine } from './turns/source-lines';
import { TurnWriter } from './turns/turn-writer';
import type { ParsedSource, SourceNote, SourceParagraph } from './parsed-source';

export type RecognisedTurns = Pick<ParsedSource, 'text' | 'turns' | 'pages' | 'writer' | 'notes'>;

/**
 * The text of the paragraphs with its turns, recognised from evidence over the whole document: who speaks (`Name:`,
 * `>> NAME:`, bold names, a name and a time on a line of their own, a column of names, Teams' time / speaker / words)
 * and when (f4's `#00:01:02-3#`, `[00:12:40]`, `(00:12)`, `00:12`). Labels, times and numbers of lines are taken out.
 *
 * Paragraphs without a label belong to the speaker before them until a heading or footnote; paragraphs of the same
 * speaker that follow each other are one turn, joined by `\n`, or by a space when each is a cue with a range of time.
 * Without speakers every time begins a turn of no one; without times too, there are no turns. Linear in the text.
 */
export function recogniseTurns(paragraphs: readonly SourceParagraph[]): RecognisedTurns {
  const { lines: typed, removed } = toSourceLines(paragraphs);
  const lines = dropLineNumbers(typed);
  const heads = lines.map(readLineHead);
  const blocks = findTimeBlocks(lines, heads);
  const labels = blocks.size > 0 ? toLabels(blocks, lines) : findLabels(lines, heads);
  const stamps = findStamps(lines, heads, labels);
  const writer = new TurnWriter({
    speakers: [...new Set([...labels.values()].map(({ speaker }) => speaker))],
    stampsEnd: stampsStandAtEnds(lines, stamps)
  });
  lines.forEach((line, index) => {
    const label = labels.get(index);
    const { bodyStart, stamps: taken } = stamps[index] ?? { bodyStart: 0, stamps: [] };
    writer.line(line, { speaker: label?.speaker, bodyStart, stamps: taken });
  });
  const { text, turns, pages, backwards } = writer.finish();
  const notes: SourceNote[] = [];
  if (removed > 0) notes.push({ code: 'control-characters-removed', count: removed });
  if (backwards > 0) notes.push({ code: 'times-run-backwards', count: backwards });
  return { text, turns, pages, writer: findWriter(lines, heads, labels, blocks.size > 0), notes };
}

function toLabels(
  blocks: ReadonlyMap<number, string>,
  lines: readonly SourceLine[]
): Map<number, FoundLabel> {
  const labels = new Map<number, FoundLabel>();
  for (const [line, speaker] of blocks) {
    labels.set(line, { speaker, bodyStart: lines[line]?.text.length ?? 0, form: 'alone' });
  }
  return labels;
}

/** f4 writes the time at the end of a paragraph, when the paragraph ends; others write when it begins. */
function stampsStandAtEnds(lines: readonly SourceLine[], stamps: readonly LineStamps[]): boolean {
  let ends = 0;
  let starts = 0;
  stamps.forEach(({ stamps: taken, bodyStart }, index) => {
    const length = lines[index]?.text.length ?? 0;
    const first = taken[0];
    const last = taken.at(-1);
    if (first === undefined || last === undefined || bodyStart >= length) return;
    if (first.start <= bodyStart) starts += 1;
    else if (last.end >= length - 1) ends += 1;
  });
  return ends > starts;
}

function findWriter(
  lines: readonly SourceLine[],
  heads: readonly LineHead[],
  labels: ReadonlyMap<number, FoundLabel>,
  hasBlocks: boolean
): ParsedSource['writer'] {
  if (hasBlocks && heads.some((head, index) => head.stamp?.arrow === true && isOnlyTime(lines[index], head)))
    return 'teams';
  // Teams puts three spaces between a name and `0:04`.
  const isTeams = [...labels].some(([index, { form }]) => {
    return form === 'stamped-line' && /[ \u00A0]{3}\d{1,3}:\d\d(?::\d\d)?$/.test(lines[index]?.text ?? '');
  });
  if (isTeams) return 'teams';
  return lines.some(({ text }) => text.includes('#') && /#\d{1,2}:\d\d:\d\d-\d#/.test(text)) ? 'f4' : null;
}
