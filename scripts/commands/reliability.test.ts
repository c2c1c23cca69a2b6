import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();

/** Runs on a table with this text. */
async function run(text: string | Uint8Array, ...options: string[]) {
  await writeFile(caller.pathOf('ratings.csv'), text);
  return runInTerminal(['reliability', 'ratings.csv', '--samples', '200', ...options]);
}

async function asJson(text: string | Uint8Array, ...options: string[]) {
  const { code, out, err } = await run(text, '--json', ...options);
  return { code, err, report: JSON.parse(out) };
}

const scores = 'unit,A,B\nu1,1,1\nu2,2,3\nu3,3,3\nu4,2,2\nu5,1,2\nu6,3,3\n';

// Krippendorff 2011, example C.
const fourObservers = [
  'unit;A;B;C;D',
  ...['1;1;;1', '2;2;3;2', '3;3;3;3', '3;3;3;3', '2;2;2;2', '1;2;3;4', '4;4;4;4', '1;1;2;1', '2;2;2;2'],
  ...[';5;5;5', ';;1;1', ';;3;']
].map((line, index) => (index === 0 ? line : `u${index};${line}`));

describe('kerncode reliability', () => {
  it('names every coefficient, with its interval or the reason why it is not there', async () => {
    const { code, report } = await asJson(scores);
    expect(code).toBe(0);
    expect(report).toMatchObject({
      units: 6,
      pairableUnits: 6,
      coders: ['A', 'B'],
      categories: ['1', '2', '3'],
      level: 'nominal',
      weights: 'linear',
      bootstrap: { samples: 200, seed: 1 },
      excluded: [],
      notes: [],
      percentAgreement: { status: 'defined', value: 4 / 6 },
      // pe = (2·1 + 2·2 + 2·3) / 36
      cohensKappa: { status: 'defined', value: 0.5 },
      // Do = 2/6; De = (0 + 2·2 + 2·3·2 + 2·1 + 0 + 2·3 + 2·1·2 + 2·2 + 0) / 36 = 32/36 of one step
      weightedKappa: { status: 'defined', value: 1 - 2 / 6 / (32 / 36) },
      meanPairwiseKappa: { status: 'defined', value: 0.5 },
      brennanPrediger: { status: 'defined', value: 0.5 },
      holsti: { status: 'defined', value: 4 / 6 },
      icc: { status: 'defined', form: 'ICC(2,1)', units: 6 },
      pairs: [{ coders: ['A', 'B'], units: 6, cohensKappa: { value: 0.5 } }],
      perCategory: [
        {
          category: '1',
          positiveAgreement: { status: 'defined', value: 2 / 3 },
          prevalence: [
            { coder: 'A', count: 2, share: 2 / 6 },
            { coder: 'B', count: 1, share: 1 / 6 }
          ]
        },
        { category: '2' },
        { category: '3' }
      ]
    });
    for (const key of ['scottsPi', 'fleissKappa', 'gwetAc1', 'gwetAc2', 'krippendorffAlpha'])
      expect(report[key]).toMatchObject({
        status: 'defined',
        interval: [expect.any(Number), expect.any(Number)]
      });
    expect(Object.keys(report.icc.forms)).toEqual([
      'ICC(1,1)',
      'ICC(2,1)',
      'ICC(3,1)',
      'ICC(1,k)',
      'ICC(2,k)',
      'ICC(3,k)'
    ]);
  });

  it('has alpha on every level for numbers, when no level was asked for', async () => {
    const { report } = await asJson(fourObservers.join('\r\n'));
    expect(report.krippendorffAlphaByLevel).toMatchObject({
      nominal: { value: expect.closeTo(0.743, 3) },
      ordinal: { value: expect.closeTo(0.815, 3) },
      interval: { value: expect.closeTo(0.849, 3) },
      ratio: { value: expect.closeTo(0.797, 3) }
    });
    expect(report.krippendorffAlpha).toEqual(report.krippendorffAlphaByLevel.nominal);
    expect(report.excluded).toEqual([{ unit: 'u12', reason: 'one-rating' }]);
    expect(report.cohensKappa).toEqual({ status: 'undefined', reason: 'needs-two-coders' });
    expect(report.fleissKappa).toEqual({ status: 'undefined', reason: 'missing-values' });
    const interval = await asJson(fourObservers.join('\n'), '--level', 'interval');
    expect(interval.report.level).toBe('interval');
    expect(interval.report.krippendorffAlpha.value).toBeCloseTo(0.849, 3);
    expect(interval.report.krippendorffAlphaByLevel).toBeUndefined();
  });

  it('reads a Dutch sheet with a byte order mark and decimal commas', async () => {
    const { report } = await asJson('\uFEFFeenheid;Ilse;Daan\r\nu1;7,5;7,50\r\nu2;8;6,5\r\n');
    expect(report.coders).toEqual(['Ilse', 'Daan']);
    expect(report.categories).toEqual(['6.5', '7.5', '8']);
    expect(report.percentAgreement.value).toBe(0.5);
  });

  it('takes weights, and gives the same intervals for the same seed', async () => {
    const quadratic = await asJson(scores, '--weights', 'quadratic');
    expect(quadratic.report.weights).toBe('quadratic');
    expect(quadratic.report.weightedKappa.value).not.toBe((await asJson(scores)).report.weightedKappa.value);
    const longer = fourObservers.join('\n');
    const { out } = await run(longer, '--json');
    expect((await run(longer, '--json')).out).toBe(out);
    expect((await run(longer, '--json', '--seed', '2')).out).not.toBe(out);
  });

  it('has no intervals without samples', async () => {
    const { report } = await asJson(scores, '--samples', '0');
    expect(report.cohensKappa).toEqual({
      status: 'defined',
      value: 0.5,
      interval: null,
      intervalReason: 'too-few-samples'
    });
  });

  it.each([
    ['one unit', 'unit,A,B\nu1,1,2'],
    ['one category', 'unit,A,B\nu1,1,1\nu2,1,1'],
    ['nothing rated twice', 'unit,A,B\nu1,1,\nu2,,1'],
    ['nothing rated', 'unit,A,B\nu1,,\nu2,,'],
    ['words', 'unit,A,B\nu1,7/10,ja\nu2,ja,7/10']
  ])('never says NaN: %s', async (_title, text) => {
    const { code, out } = await run(text, '--json');
    expect(code).toBe(0);
    expect(out).not.toMatch(/NaN|Infinity|"value": null/);
  });

  it.each<[string, string, string[], string]>([
    ['no ratings', 'unit,A,B\n', [], 'There are no ratings in ratings.csv.'],
    ['one coder', 'unit,A\nu1,1', [], 'Columns with ratings found in ratings.csv: 1.'],
    ['a ragged row', 'unit,A,B\nu1,1', [], 'Row 2 of ratings.csv has 2 cells and the first row has 3.'],
    ['a name twice', 'unit,A,A\nu1,1,2', [], 'two columns are called “A”'],
    [
      'a word',
      'unit,A,B\nu1,1,2\nu2,7/10,2',
      ['--level', 'ordinal'],
      'Row 3 of ratings.csv, A: “7/10” is no number'
    ],
    ['a debt', 'unit,A,B\nu1,-1,2', ['--level', 'ratio'], 'Row 2 of ratings.csv, A: “-1” is below zero'],
    ['no table', '<html><p>no table</p></html>', [], 'ratings.csv is no table that Kerncode can read.']
  ])('says what is wrong with %s', async (_title, text, options, sentence) => {
    const { code, err } = await run(text, ...options);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    const { report } = await asJson(text, ...options);
    expect(report.error.message).toContain(sentence);
  });

  it('wants to be used well', async () => {
    for (const words of [
      [],
      ['ratings.csv', 'more.csv'],
      ['ratings.csv', '--level', 'metric'],
      ['ratings.csv', '--weights', 'cubic'],
      ['ratings.csv', '--samples', '-1'],
      ['ratings.csv', '--samples', '1.5'],
      ['ratings.csv', '--seed', 'x']
    ])
      expect((await runInTerminal(['reliability', ...words])).code).toBe(2);
    expect((await runInTerminal(['reliability', 'gone.csv'])).code).toBe(1);
  });

  it('prints a table for people, in Dutch as well', async () => {
    const { code, out } = await run(fourObservers.join('\n'));
    expect(code).toBe(0);
    expect(out).toContain('12 units, 11 rated by two or more coders');
    expect(out).toContain('Coders: A, B, C, D');
    expect(out).toMatch(/Krippendorff’s alpha, interval +0\.849 {2}\[/);
    expect(out).toMatch(/Fleiss’ kappa +– {2}Ratings are missing/);
    expect(out).toContain('A and B (9 units)');
    expect(out).toMatch(/u12 +rated by one coder/);
    await writeFile(caller.pathOf('ratings.csv'), fourObservers.join('\n'));
    const dutch = await runInTerminal(['reliability', 'ratings.csv', '--samples', '50'], 'nl');
    expect(dutch.out).toContain('12 eenheden, 11 door twee of meer codeurs beoordeeld');
    expect(dutch.out).toMatch(/Krippendorffs alfa, interval +0,849 {2}\[/);
  });

  it('says in the table why there is no interval', async () => {
    const { out } = await run('unit,A,B\nu1,1,1');
    expect(out).toMatch(/Percent agreement +1\.000 {2}no interval: There are too few units/);
    expect((await run('unit,A,B\nu1,1,1', '--samples', '0')).out).not.toContain('no interval');
  });

  it('notes what looks odd', async () => {
    const { code, err, report } = await asJson('unit,A,B\nu1,1,NA\nu1,2,2');
    expect(code).toBe(0);
    expect(err).toContain('2 rows are called “u1”. They count as different units.');
    expect(err).toContain('“NA” (once) counts as a category.');
    expect(report.notes).toHaveLength(2);
  });

  it('lets no rating move the cursor', async () => {
    const { out } = await run('unit,A,B\nu1,"a\u001b[2J","b\nc"\nu2,d,d');
    expect(out).not.toMatch(/\u001b|b\nc/);
  });
});
