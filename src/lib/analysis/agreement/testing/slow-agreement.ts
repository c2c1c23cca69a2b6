import type { AgreementSettings } from '$lib/domain/measurement';
import { bootstrap } from '$lib/statistics/bootstrap';
import { brennanPrediger } from '$lib/statistics/brennan-prediger';
import type { CodedSpan, Continuum } from '$lib/statistics/coded-span';
import { cohensKappa } from '$lib/statistics/cohens-kappa';
import { fleissKappa } from '$lib/statistics/fleiss-kappa';
import { gwetAc1 } from '$lib/statistics/gwet-ac1';
import { holstiOfCodings } from '$lib/statistics/holsti';
import { krippendorffsAlpha } from '$lib/statistics/krippendorffs-alpha';
import { meanPairwiseKappa } from '$lib/statistics/mean-pairwise-kappa';
import { percentAgreement } from '$lib/statistics/percent-agreement';
import { pooledKappa } from '$lib/statistics/pooled-kappa';
import type { Ratings } from '$lib/statistics/ratings';
import { scottsPi } from '$lib/statistics/scotts-pi';
import { jaccardDistance, masiDistance } from '$lib/statistics/set-distance';
import { spanF1 } from '$lib/statistics/span-f1';
import { specificAgreement } from '$lib/statistics/specific-agreement';
import { defined, undefinedBecause, type Statistic } from '$lib/statistics/statistic';
import { unitizingAlphas, type UnitizingAlphas } from '$lib/statistics/unitizing-alphas';
import { addUnitizingCounts, noUnitizingCounts, unitizingCounts } from '$lib/statistics/unitizing-counts';
import type { AgreementMaterial, ComparedDocument, Span } from '../agreement-material';
import { segmentsOf } from '../segments';

type Results = { codes: Record<string, Statistic>[]; overall: Record<string, Statistic> };

/** A unit: the characters of it that count, by their places in the document, and who coded it with what. */
type SlowUnit = { at: number; cluster: number; codes: number[][] };

/**
 * What `measureAgreement` gives, the obvious way: character by character, unit by unit, with the general functions. `weights` says how
 * often each cluster counts.
 */
export class SlowAgreement {
  readonly clusterCount: number;
  readonly units: SlowUnit[] = [];
  readonly #documents: { spans: SlowSpans; cluster: number }[] = [];

  constructor(
    readonly material: AgreementMaterial,
    readonly settings: AgreementSettings
  ) {
    let clusters = 0;
    for (const document of material.documents) {
      const counts = charactersThatCount(document, settings.interviewers);
      const clusterOf = clustersOf(document, counts, settings);
      const own = new Set(clusterOf.filter((_, at) => counts[at]));
      // Only clusters in which anything counts.
      const numbers = new Map(
        [...own].sort((a, b) => a - b).map((cluster, index) => [cluster, clusters + index])
      );
      this.#addUnits(document, counts, (at) => numbers.get(clusterOf[at]!)!);
      if (own.size > 0)
        this.#documents.push({ spans: new SlowSpans(material, document, counts), cluster: clusters });
      clusters += own.size;
    }
    this.clusterCount = clusters;
  }

