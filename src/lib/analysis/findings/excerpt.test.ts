import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketGroups } from './bracket-groups';
import { comparableWords } from './comparable-words';
import { checkExcerpt, clarify, leaveOut } from './excerpt';

const said =
  'Nou, je moet het “project” echt op je netvlies hebben – anders zakt het weg. De buddy doet het niet-vrijblijvend, zo’n 3,5 uur.';
const wrongIn = (excerpt: string, words = said) => checkExcerpt(words, excerpt).wrong;

describe('an excerpt that is literally the quotation', () => {
  it.each([
    ['the whole quotation', said],
    ['a part of it', 'je moet het'],
    ['the beginning and the end', 'Nou, […] uur.'],
    ['three points or one sign, with and without spaces', 'Nou, [...] project [ … ] echt [. . .] weg.'],
    ['straight quotation marks', 'het "project" echt'],
    ['another dash', 'netvlies hebben - anders'],
    ['an em dash', 'netvlies hebben — anders'],
    ['other white space', 'je   moet\n\thet\u00A0“project”'],
    ['a clarification', 'zakt het [de samenwerking] weg'],
    ['a clarification in the place of a word', 'zakt [de samenwerking] weg'],
    ['a clarification with brackets in it', 'zakt het [de samenwerking [en de rest]] weg'],
    ['a clarification at either end', '[Over de start:] je moet […] weg [lacht]'],
    ['a capital letter between brackets', '[J]e moet het […] [d]e buddy'],
    ['a straight apostrophe inside a word', "zo'n 3,5 uur"],
    ['an ellipsis at either end', '[…] anders zakt het […]'],
    ['brackets alone', '[…] [lacht]'],
    ['nothing', '   ']
  ])('is sound: %s', (_, excerpt) => {
    expect(wrongIn(excerpt)).toEqual([]);
  });
});

describe('an excerpt that is not', () => {
  it.each([
    ['another word', 'je moet het plan', ['plan']],
    ['another case', 'je moet Het', ['Het']],
    ['words in another order', 'het moet', ['moet']],
    ['a part of a word', 'netvl', ['netvl']],
    ['a word cut off at its hyphen, which says the opposite', 'het […] vrijblijvend', ['vrijblijvend']],
    ['a number cut off', '5 uur', ['5']],
    ['words left out without a sign', 'je moet echt', ['moet echt']],
    ['another mark at the end', 'anders zakt het weg!', ['weg!']],
    ['a letter between brackets that is another', '[H]e moet het', ['e']],
    ['a part of a word after an omission, which says the opposite', 'het […]vrijblijvend', ['vrijblijvend']],
    ['an ending between brackets on half a word', 'netv[lies]', ['netv']],
    ['several wrong words', 'ik moet een project', ['ik', 'een']]
  ])('says which words: %s', (_, excerpt, wrong) => {
    expect(wrongIn(excerpt)).toEqual(wrong);
  });
});

it('finds each stretch where it is first possible after the one before', () => {
  const words = 'ja nee ja nee ja toch nee ja';
  expect(wrongIn('ja […] ja toch […] nee', words)).toEqual([]);
  expect(wrongIn('nee ja […] nee ja […] nee ja', words)).toEqual([]);
  expect(wrongIn('nee ja […] nee ja […] nee ja […] nee', words)).toEqual(['nee']);
  expect(checkExcerpt(words, 'nee […] ja toch').pieces).toEqual([
    { kind: 'words', text: 'nee', start: 3, end: 6 },
    { kind: 'omission' },
    { kind: 'words', text: 'ja toch', start: 14, end: 21 }
  ]);
});

