import { pastedItems } from '$lib/analysis/questionnaires/pasted-items';
import { addItems } from '$lib/commands/questionnaires/add-items';
import { createQuestionnaire } from '$lib/commands/questionnaires/create-questionnaire';
import type { NewItem } from '$lib/commands/questionnaires/draft-items';
import { deleteQuestionnaires } from '$lib/commands/questionnaires/delete-questionnaires';
import { keepMapping } from '$lib/commands/questionnaires/keep-mapping';
import { moveItem } from '$lib/commands/questionnaires/move-item';
import { moveMoment } from '$lib/commands/questionnaires/move-moment';
import { removeItems } from '$lib/commands/questionnaires/remove-items';
import { removeMapping } from '$lib/commands/questionnaires/remove-mapping';
import { removeMoments } from '$lib/commands/questionnaires/remove-moments';
import { removeScale } from '$lib/commands/questionnaires/remove-scale';
import { saveItem } from '$lib/commands/questionnaires/save-item';
import { saveMoment } from '$lib/commands/questionnaires/save-moment';
import { saveScale } from '$lib/commands/questionnaires/save-scale';
import { updateQuestionnaire } from '$lib/commands/questionnaires/update-questionnaire';
import type { ItemId, MomentId, QuestionnaireId, ScaleId } from '$lib/domain/ids';
import { itemKinds, type Item } from '$lib/domain/item';
import type { Questionnaire } from '$lib/domain/questionnaire';
import type { ResponseMapping } from '$lib/domain/response-mapping';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';

/** Questionnaires with what they ask, when, and what is scored together. */
export const questionnaireActions = {
  createQuestionnaire: (pick, _model, run) =>
    run(createQuestionnaire, {
      id: freshId(pick, 'questionnaire') as QuestionnaireId,
      name: pick.name(),
      population: pick.below(40),
      items: [
        { text: pick.name() },
        { text: pick.name(), number: '2', kind: 'heading' },
        newItem(pick, '2'),
        newItem(pick, '2'),
        newItem(pick, null)
      ],
      moments: [{ name: pick.name() }, { name: 'Einde', date: '2026-06-30' }],
      scales: pick.chance() ? [{ name: pick.name(), items: ['1', '2a', '2b'] }] : []
    }),
  updateQuestionnaire: (pick, model, run) => {
    const questionnaire = pick.from(model.list('questionnaires'));
    return (
      questionnaire &&
      run(updateQuestionnaire, { id: questionnaire.id, name: pick.name(), population: pick.below(9) })
    );
  },
  deleteQuestionnaires: (pick, model, run) => {
    const [questionnaire] = pick.some(model.list('questionnaires'));
    // One in four: there has to be something to do the rest to.
    return questionnaire && pick.below(4) === 0
      ? run(deleteQuestionnaires, { ids: [questionnaire.id] })
      : undefined;
  },
  addItems: (pick, model, run) => {
    const questionnaire = pick.from(model.list('questionnaires'));
    if (!questionnaire) return undefined;
    const items = model.itemsOf(questionnaire.id);
    const taken = items.map(({ number }) => number);
    const pasted = pastedItems(`${pick.name()}\n2${'abcdef'[pick.below(6)]} x\n8. y`, null, taken);
    return run(addItems, {
      questionnaireId: questionnaire.id,
      items: pasted.map((item, index) => ({
        ...item,
        id: freshId(pick, `item-${index}`) as ItemId
      })),
      after: pick.chance() ? pick.from(items)?.id : null
    });
  },
  saveItem: (pick, model, run) => {
    const item = pick.from(model.list('items'));
    const fields: Partial<Item> = pick.chance()
      ? { kind: pick.from(itemKinds)!, choices: choicesFor(pick) }
      : { number: `${pick.below(9)}${pick.chance() ? 'a' : ''}`, reversed: pick.chance() };
    const scale = { min: pick.below(3), max: 3 + pick.below(8), step: 1, labels: [] };
    return (
      item &&
      run(saveItem, {
        id: item.id,
        questionnaireId: item.questionnaireId,
        text: pick.name(),
        ...fields,
        ...(pick.chance() ? { scale } : {})
      })
    );
  },
  removeItems: (pick, model, run) =>
    run(removeItems, { ids: pick.some(model.list('items')).map(({ id }) => id) }),
  moveItem: (pick, model, run) => {
    const item = pick.from(model.list('items'));
    const parent = pick.chance() ? pick.from(model.list('items')) : undefined;
    return item && run(moveItem, { id: item.id, parentId: parent?.id ?? null, index: pick.below(6) });
  },
  saveMoment: (pick, model, run) => {
    const questionnaire = pick.from(model.list('questionnaires'));
    if (!questionnaire) return undefined;
    const known = pick.chance() ? pick.from(model.momentsOf(questionnaire.id)) : undefined;
    return run(saveMoment, {
      id: known?.id ?? (freshId(pick, 'moment') as MomentId),
      questionnaireId: questionnaire.id,
      name: pick.name(),
      phaseId: pick.from(model.list('phases'))?.id ?? null,
      date: pick.chance() ? '2026-02-03' : null
    });
  },
  removeMoments: (pick, model, run) =>
    run(removeMoments, { ids: pick.some(model.list('moments')).map(({ id }) => id) }),
  moveMoment: (pick, model, run) => {
    const moment = pick.from(model.list('moments'));
    return moment && run(moveMoment, { id: moment.id, toIndex: pick.below(4) });
  },
  saveScale: (pick, model, run) => {
    const questionnaire = pick.from(model.list('questionnaires'));
    if (!questionnaire) return undefined;
    const known = pick.chance() ? pick.from(questionnaire.scales) : undefined;
    return run(saveScale, {
      id: known?.id ?? (freshId(pick, 'scale') as ScaleId),
      questionnaireId: questionnaire.id,
      name: pick.name(),
      itemIds: pick.some(model.itemsOf(questionnaire.id)).map(({ id }) => id),
      minimumAnswered: pick.below(4),
      score: pick.chance() ? 'sum' : 'mean'
    });
  },
  removeScale: (pick, model, run) => {
    const place = within(pick, model, ({ scales }) => scales);
    return place && run(removeScale, { questionnaireId: place.questionnaire.id, id: place.part.id });
  },
  keepMapping: (pick, model, run) => {
    const questionnaire = pick.from(model.list('questionnaires'));
    return (
      questionnaire &&
      run(keepMapping, { questionnaireId: questionnaire.id, name: pick.name(), mapping: mappingFor(pick) })
    );
  },
  removeMapping: (pick, model, run) => {
    const place = within(pick, model, ({ mappings }) => mappings);
    return place && run(removeMapping, { questionnaireId: place.questionnaire.id, name: place.part.name });
  }
} satisfies Record<string, RandomAction>;