  results(weights: ArrayLike<number> = new Array<number>(this.clusterCount).fill(1)): Results {
    const { codes, seats } = this.material;
    const used = codes.map((_, code) =>
      this.units.some((unit) => unit.codes.some((set) => set.includes(code)))
    );
    const perCode = codes.map((_, code) => this.#ofCode(code, weights));
    const kept = perCode.filter((_, code) => used[code]);
    const ratings = codes.map((_, code) => this.#ratings(code, weights)).filter((_, code) => used[code]);
    const needsTwo = seats.length === 2 ? null : undefinedBecause('needs-two-coders');
    const nothing = this.units.length === 0 ? undefinedBecause('no-units') : null;
    const spans = this.#spans(weights);
    return {
      codes: perCode.map((own, code) => ({ ...own, ...spans.codes[code]! })),
      overall: {
        pooledKappa: needsTwo ?? nothing ?? pooledKappa(ratings),
        meanPercentAgreement: nothing ?? meanOf(kept, 'percentAgreement'),
        meanCohensKappa: needsTwo ?? nothing ?? meanOf(kept, 'cohensKappa'),
        meanKrippendorffAlpha: nothing ?? meanOf(kept, 'krippendorffAlpha'),
        alphaJaccard: this.#setAlpha(weights, jaccardDistance),
        alphaMasi: this.#setAlpha(weights, masiDistance),
        holsti: needsTwo ?? this.#holsti(weights),
        ...spans.overall
      }
    };
  }

  async intervals(keys: readonly string[]): Promise<(readonly [number, number] | null)[]> {
    const { samples, seed } = this.settings.bootstrap;
    const found = await bootstrap({
      clusterCount: this.clusterCount,
      samples,
      seed,
      statisticCount: keys.length,
      evaluate: (times, out) => {
        const { overall } = this.results(times);
        keys.forEach((key, index) => {
          const statistic = overall[key]!;
          out[index] = statistic.status === 'defined' ? statistic.value : NaN;
        });
      }
    });
    return found.map(({ interval }) => interval);
  }

  /** The unitizing alphas with every code a value; only when no spans of a seat overlap. */
  unitizing(): UnitizingAlphas {
    const continua = this.#documents.map(({ spans }) => ({ length: spans.length, coders: spans.distinct }));
    return unitizing(continua, this.material.codes.length);
  }

  #addUnits(document: ComparedDocument, counts: boolean[], clusterOf: (at: number) => number): void {
    const { unit, minimumCoverage } = this.settings;
    const codings = this.material.codings.filter(({ documentId }) => documentId === document.id);
    const { segments } = segmentsOf(document, this.settings, codings);
    const units =
      unit === 'character'
        ? counts.flatMap((does, at) => (does ? [{ start: at, end: at + 1 }] : []))
        : segments;
    for (const { start, end } of units) {
      const characters = range(start, end).filter((at) => counts[at]);
      const codes = this.material.seats.map((_, seat) =>
        this.material.codes.flatMap(({ id }, code) => {
          const own = codings.filter((coding) => coding.seat === seat && coding.codeId === id);
          const covered = characters.filter((at) => own.some((span) => span.start <= at && at < span.end));
          const isCoded = covered.length > 0 && covered.length >= minimumCoverage * characters.length - 1e-9;
          return isCoded ? [code] : [];
        })
      );
      this.units.push({ at: start, cluster: clusterOf(start), codes });
    }
  }

  #ratings(code: number, weights: ArrayLike<number>): Ratings {
    return {
      rows: this.units.map(({ codes }) => codes.map((set) => (set.includes(code) ? 1 : 0))),
      weights: this.units.map(({ cluster }) => weights[cluster]!),
      categoryCount: 2
    };
  }

