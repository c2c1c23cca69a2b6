import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeal } from '../integrity/read-seal';
import { exportReport } from './export-report';
import {
  exampleContent,
  exampleReportFigure,
  namesInside,
  printedInOrder,
  uncitedSentences
} from './testing/example-report';

type Element = { name: string; attributes: Record<string, string> };

/** The elements of a part of the document, in order. @throws when it is no sound XML */
function elementsOf(parts: Record<string, Uint8Array>, name: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name: element, attributes }) => void found.push({ name: element, attributes }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(strFromU8(parts[name]!)).close();
  return found;
}

const valuesOf = (elements: readonly Element[], name: string, attribute = 'w:val') =>
  elements.flatMap((element) => (element.name === name ? [element.attributes[attribute] ?? ''] : []));

let bytes: Uint8Array;
let parts: Record<string, Uint8Array>;
let document: Element[];
beforeAll(async () => {
  bytes = await exportReport('docx', await exampleContent());
  parts = unzipSync(bytes);
  document = elementsOf(parts, 'word/document.xml');
  // The first document also loads what estimates its pages.
}, 60_000);

describe('a report as a Word document', () => {
  it('is sound XML in every part', () => {
    for (const name of Object.keys(parts))
      if (/\.(xml|rels)$/.test(name)) expect(() => elementsOf(parts, name)).not.toThrow();
  });

  it('uses only styles it has, those of Word by Word’s own ids', () => {
    const styles = elementsOf(parts, 'word/styles.xml');
    const ids = valuesOf(styles, 'w:style', 'w:styleId');
    const used = new Set([
      ...valuesOf(document, 'w:pStyle'),
      ...valuesOf(document, 'w:rStyle'),
      ...valuesOf(elementsOf(parts, 'word/footnotes.xml'), 'w:pStyle')
    ]);
    expect([...used].filter((style) => !ids.includes(style))).toEqual([]);
    expect([...used]).toEqual(
      expect.arrayContaining([
        'Title',
        'Heading1',
        'Heading2',
        'Heading3',
        'Quote',
        'IntenseQuote',
        'Caption',
        'TOC1',
        'FootnoteText',
        'BodyText'
      ])
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(valuesOf(styles, 'w:lang')).toContain('nl-NL');
  });

  it('numbers the sections of a chapter as its findings, so that no template numbers them again', () => {
    const paragraphs = strFromU8(parts['word/document.xml']!).split('</w:p>');
    const section = paragraphs.find((one) => one.includes('Heading2') && one.includes('2.1\u2002Steun'));
    expect(section).toContain('<w:numId w:val="0"/>');
    expect(paragraphs.some((one) => one.includes('Bevinding 2.1.1 '))).toBe(true);
    const styles = strFromU8(parts['word/styles.xml']!);
    expect(styles).not.toMatch(/w:styleId="Heading\d"(?:(?!<\/w:style>).)*<w:numPr>/s);
  });

  it('gives every quotation one footnote, which says where it is from', () => {
    const references = valuesOf(document, 'w:footnoteReference', 'w:id');
    const notes = valuesOf(elementsOf(parts, 'word/footnotes.xml'), 'w:footnote', 'w:id');
    expect(references).toHaveLength(7);
    expect(new Set(references).size).toBe(7);
    expect(notes).toEqual(expect.arrayContaining(references));
    expect(strFromU8(parts['word/footnotes.xml']!)).toContain('op 00:00:10, fase 1 (Werving).');
  });

  it('has one place for every quotation, and its numbers lead there', () => {
    const places = valuesOf(document, 'w:bookmarkStart', 'w:name');
    expect(new Set(places).size).toBe(places.length);
    const ids = valuesOf(document, 'w:bookmarkStart', 'w:id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(places).toEqual(expect.arrayContaining(['q_2_1', 'q_2_2', 'q_10_17', 'q_11_1', 'q_11_2']));
    const links = valuesOf(document, 'w:hyperlink', 'w:anchor');
    expect(links).toContain('q_2_1');
    expect(links.filter((link) => !places.includes(link))).toEqual([]);
  });

  it('numbers tables and figures as Word does', () => {
    const fields = valuesOf(document, 'w:fldSimple', 'w:instr');
    expect(fields.filter((field) => field.startsWith('SEQ Figuur'))).toHaveLength(3);
    expect(fields.filter((field) => field.startsWith('SEQ Tabel')).length).toBeGreaterThan(7);
  });

  it('repeats the header of every table', () => {
    expect(valuesOf(document, 'w:tblHeader').length).toBe(valuesOf(document, 'w:tbl').length);
  });

  it('is on A4, with a table of contents that is filled in', () => {
    // The matrix lies on its side.
    expect(valuesOf(document, 'w:pgSz', 'w:w')).toEqual(['11906', '16838', '11906']);
    const text = strFromU8(parts['word/document.xml']!);
    expect(text).toMatch(/TOC[^<]*\\o/);
    expect(valuesOf(document, 'w:pStyle')).toContain('TOC2');
  });

  it('names title and authors in its properties', () => {
    const core = strFromU8(parts['docProps/core.xml']!);
    expect(core).toContain('Buddy’s &amp; ouders: &lt;eindrapport&gt;');
    expect(core).toContain('Anna de Wit, Bram Smit');
  });

  it('reads with all findings and quotations in order, in another program', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const inOrder = [
      'Een vaste buddy geeft rust',
      ...printedInOrder.slice(0, 2),
      'De coördinator draagt het project',
      printedInOrder[2]!,
      'Los van alles: niemand <b>vergeet</b> de steun',
      ...printedInOrder.slice(3)
    ];
    let from = value.lastIndexOf('Steun die blijft');
    for (const words of inOrder) {
      const at = value.indexOf(words, from);
      expect(at, words).toBeGreaterThan(0);
      from = at;
    }
    for (const name of namesInside) expect(value).not.toContain(name);
    for (const sentence of uncitedSentences) expect(value).not.toContain(sentence);
    expect(value).toContain('“שלום עולם, مرحبا بالعالم 👩‍👧.”');
  });

  it('holds no name anywhere in the file', () => {
    for (const part of Object.values(parts))
      for (const name of namesInside) expect(strFromU8(part)).not.toContain(name);
  });

  it('carries the seal of what it prints', async () => {
    const { seal } = await readSeal(bytes, 'rapport.docx');
    const printed = seal.quotations.filter(({ shown }) => printedInOrder.includes(shown));
    expect(printed.map(({ printed: count }) => count! > 0)).toEqual(printed.map(() => true));
    expect(new Set(printed.map(({ shown }) => shown)).size).toBe(6);
  });

  it('draws each figure, with a picture where one can be made', async () => {
    const asked: string[] = [];
    const renderPng = async (svg: string) => {
      asked.push(svg);
      return new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
    };
    const drawn = unzipSync(await exportReport('docx', await exampleContent(), { renderPng }));
    expect(asked).toEqual([exampleReportFigure.svg, exampleReportFigure.svg, exampleReportFigure.svg]);
    expect(Object.keys(drawn).some((name) => name.endsWith('.svg'))).toBe(true);
    expect(strFromU8(drawn['word/document.xml']!)).toContain('descr="Twee codes, één relatie"');
  });

  it('lays a wide figure on its side, with its heading', async () => {
    const content = await exampleContent({ parts: ['questions', 'figures', 'conclusion'] });
    const wide = { ...exampleReportFigure, width: 1400, height: 500 };
    const blocks = content.blocks.map((block) =>
      block.kind === 'figure' ? { ...block, figure: wide } : block
    );
    const pages = elementsOf(
      unzipSync(await exportReport('docx', { ...content, blocks })),
      'word/document.xml'
    );
    expect(valuesOf(pages, 'w:pgSz', 'w:orient')).toEqual(['portrait', 'landscape', 'portrait']);
  });

  it('is a document also when there is nothing in it', async () => {
    const empty = await exampleContent({ parts: [] });
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await exportReport('docx', empty))
    });
    expect(value).toContain('Buddy’s & ouders: <eindrapport>');
  });
});
