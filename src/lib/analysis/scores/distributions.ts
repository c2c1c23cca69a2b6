import type { ItemId, MomentId, QuestionnaireId } from '$lib/domain/ids';
import type { AnswerScale, Item } from '$lib/domain/item';
import { missingReasons, type Answer, type MissingReason } from '$lib/domain/response';
import type { ProjectModel } from '$lib/model/project-model';
import { respondentKey } from './respondents';
import { everyone, filteredRespondentsIn, type ScoreFilter } from './score-filter';

export type DistributionBar = {
  /** The number of a scale, the id of a choice. */
  value: number | string;
  /** What it stands for; of a number without a label the empty string. */
  label: string;
  count: number;
  /** Of the `n` responses with an answer, 0 to 1; those of multiple choice do not add up to 1. Null when nobody answered. */
  share: number | null;
};

export type AnswerDistribution = {
  /** Responses with an answer, also when nothing was chosen of a multiple choice. */
  n: number;
  /** Responses asked and without an answer. */
  missing: Record<MissingReason, number>;
  /** Of multiple choice: those of `n` who chose none. */
  nothingChosen: number;
  /**
   * Every whole step of a scale or choice in order, also those nobody gave, and what was given between them. Empty for other kinds
   * of items.
   */
  bars: DistributionBar[];
};

/** Scales with more numbers than this are described by quartiles: of theirs only the numbers that were given have bars. */
const mostSteps = 101;

/** Whether answers to an item can be counted by what was answered. */
export function hasDistribution({ kind }: Item): boolean {
  return kind === 'scale' || kind === 'single-choice' || kind === 'multiple-choice';
}

/**
 * How often each answer to an item was given, at a moment or (null) at all moments together: then one person counts once for each
 * moment. Answers are counted as given, also on reversed items.
 */
export function answerDistribution(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  itemId: ItemId,
  momentId: MomentId | null,
  filter: ScoreFilter = everyone
): AnswerDistribution {
  return answerDistributions(model, questionnaireId, [itemId], momentId, filter)[0]!;
}

/** As `answerDistribution`, of several items in their order. */
export function answerDistributions(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  itemIds: readonly ItemId[],
  momentId: MomentId | null,
  filter: ScoreFilter = everyone
): AnswerDistribution[] {
  const responses = model.responsesOf(questionnaireId);
  const people = new Set(filteredRespondentsIn(model, responses, filter).map(({ key }) => key));
  const answers = new Map<ItemId, Answer[]>(itemIds.map((id) => [id, []]));
  for (const response of responses) {
    if (momentId && response.momentId !== momentId) continue;
    if (!people.has(respondentKey(response))) continue;
    for (const answer of response.answers) answers.get(answer.itemId)?.push(answer);
  }
  return itemIds.map((id) => countAnswers(model.get('items', id), answers.get(id)!));
}

function countAnswers(item: Item, answers: readonly Answer[]): AnswerDistribution {
  const counts = new Map<number | string, number>();
  const missing = Object.fromEntries(
    missingReasons.map((reason) => [reason, 0])
  ) as AnswerDistribution['missing'];
  let [n, nothingChosen] = [0, 0];
  for (const answer of answers) {
    if (answer.value === null) {
      missing[answer.missing] += 1;
      continue;
    }
    n += 1;
    const given = Array.isArray(answer.value) ? new Set(answer.value) : [answer.value];
    if (Array.isArray(answer.value) && answer.value.length === 0) nothingChosen += 1;
    for (const value of given) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const bars = placesOf(item, counts).map(({ value, label }) => {
    const count = counts.get(value) ?? 0;
    return { value, label, count, share: n > 0 ? count / n : null };
  });
  return { n, missing, nothingChosen, bars };
}

function placesOf(
  item: Item,
  counts: ReadonlyMap<number | string, number>
): Pick<DistributionBar, 'value' | 'label'>[] {
  if (item.kind === 'scale' && item.scale) {
    const given = [...counts.keys()].filter((value) => typeof value === 'number');
    const labelOf = new Map(item.scale.labels.map(({ value, label }) => [value, label]));
    return [...new Set([...stepsOf(item.scale), ...given])]
      .sort((a, b) => a - b)
      .map((value) => ({ value, label: labelOf.get(value) ?? '' }));
  }
  return item.choices.map(({ id, label }) => ({ value: id, label }));
}

/** Where half scores may be given, the whole ones. */
function stepsOf({ min, max, step: smallest }: AnswerScale): number[] {
  const step = smallest < 1 && max - min >= 2 ? 1 : smallest;
  const count = Math.floor((max - min) / step + 1e-9) + 1;
  if (count > mostSteps) return [];
  return Array.from({ length: count }, (_, index) => Math.round((min + index * step) * 1e9) / 1e9);
}
