import type { SeatId } from '$lib/domain/ids';
import type { AgreementResults, AgreementSettings, Estimate, Estimates } from '$lib/domain/measurement';
import { bootstrap } from '$lib/statistics/bootstrap';
import { listPairs } from '$lib/statistics/mean-pairwise-kappa';
import type { Interval } from '$lib/statistics/statistic';
import { coefficientsInto, layoutOf, type CoefficientLayout } from './agreement-coefficients';
import type { AgreementMaterial } from './agreement-material';
import { AgreementSums, type SortedTally } from './agreement-sums';
import {
  coefficientsOfGroup,
  coefficientsOfManySeats,
  coefficientsOverall,
  coefficientsPerCode,
  type CodeCoefficient
} from './coefficients';
import { notesOn } from './notes-on-agreement';
import { prepareMaterial, tallyAgreement, type PreparedMaterial } from './tally-agreement';
import { whyUndefined, whyUndefinedOverall } from './why-undefined';

/** What is measured unless someone chooses otherwise. */
export function defaultSettings({ documents }: Pick<AgreementMaterial, 'documents'>): AgreementSettings {
  const over = documents.length >= 10 ? 'documents' : 'turns';
  return {
    unit: 'turn',
    minimumCoverage: 0,
    interviewers: true,
    bootstrap: { over, samples: 1000, seed: 1 }
  };
}

/** Told how far it is, 0 to 1, at least every few milliseconds of work; stops the work by throwing. */
export type Pause = (share: number) => Promise<void> | void;

/** Share of the work before the bootstrap, about. */
const countingShare = 0.3;

/**
 * Every coefficient of the material with its interval: per code, over all codes, per group of codes, per document and per pair of
 * seats. Those of documents have no intervals. Codes nobody coded with are in no mean. Nothing is counted character by character,
 * and a bootstrap sample is a sum of counts per cluster. The same material and settings give the same results everywhere.
 */
export async function measureAgreement(
  material: AgreementMaterial,
  settings: AgreementSettings,
  pause: Pause = () => {}
): Promise<AgreementResults> {
  const prepared = await prepareMaterial(material, settings, (share) => pause((share * countingShare) / 2));
  const all = material.seats.map((_, seat) => seat);
  const pairs = listPairs(all.length);
  const areMany = all.length > 2;
  const runs = areMany ? pairs.length + 1 : 1;
  const pauseIn = (run: number): Pause => {
    const done = countingShare / 2;
    return (share) => pause(done + ((run + share) / runs) * (1 - done));
  };
  const whole = await measureSeats(prepared, all, true, pauseIn(0));
  const [first, second] = material.seats;
  const pairResults: AgreementResults['pairs'] = [];
  for (const [index, [one, other]] of pairs.entries()) {
    const seatIds: [SeatId, SeatId] = [seatIdOf(material, one), seatIdOf(material, other)];
    const measured = areMany ? await measureSeats(prepared, [one, other], false, pauseIn(index + 1)) : whole;
    pairResults.push({ seatIds, estimates: measured.overall });
  }
  if (!first || !second) throw new Error('agreement is of two seats or more');
  return {
    seats: material.seats.map(({ name }, seat) => ({ seatId: seatIdOf(material, seat), name })),
    unitCount: whole.unitCount,
    excluded: excludedUnits(prepared),
    notes: notesOn(prepared),
    codes: whole.codes,
    overall: whole.overall,
    groups: whole.groups,
    documents: whole.documents,
    pairs: pairResults
  };
}

type Measured = Pick<AgreementResults, 'unitCount' | 'codes' | 'overall' | 'groups' | 'documents'>;

