import { defaultSettings, measureAgreement } from '$lib/analysis/agreement/measure-agreement';
import { unitMatrix } from '$lib/analysis/agreement/unit-matrix';
import { codeLevels } from '$lib/domain/code';
import { agreementUnits, type AgreementSettings } from '$lib/domain/measurement';
import { unitMatrixToCsv } from '$lib/exchange/agreement/matrix-csv';
import { agreementLines } from './agreement-lines';
import { agreementReport } from './agreement-report';
import { WrongUse } from './command-failure';
import { comparedCodes, comparedMaterial, type Compared } from './compared-material';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions, wholeNumber } from './parse-options';
import type { TerminalCommand } from './terminal';
import { requireApart, requireWritable, writeCallerFile } from './write-file';

const usage = `Usage: kerncode agreement <project.kerncode> --coders <a,b,…> | --session <number>

Compares what coders did with the same texts: every coefficient per code and over all codes, with 95 % intervals from a
bootstrap. Every coder counts as having coded every document. What cannot be computed is undefined, with the reason.

  --coders <a,b,…>       two coders or more, by name
  --session <number>     a comparison session instead, by number or name: what was locked in it, after all have;
                         --coders then says which of its coders
  --unit <unit>          ${agreementUnits.join(', ')}; without it turn
  --coverage <share>     share of a unit (0 to 1) that must be marked for it to count as coded; without it any overlap
  --without-interviewers what interviewers say does not count
  --codes <a,b,…>        only these codes, each with all below it
  --level <level>        codes count as their category or core code: open (as they were applied), category, core
  --documents <a,b,…>    by number or name; without it those in which two of the coders coded anything
  --resample <what>      what the bootstrap draws: documents or turns; without it documents when there are ten
  --samples <number>     samples of the bootstrap, 1000 without it; 0 for no intervals
  --seed <number>        the same seed gives the same intervals; 1 without it
  --matrix <file.csv>    writes a row per unit with what each coder gave it: all codes, or with --code one
  --code <name>          the code of the matrix
  --force                write over a matrix that is there
  --language <nl|en>     language of the table, and of messages
  --json                 the numbers as JSON

Exit code: 0 done, 1 failed, 2 wrong use.`;

const mostSamples = 10_000;
const most32Bits = 2 ** 32 - 1;

/** Compares codings of coders, as the results of a comparison session do in the app. */
export const agreementCommand: TerminalCommand = {
  summary: 'compare what coders did: every coefficient of agreement',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      coders: { type: 'string' },
      session: { type: 'string' },
      unit: { type: 'string' },
      coverage: { type: 'string' },
      'without-interviewers': { type: 'boolean' },
      codes: { type: 'string' },
      level: { type: 'string' },
      documents: { type: 'string' },
      resample: { type: 'string' },
      samples: { type: 'string' },
      seed: { type: 'string' },
      matrix: { type: 'string' },
      code: { type: 'string' },
      force: { type: 'boolean' }
    });
    const path = oneProject(positionals);
    const unit = oneOf('unit', values.unit, agreementUnits) ?? 'turn';
    const over = oneOf('resample', values.resample, ['documents', 'turns'] as const);
    const samples = wholeNumber('samples', values.samples, [0, mostSamples]) ?? 1000;
    const seed = wholeNumber('seed', values.seed, [0, most32Bits]) ?? 1;
    const minimumCoverage = share('coverage', values.coverage) ?? 0;
    const level = oneOf('level', values.level, codeLevels);
    if (values.coverage !== undefined && unit === 'character')
      throw new WrongUse('--coverage goes with units that can be covered in part, not with characters.');
    if (values.matrix !== undefined) {
      if (unit === 'character')
        throw new WrongUse('--matrix has a row per unit; there is none of characters.');
      await requireWritable(values.matrix, values.force ?? false);
      await requireApart(values.matrix, [path]);
    } else if (values.code !== undefined) throw new WrongUse('--code is the code of --matrix.');

    const project = await openProject(path);
    const { coders, session, documents, codes } = values;
    const compared = comparedMaterial(project, { coders, session, documents, codes, level });
    const settings: AgreementSettings = {
      unit,
      minimumCoverage,
      interviewers: !values['without-interviewers'],
      bootstrap: { over: over ?? defaultSettings(compared.material).bootstrap.over, samples, seed }
    };
    const matrix = values.matrix === undefined ? null : matrixOf(compared, settings);
    const results = await measureAgreement(compared.material, settings);
    if (matrix !== null) await writeCallerFile(values.matrix!, new TextEncoder().encode(matrix));
    const report = agreementReport(project.model, compared, settings, results);
    const written = matrix === null ? {} : { matrix: { file: values.matrix } };
    if (values.json) terminal.print(JSON.stringify({ ...report, ...written }, null, 2));
    else for (const line of agreementLines(compared, settings, results, terminal)) terminal.print(line);
    return 0;

    function matrixOf({ material }: Compared, chosen: AgreementSettings): string {
      const { language } = project.model.project;
      const named = values.code === undefined ? null : comparedCodes(material, values.code, language);
      if (named && named.length !== 1) throw new WrongUse('--code names one code.');
      return unitMatrixToCsv(unitMatrix(material, chosen, named?.[0] ?? null));
    }
  }
};

/** @throws WrongUse when it is no number from 0 to 1 */
function share(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value.replace(',', '.'));
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new WrongUse(`--${option} is a share from 0 to 1, not "${value}".`);
  return number;
}
