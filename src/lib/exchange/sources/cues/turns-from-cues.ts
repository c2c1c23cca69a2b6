import { findLabels } from '../turns/find-labels';
import { readLineHead } from '../turns/read-line-head';
import type { SourceLine } from '../turns/source-lines';
import { TurnTextBuilder } from '../turns/turn-text-builder';
import type { ParsedSource, SourceNote } from '../parsed-source';
import type { Cue } from './cue';

type CueTurns = Pick<ParsedSource, 'text' | 'turns' | 'notes'> & { named: 'by-voice' | 'by-label' | null };

/** A line of a caption; `speaker` is undefined when the line names no one. */
type CueLine = { cue: Cue; text: string; speaker: string | null | undefined; opensCue: boolean };

/**
 * The text and turns of captions in the order of the file. Speakers come from voice tags or else from labels
 * (`Name:`, `>> NAME:`) that recur over the file. Captions of one speaker that follow each other are one turn, joined
 * by a space, each with its own time; a caption that names no one goes on with the speaker before it. In a file
 * without speakers every caption is a turn of no one. Lines that begin with a dash stay lines.
 */
export function turnsFromCues(cues: readonly Cue[]): CueTurns {
  const isVoiced = cues.some(({ pieces }) => pieces.some(({ speaker }) => speaker !== null));
  const lines = isVoiced ? listVoices(cues) : listLines(cues);
  const isNamed = lines.some(({ speaker }) => typeof speaker === 'string');
  const builder = new TurnTextBuilder();
  for (const { cue, text, speaker, opensCue } of lines) {
    const isNew = isNamed ? speaker !== undefined && speaker !== builder.speaker : opensCue;
    const begins = isNew || builder.speaker === undefined;
    if (begins) builder.startTurn(speaker ?? null);
    if (begins || opensCue) builder.startMoment({ startMs: cue.startMs, endMs: cue.endMs });
    builder.append(text, !isVoiced && isDialogue(text) ? '\n' : ' ');
  }
  const { text, turns, backwards } = builder.finish();
  const notes: SourceNote[] = [];
  const empty = cues.filter(({ pieces }) => pieces.length === 0).length;
  if (empty > 0) notes.push({ code: 'cues-without-text', count: empty });
  if (backwards > 0) notes.push({ code: 'times-run-backwards', count: backwards });
  return { text, turns, notes, named: isNamed ? (isVoiced ? 'by-voice' : 'by-label') : null };
}

function listVoices(cues: readonly Cue[]): CueLine[] {
  return cues.flatMap((cue) =>
    cue.pieces.map(({ speaker, text }, index) => {
      return { cue, text: oneLine(text), speaker: speaker ?? undefined, opensCue: index === 0 };
    })
  );
}

function listLines(cues: readonly Cue[]): CueLine[] {
  const lines = cues.flatMap((cue) => {
    const text = cue.pieces.map((piece) => piece.text).join(' ');
    const kept = text
      .split('\n')
      .map(oneLine)
      .filter((line) => line !== '');
    return kept.map((line, index): CueLine => ({
      cue,
      text: line,
      speaker: undefined,
      opensCue: index === 0
    }));
  });
  const bare = lines.map(({ text }): SourceLine => {
    return { text: text.replace(/^[-–—] ?/, ''), bold: 0, kind: 'paragraph', page: null };
  });
  const labels = findLabels(bare, bare.map(readLineHead), 'captions');
  return lines.map((line, index) => {
    const label = labels.get(index);
    if (label !== undefined)
      return { ...line, speaker: label.speaker, text: bare[index]?.text.slice(label.bodyStart) ?? '' };
    // The mark of captions for a change of speaker, without saying who.
    return /^>>/.test(line.text)
      ? { ...line, speaker: null, text: line.text.replace(/^>{2,3} ?/, '') }
      : line;
  });
}

function isDialogue(text: string): boolean {
  return /^[-–—] \S/.test(text);
}

function oneLine(text: string): string {
  return (/[\t\n]| {2}/.test(text) ? text.replace(/[ \t\n]+/g, ' ') : text).trim();
}
