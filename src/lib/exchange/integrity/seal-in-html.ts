import { htmlTokens, readAttribute } from '$lib/exchange/sources/html-tokens';
import { decodeEntities } from '$lib/exchange/sources/decode-entities';
import { countInReport } from './count-in-report';
import type { ReportSeal } from './seal';
import { sealAsJson } from './seal-as-json';

const sealId = 'kerncode-seal';
const inline = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup u time wbr'.split(' ')
);

/** The seal as a block of data: no browser runs it, and no words in it can end it. */
export function sealInHtml(seal: ReportSeal): string {
  return `<script type="application/json" id="${sealId}">${sealAsJson(seal)}</script>`;
}

/** The finished page with the seal at its end, which counts how often each quotation can be read in it. */
export function addSealToHtml(page: string, seal: ReportSeal): string {
  const block = sealInHtml(countInReport(seal, wordsOfHtml(page)));
  const end = page.lastIndexOf('</body>');
  return end < 0 ? `${page}\n${block}\n` : `${page.slice(0, end)}${block}\n${page.slice(end)}`;
}

/** The JSON of every seal in a page: one, when it is a report of Kerncode. Linear. */
export function findSealsInHtml(page: string): string[] {
  const found: string[] = [];
  const lower = page.toLowerCase();
  for (let at = lower.indexOf('<script'); at >= 0;) {
    const close = lower.indexOf('>', at);
    if (close < 0) break;
    const end = lower.indexOf('</script', close);
    const stop = end < 0 ? page.length : end;
    if (readAttribute(page.slice(at + '<script'.length, close), 'id') === sealId) {
      found.push(page.slice(close + 1, stop));
    }
    at = lower.indexOf('<script', stop);
  }
  return found;
}

/** All that can be read in a page, also what is folded away: elements that are no part of a line are apart. Linear. */
export function wordsOfHtml(page: string): string {
  const parts: string[] = [];
  for (const token of htmlTokens(page)) {
    if (token.type === 'text') parts.push(decodeEntities(token.text));
    else if (!inline.has(token.name)) parts.push('\n');
  }
  return parts.join('');
}
