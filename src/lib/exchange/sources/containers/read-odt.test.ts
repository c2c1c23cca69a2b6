import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError, type AppErrorCode } from '$lib/domain/app-error';
import { readOdt } from './read-odt';
import type { SourceFile } from '../parsed-source';

const namespaces = ['office', 'text', 'table', 'style', 'fo', 'draw', 'svg', 'dc', 'manifest']
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(' ');

function odt(body: string, styles = '', parts: Record<string, string> = {}): SourceFile {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}>
    <office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`;
  const members = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, ...parts };
  const entries = Object.entries(members).map(([name, text]) => [name, strToU8(text)]);
  return { name: 'gesprek.odt', bytes: zipSync(Object.fromEntries(entries)) };
}

async function read(body: string, styles = '', parts: Record<string, string> = {}) {
  return readOdt(odt(`<office:text>${body}</office:text>`, styles, parts));
}

async function lines(body: string, styles = ''): Promise<string[]> {
  return (await read(body, styles)).paragraphs.map((paragraph) => paragraph.text);
}

async function codeOf(file: SourceFile): Promise<AppErrorCode | 'none'> {
  try {
    await readOdt(file);
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'none';
}

const p = (content: string, style = '') =>
  `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`;
const bold = (name: string, family: string) =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties fo:font-weight="bold"/></style:style>`;

