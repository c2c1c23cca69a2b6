import type { BenchFactor } from './bench-size';
import type { Statistic } from './statistics';
import type { TestBed } from './test-bed';

/** A line of the table: one statistic of the samples recorded under `sample`. */
export type Measure = {
  sample: string;
  title: string;
  statistic?: Statistic;
  unit?: 'ms' | 'kB' | 'MB';
  /** In the unit of the measure; it holds when the statistic is under it. None: only shown. */
  budget?: number;
};

/** Takes samples in, by the name of the measures that show them. */
export type Recorder = (sample: string, ...values: number[]) => void;

/** Something done in the app as a user does it, several times, with what is measured meanwhile. */
export type Experiment = {
  name: string;
  measures: readonly Measure[];
  /** Only at the largest size asked for, because the size of the project plays no part. */
  isOnce?: boolean;
  run(bed: TestBed, record: Recorder): Promise<void>;
};

/** What came of an experiment at one size. `failure`: why (part of) it could not be measured. */
export type Outcome = {
  experiment: string;
  factor: BenchFactor;
  samples: Readonly<Record<string, readonly number[]>>;
  failure: string | null;
};