describe('the pieces of an excerpt', () => {
  it('lie where their words are in the quotation, whatever stands for them', () => {
    const words = 'Hij  zei: “ja…” 🙂 e\u0301e\u0301n keer';
    const { pieces, wrong } = checkExcerpt(words, 'Hij zei: "ja..." 🙂 één');
    expect(wrong).toEqual([]);
    expect(pieces).toEqual([{ kind: 'words', text: 'Hij zei: "ja..." 🙂 één', start: 0, end: 24 }]);
    expect(words.slice(0, 24)).toBe('Hij  zei: “ja…” 🙂 e\u0301e\u0301n');
  });

  it('are clarifications, and words from inside a word after its first letter', () => {
    expect(checkExcerpt(said, '[J]e moet het [de nazorg] echt').pieces).toEqual([
      { kind: 'clarification', text: 'J' },
      { kind: 'words', text: 'e moet het', start: 6, end: 16 },
      { kind: 'clarification', text: 'de nazorg' },
      { kind: 'words', text: 'echt', start: 27, end: 31 }
    ]);
  });

  it('are words where the quotation itself has brackets', () => {
    const words = '[lacht] Ja, [onverstaanbaar] en […] toen [stilte]';
    expect(checkExcerpt(words, words)).toEqual({
      wrong: [],
      pieces: [
        { kind: 'words', text: '[lacht]', start: 0, end: 7 },
        { kind: 'words', text: 'Ja,', start: 8, end: 11 },
        { kind: 'words', text: '[onverstaanbaar]', start: 12, end: 28 },
        { kind: 'words', text: 'en', start: 29, end: 31 },
        { kind: 'words', text: '[…]', start: 32, end: 35 },
        { kind: 'words', text: 'toen', start: 36, end: 40 },
        { kind: 'words', text: '[stilte]', start: 41, end: 49 }
      ]
    });
    expect(checkExcerpt(words, 'Ja, […] toen').pieces[1]).toEqual({ kind: 'omission' });
    expect(checkExcerpt('half [open en dicht] zo]', 'half [open […] dicht] zo]').wrong).toEqual([]);
    expect(checkExcerpt('half [open en toe', 'half [open […] toe').wrong).toEqual([]);
    expect(checkExcerpt('half open en toe', 'half [open […] toe').wrong).toEqual(['[open']);
  });

  it('are cut through no letter, emoji or flag', () => {
    for (const [words, part] of [
      ['cafe\u0301 noir', 'cafe'],
      ['een 👨‍👩‍👧 samen', '👨'],
      ['een 👍🏽 erbij', '👍'],
      ['uit 🇳🇱 komen', '🇳']
    ] as const)
      expect([part, checkExcerpt(words, part).wrong]).toEqual([part, [part]]);
    expect(checkExcerpt('het ging goed🙂, zei hij', 'goed […] zei').wrong).toEqual([]);
  });
});

it('checks long words against long words', () => {
  const words = Array.from({ length: 9000 }, (_, index) => `woord${index % 700}`).join(' ');
  const shortened = words
    .split(' ')
    .flatMap((word, index) => (index % 3 === 2 ? ['[…]'] : [word]))
    .join(' ');
  expect(checkExcerpt(words, shortened).wrong).toEqual([]);
  expect(checkExcerpt(words, `${words} meer`).wrong).toEqual(['meer']);
  expect(checkExcerpt(words, words.replaceAll('woord', 'zin')).wrong).toHaveLength(12);
  expect(checkExcerpt('a'.repeat(50_000), 'a'.repeat(25_000)).wrong).toHaveLength(1);
});

describe('leaving words out', () => {
  it.each([
    ['a word', 'Je moet |het| doen.', 'Je moet […] doen.'],
    ['the first word', '|Je| moet het.', '[…] moet het.'],
    ['the last word', 'Je moet |het|.', 'Je moet […].'],
    ['white space around it', 'Je| moet |het.', 'Je […] het.'],
    ['words selected in part', 'Je m|oet h|et doen.', 'Je […] doen.'],
    ['what lies beside an omission', 'Je […] |het| […] doen.', 'Je […] doen.'],
    ['a part of a bracket', 'Je moet [de na|zorg] he|t doen.', 'Je moet […] doen.'],
    ['a word with its first letter between brackets', '[J]|e| moet.', '[…] moet.'],
    ['everything', '|Je moet het|', '[…]'],
    ['a word before a comma', 'Je |moet|, zei hij', 'Je […], zei hij'],
    ['a word in quotation marks', 'het “|project|” echt', 'het “[…]” echt'],
    ['half an emoji', 'Ja |👨|‍👩‍👧 samen', 'Ja […] samen']
  ])('shows that there was more: %s', (_, marked, expected) => {
    const [before = '', selected = '', after = ''] = marked.split('|');
    const { excerpt, caret } = leaveOut(
      before + selected + after,
      before.length,
      before.length + selected.length
    );
    expect(excerpt).toBe(expected);
    expect(excerpt.slice(0, caret)).toMatch(/\[…\]$/);
  });

  it('does nothing without a word selected', () => {
    expect(leaveOut('Je moet', 3, 3)).toEqual({ excerpt: 'Je moet', caret: 3 });
    expect(leaveOut('Je  moet', 2, 4)).toEqual({ excerpt: 'Je  moet', caret: 4 });
  });
});

