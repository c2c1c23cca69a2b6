import { describe, expect, it } from 'vitest';
import { RichText } from './rich-text';

function text(...parts: [string, boolean][]): RichText {
  const rich = new RichText();
  for (const [words, bold] of parts) rich.append(words, bold);
  return rich;
}

describe('RichText', () => {
  const cases: [string, RichText, string, number][] = [
    ['white space around it', text([' \t', true], ['Jan:', true], [' ja ', false]), 'Jan: ja', 4],
    ['a soft hyphen inside the bold', text(['Ja\u00ADn:', true], [' ja', false]), 'Jan: ja', 4],
    ['control characters and CRLF', text(['\u0007a\r\n', true], ['b', false]), 'a\nb', 2],
    ['an emoji split over two pieces', text(['\uD83D', true], ['\uDC4D ja', true]), '👍 ja', 5],
    ['a lone surrogate', text(['a\uD83D', false]), 'a\uFFFD', 0],
    ['bold after plain white space', text([' ', false], ['Jan', true]), 'Jan', 3]
  ];
  it.each(cases)('cleans %s and keeps the bold in step', (_, rich, expected, bold) => {
    expect(rich.toParagraph('paragraph')).toEqual({
      text: expected,
      boldPrefix: bold,
      kind: 'paragraph',
      page: null
    });
  });

  it('is nothing when blank, whatever its number', () => {
    expect(text([' \u00A0\t', true]).toParagraph('list-item', '1.')).toBeNull();
  });

  it('puts the number first, except before who speaks', () => {
    expect(text(['Dat is zo', false]).toParagraph('list-item', '1.')?.text).toBe('1. Dat is zo');
    expect(text(['I: Is dat zo?', false]).toParagraph('list-item', '1.')?.text).toBe('I: Is dat zo?');
    expect(text(['Doel: rust', true]).toParagraph('heading', '1.')).toMatchObject({
      text: '1. Doel: rust',
      boldPrefix: 13
    });
  });
});
