import type { BenchFactor } from './bench-size';
import type { Experiment, Measure, Outcome } from './experiment';
import { summarise } from './statistics';

/** What stands in a line of the table: the value per size, and what it says. NaN: not measured. */
export type ReportLine = {
  experiment: string;
  title: string;
  unit: 'ms' | 'kB' | 'MB';
  budget: number | null;
  values: Partial<Record<BenchFactor, number>>;
  /** Whether the value at the largest size is under the budget; null without a budget or a value. */
  holds: boolean | null;
  /** Value at the largest size over the value at the smallest; null when one of them is missing. */
  growth: { cost: number; size: number } | null;
};

/** The lines of all measures, in order of the experiments. */
export function toReportLines(
  experiments: readonly Experiment[],
  outcomes: readonly Outcome[],
  factors: readonly BenchFactor[]
): ReportLine[] {
  return experiments.flatMap((experiment) =>
    experiment.measures.map((measure) => {
      const own = outcomes.filter((outcome) => outcome.experiment === experiment.name);
      return toReportLine(experiment, measure, own, factors);
    })
  );
}

function toReportLine(
  { name, isOnce = false }: Experiment,
  measure: Measure,
  outcomes: readonly Outcome[],
  factors: readonly BenchFactor[]
): ReportLine {
  const values: Partial<Record<BenchFactor, number>> = {};
  for (const { factor, samples } of outcomes)
    values[factor] = summarise(samples[measure.sample] ?? [], measure.statistic ?? 'p50');
  const [smallest, largest] = [factors[0]!, factors.at(-1)!];
  const [least, most] = [values[smallest], values[largest] ?? Number.NaN];
  const { title, unit = 'ms', budget = null } = measure;
  const isComparable = !isOnce && smallest !== largest && least !== undefined && least > 0;
  return {
    experiment: name,
    title,
    unit,
    budget,
    values,
    holds: budget === null || Number.isNaN(most) ? null : most < budget,
    growth: isComparable && most > 0 ? { cost: most / least, size: largest / smallest } : null
  };
}

/** The table in Markdown. */
export function toMarkdown(lines: readonly ReportLine[], factors: readonly BenchFactor[]): string {
  const header = ['what', 'budget', ...factors.map((factor) => `${factor}×`), 'holds', 'cost as size grows'];
  const rows = lines.map((line) => [
    line.title,
    line.budget === null ? '' : `< ${amount(line.budget, line.unit)}`,
    ...factors.map((factor) => {
      const value = line.values[factor];
      return value === undefined ? '' : Number.isNaN(value) ? 'not measured' : amount(value, line.unit);
    }),
    line.holds === null ? '' : line.holds ? 'yes' : '**no**',
    line.growth ? `×${line.growth.cost.toFixed(1)} for ×${line.growth.size}` : ''
  ]);
  const toLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [header, header.map(() => '---'), ...rows].map(toLine).join('\n');
}

function amount(value: number, unit: ReportLine['unit']): string {
  return `${value < 10 && !Number.isInteger(value) ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
