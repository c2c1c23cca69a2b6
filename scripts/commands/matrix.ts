import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import { evidenceMatrix, usualMatrix, type MatrixChoices } from '$lib/analysis/matrix/evidence-matrix';
import { rolesIn } from '$lib/analysis/matrix/matrix-members';
import { matrixOutside, type OutsideMatrix } from '$lib/analysis/matrix/matrix-outside';
import { matrixMeasures, shadeScales, type MatrixMeasure } from '$lib/analysis/matrix/matrix-shade';
import { figureToSvg } from '$lib/charts/figure/figure-to-svg';
import { matrixFigure } from '$lib/charts/matrix/matrix-figure';
import { AppError } from '$lib/domain/app-error';
import { documentKinds } from '$lib/domain/document';
import { matrixDimensions, type MatrixDimension } from '$lib/domain/matrix-member';
import { cellTableFormats } from '$lib/exchange/export/export-cell-table';
import { exportMatrix, toMatrixExport } from '$lib/exchange/matrix/export-matrix';
import { editDistance } from '$lib/language/edit-distance';
import { matrixFigureWords, matrixLabels, memberWords, outsideWords } from '$lib/messages/matrix-words';
import type { ProjectModel } from '$lib/model/project-model';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { matrixReport } from './matrix-report';
import { oneNamed } from './named-in-project';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';
import { wantedFormat } from './wanted-format';

const formats = [...cellTableFormats, 'svg'] as const;
type Format = (typeof formats)[number];
const origins = ['all', 'made', 'implied'] as const;

const usage = `Usage: kerncode matrix <project.kerncode> --json|--csv|--out <file>

Sets two dimensions of a project against each other: what quotations lie where a row and a column meet.

  --rows <dimension>    ${matrixDimensions.slice(0, 6).join(', ')},
                        ${matrixDimensions.slice(6).join(', ')}; without it question
  --columns <dimension> the same; without it cimo
  --measure <a,b,…>     of ${matrixMeasures.join(', ')};
                        without it quotations, in xlsx with cases and contrary, on pages all
  --origins <origin>    all, made (only links made by hand) or implied (only those through rules)
  --kind <kind>         only documents of this kind; more than once for more kinds
  --role <role>         only what people of this role say; more than once for more
  --phase <phase>       only documents of this phase, by its number or name; more than once for more
  --csv                 the numbers as CSV
  --format <format>     ${formats.join(', ')}; without it after the name of the file
  --scale <scale>       in svg shading against the largest of all (absolute), of its row or of its column
  --out <file>          where to write it; without it to standard output, but not xlsx and docx
  --force               write over a file that is there
  --language <nl|en>    language of the words in it, and of messages
  --json                the cells as JSON, with their quotations; beside a file a report

People are called by their pseudonyms, or by their roles. Exit code: 0 done, 1 failed, 2 wrong use.`;

