import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { AppError, type AppErrorCode } from '$lib/domain/app-error';
import { buildZip } from '$lib/exchange/archive/zip-builder';
import { buildDocx, para, run } from './docx/docx-builder';
import { readDocx } from './read-docx';

async function lines(body: string, parts: Record<string, string> = {}): Promise<string[]> {
  const { paragraphs } = await readDocx(buildDocx(body, parts));
  return paragraphs.map((paragraph) => paragraph.text);
}

async function codeOf(bytes: Uint8Array): Promise<AppErrorCode | 'none'> {
  try {
    await readDocx({ name: 'gesprek.docx', bytes });
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'none';
}

const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

describe('readDocx: words', () => {
  it('keeps tabs, line breaks, hyphens and symbols, and drops soft hyphens and blank paragraphs', async () => {
    const body =
      para('  ') +
      `<w:p><w:r><w:t>I:</w:t><w:tab/><w:t>Hoe gaat het</w:t><w:br/><w:t>van</w:t><w:softHyphen/><w:t>daag met de ib</w:t>
       <w:noBreakHyphen/><w:t>er?\u00AD</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/></w:r></w:p>`;
    expect(await lines(body)).toEqual(['I:\tHoe gaat het\nvandaag met de ib-er?✓α']);
  });

  it('keeps emoji, combining marks and right-to-left words as they are', async () => {
    expect(await lines(para('e\u0301 👩‍👧 مرحبا'))).toEqual(['e\u0301 👩‍👧 مرحبا']);
  });

  it('keeps tracked insertions and leaves out deletions, which are counted', async () => {
    const body = `<w:p>${run('Ik vond ')}<w:del>${run('niks').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('alles')}</w:ins></w:p>`;
    const { paragraphs, notes } = await readDocx(buildDocx(body));
    expect(paragraphs[0]?.text).toBe('Ik vond alles');
    expect(notes).toContainEqual({ code: 'tracked-deletions-left-out', count: 1 });
  });

  it('joins two paragraphs when the end of the first was deleted', async () => {
    const first = '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>een </w:t></w:r></w:p>';
    expect(await lines(first + para('zin'))).toEqual(['een zin']);
  });

  it('moves words only once', async () => {
    const body = `<w:p><w:moveFrom>${run('weg')}</w:moveFrom>${run(' blijft ')}<w:moveTo>${run('hier')}</w:moveTo></w:p>`;
    expect(await lines(body)).toEqual(['blijft hier']);
  });

  it('leaves out comments, hidden words and placeholders', async () => {
    const comment = '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
    const hidden = run('geheim', '<w:vanish/>');
    const empty = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klik hier')}</w:sdtContent></w:sdt>`;
    const filled = `<w:sdt><w:sdtPr/><w:sdtContent>${run(' anoniem')}</w:sdtContent></w:sdt>`;
    const { paragraphs, notes } = await readDocx(
      buildDocx(`<w:p>${comment}${run('Naam:')}${hidden}${empty}${filled}</w:p>`)
    );
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['Naam: anoniem']);
    expect(notes).toEqual([{ code: 'comments-left-out', count: 1 }]);
  });

  it('keeps what a field shows and leaves out its code, also when fields nest', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const inner = mark('begin') + code('MERGEFIELD x') + mark('separate') + run('binnen') + mark('end');
    const body =
      mark('begin') + code('IF ') + inner + code(' = 1') + mark('separate') + run('buiten') + mark('end');
    const simple = `<w:fldSimple w:instr="DATE">${run(' vandaag')}</w:fldSimple>`;
    const link = `<w:hyperlink r:id="x">${run(' link')}</w:hyperlink><w:smartTag>${run(' slim')}</w:smartTag>`;
    expect(await lines(`<w:p>${body}${simple}${link}</w:p>`)).toEqual(['buiten vandaag link slim']);
  });

  it('reads a text box once, after the paragraph that holds it', async () => {
    const box = `<w:txbxContent>${para('In het kader')}${para('tweede')}</w:txbxContent>`;
    const drawing = `<w:drawing><wps:wsp>${box}</wps:wsp></w:drawing>`;
    const fallback = `<w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict>`;
    const both = `<mc:AlternateContent><mc:Choice>${drawing}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p>${run('Voor ')}<w:r>${both}</w:r>${run('na')}</w:p>`;
    expect(await lines(body)).toEqual(['Voor na', 'In het kader', 'tweede']);
    expect(await lines(`<w:p><w:r>${fallback}</w:r></w:p>`)).toEqual(['In het kader', 'tweede']);
  });

  it('counts pictures', async () => {
    const body = `<w:p><w:r><w:drawing><a:blip r:embed="x"/><a:descr>foto</a:descr></w:drawing></w:r>${run('Zie')}</w:p>`;
    const { paragraphs, notes } = await readDocx(buildDocx(body));
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['Zie']);
    expect(notes).toEqual([{ code: 'images-left-out', count: 1 }]);
  });
});