describe('readOdt: words', () => {
  it('collapses white space as the format says and keeps the spaces, tabs and breaks that are elements', async () => {
    const body =
      p(
        '\n  I:<text:tab/>Hoe \n gaat <text:span> het</text:span><text:s text:c="2"/>nu<text:line-break/>dan? 👩‍👧 e\u0301'
      ) + p(' ');
    expect(await lines(body)).toEqual(['I:\tHoe gaat het  nu\ndan? 👩‍👧 e\u0301']);
  });

  it('leaves out comments, deletions, hidden words and pictures, and counts them', async () => {
    const styles =
      '<style:style style:name="T9" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body =
      `<text:tracked-changes><text:changed-region><text:deletion>${p('weg')}</text:deletion></text:changed-region></text:tracked-changes>` +
      p(
        'Ik<office:annotation><dc:creator>A</dc:creator>' +
          p('hm') +
          '</office:annotation> zei<text:span text:style-name="T9"> niets</text:span>'
      ) +
      p('<draw:frame><draw:image/><draw:image/><svg:title>Foto</svg:title></draw:frame>na');
    const { paragraphs, notes } = await read(body, styles);
    expect(paragraphs.map(({ text }) => text)).toEqual(['Ik zei', 'na']);
    expect(notes).toEqual([
      { code: 'tracked-deletions-left-out', count: 1 },
      { code: 'comments-left-out', count: 1 },
      { code: 'images-left-out', count: 1 }
    ]);
  });

  it('puts a text box after its paragraph and footnotes last', async () => {
    const box = `<draw:frame><draw:text-box>${p('kader')}</draw:text-box></draw:frame>`;
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('noot')}</text:note-body></text:note>`;
    const { paragraphs, notes } = await read(p(`voor${box}${note} na`) + p('slot'));
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'voor[1] na'],
      ['paragraph', 'kader'],
      ['paragraph', 'slot'],
      ['footnote', '[1] noot']
    ]);
    expect(notes).toEqual([{ code: 'footnotes-at-end', count: 1 }]);
  });
});

describe('readOdt: shape', () => {
  it('reads headings, tables and the header note', async () => {
    const cell = (content: string) => `<table:table-cell>${content}</table:table-cell>`;
    const body =
      '<text:h text:outline-level="1">Kop</text:h>' +
      p('Ondertitel', 'P1') +
      `<table:table><table:table-row>${cell(p('a') + p('b'))}${cell(p('c'))}</table:table-row></table:table>`;
    const styles =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Subtitle"/>';
    const named =
      '<style:style style:name="Subtitle" style:family="paragraph" style:display-name="Subtitle"/>';
    const headers = `<style:master-page><style:header>${p('Vertrouwelijk')}</style:header><style:footer>${p('')}</style:footer></style:master-page>`;
    const { paragraphs, notes } = await read(body, styles, {
      'styles.xml': `<office:s ${namespaces}>${named}${headers}</office:s>`
    });
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Kop'],
      ['heading', 'Ondertitel'],
      ['table-row', 'a\nb\tc']
    ]);
    expect(notes).toEqual([
      { code: 'tables-as-text', count: 1 },
      { code: 'headers-left-out', count: 1 }
    ]);
  });

  it('keeps a small row small however often it says to repeat', async () => {
    const row = `<table:table-row><table:table-cell table:number-columns-repeated="99999999">${p('a')}</table:table-cell></table:table-row>`;
    expect((await lines(`<table:table>${row}</table:table>`))[0]?.length).toBeLessThan(1000);
  });

  it('writes list numbers, goes on where the list goes on, and writes none for bullets', async () => {
    const level = (kind: string, at: number, more = '') =>
      `<text:list-level-style-${kind} text:level="${at}" style:num-suffix="." style:num-format="${at === 1 ? '1' : 'a'}" ${more}/>`;
    const styles =
      `<text:list-style style:name="L1">${level('number', 1)}${level('number', 2, 'text:display-levels="2"')}</text:list-style>` +
      `<text:list-style style:name="L2">${level('bullet', 1)}</text:list-style>`;
    const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
    const list = (content: string, style: string, more = '') =>
      `<text:list text:style-name="${style}" ${more}>${content}</text:list>`;
    const body =
      list(
        item(p('een') + p('vervolg')) + item(p('twee') + `<text:list>${item(p('diep'))}</text:list>`),
        'L1'
      ) +
      p('tussen') +
      list(item(p('drie')), 'L1', 'text:continue-numbering="true"') +
      list(item(p('opnieuw')), 'L1') +
      list(item(p('bol')), 'L2');
    expect(await lines(body, styles)).toEqual([
      '1. een',
      'vervolg',
      '2. twee',
      '2.a. diep',
      'tussen',
      '3. drie',
      '1. opnieuw',
      'bol'
    ]);
  });

  it('counts leading bold of spans and of paragraph styles', async () => {
    const styles = bold('T1', 'text') + bold('P1', 'paragraph');
    const span = '<text:span text:style-name="T1">Jan:</text:span> goed';
    const { paragraphs } = await read(p(span) + p('Alles', 'P1') + p('niets'), styles);
    expect(paragraphs.map(({ boldPrefix }) => boldPrefix)).toEqual([4, 5, 0]);
  });

  it('takes the day from the title property', async () => {
    const meta = `<office:m ${namespaces}><dc:title>Focusgroep 2024-05-07</dc:title><dc:date>2020-01-01</dc:date></office:m>`;
    expect((await read(p('x'), '', { 'meta.xml': meta })).date).toBe('2024-05-07');
  });
});

describe('readOdt: bad files', () => {
  const manifest = (content: string) => ({
    'META-INF/manifest.xml': `<!DOCTYPE m><manifest:manifest>${content}</manifest:manifest>`
  });
  const text = `<office:text>${p('x')}</office:text>`;
  const cases: [string, SourceFile, AppErrorCode | 'none'][] = [
    ['an old manifest with a document type', odt(text, '', manifest('')), 'none'],
    ['a password', odt(text, '', manifest('<manifest:encryption-data/>')), 'import/password-protected'],
    ['a sheet', odt('<office:spreadsheet/>'), 'import/unknown-format'],
    ['another zip', { name: 'a.odt', bytes: zipSync({ 'a.txt': strToU8('x') }) }, 'import/unknown-format'],
    ['no zip', { name: 'a.odt', bytes: strToU8('hallo') }, 'import/corrupt-archive'],
    [
      'an entity bomb',
      odt('', '', { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'import/forbidden-xml'
    ],
    ['half a document', odt('', '', { 'content.xml': '<office:document-content>' }), 'import/invalid-xml']
  ];
  it.each(cases)('answers %s', async (_, file, code) => {
    expect(await codeOf(file)).toBe(code);
  });

  it('never throws anything but an AppError on mixed-up elements', async () => {
    const names = [
      'p',
      'h',
      'span',
      'list',
      'list-item',
      'table',
      'table-row',
      'table-cell',
      'covered-table-cell',
      'note',
      'note-body',
      'frame',
      'annotation'
    ];
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('x ', '<text:s text:c="-1"/>', '<text:tab/>'),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, content]) => `<text:${name}>${content.join('')}</text:${name}>`)
      )
    }));
    await fc.assert(
      fc.asyncProperty(tree.node, async (body) => {
        expect(await codeOf(odt(`<office:text>${body}</office:text>`))).toBe('none');
      }),
      { numRuns: 300 }
    );
  });
});
