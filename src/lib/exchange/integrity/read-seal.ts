import { AppError } from '$lib/domain/app-error';
import { decodeText } from '$lib/exchange/sources/decode-text';
import { officeFormat } from '$lib/exchange/sources/office-format';
import { reportSealSchema, type ReportSeal } from './seal';
import { findSealsInDocx, openDocx, wordsOfDocx } from './seal-in-docx';
import { findSealsInHtml, wordsOfHtml } from './seal-in-html';
import { findSealsInMarkdown, wordsOfMarkdown } from './seal-in-markdown';

/** A report as it is now: what was sealed in it and all that can be read in it. */
export type SealedReport = { seal: ReportSeal; text: string };

const megabyte = 1024 * 1024;
const largestText = 256 * megabyte;

/**
 * The seal of a report and its words. What kind of file it is shows from what is in it, not from its name.
 *
 * @throws AppError `verify/unknown-format` when it is no page, Markdown or document of Word; `verify/no-seal` when
 * Kerncode did not make it, or a program that saved it left the seal out; `verify/damaged` when the file or the seal is
 * broken, or has two
 */
export async function readSeal(bytes: Uint8Array, fileName: string): Promise<SealedReport> {
  const { seals, text } = readReport(bytes, fileName);
  const [json, ...others] = seals;
  if (json === undefined) throw new AppError('verify/no-seal', { file: fileName });
  if (others.length > 0) throw new AppError('verify/damaged', { file: fileName });
  return { seal: parseSeal(json, fileName), text };
}

function readReport(bytes: Uint8Array, file: string): { seals: string[]; text: string } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readDocx(bytes, file);
  if (bytes.length > largestText || isBinary(bytes)) throw new AppError('verify/unknown-format', { file });
  const { text } = decodeText(bytes);
  if (isPage(text)) return { seals: findSealsInHtml(text), text: wordsOfHtml(text) };
  return { seals: findSealsInMarkdown(text), text: wordsOfMarkdown(text) };
}

function readDocx(bytes: Uint8Array, file: string): { seals: string[]; text: string } {
  const format = officeFormat(bytes);
  if (format === 'unreadable') throw new AppError('verify/damaged', { file });
  if (format !== 'docx') throw new AppError('verify/unknown-format', { file });
  try {
    const archive = openDocx(bytes, file);
    return { seals: findSealsInDocx(archive), text: wordsOfDocx(archive) };
  } catch (cause) {
    if (cause instanceof AppError) throw new AppError('verify/damaged', { file }, cause);
    throw cause;
  }
}

function parseSeal(json: string, file: string): ReportSeal {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new AppError('verify/damaged', { file }, cause);
  }
  const parsed = reportSealSchema.safeParse(data);
  if (!parsed.success) throw new AppError('verify/damaged', { file }, parsed.error);
  return parsed.data;
}

/** Markdown may quote a tag, but never begins with one. */
function isPage(text: string): boolean {
  const isMarkup = /^\s{0,200}</.test(text) && !text.trimStart().startsWith('<!-- kerncode');
  return isMarkup && /<(?:!doctype html|html|body)[\s>]/i.test(text.slice(0, 4000));
}

/** A PDF, or bytes that no text has. UTF-16 is text that has zeros. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) return true;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, 8192).includes(0);
}