describe('readDocx: shape', () => {
  it('joins cells by tabs and a cell’s paragraphs by line feeds', async () => {
    const body = table(
      row(para('Tijd'), para('Wie'), para('Wat')),
      row(para('0:01'), para(''), para('a') + para('b'))
    );
    const { paragraphs, notes } = await readDocx(buildDocx(body));
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['table-row', 'Tijd\tWie\tWat'],
      ['table-row', '0:01\t\ta\nb']
    ]);
    expect(notes).toEqual([{ code: 'tables-as-text', count: 1 }]);
  });

  it('makes lines of a table inside a cell, and plain paragraphs of a table with one cell', async () => {
    const inner = table(row(para('x'), para('y')), row(para('z'), para('')));
    expect(await lines(table(row(para('a') + inner, para('b'))))).toEqual(['a\nx y\nz \tb']);
    const { paragraphs } = await readDocx(buildDocx(table(row(para('I: Hoi') + para('R: Dag')))));
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'I: Hoi'],
      ['paragraph', 'R: Dag']
    ]);
  });

  it('leaves out a deleted row', async () => {
    const deleted = row(para('weg'), para('weg')).replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>');
    expect(await lines(table(row(para('a'), para('b')), deleted))).toEqual(['a\tb']);
  });

  it('puts notes last with their number, endnotes in roman, and headers aside', async () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body = `<w:p>${run('Eén')}${reference('footnote', 7)}${run(' twee')}${reference('endnote', 2)}${reference('footnote', 3)}</w:p>`;
    const parts = {
      footnotes: `<w:footnote w:id="-1">${para('streep')}</w:footnote><w:footnote w:id="3">${para('drie')}</w:footnote><w:footnote w:id="7">${para('zeven')}${para('meer')}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${para('eind')}</w:endnote>`,
      header1: para('Vertrouwelijk'),
      header2: para(''),
      footer1: para('Pagina 1')
    };
    const { paragraphs, notes } = await readDocx(buildDocx(body, parts));
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Eén[1] twee[i][2]'],
      ['footnote', '[1] zeven'],
      ['footnote', 'meer'],
      ['footnote', '[i] eind'],
      ['footnote', '[2] drie']
    ]);
    expect(notes).toEqual([
      { code: 'footnotes-at-end', count: 4 },
      { code: 'headers-left-out', count: 2 }
    ]);
  });

  it('knows headings by style name, Dutch style id and outline level', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop1"/></w:style>';
    const of = (style: string) => para('x', `<w:pStyle w:val="${style}"/>`);
    const body =
      of('Kop1') + of('Eigen') + of('Heading2') + of('Standaard') + para('x', '<w:outlineLvl w:val="0"/>');
    const { paragraphs } = await readDocx(buildDocx(body, { styles }));
    expect(paragraphs.map(({ kind }) => kind)).toEqual([
      'heading',
      'heading',
      'heading',
      'paragraph',
      'heading'
    ]);
  });

  it('writes the numbers of numbered lists, per level, and none for bullets', async () => {
    const level = (at: number, form: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const item = (text: string, list: number, at = 0) =>
      para(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
    const body =
      item('a', 1) +
      item('b', 1, 1) +
      item('c', 1, 1) +
      item('d', 1) +
      item('e', 1, 1) +
      item('f', 2) +
      item('**g**', 3) +
      item('h', 0);
    const { paragraphs } = await readDocx(buildDocx(body, { numbering }));
    expect(paragraphs.map(({ text }) => text)).toEqual([
      '1. a',
      '1.a) b',
      '1.b) c',
      '2. d',
      '2.a) e',
      'f',
      'g',
      'h'
    ]);
    expect(paragraphs.map(({ kind }) => kind).slice(5)).toEqual(['list-item', 'list-item', 'paragraph']);
  });

  it('leaves the number off a numbered turn, so that who speaks stands first', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = ['I: Hoe gaat het?', '**Jan** goed', '[00:12] ja', 'Dat is alles.'];
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const { paragraphs } = await readDocx(
      buildDocx(body.map((text) => para(text, list)).join(''), { numbering })
    );
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'I: Hoe gaat het?',
      'Jan goed',
      '[00:12] ja',
      '4. Dat is alles.'
    ]);
  });

  const bold: [string, string, number][] = [
    ['a bold name', para('**Jan de Vries:** goed'), 13],
    ['bold words parted by a plain space', para('**Jan** **Vries**: goed'), 9],
    ['bold later only', para('Hij zei **nee**'), 0],
    ['a paragraph style', para('Alles', '<w:pStyle w:val="Vet"/>'), 5],
    ['a character style', `<w:p>${run('Naam', '<w:rStyle w:val="Sterk"/>')}${run(': x')}</w:p>`, 4],
    [
      'a bold character style in a bold paragraph',
      `<w:p><w:pPr><w:pStyle w:val="Vet"/></w:pPr>${run('Naam', '<w:rStyle w:val="Sterk"/>')}</w:p>`,
      0
    ],
    [
      'bold switched off',
      `<w:p><w:pPr><w:pStyle w:val="Vet"/></w:pPr>${run('Jan')}${run(': x', '<w:b w:val="0"/>')}</w:p>`,
      3
    ],
    ['a bold paragraph mark', para('gewoon', '<w:rPr><w:b/></w:rPr>'), 0],
    ['a bold first cell', table(row(para('**Jan**'), para('zei'))), 3]
  ];
  it.each(bold)('counts the leading bold of %s', async (_, body, count) => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Vet"><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Sterk"><w:rPr><w:b/></w:rPr></w:style>';
    const { paragraphs } = await readDocx(buildDocx(body, { styles }));
    expect(paragraphs[0]?.boldPrefix).toBe(count);
  });

  it('takes the day from the title property only', async () => {
    const core = '<dc:title>Interview buddy 3, 12 maart 2024</dc:title><dc:created>2020-01-01</dc:created>';
    expect((await readDocx(buildDocx(para('x'), { core }))).date).toBe('2024-03-12');
    expect(
      (await readDocx(buildDocx(para('x'), { core: '<dc:created>2020-01-01</dc:created>' }))).date
    ).toBeNull();
  });

  it('gives the words mammoth gives', async () => {
    const body =
      para('**I:** Hoe &amp; wat?') +
      table(row(para('a'), para('b')), row(para('c'), para('d'))) +
      para('Einde 👍');
    const file = buildDocx(body);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file.bytes) });
    const { paragraphs } = await readDocx(file);
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
    expect(words(paragraphs.map(({ text }) => text).join('\n'))).toEqual(words(value));
  });
});

