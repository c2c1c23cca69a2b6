import { describe, expect, it } from 'vitest';
import type { CodeId } from '$lib/domain/ids';
import { agreementResultsSchema, type AgreementSettings, type Estimate } from '$lib/domain/measurement';
import { codedUnits } from './coded-units';
import { defaultSettings, measureAgreement } from './measure-agreement';
import { codedLines as material } from './testing/coded-lines';
import { unitMatrix } from './unit-matrix';

const turns: AgreementSettings = {
  unit: 'turn',
  minimumCoverage: 0,
  interviewers: true,
  bootstrap: { over: 'turns', samples: 0, seed: 1 }
};

const valueOf = (estimate: Estimate | undefined) =>
  estimate?.status === 'defined' ? estimate.value : estimate?.reason;

describe('agreement of two seats', () => {
  it('counts a two-by-two table per code, with what follows from it', async () => {
    const { codes, overall, unitCount } = await measureAgreement(
      material({ Noor: ['hulp 0 1 2 3'], Sam: ['hulp 0 1 2 9'] }),
      turns
    );
    expect(unitCount).toBe(10);
    expect(codes[0]).toMatchObject({
      name: 'hulp',
      coded: [4, 4],
      table: { both: 3, onlyFirst: 1, onlySecond: 1, neither: 5 }
    });
    // po = .8; pe = .4 · .4 + .6 · .6 = .52.
    expect(valueOf(codes[0]!.estimates.cohensKappa)).toBeCloseTo((0.8 - 0.52) / 0.48, 12);
    expect(valueOf(overall.pooledKappa)).toBeCloseTo((0.8 - 0.52) / 0.48, 12);
    expect(valueOf(overall.holsti)).toBeCloseTo(0.75, 12);
    expect(valueOf(overall.spanF1Exact)).toBeCloseTo(0.75, 12);
  });

  it('asks for the share of a unit that must be covered', async () => {
    const compared = material({ Noor: ['hulp 0'], Sam: ['hulp 0'] });
    compared.codings[1]!.end = 4;
    const tableAt = async (minimumCoverage: number) =>
      (await measureAgreement(compared, { ...turns, minimumCoverage })).codes[0]!.coded;
    expect(await tableAt(0)).toEqual([1, 1]);
    expect(await tableAt(0.4)).toEqual([1, 1]);
    expect(await tableAt(0.41)).toEqual([1, 0]);
    expect(await tableAt(1)).toEqual([1, 0]);
  });

  it('says why a coefficient is not there', async () => {
    const unused = material({ Noor: ['hulp 0'], Sam: ['hulp 1'] });
    unused.codings = [];
    const { codes, overall } = await measureAgreement(unused, turns);
    expect(valueOf(codes[0]!.estimates.cohensKappa)).toBe('one-category');
    expect(valueOf(codes[0]!.estimates.positiveAgreement)).toBe('category-unused');
    expect(valueOf(codes[0]!.estimates.gwetAc1)).toBe(1);
    expect(Object.values(overall).map(valueOf)).toEqual(
      expect.arrayContaining(['no-codings', 'one-category'])
    );
    expect(Object.values(overall).every(({ status }) => status === 'undefined')).toBe(true);
  });

  it('tells what a reader must know', async () => {
    const { notes } = await measureAgreement(material({ Noor: ['hulp 0'], Sam: [] }), {
      ...turns,
      unit: 'turn',
      bootstrap: { over: 'documents', samples: 10, seed: 1 }
    });
    expect(notes).toEqual([
      { note: 'one-to-draw', documentId: null, seatId: null },
      { note: 'paragraphs-for-turns', documentId: 'document-1', seatId: null },
      { note: 'nothing-coded', documentId: 'document-1', seatId: 'Sam' }
    ]);
    const twoCodes = material({ Noor: ['hulp 0', 'tijd 0'], Sam: ['hulp 0'] });
    expect((await measureAgreement(twoCodes, turns)).notes).toContainEqual({
      note: 'codes-combined',
      documentId: null,
      seatId: null
    });
    const asDocuments = {
      ...turns,
      unit: 'document',
      bootstrap: { over: 'turns', samples: 10, seed: 1 }
    } as const;
    const measured = await measureAgreement(material({ Noor: ['hulp 0'], Sam: ['hulp 0'] }), asDocuments);
    expect(measured.notes.map(({ note }) => note)).toEqual(['documents-resampled', 'one-to-draw']);
  });

  it('gives the same intervals for the same seed, others for another', async () => {
    const compared = material({ Noor: ['hulp 0 1 2 3', 'tijd 5'], Sam: ['hulp 0 1 2 9', 'tijd 5 6'] });
    const measure = (seed: number) =>
      measureAgreement(compared, { ...turns, bootstrap: { over: 'turns', samples: 200, seed } });
    const [first, again, other] = [await measure(1), await measure(1), await measure(2)];
    expect(again).toEqual(first);
    expect(other.overall).not.toEqual(first.overall);
    expect(first.codes[0]!.estimates.cohensKappa).toMatchObject({ interval: [expect.any(Number), 1] });
  });

  it('is a record that can be kept', async () => {
    const compared = material({ Noor: ['hulp 0'], Sam: ['tijd 0'], Eva: ['hulp 0 3'] });
    const results = await measureAgreement(compared, { ...defaultSettings(compared), unit: 'character' });
    expect(agreementResultsSchema.parse(results)).toEqual(results);
    expect(results.codes[0]!.table).toBeNull();
    expect(results.pairs.map(({ seatIds }) => seatIds)).toEqual([
      ['Noor', 'Sam'],
      ['Noor', 'Eva'],
      ['Sam', 'Eva']
    ]);
  });
});

