const outsideAscii = /[\p{L}\p{N}\p{M}]/u;

/**
 * How many words stand in `[start, end)` of a text, UTF-16: stretches of letters and digits, with what one apostrophe or
 * hyphen ties to them, so that `zo’n` and `buddy-project` are one word. Signs and emoji are none. O(length), a
 * tenth of what a segmenter takes: millions of words are counted while somebody waits.
 */
export function countWords(text: string, start = 0, end = text.length): number {
  const stop = Math.min(end, text.length);
  let count = 0;
  let isInWord = false;
  for (let at = start; at < stop; at++) {
    if (isWordAt(text, at)) {
      if (!isInWord) count += 1;
      isInWord = true;
    } else if (!isInWord || !isJoin(text.charCodeAt(at)) || at + 1 >= stop || !isWordAt(text, at + 1)) {
      isInWord = false;
    }
  }
  return count;
}

/** Most letters are ASCII: only the others are looked up. */
function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128)
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return outsideAscii.test(String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? unit));
}

function isJoin(unit: number): boolean {
  return unit === 0x27 || unit === 0x2d || (unit >= 0x2010 && unit <= 0x2011) || unit === 0x2019;
}