async function measureSeats(
  prepared: PreparedMaterial,
  seats: readonly number[],
  isWhole: boolean,
  pause: Pause
): Promise<Measured> {
  const { material, settings, clusterCount } = prepared;
  const tally = await tallyAgreement(prepared, seats, () => pause(0));
  const codeIndexes = new Map(material.codes.map(({ id }, index) => [id, index]));
  const sums = new AgreementSums(tally);
  const everything = new Uint32Array(clusterCount).fill(1);
  sums.take(everything);
  const used = material.codes.flatMap((_, code) => (sums.isUsed(code) ? [code] : []));
  const isUsed = new Set(used);
  const groups = material.groups.map(({ codeIds }) =>
    codeIds.map((id) => codeIndexes.get(id)!).filter((code) => isUsed.has(code))
  );
  const layout = layoutOf(material.codes.length, groups.length);
  const intervals = await intervalsOf();
  const values = new Float64Array(layout.length);
  sums.take(everything);
  coefficientsInto(sums, layout, groups, used, values);
  const estimateAt = (at: number, why: () => string) => toEstimate(values[at]!, intervals(at), why);
  return {
    unitCount: sums.units,
    codes: isWhole ? material.codes.map((_, code) => codeAgreement(code)) : [],
    overall: overallEstimates(layout, used, sums, estimateAt),
    groups: material.groups.map(({ id, name, codeIds }, group) => ({
      groupId: id,
      name,
      codeCount: codeIds.length,
      estimates: toEstimates(coefficientsOfGroup, (key, index) =>
        estimateAt(layout.groups + group * coefficientsOfGroup.length + index, () =>
          whyUndefinedOverall(key, sums, groups[group]!)
        )
      )
    })),
    documents: isWhole ? await documentEstimates(prepared, tally, pause) : []
  };

  function codeAgreement(code: number): AgreementResults['codes'][number] {
    const { id, name } = material.codes[code]!;
    const keys: readonly CodeCoefficient[] =
      seats.length > 2 ? [...coefficientsPerCode, ...coefficientsOfManySeats] : coefficientsPerCode;
    const coded = seats.map((_, slot) => sums.countOf(code, slot));
    const both = sums.countOf(code, seats.length);
    const [onlyFirst, onlySecond] = [coded[0]! - both, coded[1]! - both];
    const neither = sums.units - both - onlyFirst - onlySecond;
    return {
      codeId: id,
      name,
      coded,
      table: seats.length === 2 ? { both, onlyFirst, onlySecond, neither } : null,
      estimates: toEstimates(keys, (key, index) =>
        estimateAt(code * layout.perCode + index, () => whyUndefined(key, sums, code))
      )
    };
  }

  async function intervalsOf(): Promise<(at: number) => Interval | null> {
    const { samples, seed } = settings.bootstrap;
    if (samples === 0) return () => null;
    // Of a pair only what is over all codes is kept.
    const from = isWhole ? 0 : layout.overall;
    const row = new Float64Array(layout.length);
    const results = await bootstrap({
      clusterCount,
      samples,
      seed,
      statisticCount: layout.length - from,
      evaluate: (times, out) => {
        sums.take(times);
        coefficientsInto(sums, layout, groups, used, from === 0 ? out : row);
        if (from > 0) out.set(row.subarray(from));
      },
      pause: (done) => pause(countingShare + (done / samples) * (1 - countingShare))
    });
    return (at) => results[at - from]?.interval ?? null;
  }
}

/** What each document would be on its own: the same sums with only its clusters, and the codes used in it. */
async function documentEstimates(
  { material, documents, clusterCount }: PreparedMaterial,
  tally: SortedTally,
  pause: Pause
): Promise<AgreementResults['documents']> {
  const layout = layoutOf(material.codes.length, 0);
  const values = new Float64Array(layout.length);
  const sums = new AgreementSums(tally);
  const times = new Uint32Array(clusterCount);
  const results: AgreementResults['documents'] = [];
  for (const { document, firstCluster, clusterStarts } of documents) {
    times.fill(0).fill(1, firstCluster, firstCluster + clusterStarts.length);
    sums.take(times);
    const used = material.codes.flatMap((_, code) => (sums.isUsed(code) ? [code] : []));
    coefficientsInto(sums, layout, [], used, values);
    results.push({
      documentId: document.id,
      name: document.name,
      unitCount: sums.units,
      estimates: overallEstimates(layout, used, sums, (at, why) => toEstimate(values[at]!, null, why))
    });
    await pause(1);
  }
  return results;
}

function overallEstimates(
  layout: CoefficientLayout,
  used: readonly number[],
  sums: AgreementSums,
  estimateAt: (at: number, why: () => string) => Estimate
): Estimates {
  return toEstimates(coefficientsOverall, (key, index) =>
    estimateAt(layout.overall + index, () => whyUndefinedOverall(key, sums, used))
  );
}

function toEstimates<Key extends string>(
  keys: readonly Key[],
  estimateOf: (key: Key, index: number) => Estimate
): Estimates {
  return Object.fromEntries(keys.map((key, index) => [key, estimateOf(key, index)]));
}

function toEstimate(value: number, interval: Interval | null, why: () => string): Estimate {
  if (Number.isNaN(value)) return { status: 'undefined', reason: why() };
  // Minus zero would be printed as "-0" and is no other value.
  return { status: 'defined', value: value + 0, interval: interval && [interval[0], interval[1]] };
}

function excludedUnits({ documents, settings }: PreparedMaterial): AgreementResults['excluded'] {
  return documents.flatMap(({ document, found }) => {
    const counts = new Map<string, number>();
    for (const { reason, start, end } of found.excluded)
      counts.set(reason, (counts.get(reason) ?? 0) + (settings.unit === 'character' ? end - start : 1));
    return Array.from(counts, ([reason, count]) => ({ documentId: document.id, reason, count }));
  });
}

/** Outside a session coders stand where seats do; their ids are of the same form. */
function seatIdOf({ seats }: AgreementMaterial, seat: number): SeatId {
  return seats[seat]!.id as SeatId;
}
