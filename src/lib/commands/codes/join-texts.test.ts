import { describe, expect, it } from 'vitest';
import { joinTexts } from './join-texts';

describe('joinTexts', () => {
  it.each([
    { own: 'Hulp.', others: ['', '  '], expected: 'Hulp.' },
    { own: '', others: ['', 'Nabij.'], expected: 'Nabij.' },
    { own: '', others: ['Nabij.', 'Ver.'], expected: 'b:\nNabij.\n\nc:\nVer.' },
    { own: 'Hulp.\n', others: ['Nabij. ', 'Nabij.'], expected: 'Hulp.\n\nb:\nNabij.' },
    { own: 'Hulp.', others: [' Hulp.', '- een\n- twee'], expected: 'Hulp.\n\nc:\n- een\n- twee' },
    { own: '  ', others: [], expected: '  ' }
  ])('joins "$own" and $others', ({ own, others, expected }) => {
    const named = others.map((text, index) => ({ name: 'bc'[index]!, text }));
    expect(joinTexts([{ name: 'a', text: own }, ...named])).toBe(expected);
  });
});
