import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';
import { hitSpan, type HitSpan } from './hit-span';

const text = 'Eerst dit. Dan vertrouwen, hè? En klaar 🙂.\nNieuwe alinea met vertrouwen erin.\n';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('hitSpan', () => {
  it.each<[HitSpan, string]>([
    ['hit', 'vertrouwen'],
    ['sentence', 'Dan vertrouwen, hè?'],
    ['paragraph', 'Eerst dit. Dan vertrouwen, hè? En klaar 🙂.']
  ])('takes the %s', (span, expected) => {
    const { start, end } = hitSpan(text, at('vertrouwen'), span, 'nl');
    expect(text.slice(start, end)).toBe(expected);
  });

  it('takes every sentence a hit runs through, and the last paragraph to its end', () => {
    const across = hitSpan(text, at('dit. Dan'), 'sentence', 'nl');
    expect(text.slice(across.start, across.end)).toBe('Eerst dit. Dan vertrouwen, hè?');
    const last = hitSpan(text, at('erin'), 'paragraph', 'nl');
    expect(text.slice(last.start, last.end)).toBe('Nieuwe alinea met vertrouwen erin.');
  });
});

describe('excerpt', () => {
  it('shows a hit among its words on one line', () => {
    const hit = at('vertrouwen', 30);
    expect(excerpt(text, hit, 24, 20)).toEqual({
      before: '… Nieuwe alinea met ',
      hit: 'vertrouwen',
      after: ' erin.'
    });
    expect(excerpt(text, at('Eerst'), 24, 10)).toMatchObject({ before: '', hit: 'Eerst' });
  });
});