  #ofCode(code: number, weights: ArrayLike<number>): Record<string, Statistic> {
    const ratings = this.#ratings(code, weights);
    const two = {
      percentAgreement: percentAgreement(ratings),
      positiveAgreement: specificAgreement(ratings, 1),
      negativeAgreement: specificAgreement(ratings, 0),
      cohensKappa: cohensKappa(ratings),
      scottsPi: scottsPi(ratings),
      krippendorffAlpha: krippendorffsAlpha(ratings, 'nominal'),
      gwetAc1: gwetAc1(ratings),
      brennanPrediger: brennanPrediger(ratings)
    };
    if (this.material.seats.length === 2) return two;
    const needsTwo = undefinedBecause('needs-two-coders');
    return {
      ...two,
      cohensKappa: needsTwo,
      scottsPi: needsTwo,
      fleissKappa: fleissKappa(ratings),
      meanPairwiseKappa: meanPairwiseKappa(ratings)
    };
  }

  #setAlpha(
    weights: ArrayLike<number>,
    distance: (a: readonly number[], b: readonly number[]) => number
  ): Statistic {
    const sets: number[][] = [];
    const numbers = new Map<string, number>();
    const rows = this.units.map(({ codes }) =>
      codes.map((set) => {
        const key = set.join(' ');
        if (!numbers.has(key)) numbers.set(key, sets.push(set) - 1);
        return numbers.get(key)!;
      })
    );
    const counted = {
      rows,
      weights: this.units.map(({ cluster }) => weights[cluster]!),
      categoryCount: sets.length
    };
    return krippendorffsAlpha(counted, (a, b) => distance(sets[a]!, sets[b]!));
  }

  #holsti(weights: ArrayLike<number>): Statistic {
    let [both, first, second] = [0, 0, 0];
    for (const { codes, cluster } of this.units) {
      const [one, other] = codes as [number[], number[]];
      both += weights[cluster]! * one.filter((code) => other.includes(code)).length;
      first += weights[cluster]! * one.length;
      second += weights[cluster]! * other.length;
    }
    return holstiOfCodings(both, first, second);
  }

  /** Of documents as clusters: each as often as it counts. */
  #spans(weights: ArrayLike<number>): Results {
    const repeated = this.#documents.flatMap(({ spans, cluster }) =>
      Array.from({ length: weights[cluster]! }, () => spans)
    );
    const sets = new Map<string, number>();
    for (const { combinations } of repeated)
      for (const pieces of combinations)
        for (const { key } of pieces) if (!sets.has(key)) sets.set(key, sets.size);
    const combined = unitizing(
      repeated.map(({ length, combinations }) => ({
        length,
        coders: combinations.map((pieces) =>
          pieces.map(({ start, end, key }) => ({ start, end, value: sets.get(key)! }))
        )
      })),
      sets.size
    );
    const areTwo = this.material.seats.length === 2;
    const f1 = (continua: Continuum[], iou: number): Statistic => {
      if (!areTwo) return undefinedBecause('needs-two-coders');
      return continua.length === 0 ? undefinedBecause('no-codings') : spanF1(continua, iou).statistic;
    };
    const marked = (code: number | null): Continuum[] =>
      repeated.map(({ length, distinct }) => ({
        length,
        coders: distinct.map((spans) => spans.filter(({ value }) => code === null || value === code))
      }));
    return {
      overall: {
        uAlpha: combined.uAlpha,
        binaryAlpha: combined.binaryAlpha,
        cuAlpha: combined.cuAlpha,
        spanF1: f1(marked(null), 0.5),
        spanF1Exact: f1(marked(null), 1)
      },
      codes: this.material.codes.map((_, code) => ({
        binaryAlpha: unitizing(
          repeated.map(({ length, unitsOf }) => ({
            length,
            coders: unitsOf.map((units) => units[code]!.map((unit) => ({ ...unit, value: 0 })))
          })),
          1
        ).binaryAlpha,
        spanF1: f1(marked(code), 0.5),
        spanF1Exact: f1(marked(code), 1)
      }))
    };
  }
}

/** What the seats marked in a document, in places among the characters that count. */
class SlowSpans {
  readonly length: number;
  /** Per seat, each span of a code once. */
  readonly distinct: CodedSpan[][];
  /** Per seat and code: spans that overlap are one. */
  readonly unitsOf: Span[][][];
  /** Per seat: cut at every edge, with the codes on it. */
  readonly combinations: (Span & { key: string })[][];

