import { decodeText } from '../../sources/decode-text';

const [lineFeed, carriageReturn, space, tab] = [10, 13, 32, 9];

/**
 * The content lines of a calendar, unfolded. Lines are folded by octets, so that a character may be cut in two: folds are taken
 * out before the text is decoded. Of UTF-16 they are taken out after it.
 */
export function unfoldCalendar(bytes: Uint8Array): string[] {
  const { text } = decodeText(isWide(bytes) ? bytes : withoutFolds(bytes));
  return text
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** UTF-16 has zero bytes; UTF-8 and Windows-1252 have none. */
function isWide(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 200).includes(0);
}

function withoutFolds(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const next = bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : at + 1;
    const isBreak = bytes[at] === lineFeed || bytes[at] === carriageReturn;
    if (isBreak && (bytes[next] === space || bytes[next] === tab)) {
      at = next;
      continue;
    }
    kept[length] = bytes[at]!;
    length += 1;
  }
  return kept.subarray(0, length);
}
