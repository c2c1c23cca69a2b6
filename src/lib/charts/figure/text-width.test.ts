import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from './text-width';

describe('the width of words', () => {
  it('counts letters, not code units or marks', () => {
    expect(textWidth('', 12)).toBe(0);
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
    expect(textWidth('👩‍👧', 10)).toBeLessThan(textWidth('mmm', 10));
    expect(textWidth('grens', 10, 'bold')).toBeGreaterThan(textWidth('grens', 10));
  });

  it('breaks between words, and inside one that is too long', () => {
    const width = textWidth('begeleiding', 12);
    expect(wrapText('begeleiding thuis en op school', width, 12)).toEqual([
      'begeleiding',
      'thuis en op',
      'school'
    ]);
    const lines = wrapText('ouderbetrokkenheidsgesprek', width, 12);
    expect(lines.join('')).toBe('ouderbetrokkenheidsgesprek');
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
  });

  it('keeps together what a no-break space joins', () => {
    const width = textWidth('contrary: 1 case', 12);
    expect(wrapText('contrary: 1\u00a0quotation', width, 12)).toEqual(['contrary:', '1 quotation']);
    expect(textWidth('1\u00a0case', 12)).toBe(textWidth('1 case', 12));
  });

  it('breaks a word that is too long after its hyphens and slashes first', () => {
    const width = textWidth('bestuurder', 12);
    expect(wrapText('de directeur-bestuurder', width, 12)).toEqual(['de', 'directeur-', 'bestuurder']);
    expect(wrapText('ouder/verzorger', width, 12)).toEqual(['ouder/', 'verzorger']);
    expect(wrapText('ib-er', width, 12)).toEqual(['ib-er']);
    const lines = wrapText('oud-ouderbetrokkenheidsgesprek', width, 12);
    expect(lines.join('')).toBe('oud-ouderbetrokkenheidsgesprek');
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
  });

  it('ends in an ellipsis what does not fit, between whole characters', () => {
    const width = textWidth('begeleiding', 12);
    const lines = wrapText('begeleiding thuis en op school', width, 12, { maxLines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^thuis.*…$/);
    expect(fitText('👩‍👧👩‍👧👩‍👧👩‍👧', textWidth('👩‍👧👩‍👧', 12), 12)).toBe('👩‍👧…');
    expect(fitText('kort', width, 12)).toBe('kort');
  });

  it('gives one line for no words', () => {
    expect(wrapText('  ', 100, 12)).toEqual(['']);
  });
});
