import type { BandCell, CodedBand } from '$lib/analysis/joint-display/codes-by-band';
import type { JointRow } from '$lib/analysis/joint-display/joint-rows';
import type { ScoreBand } from '$lib/analysis/joint-display/score-bands';
import type { MeasureInfo } from '$lib/analysis/scores/measures';
import type { CaseId } from '$lib/domain/ids';
import type { ScreenLanguage } from './messages';
import { scoreWords } from './score-words';
import type { Translate } from './translator';

/** The words of the joint display, on screen and in files: `nameOf` says what people are called there. */
export type JointWords = ReturnType<typeof jointWords>;

export function jointWords(
  translate: Translate,
  language: ScreenLanguage,
  nameOf: (caseId: CaseId) => string
) {
  const scores = scoreWords(translate, language);
  const value = (one: number | null) => (one === null ? '' : scores.value(one));
  const name = ({ caseId, name: own }: Pick<JointRow, 'caseId' | 'name'>) =>
    caseId ? nameOf(caseId) : own || translate('jointDisplay.noRole');
  /** Under a trajectory: the change, and of more people than one also of how many. */
  const under = (row: Pick<JointRow, 'caseId' | 'change' | 'pairs'>) => {
    if (row.change === null) return translate('jointDisplay.noChange');
    const change = translate('jointDisplay.changed', { change: scores.change(row.change) });
    const people = translate('jointDisplay.pairs', { count: row.pairs });
    return row.caseId ? change : `${change} (${people})`;
  };
  const band = ({ key, from, to }: ScoreBand) =>
    translate(`jointDisplay.band.${key}`, { from: value(from), to: value(to) });
  const head = ({ band: own, caseIds }: CodedBand) =>
    translate('jointDisplay.bandHead', { band: band(own), count: caseIds.length });
  /** Of a band without people nothing can be said. */
  const cell = ({ caseCount, quotationCount }: BandCell, { caseIds }: Pick<CodedBand, 'caseIds'>) => {
    if (caseCount === 0) return caseIds.length > 0 ? '0' : '–';
    return translate('jointDisplay.cell', { people: caseCount, quotations: quotationCount });
  };
  return {
    scores,
    name,
    under,
    trajectory: ({ min, max }: { min: number; max: number }) =>
      translate('jointDisplay.trajectoryOn', { min: value(min), max: value(max) }),
    band,
    head,
    cell,
    /** `avond 1: 4; avond 2: geen score` */
    reading: ({ points }: Pick<JointRow, 'points'>, moments: readonly { name: string }[]) =>
      points
        .map((point, index) =>
          translate('jointDisplay.reading', {
            moment: moments[index]?.name ?? '',
            value: point.value === null ? translate('jointDisplay.none') : scores.value(point.value)
          })
        )
        .join('; '),
    figure: (
      rows: readonly JointRow[],
      measure: MeasureInfo,
      { questionnaire, moments }: { questionnaire: string; moments: readonly { name: string }[] }
    ) => ({
      title: translate('jointDisplay.figure.people', { name: questionnaire }),
      description: translate('jointDisplay.figure.peopleSays', {
        count: rows.length,
        measure: scores.measure(measure)
      }),
      who: translate('jointDisplay.column.who'),
      trajectory:
        moments.length > 1
          ? translate('jointDisplay.trajectoryOver', {
              measure: scores.measure(measure),
              first: moments[0]!.name,
              last: moments.at(-1)!.name
            })
          : scores.measure(measure),
      value: scores.value,
      codes: translate('jointDisplay.column.codes'),
      missing: translate('jointDisplay.missing'),
      name,
      under,
      more: (count: number) => translate('jointDisplay.moreCodes', { count }),
      noCodes: translate('jointDisplay.noCodesOf')
    }),
    bandsFigure: (
      { bands, rows }: { bands: readonly CodedBand[]; rows: readonly unknown[] },
      measure: MeasureInfo
    ) => ({
      title: translate('jointDisplay.figure.bands', { name: scores.measure(measure) }),
      description: translate('jointDisplay.figure.bandsSays', {
        codes: rows.length,
        bands: scores.list(bands.map(head))
      }),
      head,
      cell,
      legend: translate('jointDisplay.bandsLegend')
    })
  };
}
