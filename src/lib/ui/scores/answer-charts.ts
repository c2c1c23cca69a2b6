import {
  answerDistribution,
  hasDistribution,
  type AnswerDistribution
} from '$lib/analysis/scores/distributions';
import type { ScoreFilter } from '$lib/analysis/scores/score-filter';
import { sharedScales } from '$lib/analysis/scores/shared-scales';
import { choiceBars } from '$lib/charts/scores/choice-bars';
import { divergingBars } from '$lib/charts/scores/diverging-bars';
import type { Figure } from '$lib/charts/figure/figure';
import type { Item } from '$lib/domain/item';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { Questionnaire } from '$lib/domain/questionnaire';
import type { ScoreWords } from '$lib/messages/score-words';
import type { ProjectModel } from '$lib/model/project-model';

/** The answers to an item at a moment. */
export type CountedAnswers = { item: Item; moment: MeasurementMoment; distribution: AnswerDistribution };

/** More parts than this cannot be told apart in one bar. */
export const mostParts = 11;

/** The answers to each item at each moment at which anyone was asked it, by item and then by moment. */
export function countAnswers(
  model: ProjectModel,
  questionnaire: Questionnaire,
  items: readonly Item[],
  moments: readonly MeasurementMoment[],
  filter: ScoreFilter
): CountedAnswers[] {
  return items.filter(hasDistribution).flatMap((item) =>
    moments.flatMap((moment) => {
      const distribution = answerDistribution(model, questionnaire.id, item.id, moment.id, filter);
      return distribution.n + missingCount(distribution) > 0 ? [{ item, moment, distribution }] : [];
    })
  );
}

export function missingCount({ missing }: AnswerDistribution): number {
  return Object.values(missing).reduce((sum, count) => sum + count, 0);
}

/** The answer a bar stands for. */
export function barLabel(
  { value, label }: AnswerDistribution['bars'][number],
  words: Pick<ScoreWords, 'value'>
): string {
  if (typeof value === 'string') return label;
  return label ? `${words.value(value)} ${label}` : words.value(value);
}

/** A figure of answers with what it is drawn from. */
export type AnswerFigure = { key: string; figure: Figure; counted: readonly CountedAnswers[] };

/**
 * Diverging bars for the items that share a scale, one figure for each scale there is, and bars for the items with choices. Scales with
 * more numbers than can be told apart have bars as well.
 */
export function answerFigures(
  counted: readonly CountedAnswers[],
  questionnaire: Pick<Questionnaire, 'name'>,
  { width, words }: { width: number; words: ScoreWords }
): AnswerFigure[] {
  const { scales, others } = sharedScales(counted, mostParts);
  const many = new Set(counted.map(({ moment }) => moment.id)).size > 1;
  return [
    ...scales.map((rows, index) => ({
      key: `scale-${index}`,
      counted: rows,
      figure: scaleFigure(rows, many, questionnaire.name, width, words)
    })),
    ...(others.length > 0
      ? [
          {
            key: 'choices',
            counted: others,
            figure: choiceFigure(others, many, questionnaire.name, width, words)
          }
        ]
      : [])
  ];
}

function titleOf({ item, moment }: CountedAnswers, many: boolean, words: ScoreWords): string {
  const name = words.measure({ number: item.number, name: item.text });
  return many ? words.translate('scores.answers.at', { item: name, moment: moment.name }) : name;
}

function scaleFigure(
  rows: readonly CountedAnswers[],
  many: boolean,
  name: string,
  width: number,
  words: ScoreWords
): Figure {
  const t = words.translate;
  const [first] = rows;
  const { min, max } = first!.item.scale!;
  return divergingBars(
    rows.map((row, index) => ({
      // With several moments the item stands over a bar for each of them.
      ...(many && rows[index - 1]?.item !== row.item && { heading: titleOf(row, false, words) }),
      label: many ? row.moment.name : titleOf(row, false, words),
      note: words.count(row.distribution.n),
      shares: row.distribution.bars.map(({ share }) => share ?? 0)
    })),
    {
      title: t('scores.chart.diverging', { name }),
      description: t('scores.chart.divergingSays'),
      answers: first!.distribution.bars.map((bar) => ({
        text: barLabel(bar, words),
        side: (2 * Number(bar.value) - min - max) / (max - min)
      })),
      share: words.share
    },
    width
  );
}

function choiceFigure(
  rows: readonly CountedAnswers[],
  many: boolean,
  name: string,
  width: number,
  words: ScoreWords
): Figure {
  const t = words.translate;
  return choiceBars(
    rows.map((row) => {
      const { item, distribution } = row;
      const without = missingCount(distribution);
      const note = t(item.kind === 'multiple-choice' ? 'scores.answers.multiple' : 'scores.answers.single', {
        count: distribution.n
      });
      return {
        title: titleOf(row, many, words),
        note: without > 0 ? `${note}; ${t('scores.answers.missing', { count: without })}` : note,
        bars: distribution.bars.map((bar) => ({
          label: barLabel(bar, words),
          count: bar.count,
          share: bar.share ?? 0
        }))
      };
    }),
    {
      title: t('scores.chart.choices', { name }),
      description: t('scores.chart.choicesSays'),
      count: ({ count, share }) => t('scores.answers.count', { count, share: words.share(share) })
    },
    width
  );
}
