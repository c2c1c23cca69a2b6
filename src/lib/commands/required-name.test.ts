import { describe, expect, it } from 'vitest';
import { nameLengths } from '$lib/domain/name-lengths';
import { errorCodeOf } from '$lib/testing/error-code';
import { nameKey, requiredName, storedName } from './required-name';

describe('a name as stored', () => {
  it.each([
    { what: 'white space around and within', name: '  ruis \n en\trust ', expected: 'ruis en rust' },
    { what: 'no-break spaces', name: '\u00A0de\u00A0ouder\u00A0', expected: 'de ouder' },
    { what: 'emoji and combining marks', name: 'Band 🙂 cafe\u0301', expected: 'Band 🙂 cafe\u0301' },
    { what: 'half an emoji', name: 'Band \uD83D', expected: 'Band \uFFFD' }
  ])('takes $what', ({ name, expected }) => {
    expect(requiredName(name, 'code')).toBe(expected);
  });

  it('is never empty', () => {
    for (const name of ['', ' ', '\n\t\u00A0'])
      expect(errorCodeOf(() => requiredName(name, 'code'))).toBe('command/empty-name');
    expect(storedName(' ', 'role')).toBe('');
  });

  it('is cut with an ellipsis where it is too long, between characters, and not cut again', () => {
    const cut = requiredName('woord '.repeat(100), 'code');
    expect(cut.length).toBeLessThanOrEqual(nameLengths.code);
    expect(cut.endsWith('woord…')).toBe(true);
    const smiling = requiredName('🙂'.repeat(300), 'code');
    expect(smiling).toBe(`${'🙂'.repeat(149)}…`);
    expect(requiredName(smiling, 'code')).toBe(smiling);
    expect(requiredName('x'.repeat(nameLengths.code), 'code')).toHaveLength(nameLengths.code);
  });
});

describe('comparing names', () => {
  it.each([
    ['Vertrouwen', ' vertrouwen '],
    ['Café', 'cafe\u0301'],
    ['IJsberg', 'ijsberg'],
    ['ruis en  rust', 'Ruis\nen rust']
  ])('%j and %j are the same name', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it('an accent makes another name', () => {
    expect(nameKey('een')).not.toBe(nameKey('één'));
  });
});
