import { AppError } from '$lib/domain/app-error';
import { cuePieces } from './cues/cue-pieces';
import { srtCues } from './cues/srt-cues';
import { turnsFromCues } from './cues/turns-from-cues';
import type { ParsedSource, SourceNote } from './parsed-source';

/**
 * A SubRip transcript with its turns. Takes text as `toSourceText` leaves it.
 *
 * @throws AppError `import/not-a-transcript` when it holds no line of times, `import/no-text` when it has no words.
 */
export function parseSrt(text: string, file: string): ParsedSource {
  const { cues, invalid } = srtCues(text);
  if (cues.length === 0) throw new AppError('import/not-a-transcript', { file, format: 'srt' });
  const {
    notes,
    text: words,
    turns
  } = turnsFromCues(
    cues.map(({ startMs, endMs, payload }) => ({ startMs, endMs, pieces: cuePieces(payload) }))
  );
  if (words === '') throw new AppError('import/no-text', { file });
  const wrong: SourceNote[] = invalid > 0 ? [{ code: 'invalid-times', count: invalid }] : [];
  return {
    format: 'srt',
    writer: null,
    text: words,
    turns,
    pages: [],
    date: null,
    notes: [...notes, ...wrong]
  };
}
