import type { ItemId, MomentId, QuestionnaireId, ScaleId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { Response } from '$lib/domain/response';
import type { ProjectModel } from '$lib/model/project-model';
import { cronbachsAlpha, type CronbachsAlpha } from '$lib/statistics/cronbachs-alpha';
import { hasNumber } from './measures';
import { respondentKey } from './respondents';
import { everyone, filteredRespondentsIn, type ScoreFilter } from './score-filter';
import { scoredValue } from './score-series';

/**
 * Fewer complete responses than this, or than there are items, say next to nothing about how items hang together. See
 * docs/decisions/few-scores-are-described-not-tested.
 */
export const leastForAlpha = 10;

/**
 * Why there is no alpha: the scale has one item; its items run from and to other numbers, so that the widest would count most;
 * too few complete responses; nobody differs from anybody.
 */
export type NoAlphaReason = 'one-item' | 'different-scales' | 'too-few' | 'no-variance';

export type ScaleReliability = {
  scaleId: ScaleId;
  momentId: MomentId;
  itemIds: ItemId[];
  /** Responses at that moment in which every item of the scale was answered: the only ones that take part. */
  complete: number;
  /** Responses in which some of them were. */
  incomplete: number;
} & Alpha;

type Alpha =
  | {
      status: 'defined';
      alpha: number;
      interval: CronbachsAlpha['interval'];
      /** Alpha of the other items, as `itemIds`; empty with two items. */
      withoutItem: (number | null)[];
    }
  | { status: 'undefined'; reason: NoAlphaReason };

/** How well the items of each scale hang together at each moment at which one of them was answered: Cronbach's alpha. */
export function scaleReliability(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  filter: ScoreFilter = everyone
): ScaleReliability[] {
  const all = model.responsesOf(questionnaireId);
  const people = new Set(filteredRespondentsIn(model, all, filter).map(({ key }) => key));
  const responses = all.filter((response) => people.has(respondentKey(response)));
  return model.get('questionnaires', questionnaireId).scales.flatMap((scale) => {
    const items = scale.itemIds.flatMap((id) => model.find('items', id) ?? []).filter(hasNumber);
    return model.momentsOf(questionnaireId).flatMap(({ id: momentId }): ScaleReliability[] => {
      const rows = responses
        .filter((response) => response.momentId === momentId)
        .map((response) => rowOf(items, response))
        .filter((row) => row.length > 0);
      if (rows.length === 0) return [];
      const complete = rows.filter((row) => row.length === items.length);
      const counts = { complete: complete.length, incomplete: rows.length - complete.length };
      const of = { scaleId: scale.id, momentId, itemIds: items.map(({ id }) => id), ...counts };
      return [{ ...of, ...alphaOf(items, complete) }];
    });
  });
}

function alphaOf(items: readonly Item[], complete: readonly number[][]): Alpha {
  const because = (reason: NoAlphaReason): Alpha => ({ status: 'undefined', reason });
  if (items.length < 2) return because('one-item');
  if (new Set(items.map(({ scale }) => (scale ? `${scale.min} ${scale.max}` : ''))).size > 1)
    return because('different-scales');
  if (complete.length < Math.max(leastForAlpha, items.length)) return because('too-few');
  const { alpha, interval, withoutItem } = cronbachsAlpha(complete);
  if (alpha.status === 'undefined') return because('no-variance');
  return {
    status: 'defined',
    alpha: alpha.value,
    interval,
    withoutItem: withoutItem.map((one) => (one.status === 'defined' ? one.value : null))
  };
}

/** The numbers given on these items, reversed ones turned round, in order; missing ones are left out. */
function rowOf(items: readonly Item[], { answers }: Response): number[] {
  const given = new Map(answers.map(({ itemId, value }) => [itemId, value]));
  return items.flatMap((item) => {
    const value = given.get(item.id);
    return typeof value === 'number' ? [scoredValue(item, value)] : [];
  });
}
