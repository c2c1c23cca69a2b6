import type { SourceParagraph } from '../../parsed-source';
import { RichText } from '../rich-text';
import { joinLines } from './join-lines';
import { measureShape, type PageShape } from './page-shape';
import type { PdfLine } from './pdf-fragment';
import { SeenWords } from './seen-words';
import { startsParagraph } from './starts-paragraph';

const bullet = /^(?:[•▪◦●○■➢\uF0B7\uF0A7]\s*|[-–]\t)/;
const numberAndTab = /^([\d.]{1,12}\)?|\p{L}[.)])\t/u;
const footnoteStart = /^(?:\d{1,3}|[*†‡])[.)]?\s*\p{L}/u;
const footnoteSize = 0.92;
const longestHeading = 200;

/** The paragraphs of a PDF; `rejoined` counts words made whole that line ends had broken. */
export type PdfParagraphs = { paragraphs: SourceParagraph[]; footnoteCount: number; rejoined: number };

/** Makes paragraphs of lines in reading order, also over the ends of pages. Notes at the foot come last. */
export function toParagraphs(pages: PdfLine[][]): PdfParagraphs {
  const shape = measureShape(pages.flat());
  const body: PdfLine[] = [];
  const foot: PdfLine[] = [];
  for (const lines of pages) {
    const start = findFootnotes(lines, shape);
    for (const [index, line] of lines.entries()) (index < start ? body : foot).push(line);
  }
  const seen = new SeenWords([...body, ...foot].map((line) => line.text));
  const main = joinAll(body, seen, (before, line, isFirst) => startsParagraph(before, line, shape, isFirst));
  const notes = joinAll(foot, seen, (before, line) => footnoteStart.test(line.text) && before !== line);
  return {
    paragraphs: [
      ...main.joined.flatMap((paragraph) => describe(paragraph, shape)),
      ...notes.joined.map(({ text, first }) => ({
        text,
        boldPrefix: 0,
        kind: 'footnote' as const,
        page: first.page
      }))
    ],
    footnoteCount: notes.joined.length,
    rejoined: main.rejoined + notes.rejoined
  };
}

type Joined = { text: string; first: PdfLine };

function joinAll(
  lines: PdfLine[],
  seen: SeenWords,
  isStart: (before: PdfLine, line: PdfLine, isFirstOfParagraph: boolean) => boolean
): { joined: Joined[]; rejoined: number } {
  const joined: Joined[] = [];
  let rejoined = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = joined.at(-1);
    if (!before || !last || isStart(before, line, last.first === before)) {
      joined.push({ text: line.text, first: line });
      continue;
    }
    const { text, isRejoined } = joinLines(last.text, line.text, seen);
    last.text = text;
    if (isRejoined) rejoined += 1;
  }
  return { joined, rejoined };
}

/** Where the notes at the foot of a page begin: small lines to its end, the first with a number. */
function findFootnotes(lines: PdfLine[], shape: PageShape): number {
  let start = lines.length;
  while (start > 0 && (lines[start - 1]?.size ?? Infinity) <= shape.size * footnoteSize) start -= 1;
  if (start === 0) return lines.length;
  const first = lines.findIndex((line, index) => index >= start && footnoteStart.test(line.text));
  return first < 0 ? lines.length : first;
}

function describe({ text, first }: Joined, shape: PageShape): SourceParagraph[] {
  const words = new RichText();
  words.append(text.replace(bullet, '').replace(numberAndTab, '$1 '), false);
  const isHeading = first.size >= shape.headingSize && text.length <= longestHeading;
  const kind = isHeading ? 'heading' : bullet.test(text) ? 'list-item' : 'paragraph';
  const paragraph = words.toParagraph(kind);
  return paragraph ? [{ ...paragraph, page: first.page }] : [];
}
