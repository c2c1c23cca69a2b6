import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOfHtml } from '../integrity/seal-in-html';
import { exportReport } from './export-report';
import type { ReportContent } from './report-content';
import {
  exampleContent,
  namesInside,
  printedInOrder,
  reportStudy,
  uncitedSentences
} from './testing/example-report';

const pageOf = async (content: ReportContent) =>
  new TextDecoder().decode(await exportReport('html', content));
const idsIn = (page: string) => Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id!);

let content: ReportContent;
let page: string;
beforeAll(async () => {
  content = await exampleContent();
  page = await pageOf(content);
});

describe('a report as an evidence pack', () => {
  it('is one page that loads and runs nothing', () => {
    expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'; img-src data:`);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('<script type="application/json" id="kerncode-seal">');
    expect(page).not.toMatch(/<(?:link|iframe|object|embed|base)\b|@import|\ssrc=|\son\w+=/i);
    expect(page).not.toMatch(/href="(?!#)/);
  });

  it('is well formed, each element closed, whatever words are in it', () => {
    const body = /<body>([^]*)<\/body>/
      .exec(page)![1]!
      .replace(/<br>/g, '<br/>')
      .replaceAll(' popover ', ' popover="" ');
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    expect(() => parser.write(`<body>${body}</body>`).close()).not.toThrow();
  });

  it('opens each number at its quotation, with an anchor for who has no popovers', () => {
    const ids = idsIn(page);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = Array.from(page.matchAll(/popovertarget="([^"]+)"/g), ([, id]) => id!);
    const links = Array.from(page.matchAll(/href="#([^"]+)"/g), ([, id]) => id!);
    expect([...targets, ...links].filter((id) => !ids.includes(id))).toEqual([]);
    for (const { anchor } of content.quotations) {
      expect(targets).toContain(anchor);
      expect(links).toContain(anchor);
    }
  });

  it('carries of each quotation the document, its hash and the position', () => {
    for (const {
      anchor,
      sealed: [sealed]
    } of content.quotations) {
      const [tag] = new RegExp(`<article[^>]*id="${anchor}"[^>]*>`).exec(page)!;
      expect(tag).toContain(` data-document="${sealed!.document}"`);
      expect(tag).toContain(` data-quotation="${sealed!.quotationId}"`);
      expect(tag).toContain(` data-hash="${sealed!.textHash}"`);
      expect(tag).toContain(` data-start="${sealed!.start}" data-end="${sealed!.end}"`);
    }
  });

  it('shows a quotation between the turns around it, by the names from outside', () => {
    const item = /<article[^>]*id="q-2-2"[^]*?<\/article>/.exec(page)![0];
    const words = wordsOfHtml(item)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    expect(words).toEqual([
      '2:2, ouder 1',
      'Sluiten',
      'Terug naar de tekst',
      'Document 2, interview, 12 april 2025, op 00:00:10, fase 2 (Inzet).',
      'Interviewer Zullen we beginnen met hoe het vorige week ging?',
      'ouder 1 Zij kwam elke week langs, en [buddy] bleef altijd rustig.',
      '“Het kind ging weer met plezier naar school.”',
      'Interviewer En thuis?'
    ]);
  });

  it('prints the findings and their quotations in order', () => {
    const words = wordsOfHtml(page);
    let from = words.indexOf('Een vaste buddy geeft rust');
    for (const shown of printedInOrder) {
      const at = words.indexOf(shown, from);
      expect(at, shown).toBeGreaterThan(0);
      from = at;
    }
    expect(words).toContain('niemand <b>vergeet</b> de steun');
  });

  it('holds nothing of the transcripts but what is cited and the turns around it', async () => {
    const cited = await exampleContent({ parts: ['results', 'integrity'] });
    const words = wordsOfHtml(await pageOf(cited));
    const around = cited.quotations.flatMap(({ words: own, context }) => [
      own,
      ...[...context.before, ...context.after].map((piece) => piece.words)
    ]);
    const sentences = reportStudy().texts.flatMap(({ text }) => text.split(/(?<=[.?!])\s+|\n/));
    const others = sentences.filter((sentence) => !around.some((piece) => piece.includes(sentence)));
    // Those with a name in them read differently outside, and are cited here.
    const unnamed = others.filter((sentence) => !namesInside.some((name) => sentence.includes(name)));
    expect(unnamed).toEqual(uncitedSentences);
    for (const sentence of others) expect(words).not.toContain(sentence);
  });

  it('names nobody, in the file as it is', () => {
    for (const name of namesInside) expect(page).not.toContain(name);
  });

  it('draws figures in the page, each with ids of its own', () => {
    expect(page.match(/<svg\b/g)).toHaveLength(3);
    expect(page).toContain('url(#figure-2-figure-arrow-ink)');
    expect(page).toContain('aria-labelledby="figure-3-title figure-3-desc"');
  });

  it('has headings in steps, a table of contents and the language of the report', async () => {
    const levels = Array.from(page.matchAll(/<h([1-6])\b/g), ([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => index === 0 || level - levels[index - 1]! <= 1)).toBe(true);
    expect(page).toContain(
      '<a href="#question-2" dir="auto">Deelvraag 2: Wat werkt voor wie, en waarom?</a>'
    );
    expect(await pageOf(await exampleContent({ language: 'en' }))).toContain('<html lang="en">');
  });

  it('is a page also when there is nothing in it', async () => {
    expect(await pageOf(await exampleContent({ parts: [] }))).toContain(
      '<h1 dir="auto">Buddy’s &amp; ouders'
    );
  });
});
