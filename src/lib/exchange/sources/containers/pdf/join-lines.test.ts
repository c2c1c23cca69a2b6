import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines';
import { SeenWords } from './seen-words';

const nothing = new SeenWords([]);

describe('joinLines', () => {
  const cases: [why: string, before: string, after: string, whole: string][] = [
    ['a space where no word is broken', 'dat is', 'zo', 'dat is zo'],
    ['a word broken by its syllables', 'de samenwer-', 'king loopt', 'de samenwerking loopt'],
    ['a soft hyphen', 'samenwer\u00AD', 'king', 'samenwerking'],
    ['a shortened word', 'de ib-', 'er zei', 'de ib-er zei'],
    ['letters that are no syllable', 'het mbt-', 'stuk', 'het mbt-stuk'],
    ['a capital after the hyphen', 'in Noord-', 'Holland', 'in Noord-Holland'],
    ['a digit before the hyphen', '2023-', '2024', '2023-2024'],
    ['capitals before the hyphen', 'de CIMO-', 'logica', 'de CIMO-logica'],
    ['a part left to the next word', 'ouder-', 'en jeugdsteunpunt', 'ouder- en jeugdsteunpunt'],
    ['the same with of', 'leer-', 'of werkplek', 'leer- of werkplek'],
    ['vowels that would run together', 'een zee-', 'egel', 'een zee-egel'],
    ['a dash', 'hij zei -', 'dacht ik', 'hij zei - dacht ik'],
    ['a hyphen before a bracket', 'ouder-', '(en kind)', 'ouder- (en kind)'],
    ['a word with a hyphen of its own', 'sociaal-emo-', 'tioneel', 'sociaal-emotioneel']
  ];
  it.each(cases)('joins %s', (_, before, after, whole) => {
    expect(joinLines(before, after, nothing).text).toBe(whole);
  });

  it('writes a word as the document does elsewhere', () => {
    expect(joinLines('het ouder-', 'kind gesprek', new SeenWords(['een ouder-kind gesprek'])).text).toBe(
      'het ouder-kind gesprek'
    );
    expect(joinLines('de mbo-', 'er', new SeenWords(['een mboer'])).text).toBe('de mboer');
  });

  it('takes no half of a broken word for one', () => {
    const seen = new SeenWords(['de samenwer-', 'king en de ouder-', 'kind']);
    expect(seen.findWhole('ouder', 'kind')).toBeNull();
    expect(seen.findWhole('e', 'n')).toBe('joined');
  });

  it('counts only hyphens that went', () => {
    expect(joinLines('samenwer-', 'king', nothing).isRejoined).toBe(true);
    expect(joinLines('de ib-', 'er', nothing).isRejoined).toBe(false);
  });
});
