import { endsInHyphen } from './join-lines';
import { hasRoomAbove, indentOf, isBelow, isSameSize, isShort, type PageShape } from './page-shape';
import type { PdfLine } from './pdf-fragment';

// A speaker or a time at the start of a line: "I:", "R1 :", "Jan de Vries:", "[00:12:40]", "00:12", "#00:01:02-3#".
const label = /^(?:\p{Lu}[\p{L}\p{N}.'’ -]{0,30}?(?:\([^()]{1,20}\))?\s?:(?:\s|$)|[[(#]?\d{1,2}:\d\d)/u;
const bullet = /^(?:[•▪◦●○■✓➢\uF0B7\uF0A7]|[-–]\s|\d{1,2}[.)]\s)/;
const endOfSentence = /[.?!…:;]["'”’)\]]*$/;

/** Whether a line begins a new paragraph, judged by the line before it and by what is usual in the document. */
export function startsParagraph(
  before: PdfLine,
  line: PdfLine,
  shape: PageShape,
  isFirstOfParagraph: boolean
): boolean {
  if (!isSameSize(before, line)) return true;
  if (endsInHyphen(before.text) && /^\p{Ll}/u.test(line.text)) return false;
  if (line.text.includes('\t') || bullet.test(line.text)) return true;
  if (label.test(line.text) && (endOfSentence.test(before.text) || isShort(before, line, shape))) return true;
  if (!isBelow(before, line)) return !runsOn(before, line, shape);
  if (hasRoomAbove(before, line, shape)) return true;
  const byIndent = isIndentedStart(before, line, shape, isFirstOfParagraph);
  return byIndent ?? (!shape.roomySizes.has(Math.round(line.size)) && isShort(before, line, shape));
}

/** Over the end of a page or column there is no room between lines to see: words must tell. */
function runsOn(before: PdfLine, line: PdfLine, shape: PageShape): boolean {
  const isSentenceOpen = !endOfSentence.test(before.text);
  if (isSentenceOpen && /^\p{Ll}/u.test(line.text)) return true;
  const isFirstLineIndented = !shape.isHanging && indentOf(line, shape) === 1;
  return !isFirstLineIndented && !isShort(before, line, shape) && isSentenceOpen;
}

/** Null when the left edge says nothing. */
function isIndentedStart(
  before: PdfLine,
  line: PdfLine,
  shape: PageShape,
  isFirstOfParagraph: boolean
): boolean | null {
  const step = line.x - before.x;
  if (Math.abs(step) <= line.size * 0.8) return null;
  if (step > 0) {
    // In from the line before: the rest of a hanging paragraph, or a first line that is indented.
    const isRest = shape.isHanging || indentOf(line, shape) === 0 || bullet.test(before.text);
    return isRest && isFirstOfParagraph ? isShort(before, line, shape) : true;
  }
  // Out from the line before: the rest of an indented first line, or a paragraph that hangs.
  const isRest = isFirstOfParagraph && indentOf(line, shape) === 0 && !shape.isHanging;
  return isRest ? isShort(before, line, shape) : true;
}