/** An id nothing has that other numbers were picked for. */
export function freshId({ numbers }: Picker, kind: string): string {
  return `${kind}-${numbers.join('-')}`.slice(0, 60);
}

function newItem(pick: Picker, parent: string | null): NewItem {
  const kind = pick.from(itemKinds)!;
  return { text: pick.name(), parent, kind, choices: choicesFor(pick).map(({ label }) => label) };
}

/** Up to three choices, of which some are in an item already more often than not. */
function choicesFor(pick: Picker): Item['choices'] {
  const labels = ['Ja', 'Nee', 'Weet niet', '3'].slice(pick.below(3));
  return labels.map((label) => ({ id: `choice-${label.replace(' ', '-')}`, label }));
}

function mappingFor(pick: Picker): ResponseMapping {
  return {
    layout: 'wide',
    sheets: [],
    firstRow: 0,
    titleRows: 1,
    columns: [{ title: '2a', use: { kind: 'item', item: '2a', moment: pick.chance() ? 'Einde' : null } }],
    momentPerSheet: false,
    moment: pick.chance() ? pick.name() : null,
    moments: ['Einde'],
    items: [],
    decimal: ',',
    dayFirst: true,
    respondents: [],
    momentNames: [],
    decisions: {}
  };
}

function within<Part>(
  pick: Picker,
  model: ProjectModel,
  partsOf: (questionnaire: Questionnaire) => readonly Part[]
): { questionnaire: Questionnaire; part: Part } | undefined {
  const questionnaire = pick.from(model.list('questionnaires').filter((one) => partsOf(one).length > 0));
  const part = questionnaire && pick.from(partsOf(questionnaire));
  return part && { questionnaire, part };
}
