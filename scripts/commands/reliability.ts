import { findUnfitRating } from '$lib/analysis/reliability/rating-matrix';
import { reliability } from '$lib/analysis/reliability/reliability';
import { AppError } from '$lib/domain/app-error';
import { readRatingMatrix } from '$lib/exchange/ratings/read-rating-matrix';
import { measurementLevels } from '$lib/statistics/krippendorffs-alpha';
import { readNumber } from '$lib/statistics/read-number';
import { WrongUse } from './command-failure';
import { oneOf, parseOptions, wholeNumber } from './parse-options';
import { readCallerFile } from './read-file';
import { noteSentence, reliabilityLines } from './reliability-report';
import type { TerminalCommand } from './terminal';

const usage = `Usage: kerncode reliability <matrix.csv> [--json]

Computes every coefficient of agreement of a table of ratings (.csv or .xlsx): a unit per row with its name in the first
column, a coder per column with the name in the first row, an empty cell where a rating is missing. With 95 % intervals
from a bootstrap over the units, of ICC from the F distribution. What cannot be computed is undefined, with the reason.

  --level <level>      what differences mean to Krippendorff's alpha: ${measurementLevels.join(', ')};
                       without it nominal, and of ratings that are all numbers every level besides
  --weights <weights>  of weighted kappa and AC2: linear (without it) or quadratic
  --samples <number>   samples of the bootstrap, 1000 without it; 0 for no intervals
  --seed <number>      the same seed gives the same intervals; 1 without it
  --language <nl|en>   language of the table, and of messages
  --json               the numbers as JSON

Exit code: 0 done, 1 failed, 2 wrong use.`;

const most32Bits = 2 ** 32 - 1;

/** Computes the coefficients of a table of ratings; needs no project. */
export const reliabilityCommand: TerminalCommand = {
  summary: 'compute every coefficient of agreement of a table of ratings',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      level: { type: 'string' },
      weights: { type: 'string' },
      samples: { type: 'string' },
      seed: { type: 'string' }
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new WrongUse('Name one table of ratings.');
    const level = oneOf('level', values.level, measurementLevels);
    const weights = oneOf('weights', values.weights, ['linear', 'quadratic'] as const) ?? 'linear';
    const samples = wholeNumber('samples', values.samples, [0, 100_000]) ?? 1000;
    const seed = wholeNumber('seed', values.seed, [0, most32Bits]) ?? 1;

    const file = await readCallerFile(path);
    const { matrix, rowNumbers, notes } = await readRatingMatrix(file);
    const unfit = findUnfitRating(matrix, level ?? 'nominal');
    if (unfit) {
      const { row, coder, rating } = unfit;
      throw new AppError(readNumber(rating) !== null ? 'ratings/below-zero' : 'ratings/not-a-number', {
        file: file.name,
        row: rowNumbers[row]!,
        coder: matrix.coders[coder]!,
        rating
      });
    }
    const result = await reliability(matrix, {
      level: level ?? 'nominal',
      weights,
      samples,
      seed,
      allLevels: level === undefined
    });
    for (const note of notes) terminal.warn(noteSentence(note, terminal.translate));
    if (values.json) terminal.print(JSON.stringify({ ...result, notes }, null, 2));
    else for (const line of reliabilityLines(result, terminal)) terminal.print(line);
    return 0;
  }
};
