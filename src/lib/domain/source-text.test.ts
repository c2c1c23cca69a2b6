import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSourceText } from './source-text';

describe('a text as Kerncode stores it', () => {
  it.each([
    { what: 'Windows line ends', raw: 'a\r\nb\r\n', expected: 'a\nb\n' },
    { what: 'old Mac line ends', raw: 'a\rb', expected: 'a\nb' },
    { what: 'mixed line ends', raw: 'a\r\n\rb\n\r\nc', expected: 'a\n\nb\n\nc' },
    { what: 'Unicode line and paragraph separators', raw: 'a\u2028b\u2029c\u0085d', expected: 'a\nb\nc\nd' },
    { what: 'soft line breaks and page breaks', raw: 'a\vb\fc', expected: 'a\nb\nc' },
    { what: 'control characters', raw: 'a\u0000b\u0007c\u001Bd\u007Fe\u009Ff', expected: 'abcdef' },
    { what: 'tabs, kept', raw: 'a\tb', expected: 'a\tb' },
    { what: 'byte order marks and noncharacters', raw: '\uFEFFa\uFEFFb\uFFFEc\uFFFF', expected: 'abc' },
    { what: 'lone surrogates', raw: 'a\uD83Db\uDE42c', expected: 'a\uFFFDb\uFFFDc' },
    { what: 'emoji, kept', raw: '🙂👩‍👧🇳🇱', expected: '🙂👩‍👧🇳🇱' },
    { what: 'combining marks, not composed', raw: 'cafe\u0301 café', expected: 'cafe\u0301 café' },
    { what: 'right-to-left text with its marks, kept', raw: 'شكرا\u200F ja', expected: 'شكرا\u200F ja' },
    {
      what: 'soft hyphens and no-break spaces, kept',
      raw: 'ver\u00ADtrouwen\u00A0nu',
      expected: 'ver\u00ADtrouwen\u00A0nu'
    },
    { what: 'nothing', raw: '', expected: '' }
  ])('$what', ({ raw, expected }) => {
    expect(toSourceText(raw)).toBe(expected);
  });

  it('is the same when made again, well formed, and free of what it promises to be free of', () => {
    const odd = fc.constantFrom(
      '\r',
      '\n',
      '\u2028',
      '\u0000',
      '\uD83D',
      '\uDE42',
      '🙂',
      '\v',
      'a',
      '\uFEFF'
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: odd })), (raw) => {
        const text = toSourceText(raw);
        expect(toSourceText(text)).toBe(text);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[\r\u2028\u2029\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/);
      })
    );
  });
});