describe('measuring', () => {
  it('tells how far it is, never back, up to the end', async () => {
    const shares: number[] = [];
    const compared = material({ Noor: ['hulp 0'], Sam: ['tijd 0'], Eva: ['hulp 0 3'] });
    await measureAgreement(compared, defaultSettings(compared), (share) => void shares.push(share));
    expect(shares.length).toBeGreaterThan(1000);
    expect(shares.every((share, index) => index === 0 || share >= shares[index - 1]!)).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });

  it('stops when the pause throws', async () => {
    const compared = material({ Noor: ['hulp 0'], Sam: ['tijd 0'] });
    let times = 0;
    const stop = () => {
      times += 1;
      if (times > 3) throw new Error('stopped');
    };
    await expect(measureAgreement(compared, defaultSettings(compared), stop)).rejects.toThrow('stopped');
    expect(times).toBe(4);
  });

  it('draws documents when there are ten, else turns', () => {
    const { documents } = material({ Noor: [], Sam: [] });
    const many = Array.from({ length: 10 }, () => documents[0]!);
    expect(defaultSettings({ documents }).bootstrap).toEqual({ over: 'turns', samples: 1000, seed: 1 });
    expect(defaultSettings({ documents: many }).bootstrap.over).toBe('documents');
  });
});

describe('the matrix of units', () => {
  const compared = material({ Noor: ['hulp 0 1', 'tijd 0'], Sam: ['tijd 1'] }, 3);

  it('has what each seat gave a unit, of one code or of all', () => {
    expect(unitMatrix(compared, turns, 'hulp' as CodeId)).toEqual({
      header: ['unit', 'Noor', 'Sam'],
      rows: [
        ['10:0-10', '1', '0'],
        ['10:11-21', '1', '0'],
        ['10:22-32', '0', '0']
      ]
    });
    expect(unitMatrix(compared, turns, null).rows).toEqual([
      ['10:0-10', 'hulp; tijd', '-'],
      ['10:11-21', 'hulp', 'tijd'],
      ['10:22-32', '-', '-']
    ]);
  });

  it('is not made of characters, which come in stretches', () => {
    const characters = { ...turns, unit: 'character' } as const;
    expect(() => unitMatrix(compared, characters, null)).toThrow('no matrix');
    const stretches = codedUnits(compared, characters);
    expect(stretches.map(({ start, end, times }) => [start, end, times])).toEqual([
      [0, 10, 10],
      [10, 11, 1],
      [11, 21, 10],
      [21, 32, 11]
    ]);
    expect(stretches.map(({ codes }) => codes)).toEqual([
      [[0, 1], []],
      [[], []],
      [[0], [1]],
      [[], []]
    ]);
  });
});
