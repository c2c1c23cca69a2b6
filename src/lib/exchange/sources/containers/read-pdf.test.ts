import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError, type AppErrorCode } from '$lib/domain/app-error';
import { buildPdf, column, type PlacedWords } from './pdf/pdf-builder';
import { readPdf } from './read-pdf';

async function read(...pages: PlacedWords[][]) {
  return readPdf(buildPdf(pages));
}

async function lines(...pages: PlacedWords[][]): Promise<string[]> {
  return (await read(...pages)).paragraphs.map((paragraph) => paragraph.text);
}

async function codeOf(bytes: Uint8Array): Promise<AppErrorCode | 'none'> {
  try {
    await readPdf({ name: 'verslag.pdf', bytes });
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'none';
}

// Each as wide as the column: a line that ends sooner ends its paragraph.
const full = [
  'Wij spraken met ouders over de samenwerking tussen school en thuis, en dat ging al',
  'gauw over wat er in de ochtend gebeurt wanneer kinderen worden gebracht en er een',
  'gesprek ontstaat dat niemand had gepland maar dat achteraf wel het belangrijkst was'
];

describe('readPdf: paragraphs', () => {
  it('joins lines and ends a paragraph where its last line is short', async () => {
    const text = [...full, 'van die dag.', ...full, 'van die week.'];
    expect(await lines(column(text))).toEqual([
      `${full.join(' ')} van die dag.`,
      `${full.join(' ')} van die week.`
    ]);
  });

  it('parts paragraphs by room, by an indented first line and by who speaks', async () => {
    const room = [...column(full), ...column(full, { top: 100 + 3 * 14 + 10 })];
    expect(await lines(room)).toEqual([full.join(' '), full.join(' ')]);
    const indented = ['van die dag.', `${full[2]!}.`, 'van die week.'].flatMap((last, index) => [
      { text: full[0]!.slice(0, -6), x: 90, top: 100 + index * 42 },
      { text: full[1]!, x: 70, top: 114 + index * 42 },
      { text: last, x: 70, top: 128 + index * 42 }
    ]);
    expect(await lines(indented)).toHaveLength(3);
    const turns = ['I: Hoe ging het?', 'R1: Goed hoor.', 'I: Fijn.'];
    expect(await lines(column(turns))).toEqual(turns);
  });

  it('makes words whole again that line ends broke, and counts them', async () => {
    const { paragraphs, notes } = await read(
      column([
        `${full[0]!.slice(0, -9)} samenwer-`,
        `king ${full[1]!.slice(0, -14)} ib-`,
        `er en ouder-${full[2]!.slice(7)}`
      ])
    );
    expect(paragraphs[0]?.text).toContain('samenwerking');
    expect(paragraphs[0]?.text).toContain('ib-er');
    expect(notes).toContainEqual({ code: 'words-rejoined', count: 1 });
  });

  it('joins a paragraph over the end of a page and knows the page of each', async () => {
    const { paragraphs } = await read(column(full), column(['en daarna niet meer.', 'R: Nee.']));
    expect(paragraphs.map(({ text, page }) => [text, page])).toEqual([
      [`${full.join(' ')} en daarna niet meer.`, 1],
      ['R: Nee.', 2]
    ]);
  });

  it('leaves out what comes back on every page, with its numbers', async () => {
    const page = (number: number) => [
      { text: 'Vertrouwelijk', x: 70, top: 30 },
      ...column([...full, `Slot van deel ${'abc'[number]}.`], { top: 80 }),
      { text: `Pagina ${number} van 3`, x: 250, top: 810 }
    ];
    const { paragraphs, notes } = await read(page(0), page(1), page(2));
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs.map(({ text }) => text).join(' ')).not.toMatch(/Vertrouwelijk|Pagina/);
    expect(notes).toContainEqual({ code: 'headers-left-out', count: 6 });
  });

  it('reads the left column before the right one, however they were written', async () => {
    const left = [
      'links een die de kolom vult',
      'links twee die de kolom vult',
      'links drie die de kolom vult',
      'links vier die de kolom vult',
      'links vijf die de kolom vult'
    ];
    const right = left.map((line) => line.replace('links', 'rechts'));
    const title = {
      text: 'Een kop die over beide kolommen heen loopt en breed is gezet op het blad',
      x: 70,
      top: 70
    };
    const inOrder = [title, ...column(left), ...column(right, { x: 230 })];
    const byLine = [
      title,
      ...left.flatMap((_, index) => [column(left)[index]!, column(right, { x: 230 })[index]!])
    ];
    for (const words of [inOrder, byLine]) {
      expect((await lines(words)).join(' ')).toBe([title.text, ...left, ...right].join(' '));
    }
  });

  it('takes who speaks and when, left of the words, for cells and no column', async () => {
    const rows = ['00:01', '00:02', '00:03', '00:04', '00:05'].flatMap((time, index) => [
      { text: index % 2 ? 'R1:' : 'I:', x: 70, top: 100 + index * 40 },
      { text: time, x: 150, top: 100 + index * 40 },
      ...column(['Wij spraken met ouders over de samenwerking op', 'school.'], {
        x: 240,
        top: 100 + index * 40
      })
    ]);
    expect((await lines(rows)).slice(0, 2)).toEqual([
      'I:\t00:01\tWij spraken met ouders over de samenwerking op school.',
      'R1:\t00:02\tWij spraken met ouders over de samenwerking op school.'
    ]);
  });

  it('keeps a name with its time at the top of pages', async () => {
    const page = (time: string) => [
      { text: `Anna   ${time}`, x: 70, top: 60 },
      ...column([...full, `Slot om ${time}.`], { top: 100 })
    ];
    const { paragraphs } = await read(page('0:04'), page('1:10'), page('2:31'));
    expect(paragraphs.filter(({ text }) => text.startsWith('Anna'))).toHaveLength(3);
  });

  it('keeps the cells of a row together, parted by tabs', async () => {
    const rows = ['00:01', '00:02', '00:03', '00:04'].flatMap((time, index) => [
      { text: time, x: 70, top: 100 + index * 20 },
      { text: index % 2 ? 'Jan' : 'Interviewer', x: 110, top: 100 + index * 20 },
      { text: `Antwoord ${'abcd'[index]}`, x: 180, top: 100 + index * 20 }
    ]);
    expect(await lines(rows)).toEqual([
      '00:01\tInterviewer\tAntwoord a',
      '00:02\tJan\tAntwoord b',
      '00:03\tInterviewer\tAntwoord c',
      '00:04\tJan\tAntwoord d'
    ]);
  });

  it('knows headings by their size and puts notes at the foot last', async () => {
    const { paragraphs, notes } = await read([
      { text: 'Inleiding', x: 70, top: 70, size: 18 },
      ...column(full),
      { text: '1 Zie het beleidsplan.', x: 70, top: 780, size: 8 }
    ]);
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'footnote']);
    expect(notes).toContainEqual({ code: 'footnotes-at-end', count: 1 });
  });

  it('counts words printed twice to look bold once', async () => {
    expect(
      await lines([
        { text: 'Vet', x: 70, top: 100 },
        { text: 'Vet', x: 70.3, top: 100 }
      ])
    ).toEqual(['Vet']);
  });

  it('takes the day from the title property', async () => {
    const file = buildPdf([column(full)], { title: 'Verslag 3 juni 2024' });
    expect((await readPdf(file)).date).toBe('2024-06-03');
  });

  it('tells how far it is', async () => {
    const seen: number[] = [];
    await readPdf(buildPdf([column(full), column(full)]), { progress: (fraction) => seen.push(fraction) });
    expect(seen).toEqual([0.5, 1]);
  });
});

