import { readStamp } from '../turns/read-stamp';
import type { RawCues } from './vtt-cues';

/**
 * The cues of a SubRip file, read as people write them: a comma or a dot before the fraction, with or without
 * numbers, hours and blank lines between cues. A line of times begins a cue, which lasts until the next such line.
 */
export function srtCues(text: string): RawCues {
  const found: RawCues = { cues: [], invalid: 0 };
  let payload: string[] | null = null;
  let before: string[] = [];
  const close = () => {
    const cue = found.cues.at(-1);
    if (cue !== undefined && payload !== null) cue.payload = payload.join('\n').trim();
  };
  for (const line of text.split('\n')) {
    const stamp = line.includes('>') ? readStamp(line, line.length - line.trimStart().length) : null;
    if (stamp?.arrow !== true || stamp.endMs === null) {
      if (stamp === null && /^\s{0,9}\d{1,3}:\d.{0,40}-->/.test(line)) found.invalid += 1;
      else (payload ?? before).push(line);
      continue;
    }
    const lines: string[] = payload ?? before;
    while (lines.length > 1 && lines.at(-1)?.trim() === '') lines.pop();
    const id = /^\s{0,9}\d{1,9}\s{0,9}$/.test(lines.at(-1) ?? '') ? (lines.pop() ?? '').trim() : '';
    close();
    found.cues.push({ id, startMs: stamp.ms, endMs: stamp.endMs, payload: '' });
    payload = [];
    before = [];
  }
  close();
  return found;
}
