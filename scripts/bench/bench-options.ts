import { parseArgs } from 'node:util';
import { benchFactors, type BenchFactor } from './bench-size';

export const usage = `Usage: npm run bench -- [--only <name>[,<name>]] [--sizes 1,4,16] [--runs 5] [--list]

Measures the built app in Chromium and prints a table; also written to bench-results/.
  --only   experiments whose names begin with one of these
  --sizes  parts of the full size in sixteenths
  --runs   how often each thing is done; the median is reported
  --list   names the experiments and stops`;

export type BenchOptions = {
  only: readonly string[];
  factors: readonly BenchFactor[];
  runs: number;
  isList: boolean;
  isHelp: boolean;
};

/** Reads the arguments of the command line. @throws Error with a sentence for the user. */
export function parseBenchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: '' },
      sizes: { type: 'string', default: benchFactors.join(',') },
      runs: { type: 'string', default: '5' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  });
  const sizes = values.sizes.split(',').map(Number);
  const factors = benchFactors.filter((factor) => sizes.includes(factor));
  if (factors.length !== sizes.length)
    throw new Error(`--sizes is one or more of ${benchFactors.join(', ')}.`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a whole number from 1.');
  const only = values.only.split(',').filter((name) => name !== '');
  return { only, factors, runs, isList: values.list, isHelp: values.help };
}