describe('readPdf: bad files', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const blank = buildPdf([[], [], []]).bytes;
  const without = (file: Uint8Array, words: string) =>
    Uint8Array.from(Buffer.from(Buffer.from(file).toString('latin1').replace(words, 'x'), 'latin1'));
  const cases: [string, Uint8Array, AppErrorCode][] = [
    ['pages without words', blank, 'import/scanned-pdf'],
    ['pages without words whose index is gone', without(blank, 'startxref'), 'import/scanned-pdf'],
    [
      'pages of which none can be found',
      without(buildPdf([column(full)]).bytes, '5 0 obj'),
      'import/unreadable-file'
    ],
    ['a password', buildPdf([column(full)], { encrypted: true }).bytes, 'import/password-protected'],
    ['text', bytes('Interviewer: hallo'), 'import/unreadable-file'],
    ['a beginning only', bytes('%PDF-1.4\n1 0 obj\n<<'), 'import/unreadable-file']
  ];
  it.each(cases)('answers %s', async (_, file, code) => {
    expect(await codeOf(file)).toBe(code);
  });

  it('names how many pages a scan has, and counts pages without words', async () => {
    await expect(readPdf(buildPdf([[], []]))).rejects.toMatchObject({
      params: { file: 'verslag.pdf', pages: 2 }
    });
    expect((await read(column(full), [])).notes).toEqual([{ code: 'pages-without-text', count: 1 }]);
  });

  it('stops when cancelled, also between pages', async () => {
    const controller = new AbortController();
    const file = buildPdf([column(full), column(full)]);
    const options = { signal: controller.signal, progress: () => controller.abort() };
    await expect(readPdf(file, options)).rejects.toMatchObject({ code: 'import/cancelled' });
  });

  it('never throws anything but an AppError on changed files', async () => {
    const valid = buildPdf([column(full), column(full)]).bytes;
    const change = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const changed = valid.slice();
        for (const [at, value] of changes) changed[at] = value;
        await codeOf(changed);
      }),
      { numRuns: 150 }
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(valid.length), async (length) => void (await codeOf(valid.slice(0, length)))),
      { numRuns: 50 }
    );
  });
});
