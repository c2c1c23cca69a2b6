import type { MatrixChoices } from '$lib/analysis/matrix/evidence-matrix';
import type { MemberWords } from '$lib/analysis/matrix/matrix-members';
import type { MatrixMeasure, ShadeScale } from '$lib/analysis/matrix/matrix-shade';
import type { OutsideMatrix } from '$lib/analysis/matrix/matrix-outside';
import type { MatrixLabels } from '$lib/analysis/matrix/matrix-labels';
import type { ConclusionStatus } from '$lib/domain/cell-conclusion';
import type { ScreenLanguage } from './messages';
import { objectWords } from './object-words';
import type { Translate } from './translator';

/** What rows and columns without a name of their own are called in the translator's language. */
export function memberWords(translate: Translate): MemberWords {
  return { ...objectWords(translate), kind: (kind) => translate(`domain.kind.${kind}`) };
}

/** What objects without a name, and cases in what leaves the project, are called. */
export function outsideWords(translate: Translate) {
  return { ...objectWords(translate), nobody: translate('cases.nobody') };
}

type Axes = Pick<MatrixChoices, 'rows' | 'columns'>;

/** The words of an exported matrix in the translator's language. */
export function matrixLabels(translate: Translate, project: string, { rows, columns }: Axes): MatrixLabels {
  const dimensions = {
    rows: translate(`matrix.dimension.${rows}`),
    columns: translate(`matrix.dimension.${columns}`)
  };
  const axes = translate('matrix.export.of', dimensions);
  return {
    title: `${translate('matrix.export.title', { project })}: ${axes}`,
    axes,
    measure: (measure) => translate(`matrix.measure.${measure}`),
    coverageColumn: translate('matrix.export.coverageColumn'),
    columnAndMeasure: (column, measure) => translate('matrix.export.columnAndMeasure', { column, measure }),
    total: translate('matrix.export.total'),
    contents: translate('matrix.export.contents'),
    quotations: (count) => translate('matrix.export.quotations', { count }),
    cases: (count) => translate('matrix.export.cases', { count }),
    contrary: (count) => translate('matrix.export.contrary', { count }),
    coverage: (found, count) => translate('matrix.export.coverage', { found, count }),
    conclusion: (status, text) =>
      translate(text === '' ? 'matrix.export.noConclusion' : 'matrix.export.conclusion', {
        status: translate(`matrix.status.${status}`),
        text
      }),
    status: (status) => translate(`matrix.status.${status}`),
    column: (id) => translate(`matrix.export.column.${id}`),
    stance: (stance) => translate(`domain.stance.${stance}`),
    origin: (origin) => translate(`matrix.export.origin.${origin}`)
  };
}

/** The words in the figure of a matrix, in the form `matrixFigure` asks. */
export function matrixFigureWords(
  translate: Translate,
  language: ScreenLanguage,
  matrix: OutsideMatrix,
  shown: Axes & { measure: MatrixMeasure; scale: ShadeScale; project: string }
) {
  const { measure, scale, project, ...axes } = shown;
  const labels = matrixLabels(translate, project, axes);
  const percent = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { style: 'percent' });
  return {
    title: labels.title,
    description: translate('matrix.export.description', {
      rows: translate(`matrix.dimension.${axes.rows}`),
      columns: translate(`matrix.dimension.${axes.columns}`),
      quotations: labels.quotations(matrix.total.quotationIds.length)
    }),
    total: labels.total,
    none: translate('matrix.export.none'),
    contrary: translate('matrix.export.contrarySign'),
    scale: translate(`matrix.export.scale.${scale}`, {
      measure: translate(`matrix.measure.${measure}`).toLocaleLowerCase(language)
    }),
    status: (status: ConclusionStatus) => labels.status(status),
    share: (value: number) => percent.format(value)
  };
}
