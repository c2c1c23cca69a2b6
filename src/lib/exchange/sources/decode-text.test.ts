import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return [...new Uint8Array(view.buffer)];
};

describe('decodeText', () => {
  it.each<[string, number[], string, string]>([
    ['UTF-8', [...utf8('Loïs 👩‍👧')], 'utf-8', 'Loïs 👩‍👧'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8('Loïs')], 'utf-8', 'Loïs'],
    ['UTF-16 little endian with a mark', [0xff, 0xfe, ...utf16('Loïs 👧', true)], 'utf-16le', 'Loïs 👧'],
    ['UTF-16 big endian with a mark', [0xfe, 0xff, ...utf16('Loïs 👧', false)], 'utf-16be', 'Loïs 👧'],
    ['UTF-16 little endian without a mark', utf16('Loïs zegt: ja.', true), 'utf-16le', 'Loïs zegt: ja.'],
    ['UTF-16 big endian without a mark', utf16('Loïs zegt: ja.', false), 'utf-16be', 'Loïs zegt: ja.'],
    [
      'Windows-1252',
      [0x4c, 0x6f, 0xef, 0x73, 0x20, 0x93, 0x6a, 0x61, 0x94, 0x20, 0x80],
      'windows-1252',
      'Loïs “ja” €'
    ],
    ['no bytes', [], 'utf-8', '']
  ])('reads %s', (_title, bytes, encoding, text) => {
    expect(decodeText(new Uint8Array(bytes))).toMatchObject({ encoding, text });
  });

  it('names the encoding when it is not UTF-8', () => {
    expect(decodeText(new Uint8Array([0xef, 0x73])).notes).toEqual([
      { code: 'decoded-as', count: 1, detail: 'windows-1252' }
    ]);
  });

  it('makes one line end of all and counts the control characters it removes', () => {
    const { text, notes } = decodeText(utf8('a\r\nb\rc\nd\fe\vf\u0000g\u0007\r\n'));
    expect(text).toBe('a\nb\nc\nd\ne\nfg\n');
    expect(notes).toEqual([{ code: 'control-characters-removed', count: 2 }]);
  });

  it('replaces a damaged byte in a text that is UTF-8 otherwise', () => {
    const bytes = [...utf8('é'.repeat(40)), 0xe9, ...utf8('n')];
    const { text, encoding, notes } = decodeText(new Uint8Array(bytes));
    expect([encoding, text]).toEqual(['utf-8', `${'é'.repeat(40)}\uFFFDn`]);
    expect(notes).toEqual([{ code: 'invalid-bytes-replaced', count: 1 }]);
  });

  it('replaces half a surrogate pair', () => {
    const { text, notes } = decodeText(new Uint8Array([0xff, 0xfe, ...utf16('a\uD800b', true)]));
    expect(text).toBe('a\uFFFDb');
    expect(notes.map(({ code }) => code)).toContain('decoded-as');
  });

  it('gives well-formed text without carriage returns for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text } = decodeText(bytes);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/\r|\u0000|\uFEFF/);
      })
    );
  });
});