describe('readDocx: bad files', () => {
  const compound = (stream: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Uint8Array.from(stream.split('').flatMap((letter) => [letter.charCodeAt(0), 0])), 1024 + 128);
    return bytes;
  };
  const withMain = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });
  const cases: [string, () => Uint8Array, AppErrorCode | 'none'][] = [
    ['a document with a password', () => compound('EncryptedPackage'), 'import/password-protected'],
    ['an old .doc', () => compound('WordDocument'), 'import/unknown-format'],
    ['text', () => strToU8('Interviewer: hallo'), 'import/corrupt-archive'],
    ['half a zip', () => buildDocx(para('x')).bytes.subarray(0, 300), 'import/corrupt-archive'],
    ['some other zip', () => zipSync({ 'a.txt': strToU8('x') }), 'import/unknown-format'],
    ['no XML', () => withMain('hallo'), 'import/invalid-xml'],
    ['an entity bomb', () => withMain('<!DOCTYPE w [<!ENTITY a "ha">]><w>&a;</w>'), 'import/forbidden-xml'],
    [
      'a bomb as main part',
      () => buildZip([{ name: 'word/document.xml', content: new Uint8Array(40 << 20), size: 100, crc: 0 }]),
      'import/archive-bomb'
    ],
    [
      'a bomb that says its size',
      () =>
        buildZip([
          { name: 'word/document.xml', content: '<a/>' },
          { name: 'b', content: 'x', size: 2 ** 32 - 2 }
        ]),
      'import/archive-bomb'
    ],
    ['a document without words', () => buildDocx('').bytes, 'none']
  ];
  it.each(cases)('answers %s', async (_, bytes, code) => {
    expect(await codeOf(bytes())).toBe(code);
  });

  it('stops when cancelled', async () => {
    const options = { signal: AbortSignal.abort() };
    await expect(readDocx(buildDocx(para('x')), options)).rejects.toMatchObject({ code: 'import/cancelled' });
  });

  it('never throws anything but an AppError on changed files or mixed-up elements', async () => {
    const valid = buildDocx(para('**Jan:** goed') + table(row(para('a'), para('b')))).bytes;
    const change = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const bytes = valid.slice();
        for (const [at, value] of changes) bytes[at] = value;
        await codeOf(bytes);
      }),
      { numRuns: 300 }
    );
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'del',
      'sdt',
      'sdtContent',
      'drawing',
      'txbxContent',
      'footnote',
      'rPr',
      'b'
    ];
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('x', '<w:tab/>', '<w:fldChar w:fldCharType="end"/>', '<w:numId w:val="1"/>'),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, content]) => `<w:${name}>${content.join('')}</w:${name}>`)
      )
    }));
    await fc.assert(
      fc.asyncProperty(tree.node, async (body) => {
        expect(await codeOf(buildDocx(body).bytes)).toBe('none');
      }),
      { numRuns: 300 }
    );
  });
});
