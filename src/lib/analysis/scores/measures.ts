import type { ItemId, QuestionnaireId, ScaleId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { Scale } from '$lib/domain/questionnaire';
import type { ProjectModel } from '$lib/model/project-model';
import { itemName } from '../questionnaires/item-name';

/** What has a number for each response: an item of kind scale or number, or a scale of several items. */
export type Measure = { kind: 'item'; id: ItemId } | { kind: 'scale'; id: ScaleId };

export type MeasureInfo = {
  measure: Measure;
  /** `item:<id>` or `scale:<id>`. */
  key: string;
  /** `2a`; empty for a scale. */
  number: string;
  /** Of a sub-item with the words of the item it is under. */
  name: string;
  /** Its own or that of the item it is a sub-item of; of a scale the one that its items share, else empty. */
  competence: string;
  /** What it lies between; null where nothing says so. */
  min: number | null;
  max: number | null;
  /** Between numbers that can be given; null for a scale, whose scores are computed. */
  step: number | null;
};

export function measureKey({ kind, id }: Measure): string {
  return `${kind}:${id}`;
}

/** The measures of a questionnaire: its items in order, then its scales. Scales without an item that has a number are left out. */
export function measuresOf(model: ProjectModel, questionnaireId: QuestionnaireId): MeasureInfo[] {
  const items = model.itemsOf(questionnaireId).filter(hasNumber);
  const byId = new Map(items.map((item) => [item.id, item]));
  const scales = model
    .get('questionnaires', questionnaireId)
    .scales.map((scale) => ({ scale, items: scale.itemIds.flatMap((id) => byId.get(id) ?? []) }));
  return [
    ...items.map((item) => itemMeasure(model, item)),
    ...scales
      .filter(({ items }) => items.length > 0)
      .map(({ scale, items }) => scaleMeasure(model, scale, items))
  ];
}

/** Whether answers to an item are numbers to compute with. */
export function hasNumber({ kind }: Item): boolean {
  return kind === 'scale' || kind === 'number';
}

function itemMeasure(model: ProjectModel, item: Item): MeasureInfo {
  const measure: Measure = { kind: 'item', id: item.id };
  return {
    measure,
    key: measureKey(measure),
    number: item.number,
    name: itemName(model, item),
    competence: competenceOf(model, item),
    min: item.scale?.min ?? null,
    max: item.scale?.max ?? null,
    step: item.scale?.step ?? null
  };
}

function scaleMeasure(model: ProjectModel, scale: Scale, items: readonly Item[]): MeasureInfo {
  const measure: Measure = { kind: 'scale', id: scale.id };
  const [competence = '', ...others] = new Set(items.map((item) => competenceOf(model, item)));
  const share = scale.score === 'sum' ? 1 : items.length;
  const boundOf = (end: 'min' | 'max') =>
    items.every((item) => item.scale) ? items.reduce((sum, item) => sum + item.scale![end], 0) / share : null;
  return {
    measure,
    key: measureKey(measure),
    number: '',
    name: scale.name,
    competence: others.length === 0 ? competence : '',
    min: boundOf('min'),
    max: boundOf('max'),
    step: null
  };
}

function competenceOf(model: ProjectModel, { competence, parentId }: Item): string {
  return competence || (parentId && model.find('items', parentId)?.competence) || '';
}
