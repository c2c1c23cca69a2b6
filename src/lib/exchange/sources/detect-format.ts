import { AppError } from '$lib/domain/app-error';
import { decodeText, type DecodedText } from './decode-text';
import { extensionOf } from './extension-of';
import { officeFormat } from './office-format';
import { isOtr } from './parse-otr';
import { sourceFormats, type SourceFile, type SourceFormat } from './parsed-source';

/** A format and, for a format that is text, its decoded text; `differs` when the name promised another. */
export type DetectedFormat = { format: SourceFormat; decoded: DecodedText | null; differs: boolean };

const extensions: Readonly<Record<string, SourceFormat>> = {
  ...Object.fromEntries(sourceFormats.map((format) => [format, format])),
  htm: 'html',
  xhtml: 'html',
  markdown: 'md',
  text: 'txt',
  docm: 'docx'
};
// Text that is no source to read: data, code and mark-up of other kinds.
const foreign = new Set(
  'json xml svg csv tsv js ts css py r yaml yml sql qdpx qdc qde sh bat ps1 ics vcf eps ps tex'.split(' ')
);

/**
 * The format of a file by its contents, or, where text says nothing about itself, by its name. A file whose name
 * promises another format is still read by its contents.
 *
 * @throws AppError `import/empty-file`, `import/unknown-format` (images, sound, film, archives, other binary files,
 * an old .doc) or `import/password-protected`.
 */
export function detectFormat(file: SourceFile): DetectedFormat {
  const promised = extensions[extensionOf(file.name)];
  const binary = binaryFormat(file);
  if (binary !== null) return { format: binary, decoded: null, differs: differs(promised, binary) };
  const decoded = decodeText(file.bytes);
  if (isBinary(file.bytes, decoded)) throw new AppError('import/unknown-format', { file: file.name });
  if (decoded.text.trim() === '') throw new AppError('import/empty-file', { file: file.name });
  const format = textFormat(decoded.text, promised);
  if (
    format === null ||
    (promised === undefined && foreign.has(extensionOf(file.name)) && format === 'txt')
  ) {
    throw new AppError('import/unknown-format', { file: file.name });
  }
  return { format, decoded, differs: differs(promised, format) };
}

function differs(promised: SourceFormat | undefined, found: SourceFormat): boolean {
  return promised !== undefined && promised !== found;
}

function binaryFormat(file: SourceFile): SourceFormat | null {
  const { bytes, name } = file;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    const isEncrypted = includesUtf16(bytes.subarray(0, 4_000_000), 'EncryptedPackage');
    throw new AppError(isEncrypted ? 'import/password-protected' : 'import/unknown-format', { file: name });
  }
  const promised = extensions[extensionOf(name)];
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    const found = officeFormat(bytes);
    if (found === 'docx' || found === 'odt') return found;
    // A damaged archive: its reader is to say what is wrong with it.
    if (found === 'unreadable' && (promised === 'docx' || promised === 'odt')) return promised;
    throw new AppError('import/unknown-format', { file: name });
  }
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (/^(?:\xef\xbb\xbf)?\s{0,20}%PDF-/.test(head) || (promised === 'pdf' && head.includes('%PDF-')))
    return 'pdf';
  return /^(?:\xef\xbb\xbf)?\s{0,20}\{\\rtf/.test(head) ? 'rtf' : null;
}

function textFormat(text: string, promised: SourceFormat | undefined): SourceFormat | null {
  const start = text.slice(0, 2000).trimStart();
  if (/^WEBVTT(?:[ \t\n]|$)/.test(start)) return 'vtt';
  if (/^\d{1,6}[ \t]*\n\d{1,3}:\d\d:\d\d,\d{1,3}[ \t]*-->/.test(start)) return 'srt';
  if (isPage(start)) return 'html';
  if (start.startsWith('{') && isOtr(text)) return 'otr';
  if (promised === undefined) return 'txt';
  // The word processors' and PDF's files are never plain text: the name is wrong.
  return promised === 'docx' || promised === 'odt' || promised === 'rtf' || promised === 'pdf'
    ? 'txt'
    : promised;
}

function isPage(start: string): boolean {
  return /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,1000}-->\s{0,20}){0,5}(?:<!doctype\s{1,9}html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(
    start
  );
}

function isBinary(bytes: Uint8Array, { text, encoding, notes }: DecodedText): boolean {
  if (hasBinarySignature(bytes)) return true;
  const removed = notes.find(({ code }) => code === 'control-characters-removed')?.count ?? 0;
  if (encoding === 'utf-8' || encoding === 'windows-1252') {
    const zeros = countZeros(bytes.subarray(0, 100_000));
    if (zeros > 16 && zeros * 50 > Math.min(bytes.length, 100_000)) return true;
  }
  // A handful of control characters makes no short text something else.
  return removed > (text.trim() === '' ? 0 : 16) && removed * 10 > text.length;
}

const signatures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x52, 0x49, 0x46, 0x46], // WAV, AVI, WebP
  [0x49, 0x44, 0x33], // MP3
  [0x4f, 0x67, 0x67, 0x53], // Ogg
  [0x66, 0x4c, 0x61, 0x43], // FLAC
  [0x1a, 0x45, 0xdf, 0xa3], // Matroska, WebM
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21] // rar
];

function hasBinarySignature(bytes: Uint8Array): boolean {
  // MP4 and M4A name themselves after their first length; MP3 without a tag begins with a frame mark.
  const isFilm = startsWith(bytes.subarray(4), [0x66, 0x74, 0x79, 0x70]);
  const isMp3 = bytes[0] === 0xff && (bytes[1] ?? 0) >= 0xf2 && bytes[1] !== 0xfe;
  const isSigned = isFilm || isMp3 || signatures.some((signature) => startsWith(bytes, signature));
  // "ID3" may begin a text; no text has such controls near its beginning.
  return isSigned && bytes.subarray(0, 512).some((byte) => byte < 9);
}

function countZeros(bytes: Uint8Array): number {
  let zeros = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros += 1;
  return zeros;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function includesUtf16(bytes: Uint8Array, words: string): boolean {
  const first = words.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < words.length && bytes[at + length * 2] === words.charCodeAt(length)) length += 1;
    if (length === words.length) return true;
  }
  return false;
}