  constructor({ seats, codes, codings }: AgreementMaterial, document: ComparedDocument, counts: boolean[]) {
    const places = counts.flatMap((does, at) => (does ? [at] : []));
    this.length = places.length;
    this.distinct = seats.map((_, seat) => {
      const found = new Map<string, CodedSpan>();
      for (const coding of codings) {
        if (coding.seat !== seat || coding.documentId !== document.id) continue;
        const covered = places.flatMap((at, index) => (coding.start <= at && at < coding.end ? [index] : []));
        if (covered.length === 0) continue;
        const span = {
          start: covered[0]!,
          end: covered.at(-1)! + 1,
          value: codes.findIndex(({ id }) => id === coding.codeId)
        };
        found.set(JSON.stringify(span), span);
      }
      return [...found.values()];
    });
    this.unitsOf = this.distinct.map((spans) =>
      codes.map((_, code) => this.#joined(spans.filter(({ value }) => value === code)))
    );
    this.combinations = this.unitsOf.map((units) => this.#combined(units));
  }

  #joined(spans: readonly Span[]): Span[] {
    const covers = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
    const joins = (at: number) => spans.some(({ start, end }) => start < at && at < end);
    return this.#runs(covers, (at) => !joins(at));
  }

  #combined(units: readonly (readonly Span[])[]): (Span & { key: string })[] {
    const all = units.flat();
    const covers = (at: number) => all.some(({ start, end }) => start <= at && at < end);
    const cuts = (at: number) => all.some(({ start, end }) => start === at || end === at);
    return this.#runs(covers, cuts).map((run) => ({
      ...run,
      key: units
        .flatMap((own, code) =>
          own.some(({ start, end }) => start <= run.start && run.start < end) ? [code] : []
        )
        .join(' ')
    }));
  }

  /** Runs of covered characters, a new one wherever it is cut before a character. */
  #runs(covers: (at: number) => boolean, cuts: (at: number) => boolean): Span[] {
    const runs: Span[] = [];
    for (const at of range(0, this.length)) {
      if (!covers(at)) continue;
      const last = runs.at(-1);
      if (last && last.end === at && !cuts(at)) last.end = at + 1;
      else runs.push({ start: at, end: at + 1 });
    }
    return runs;
  }
}

function unitizing(continua: readonly Continuum[], valueCount: number) {
  const total = noUnitizingCounts(valueCount);
  for (const continuum of continua) addUnitizingCounts(total, unitizingCounts(continuum, valueCount), 1);
  // Without any document there are still coders.
  total.coderCount = Math.max(total.coderCount, 2);
  return unitizingAlphas(total);
}

/** Per character of a document whether it counts. */
function charactersThatCount(document: ComparedDocument, interviewers: boolean): boolean[] {
  const { text, turns } = document.text;
  return range(0, text.length).map((at) => {
    const isInPart =
      document.parts.length === 0 || document.parts.some(({ start, end }) => start <= at && at < end);
    const index = turns.findLastIndex(({ start }) => start <= at);
    const turn = turns[index];
    if (interviewers || !turn || !document.interviewers.has(turn.speaker ?? '')) return isInPart;
    const isAfter = at >= turn.end && text.slice(turn.end, turns[index + 1]?.start).trim() !== '';
    return isInPart && isAfter;
  });
}

/** Per character the number of its cluster in the document. */
function clustersOf(document: ComparedDocument, counts: boolean[], settings: AgreementSettings): number[] {
  const { text, turns } = document.text;
  if (settings.bootstrap.over === 'documents' || settings.unit === 'document') return counts.map(() => 0);
  let paragraph = 0;
  const starts = turns.length > 0 ? turns.map(({ start }) => start) : [];
  if (turns.length === 0)
    for (const words of text.split('\n')) {
      if (words.trim() !== '') starts.push(paragraph);
      paragraph += words.length + 1;
    }
  return counts.map((_, at) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= at)
    )
  );
}

function meanOf(codes: readonly Record<string, Statistic>[], key: string): Statistic {
  if (codes.length === 0) return undefinedBecause('no-codings');
  const values = codes.flatMap((code) => {
    const statistic = code[key]!;
    return statistic.status === 'defined' ? [statistic.value] : [];
  });
  if (values.length === 0) return codes[0]![key]!;
  return defined(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
