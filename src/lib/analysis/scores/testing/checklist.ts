import type {
  AttributeId,
  CaseGroupId,
  CaseId,
  ItemId,
  MomentId,
  QuestionnaireId,
  ResponseId,
  ScaleId
} from '$lib/domain/ids';
import type { Case } from '$lib/domain/case';
import type { Item } from '$lib/domain/item';
import type { Scale } from '$lib/domain/questionnaire';
import type { Answer, Response } from '$lib/domain/response';
import { ProjectModel } from '$lib/model/project-model';

export const checklistId = 'checklist' as QuestionnaireId;
export const momentIds = ['start', 'midden', 'einde'] as MomentId[];

/** An item named by its number, of kind scale 1-10 unless told otherwise. */
export function item(number: string, fields: Partial<Item> = {}): Item {
  return {
    id: number as ItemId,
    questionnaireId: checklistId,
    number,
    text: `Vraag ${number}`,
    competence: '',
    kind: 'scale',
    parentId: null,
    order: parseInt(number, 10),
    scale: { min: 1, max: 10, step: 1, labels: [] },
    reversed: false,
    choices: [],
    withText: false,
    ...fields
  };
}

export function scale(name: string, itemIds: string[], fields: Partial<Scale> = {}): Scale {
  return {
    id: name as ScaleId,
    name,
    itemIds: itemIds as ItemId[],
    minimumAnswered: 1,
    score: 'mean',
    ...fields
  };
}

/** What somebody answered; a reason instead of an answer is that it is missing. */
export type Given = Record<string, Answer['value'] | { missing: 'blank' | 'not-applicable' | 'no-answer' }>;

/** One who is called so, a case unless the name starts with `anoniem`, at a moment of `momentIds`. */
export function response(name: string, moment: number, given: Given, date: string | null = null): Response {
  const answers = Object.entries(given).map(([number, value]): Answer => {
    const itemId = number as ItemId;
    if (value !== null && typeof value === 'object' && 'missing' in value)
      return { itemId, value: null, missing: value.missing };
    return value === null ? { itemId, value, missing: 'blank' } : { itemId, value };
  });
  return {
    id: `${name} ${moment}` as ResponseId,
    questionnaireId: checklistId,
    momentId: momentIds[moment]!,
    caseId: name.startsWith('anoniem') ? null : (name as CaseId),
    respondent: name,
    date,
    answers,
    comment: '',
    source: null,
    at: '2026-03-02T10:00:00.000Z'
  };
}

/** A person whose role stands behind a slash: `Ans/ouder`. */
function person(text: string): Case {
  const [name, role = ''] = text.split('/');
  return {
    id: name as CaseId,
    name: name!,
    role,
    comment: '',
    attributes: [{ attributeId: 'stad' as AttributeId, value: name === 'Ans' }]
  };
}

/** A checklist with three moments, the first and last with a date. */
export function checklist(study: {
  items: readonly Item[];
  scales?: Scale[];
  cases?: readonly string[];
  responses: readonly Response[];
  groups?: Record<string, string[]>;
  population?: number;
}): ProjectModel {
  const dates = ['2026-01-10', null, '2026-03-11'];
  return ProjectModel.from({
    questionnaires: [
      {
        id: checklistId,
        number: 1,
        name: 'Lijst',
        comment: '',
        population: study.population ?? null,
        scales: study.scales ?? [],
        mappings: [],
        createdAt: '2026-03-02T10:00:00.000Z'
      }
    ],
    items: study.items,
    moments: momentIds.map((id, index) => ({
      id,
      questionnaireId: checklistId,
      name: id,
      order: index,
      date: dates[index]!,
      phaseId: null,
      population: index === 2 ? 4 : null
    })),
    responses: study.responses,
    cases: (study.cases ?? []).map(person),
    caseGroups: Object.entries(study.groups ?? {}).map(([name, members]) => ({
      id: name as CaseGroupId,
      name,
      comment: '',
      caseIds: members as CaseId[]
    }))
  });
}
