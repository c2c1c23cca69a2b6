import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '$lib/domain/app-error';
import { hasSoundTurns } from './has-sound-turns';
import { parseSource } from './parse-source';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const parse = (name: string, contents: string | Uint8Array) => {
  return parseSource({ name, bytes: typeof contents === 'string' ? bytesOf(contents) : contents });
};
const codeOf = async (name: string, contents: string | Uint8Array) => {
  return parse(name, contents).then(
    (parsed) => parsed.format,
    (error: unknown) => (error instanceof AppError ? error.code : error)
  );
};
const binary = (...bytes: number[]) =>
  new Uint8Array([...bytes, ...Array.from({ length: 600 }, (_, index) => index % 7)]);
const compound = (name: string) => {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < name.length; index += 1) file[1024 + index * 2] = name.charCodeAt(index);
  return file;
};
const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Ja.</v>';

describe('parseSource knows a file by its contents', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['vtt', 'a.vtt', vtt],
    ['vtt', 'a.txt', vtt],
    ['srt', 'a.txt', '1\n00:00:00,599 --> 00:00:04,160\nJa.'],
    ['srt', 'a.vtt', '1\n00:00:00,599 --> 00:00:04,160\nJa.'],
    ['html', 'a.txt', '<!DOCTYPE html><html><body><p>Ja</p></body></html>'],
    ['html', 'a.htm', '<p>Ja</p>'],
    ['otr', 'a.json', '{"text":"<p>Ja</p>","media":"a.mp3","media-time":0}'],
    ['md', 'a.md', '# Ja'],
    ['txt', 'a', 'Ja'],
    ['txt', 'a.txt', 'I: a\0b\x01\x07\nR: \x1b[31mc\x7f'],
    ['txt', 'a.txt', '\n'.repeat(4_000_000) + 'x'],
    ['txt', 'a.log', 'Ja'],
    ['txt', 'a.docx', 'Ja'],
    ['txt', 'a.txt', 'ID3 is een modelnaam.'],
    ['import/empty-file', 'a.txt', ''],
    ['import/empty-file', 'a.vtt', '\uFEFF'],
    ['import/empty-file', 'a.docx', ' \n\t'],
    ['import/no-text', 'a.html', '<html><p></p></html>'],
    ['import/no-text', 'a.md', '---'],
    ['import/not-a-transcript', 'a.vtt', 'Ja'],
    ['import/not-a-transcript', 'a.srt', 'Ja'],
    ['import/not-a-transcript', 'a.otr', 'Ja'],
    ['import/unknown-format', 'a.json', '{"text":"Ja"}'],
    ['import/unknown-format', 'a.csv', 'a;b'],
    ['import/unknown-format', 'a.png', binary(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['import/unknown-format', 'a.txt', binary(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['import/unknown-format', 'a.mp4', binary(0, 0, 0, 0x20, 0x66, 0x74, 0x79, 0x70)],
    ['import/unknown-format', 'a.docx', binary(0x4d, 0x5a)],
    ['import/unknown-format', 'a.txt', new Uint8Array([0, 1, 2])],
    ['import/unknown-format', 'a.zip', zipSync({ 'a.txt': bytesOf('Ja') })],
    ['import/unknown-format', 'a.docx', zipSync({ 'xl/workbook.xml': bytesOf('<x/>') })],
    ['import/unknown-format', 'a.doc', compound('WordDocument')],
    ['import/password-protected', 'a.docx', compound('EncryptedPackage')]
  ])('%s: %s', async (expected, name, contents) => expect(await codeOf(name, contents)).toBe(expected));

  it('says when the extension promised something else', async () => {
    expect((await parse('a.txt', vtt)).notes).toContainEqual({
      code: 'extension-differs',
      count: 1,
      detail: 'vtt'
    });
    expect((await parse('a.vtt', vtt)).notes).toEqual([]);
  });

  it('leaves a damaged archive to its reader', async () => {
    const whole = zipSync({ 'word/document.xml': bytesOf('<x/>') }, { level: 0 });
    expect(await codeOf('a.docx', whole.subarray(0, 60))).toMatch(
      /^import\/(?:corrupt-archive|unreadable-file)$/
    );
  });
});

describe('parseSource', () => {
  it('refuses more than 100 MB with its size', async () => {
    const bytes = new Uint8Array(100_000_001);
    await expect(parse('a.txt', bytes)).rejects.toMatchObject({
      code: 'import/too-large',
      params: { file: 'a.txt', megabytes: 101, limit: 100 }
    });
  });

  it('stops when it is cancelled', async () => {
    const signal = AbortSignal.abort();
    await expect(parseSource({ name: 'a.txt', bytes: bytesOf('Ja') }, { signal })).rejects.toMatchObject({
      code: 'import/cancelled'
    });
  });

  it('takes the date from the document, its name or its first lines', async () => {
    expect((await parse('a.html', '<title>11 maart 2025</title><p>Ja</p>')).date).toBe('2025-03-11');
    expect((await parse('a 12-3-2025.txt', 'Ja')).date).toBe('2025-03-12');
    expect((await parse('a.txt', 'Datum: 13 maart 2025\nJa')).date).toBe('2025-03-13');
  });

  it('reads five megabytes in one line', async () => {
    const { text } = await parse('a.txt', 'I: ja, en toen [00:12] (nou) #zo '.repeat(150_000));
    expect(text.length).toBeGreaterThan(3_500_000);
  });

  const piece = fc.constantFrom('WEBVTT\n\n', '1\n', '00:00:01.000 --> 00:00:02.000\n', '00:00:01,000 --> 00:00:00,000\n', '<v Anna>', '</v>', 'Anna: ', 'I: ', '>> ', '\n\n', '\r\n', '<html>', '<p>', '<table><tr><td>', '{"text":"', '#00:00:01-2#', '[00:12]', '# ', '**', '|', '&amp;', '\u0000', '\uFEFF', 'ja ', '{\\rtf1 ', '%PDF-'); // prettier-ignore
  const contents = fc.oneof(
    fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((pieces) => bytesOf(pieces.join(''))),
    fc.uint8Array({ maxLength: 400 })
  );
  const name = fc.constantFrom(
    'a',
    'a.vtt',
    'a.srt',
    'a.txt',
    'a.md',
    'a.html',
    'a.otr',
    'a.docx',
    'a.odt',
    'a.doc'
  );

  it('gives sound turns or an AppError for any file', async () => {
    await fc.assert(
      fc.asyncProperty(name, contents, async (fileName, bytes) => {
        const parsed = await parseSource({ name: fileName, bytes }).catch((error: unknown) => error);
        if (parsed instanceof AppError) {
          expect(parsed.cause instanceof Error ? parsed.cause.message : '').not.toContain('turns');
          return;
        }
        const { text, turns, pages } = parsed as Awaited<ReturnType<typeof parseSource>>;
        expect(hasSoundTurns({ text, turns, pages })).toBe(true);
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/\r|\u0000/);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 }
    );
  });
});