/** Writes the evidence matrix of a project, of any two dimensions. */
export const matrixCommand: TerminalCommand = {
  summary: 'set sub-questions against CIMO elements, or any two dimensions',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      rows: { type: 'string' },
      columns: { type: 'string' },
      measure: { type: 'string', multiple: true },
      origins: { type: 'string' },
      kind: { type: 'string', multiple: true },
      role: { type: 'string', multiple: true },
      phase: { type: 'string', multiple: true },
      scale: { type: 'string' },
      csv: { type: 'boolean' },
      ...destinationOptions
    });
    const path = oneProject(positionals);
    const format = wantedFormat(values, formats);
    const rows = dimension('rows', values.rows) ?? usualMatrix.rows;
    const columns = dimension('columns', values.columns) ?? usualMatrix.columns;
    const measures = wantedMeasures(values.measure, format);
    const origin = oneOf('origins', values.origins, origins) ?? 'all';
    const kinds = (values.kind ?? []).map((kind) => oneOf('kind', kind, documentKinds) ?? 'other');
    const scale = oneOf('scale', values.scale, shadeScales);
    if (scale && format !== 'svg') throw new WrongUse('--scale goes with svg.');
    if (format) await requireDestination(format, values, path);

    const { model, findText } = await openProject(path);
    const choices: MatrixChoices = {
      rows,
      columns,
      origins: origin,
      kinds,
      roles: (values.role ?? []).map((name) => roleNamed(model, name)),
      phases: (values.phase ?? []).map((name) => phaseNamed(model, name))
    };
    const { translate, language: locale } = terminal;
    const cases = new QuotationCases(findText);
    const counted = evidenceMatrix(model, choices, memberWords(translate), cases);
    const matrix = matrixOutside(model, counted, outsideWords(translate));
    if (!format) {
      terminal.print(JSON.stringify(matrixReport(model, matrix, choices), null, 2));
      return 0;
    }
    if (matrix.rows.length === 0 || matrix.columns.length === 0)
      throw new AppError('export/nothing-to-export', {});
    const bytes = await matrixFile();
    const quotations = matrix.total.quotationIds.length;
    const facts = { rows: matrix.rows.length, columns: matrix.columns.length, quotations };
    const sentence = `${facts.rows} rows, ${facts.columns} columns and ${quotations} quotations written to`;
    return writeResult({ format, bytes, facts, sentence }, values, terminal);

    async function matrixFile(): Promise<Uint8Array> {
      const project = model.project.name;
      if (format === 'svg') return svgOf(matrix, project);
      const labels = matrixLabels(translate, project, choices);
      return exportMatrix(format!, toMatrixExport({ model, matrix, cases, measures, labels, locale }));
    }

    function svgOf(drawn: OutsideMatrix, project: string): Uint8Array {
      const shown = { rows, columns, measure: measures[0]!, scale: scale ?? 'absolute', project } as const;
      const words = matrixFigureWords(translate, locale, drawn, shown);
      return new TextEncoder().encode(figureToSvg(matrixFigure(drawn, shown, words)));
    }
  }
};

/** @throws WrongUse with the dimension that may have been meant */
function dimension(option: 'rows' | 'columns', value: string | undefined): MatrixDimension | undefined {
  if (value === undefined) return undefined;
  const known = matrixDimensions.find((one) => one === value);
  if (known) return known;
  const near = matrixDimensions
    .map((one) => ({ one, distance: editDistance(one, value.toLowerCase(), 3) }))
    .sort((a, b) => a.distance - b.distance)
    .find(({ one, distance }) => Number.isFinite(distance) || one.startsWith(value) || value.startsWith(one));
  const meant = near ? ` Did you mean ${near.one}?` : '';
  throw new WrongUse(`--${option} is one of ${matrixDimensions.join(', ')}, not "${value}".${meant}`);
}

function wantedMeasures(
  given: readonly string[] | undefined,
  format: Format | null
): readonly MatrixMeasure[] {
  const names = (given ?? []).flatMap((list) => list.split(',')).map((name) => name.trim());
  const measures = [...new Set(names.map((name) => oneOf('measure', name, matrixMeasures) ?? 'quotations'))];
  if (format === 'svg' && measures.length > 1) throw new WrongUse('In svg --measure is one measure.');
  if (measures.length > 0) return measures;
  if (format === 'csv' || format === 'svg') return ['quotations'];
  return format === 'xlsx' ? ['quotations', 'cases', 'contrary'] : matrixMeasures;
}

function roleNamed(model: ProjectModel, name: string): string {
  const roles = rolesIn(model.list('cases')).map((role) => ({ name: role }));
  return oneNamed(roles, name, 'role/missing').name;
}

function phaseNamed(model: ProjectModel, name: string) {
  const phases = model.list('phases');
  const numbered = phases.find(({ number }) => String(number) === name.trim());
  return (numbered ?? oneNamed(phases, name, 'phase/missing')).id;
}
