import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextAfter, contextBefore } from './text-context';

describe('context of a quotation', () => {
  const text = 'Eerste vraag hier?\nNou dat is [citaat] een lang verhaal.\nVolgende vraag.';
  const start = text.indexOf('[');
  const end = text.indexOf(']') + 1;

  it.each([
    [0, ''],
    [5, 'is'],
    [9, 'dat is'],
    [14, 'Nou dat is'],
    [20, 'hier?\nNou dat is'],
    [25, 'vraag hier?\nNou dat is'],
    [500, 'Eerste vraag hier?\nNou dat is']
  ])('before it: %i characters begin at a word, or at a paragraph that is near', (length, context) => {
    expect(contextBefore(text, start, length)).toBe(context);
  });

  it.each([
    [0, ''],
    [8, 'een'],
    [9, 'een lang'],
    [20, 'een lang verhaal.'],
    [24, 'een lang verhaal.'],
    [500, 'een lang verhaal.\nVolgende vraag.']
  ])('after it: %i characters end at a word, or at a paragraph that is near', (length, context) => {
    expect(contextAfter(text, end, length)).toBe(context);
  });

  it('keeps a whole word that just fits', () => {
    expect(contextBefore('aa bb cc', 6, 3)).toBe('bb');
    expect(contextAfter('aa bb cc', 2, 3)).toBe('bb');
  });

  it('cuts a word too long for it, but never an emoji in two', () => {
    expect(contextBefore('👍👍👍x', 6, 3)).toBe('👍');
    expect(contextAfter('x👍👍👍', 1, 3)).toBe('👍');
  });

  it('is well-formed text that stands next to the quotation', () => {
    const unit = fc.constantFrom('a', ' ', '\n', '👍', 'é');
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit }), fc.nat(12), (before, after, length) => {
        const whole = `${before}Q${after}`;
        const left = contextBefore(whole, before.length, length);
        const right = contextAfter(whole, before.length + 1, length);
        expect(before.trimEnd().endsWith(left)).toBe(true);
        expect(after.trimStart().startsWith(right)).toBe(true);
        expect(left.isWellFormed() && right.isWellFormed()).toBe(true);
        expect(Math.max(left.length, right.length)).toBeLessThanOrEqual(length);
      })
    );
  });
});
