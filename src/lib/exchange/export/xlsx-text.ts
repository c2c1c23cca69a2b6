const longestCell = 32_767;
const cutMark = ' […]';
const illegalInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
// Excel reads `_x0041_` as the letter with that number.
const numberedCharacter = /_x(?=[0-9A-Fa-f]{4}_)/g;

/** The text as a cell of a workbook can hold it: what is too long for Excel (32,767 units) is cut, visibly. */
export function toXlsxText(text: string): string {
  const legal = text
    .toWellFormed()
    .replace(illegalInXml, '')
    // The library drops the replacement character, and with it the sign that a letter was unreadable.
    .replaceAll('\uFFFD', '?')
    .replace(numberedCharacter, '_x005F_x');
  if (legal.length <= longestCell) return legal;
  return `${legal.slice(0, longestCell - cutMark.length).replace(/[\uD800-\uDBFF]$/, '')}${cutMark}`;
}
