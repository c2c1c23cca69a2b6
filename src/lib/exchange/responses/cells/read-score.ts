import { comparable } from './cell-words';

/**
 * What a cell in which a number belongs holds. `fraction` is 7/10, with what it is out of; `ambiguous` a number with signs that
 * part thousands, or that may do so; `words` anything else, with the one number that is in it, if there is one.
 */
export type ScoreCell =
  | { kind: 'number'; value: number }
  | { kind: 'fraction'; value: number; outOf: number }
  | { kind: 'ambiguous'; value: number }
  | { kind: 'words'; value: number | null };

const whole = /^[+-]?\d{1,15}$/;
const oneSign = /^([+-]?\d{0,15})([.,])(\d{1,15})$/;
const thousands = /^[+-]?\d{1,3}(?:([.,' \u202f’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const fraction = /^(\d+(?:[.,]\d+)?)\s*(?:\/|van(?: de)?|out of|of)\s*(\d{1,4})$/i;
const halves: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const numberWords = [
  'nul zero',
  'een one',
  'twee two',
  'drie three',
  'vier four',
  'vijf five',
  'zes six',
  'zeven seven',
  'acht eight',
  'negen nine',
  'tien ten'
].map((words) => words.split(' '));

/** The number in the words of a cell, trimmed and not empty; `decimal` is the sign the file parts decimals with. */
export function readScore(text: string, decimal: ',' | '.'): ScoreCell {
  const plain = text.replace('−', '-');
  if (whole.test(plain)) return { kind: 'number', value: Number(plain) + 0 };
  const parted = oneSign.exec(plain);
  if (parted) {
    const [, before = '', sign, after = ''] = parted;
    const mayPartThousands = sign !== decimal && after.length === 3 && /^[+-]?[1-9]\d{0,2}$/.test(before);
    if (mayPartThousands) return { kind: 'ambiguous', value: Number(`${before}${after}`) };
    return { kind: 'number', value: Number(`${before || '0'}.${after}`.replace(/^([+-])\./, '$10.')) + 0 };
  }
  if (thousands.test(plain)) return { kind: 'ambiguous', value: withoutThousands(plain) };
  const half = /^(\d{0,6})\s?([½¼¾])$/.exec(plain);
  if (half) return { kind: 'number', value: Number(half[1] || 0) + halves[half[2]!]! };
  const share = fraction.exec(plain);
  if (share) return { kind: 'fraction', value: toNumber(share[1]!), outOf: Number(share[2]) };
  return { kind: 'words', value: onlyNumber(plain) };
}

function withoutThousands(text: string): number {
  const tail = /[.,](\d+)$/.exec(text);
  const signs = new Set(text.match(/[.,' \u202f’]/g));
  // The last sign parts decimals when it is not the one that parts the thousands.
  const decimals = tail && signs.size > 1 ? tail[1]! : '';
  const head = decimals ? text.slice(0, -decimals.length - 1) : text;
  return Number(`${head.replace(/[.,' \u202f’]/g, '')}${decimals ? `.${decimals}` : ''}`);
}

function onlyNumber(text: string): number | null {
  const word = numberWords.findIndex((names) => names.includes(comparable(text)));
  if (word >= 0) return word;
  const numbers = text.length <= 200 ? (text.match(/\d+(?:[.,]\d+)?/g) ?? []) : [];
  return numbers.length === 1 ? toNumber(numbers[0]) : null;
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}
