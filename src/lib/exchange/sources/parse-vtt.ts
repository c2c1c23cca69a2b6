import { AppError } from '$lib/domain/app-error';
import type { Cue } from './cues/cue';
import { cuePieces } from './cues/cue-pieces';
import { srtCues } from './cues/srt-cues';
import { turnsFromCues } from './cues/turns-from-cues';
import { vttCues } from './cues/vtt-cues';
import type { ParsedSource, SourceNote } from './parsed-source';

const teamsId = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\/\d/i;

/**
 * A WebVTT transcript with its turns. Takes text as `toSourceText` leaves it. What is a cue follows the parsing rules
 * of the standard; only a file in which those find none is read as leniently as SubRip, so that a lost signature or
 * a comma for a dot does not lose an interview.
 *
 * @throws AppError `import/not-a-transcript` when it has neither signature nor cue, `import/no-text` when its cues
 * hold no words.
 */
export function parseVtt(text: string, file: string): ParsedSource {
  const strict = vttCues(text);
  const found = strict !== null && strict.cues.length > 0 ? strict : lenientCues(text);
  if (strict === null && found.cues.length === 0)
    throw new AppError('import/not-a-transcript', { file, format: 'vtt' });
  const { named, notes, ...turns } = turnsFromCues(found.cues.map(toCue));
  if (turns.text === '') throw new AppError('import/no-text', { file });
  const invalid: SourceNote[] = found.invalid > 0 ? [{ code: 'invalid-times', count: found.invalid }] : [];
  const isTeams = found.cues.some(({ id }) => teamsId.test(id));
  const isZoom = named === 'by-label' && found.cues.every(({ id }) => /^\d+$/.test(id));
  const writer = isTeams ? 'teams' : isZoom ? 'zoom' : null;
  return { format: 'vtt', writer, pages: [], date: null, ...turns, notes: [...notes, ...invalid] };
}

function lenientCues(text: string): ReturnType<typeof srtCues> {
  return srtCues(text.replace(/^\s*WEBVTT.*\n?/, ''));
}

function toCue({ startMs, endMs, payload }: { startMs: number; endMs: number | null; payload: string }): Cue {
  return { startMs, endMs, pieces: cuePieces(payload) };
}
