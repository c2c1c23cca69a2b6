import { describe, expect, it } from 'vitest';
import { dropLineNumbers } from './drop-line-numbers';
import type { SourceLine } from './source-lines';

const lines = (...texts: string[]): SourceLine[] =>
  texts.map((text) => ({ text, bold: 0, kind: 'paragraph', page: null }));
const read = (...texts: string[]) => dropLineNumbers(lines(...texts)).map(({ text }) => text);

describe('dropLineNumbers', () => {
  it('takes out the numbers before lines', () => {
    expect(read('1 I: Hoe gaat het?', '2  R: Goed, want', '3\tnet terug.', '4 I: Mooi.', '5 R: Ja.')).toEqual(
      ['I: Hoe gaat het?', 'R: Goed, want', 'net terug.', 'I: Mooi.', 'R: Ja.']
    );
  });

  it('moves what is bold along', () => {
    const [first] = dropLineNumbers(
      lines('1 Anna hallo', '2 a', '3 b', '4 c', '5 d').map((line) => ({ ...line, bold: 6 }))
    );
    expect(first?.bold).toBe(4);
  });

  it.each([
    ['items of a list', ['1. Een', '2. Twee', '3. Drie', '4. Vier', '5. Vijf']],
    ['numbers in no order', ['12 ouders', '4 scholen', '7 buddy’s', '3 trainers', '9 dagen']],
    ['a few numbered lines', ['1 Een', '2 Twee', 'Geen', 'Geen', 'Geen', 'Geen']],
    ['years', ['2019 Start', '2020 Proef', '2021 Uitrol', '2022 Meting', '2023 Slot']],
    ['few lines', ['1 Een', '2 Twee']]
  ])('keeps %s', (_title, texts) => expect(read(...texts)).toEqual(texts));

  it('takes no lines', () => expect(read()).toEqual([]));
});
