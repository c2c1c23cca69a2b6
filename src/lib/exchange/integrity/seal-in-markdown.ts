import { decodeEntities } from '$lib/exchange/sources/decode-entities';
import { countInReport } from './count-in-report';
import type { ReportSeal } from './seal';
import { sealAsJson } from './seal-as-json';

const opening = '<!-- kerncode-seal ';
const closing = ' -->';

/** The seal as a comment for the end of a Markdown file: no reader shows it, and no words in it can end it. */
export function sealInMarkdown(seal: ReportSeal): string {
  return `${opening}${sealAsJson(seal)}${closing}`;
}

/** The finished file with the seal as its last line, which counts how often each quotation can be read in it. */
export function addSealToMarkdown(markdown: string, seal: ReportSeal): string {
  return `${markdown.trimEnd()}\n\n${sealInMarkdown(countInReport(seal, wordsOfMarkdown(markdown)))}\n`;
}

/** The JSON of every seal in a Markdown file: one, when it is a report of Kerncode. Linear. */
export function findSealsInMarkdown(markdown: string): string[] {
  // A quotation of these words has a mark before them: the seal begins its line.
  const seals = markdown.split('\n').filter((line) => line.startsWith(opening));
  return seals.map((line) => line.slice(opening.length).split('-->', 1).join(''));
}

/** What a reader of the Markdown sees, as far as words go: comments, marks of quotes and backslashes are left out. */
export function wordsOfMarkdown(markdown: string): string {
  const lines = withoutComments(markdown).split('\n');
  const words = lines.map((line) =>
    line
      .replace(/^(?: {0,3}>)+ ?/, '')
      .replace(/<br ?\/?>/gi, ' ')
      .replace(/\\&/g, '&amp;')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  );
  return decodeEntities(words.join('\n'));
}

/** What is written with a backslash before it is no comment but words. */
function withoutComments(markdown: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let open = markdown.indexOf('<!--'); open >= 0; open = markdown.indexOf('<!--', open)) {
    if (markdown[open - 1] === '\\') {
      open += 1;
      continue;
    }
    parts.push(markdown.slice(from, open));
    const end = markdown.indexOf('-->', open);
    if (end < 0) return parts.join('');
    from = end + '-->'.length;
    open = from;
  }
  return parts.join('') + markdown.slice(from);
}
