import type { Experiment, Outcome } from './experiment';
import type { TestBed } from './test-bed';

/** Runs an experiment and keeps what was recorded, also when it breaks off half-way. */
export async function measure(experiment: Experiment, bed: TestBed): Promise<Outcome> {
  const { name, measures } = experiment;
  const samples: Record<string, number[]> = {};
  const begun = performance.now();
  let failure: string | null = null;
  try {
    await experiment.run(bed, (sample, ...values) => (samples[sample] ??= []).push(...values));
    const missing = measures.filter(({ sample }) => !samples[sample]?.length).map(({ sample }) => sample);
    if (missing.length > 0) failure = `nothing recorded for ${missing.join(', ')}`;
  } catch (error) {
    failure = (error instanceof Error ? error.message : String(error)).split('\n', 3).join(' ');
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  process.stderr.write(`${bed.factor}×: ${name} ${failure ?? 'done'} (${seconds} s)\n`);
  return { experiment: name, factor: bed.factor, samples, failure };
}
