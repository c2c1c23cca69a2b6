import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError, type AppErrorCode } from '$lib/domain/app-error';
import { readRtf } from './read-rtf';

const fonts = String.raw`{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset2 Wingdings;}{\f2\fcharset204 Arial CYR;}{\f3\fcharset2 Symbol;}{\f4\fcharset238 Arial CE;}}`;

async function read(body: string, head = String.raw`\ansi\ansicpg1252\deff0`) {
  const text = String.raw`{\rtf1` + head + fonts + body + '}';
  return readRtf({ name: 'gesprek.rtf', bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) });
}

async function lines(body: string, head?: string): Promise<string[]> {
  return (await read(body, head)).paragraphs.map((paragraph) => paragraph.text);
}

async function codeOf(bytes: Uint8Array): Promise<AppErrorCode | 'none'> {
  try {
    await readRtf({ name: 'gesprek.rtf', bytes });
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'none';
}

describe('readRtf: letters', () => {
  const cases: [string, string, string[]][] = [
    [
      'paragraphs, tabs and breaks',
      String.raw`I:\tab Hoe\line gaat\par` + '\r\n' + String.raw` het\par \par`,
      ['I:\tHoe\ngaat', 'het']
    ],
    ['bytes of the code page', String.raw`\'e9\'e9n \'80 \'93ja\'94`, ['één € “ja”']],
    ['bytes of the font', String.raw`\f2 \'cf\'f0\'e8\'e2\'e5\'f2 \f4\'b3\'f3d\'9f`, ['Привет łódź']],
    ['Unicode with its stand-in', String.raw`\u233?\u233\'e9n {\uc2\u8364ab}c\uc0\u8364 d`, ['één €c€d']],
    ['negative numbers and surrogate pairs', String.raw`\u-10179?\u-9159? \u128512?`, ['🐹 😀']],
    [
      'a stand-in that is a control word or ends with the group',
      String.raw`a\u8212\emdash b{\u233}c`,
      ['a—bécc'.replace('cc', 'c')]
    ],
    [
      'named characters',
      String.raw`\lquote a\rquote\~\endash\emdash \ldblquote b\rdblquote ib\_er woo\-rd \{\}\\`,
      ['‘a’\u00A0–—“b”ib-er woord {}\\']
    ],
    ['symbol fonts', String.raw`{\f1\'fc}{\f3 a}{\f1\u61692?}`, ['✓α✓']],
    ['binary data', String.raw`a{\pict\bin5 }}}}{}b`, ['ab']]
  ];
  it.each(cases)('reads %s', async (_, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  });

  it('reads the code page of the document for fonts without one, and Macintosh', async () => {
    expect(await lines(String.raw`\f9\'cf\'f0`, String.raw`\ansi\ansicpg1251`)).toEqual(['Пр']);
    expect(await lines(String.raw`\f9\'8e\'8e`, String.raw`\mac`)).toEqual(['éé']);
    expect(await lines(String.raw`\f9\'a4\'a4`, String.raw`\ansi\ansicpg950`)).toEqual(['中']);
  });
});

describe('readRtf: groups', () => {
  it('leaves out what is no text and counts what a reader would miss', async () => {
    const body = String.raw`{\colortbl;\red0;}{\info{\title Gesprek 12 mei 2024}{\author Iemand}}{\header Vertrouwelijk\par}{\footer \par}
{\*\generator Riched20;}{\*\onbekend x}a{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}{\v weg}{\deleted weg}
{\*\annotation opmerking}{\*\shppict{\pict 0102}}{\nonshppict{\pict 0102}}{\xe index}{\upr{ansi}{\*\ud{unicode}}}`;
    const { paragraphs, notes, date } = await read(body);
    expect(paragraphs.map(({ text }) => text)).toEqual(['alinkunicode']);
    expect(date).toBe('2024-05-12');
    expect(notes).toEqual([
      { code: 'headers-left-out', count: 1 },
      { code: 'tracked-deletions-left-out', count: 1 },
      { code: 'comments-left-out', count: 1 },
      { code: 'images-left-out', count: 1 }
    ]);
  });

  it('puts footnotes last and a text box after its paragraph', async () => {
    const body = String.raw`een{\super\chftn}{\footnote\pard {\super\chftn} noot\par}{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt kader\par}}{\shprslt dubbel}} twee\par drie\par`;
    const { paragraphs } = await read(body);
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'een[1] twee'],
      ['paragraph', 'kader'],
      ['paragraph', 'drie'],
      ['footnote', '[1] noot']
    ]);
  });

  it('makes rows of tables, of nested ones too, and of writers that never say that a table is on', async () => {
    const row = String.raw`\trowd\cellx1\cellx2\pard\intbl `;
    const body =
      row +
      String.raw`Tijd\cell Wie\par Wat\cell\row ` +
      row +
      String.raw`x\itap2 \nestcell y\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\cell z\cell\row\pard na\par`;
    const { paragraphs, notes } = await read(body);
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['table-row', 'Tijd\tWie\nWat'],
      ['table-row', 'x y\tz'],
      ['paragraph', 'na']
    ]);
    expect(notes).toEqual([{ code: 'tables-as-text', count: 1 }]);
    expect(await lines(String.raw`voor\par\trowd a\cell b\cell\row na\par`)).toEqual(['voor', 'a\tb', 'na']);
  });

  it('keeps written list numbers, drops bullets and knows headings', async () => {
    const body = String.raw`{\stylesheet{\s1\b heading 1;}{\s2 Normal;}}
{\listtext\pard 1.\tab}\ls1 een\par\pard{\pntext\f1\'b7\tab}bol\par\pard\s1 Kop\par\pard\outlinelevel0 Nog een\par\pard\s2 gewoon\par`;
    const { paragraphs } = await read(body);
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['list-item', '1. een'],
      ['list-item', 'bol'],
      ['heading', 'Kop'],
      ['heading', 'Nog een'],
      ['paragraph', 'gewoon']
    ]);
  });

  it('counts leading bold', async () => {
    const { paragraphs } = await read(String.raw`{\b Jan:} goed\par\pard\b R:\b0  nee\par\plain niets`);
    expect(paragraphs.map(({ boldPrefix }) => boldPrefix)).toEqual([4, 2, 0]);
  });
});

describe('readRtf: bad files', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const cases: [string, Uint8Array, AppErrorCode | 'none'][] = [
    ['other text', bytes('Interviewer: hallo'), 'import/unknown-format'],
    ['half a file', bytes(String.raw`{\rtf1 hallo {\b we`), 'none'],
    ['groups without end', bytes(String.raw`{\rtf1` + '{'.repeat(100_000)), 'import/unreadable-file'],
    ['words after the end', bytes(String.raw`{\rtf1 hallo}}} meer`), 'none']
  ];
  it.each(cases)('answers %s', async (_, file, code) => {
    expect(await codeOf(file)).toBe(code);
  });

  it('never throws anything but an AppError', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\',
      '\\par ',
      '\\cell ',
      '\\row ',
      '\\intbl ',
      "\\'",
      'e9',
      '\\u-1?',
      '\\bin99999999999 ',
      '\\*',
      '\\footnote ',
      '\\shptxt ',
      '\\upr',
      '\\ud',
      '\\uc9',
      '\\listtext ',
      '\\info',
      'tekst',
      '\\fonttbl',
      '\\f1',
      '\\fcharset2'
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        await codeOf(bytes('{\\rtf1 ' + pieces.join('')));
      }),
      { numRuns: 1000 }
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array(),
        async (tail) => void (await codeOf(new Uint8Array([...bytes('{\\rtf1'), ...tail])))
      )
    );
  });
});
