import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Turn } from '$lib/domain/document-text';
import { SeededRandom } from '../large-project/seeded-random';
import { TranscriptWriter } from '../large-project/write-transcript';

/** Writes transcripts to import, half of them as Teams writes WebVTT, half typed with names; gives their paths. */
export async function writeSourceFiles(folder: string, count: number, characters: number): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const writer = new TranscriptWriter(new SeededRandom(11));
  const paths: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { text, turns } = writer.write(characters, ['Els Bakker', `Respondent ${number}`]);
    const isSubtitled = number % 2 === 0;
    const path = join(folder, `Interview ${number}.${isSubtitled ? 'vtt' : 'txt'}`);
    await writeFile(path, isSubtitled ? toWebVtt(text, turns) : toTypedText(text, turns));
    paths.push(path);
  }
  return paths;
}

function toWebVtt(text: string, turns: readonly Turn[]): string {
  const cues = turns.map(
    ({ start, end, speaker, startMs, endMs }) =>
      `${clock(startMs ?? 0)} --> ${clock(endMs ?? 0)}\n<v ${speaker}>${text.slice(start, end)}</v>\n`
  );
  return `WEBVTT\n\n${cues.join('\n')}`;
}

function toTypedText(text: string, turns: readonly Turn[]): string {
  return turns.map(({ start, end, speaker }) => `${speaker}: ${text.slice(start, end)}\n`).join('\n');
}

function clock(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 23);
}
