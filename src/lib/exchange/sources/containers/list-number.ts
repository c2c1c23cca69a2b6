const romanDigits: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
];

/** The ways of writing a number that .docx and .odt share; anything else is written in digits. */
export type NumberForm = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'none';

/** A list number as written: 3 is `3`, `c`, `C`, `iii`, `III` or nothing; 27 is `aa`. */
export function toListNumber(value: number, form: NumberForm): string {
  switch (form) {
    case 'none':
      return '';
    case 'lower-letter':
      return toLetters(value);
    case 'upper-letter':
      return toLetters(value).toUpperCase();
    case 'lower-roman':
      return toRoman(value);
    case 'upper-roman':
      return toRoman(value).toUpperCase();
    case 'decimal':
      return String(value);
  }
}

/** Word goes on after z with aa, bb, cc: the letter repeated, not counted like columns of a sheet. */
function toLetters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let roman = '';
  for (const [worth, digits] of romanDigits) {
    while (rest >= worth) {
      roman += digits;
      rest -= worth;
    }
  }
  return roman;
}
