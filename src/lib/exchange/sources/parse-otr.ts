import * as z from 'zod/mini';
import { AppError } from '$lib/domain/app-error';
import { htmlParagraphs } from './html-paragraphs';
import type { ParsedSource } from './parsed-source';
import { recogniseTurns } from './recognise-turns';

const otrSchema = z.object({ text: z.string() });

/**
 * An oTranscribe file with its turns: JSON around a page whose time stamps are elements of their own.
 *
 * @throws AppError `import/not-a-transcript` when it is no JSON or holds no `text`.
 */
export function parseOtr(json: string, file: string): ParsedSource {
  const found = readOtr(json);
  if ('problem' in found)
    throw new AppError('import/not-a-transcript', { file, format: 'otr' }, found.problem);
  return { format: 'otr', date: null, ...recogniseTurns(htmlParagraphs(found.text)), writer: 'otranscribe' };
}

/** Whether the text is JSON as oTranscribe saves it: an object with `text` and something about the recording. */
export function isOtr(json: string): boolean {
  return /^\s*\{/.test(json) && /"media(?:-time|-source)?"\s{0,9}:/.test(json) && 'text' in readOtr(json);
}

function readOtr(json: string): { text: string } | { problem: unknown } {
  try {
    return otrSchema.parse(JSON.parse(json));
  } catch (problem) {
    return { problem };
  }
}