describe('clarifying', () => {
  it.each([
    ['between two words', 'Je moet| het.', 'Je moet [nu] het.'],
    ['before a word', 'Je |moet het.', 'Je [nu] moet het.'],
    ['inside a word', 'Je mo|et het.', 'Je moet [nu] het.'],
    ['before a mark', 'Je moet het|.', 'Je moet het [nu].'],
    ['at the beginning', '|Je moet', '[nu] Je moet'],
    ['at the end', 'Je moet|', 'Je moet [nu]'],
    ['inside a bracket', 'Je [d|it] moet', 'Je [dit] [nu] moet'],
    ['after a letter between brackets', '[J]|e moet', '[J]e [nu] moet']
  ])('puts words between brackets: %s', (_, marked, expected) => {
    const at = marked.indexOf('|');
    expect(clarify(marked.replace('|', ''), at, 'nu').excerpt).toBe(expected);
  });

  it('lets no bracket into a bracket, and adds nothing for no words', () => {
    expect(clarify('Je moet', 2, ' de [echte]\nnazorg ').excerpt).toBe('Je [de (echte) nazorg] moet');
    expect(clarify('Je moet', 2, '  ')).toEqual({ excerpt: 'Je moet', caret: 2 });
  });
});

describe('whatever is left out and clarified', () => {
  const token = fc.constantFrom(
    ...[
      'ja',
      'nee',
      'Ja',
      'ik',
      'de',
      'buddy-project',
      'zo’n',
      "auto's",
      '3,5',
      '10:30',
      '–',
      '—',
      '-',
      '…',
      '...'
    ],
    ...[
      'goed.',
      '(samen)',
      '“nou”',
      "'t",
      '[lacht]',
      '[…]',
      '[',
      ']',
      '🙂',
      '👨‍👩‍👧',
      '🇳🇱',
      'e\u0301e\u0301n',
      'één',
      'a\u00ADb'
    ],
    ...['\n', '[d]it', 'x[y]z', 'goed🙂', '👍🏽', '\u0301', '\u200B', '\uD83D', '٣']
  );
  const quotation = fc
    .array(fc.tuple(token, fc.constantFrom(' ', ' ', ' ', '', ', ', '\u00A0', '\n')), {
      minLength: 1,
      maxLength: 14
    })
    .map((tokens) => tokens.flat().join(''));
  const edit = fc.record({
    at: fc.nat(999),
    to: fc.nat(999),
    clarification: fc.option(fc.constantFrom('nu', 'de [nazorg]', '🙂', '['), { nil: null })
  });
  const edits = fc.array(edit, { maxLength: 6 });
  const edited = (words: string, steps: { at: number; to: number; clarification: string | null }[]) =>
    steps.reduce((excerpt, { at, to, clarification }) => {
      const [start, end] = [at % (excerpt.length + 1), to % (excerpt.length + 1)];
      return clarification === null
        ? leaveOut(excerpt, start, end).excerpt
        : clarify(excerpt, start, clarification).excerpt;
    }, words);

  it('stays the words of the quotation', () => {
    fc.assert(
      fc.property(quotation, edits, (words, steps) => {
        const excerpt = edited(words, steps);
        expect([excerpt, checkExcerpt(words, excerpt).wrong]).toEqual([excerpt, []]);
      }),
      { numRuns: 1000 }
    );
  });

  it('has its pieces in order, each the same words as in the quotation', () => {
    const alike = (text: string) => comparableWords(text).text;
    fc.assert(
      fc.property(quotation, edits, (words, steps) => {
        let last = 0;
        for (const piece of checkExcerpt(words, edited(words, steps)).pieces) {
          if (piece.kind !== 'words') continue;
          expect(piece.start).toBeGreaterThanOrEqual(last);
          expect(alike(words.slice(piece.start, piece.end)).trim()).toBe(alike(piece.text).trim());
          last = piece.end;
        }
      }),
      { numRuns: 300 }
    );
  });

  it('is no longer sound when one word outside brackets becomes another', () => {
    fc.assert(
      fc.property(quotation, edits, fc.nat(99), (words, steps, pick) => {
        const excerpt = edited(words, steps);
        const inBrackets = bracketGroups(excerpt);
        const outside = [...excerpt.matchAll(/(?<![^\s])[a-z]{2,}(?![^\s])/gi)].filter(
          ({ index }) => !inBrackets.some(({ start, end }) => index >= start && index < end)
        );
        const changed = outside[pick % Math.max(1, outside.length)];
        if (!changed) return;
        const { index, 0: word } = changed;
        const other = `${excerpt.slice(0, index)}wel${excerpt.slice(index + word.length)}`;
        expect(checkExcerpt(words, other).wrong.join(' ')).toContain('wel');
      }),
      { numRuns: 500 }
    );
  });
});
