import { importResponses } from '$lib/commands/responses/import-responses';
import type { ImportedResponse } from '$lib/commands/responses/imported-responses';
import { moveResponses } from '$lib/commands/responses/move-responses';
import { openAnswersToDocuments } from '$lib/commands/responses/open-answers-to-documents';
import { removeResponses } from '$lib/commands/responses/remove-responses';
import { saveResponse } from '$lib/commands/responses/save-response';
import type { DocumentId, QuestionnaireId, ResponseId, TextId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { Answer } from '$lib/domain/response';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';
import { freshId } from './questionnaire-actions';

/** What respondents filled in: typed in, from files, moved, and made into documents. */
export const responseActions = {
  saveResponse: (pick, model, run) => {
    const moment = pick.from(model.list('moments'));
    if (!moment) return undefined;
    const { questionnaireId } = moment;
    const known = pick.chance() ? pick.from(model.responsesOf(questionnaireId)) : undefined;
    const caseId = pick.chance() ? (pick.from(model.list('cases'))?.id ?? null) : null;
    return run(saveResponse, {
      id: known?.id ?? (freshId(pick, 'response') as ResponseId),
      questionnaireId,
      momentId: known?.momentId ?? moment.id,
      caseId: known?.caseId ?? caseId,
      respondent: known?.respondent ?? `R${pick.below(4)}`,
      isCase: pick.chance(),
      date: pick.chance() ? '2026-02-04' : null,
      answers: answersIn(pick, model, questionnaireId),
      comment: pick.name()
    });
  },
  removeResponses: (pick, model, run) =>
    run(removeResponses, { ids: pick.some(model.list('responses')).map(({ id }) => id) }),
  moveResponses: (pick, model, run) => {
    const response = pick.from(model.list('responses'));
    if (!response) return undefined;
    const moment = pick.from(model.momentsOf(response.questionnaireId))!;
    const person = pick.from(model.list('cases'));
    const respondent = person && pick.chance() ? { caseId: person.id } : { name: pick.name() };
    return run(moveResponses, { moves: [{ id: response.id, momentId: moment.id, respondent }] });
  },
  importResponses: (pick, model, run) => {
    const questionnaire = pick.chance() ? pick.from(model.list('questionnaires')) : undefined;
    const number = String(50 + pick.below(3));
    const isKnown = questionnaire && model.itemsOf(questionnaire.id).some((item) => item.number === number);
    const moment = pick.chance() ? 'Einde' : 'Tussendoor';
    const imported = (respondent: string, value: number): ImportedResponse => ({
      id: null,
      moment,
      who: pick.chance() ? { caseName: pick.name() } : null,
      respondent,
      date: '2026-02-05',
      answers: [{ item: number, value, missing: null, text: null, found: null }],
      source: { fileName: 'lijst.csv', row: 2 }
    });
    const responses = [imported(`R${pick.below(3)}`, 1 + pick.below(5)), imported(`S${pick.below(3)}`, 5)];
    const named = responses.flatMap(({ who }) => (who && 'caseName' in who ? [who.caseName] : []));
    return run(importResponses, {
      questionnaireId: questionnaire?.id ?? null,
      name: pick.name(),
      items: isKnown
        ? []
        : [
            {
              number,
              text: pick.name(),
              competence: '',
              kind: 'scale',
              parent: null,
              scale: { min: 1, max: 5, step: 1, labels: [] },
              reversed: false,
              choices: [],
              withText: false
            }
          ],
      choices: [],
      scales: [],
      moments: [moment],
      attributes: pick.chance() ? [{ name: pick.name(), kind: 'text' }] : [],
      cases: named.map((name) => ({ id: null, name, role: pick.name(), attributes: [] })),
      responses: new Map(responses.map((one, index) => [String(index), one])),
      mapping: null
    });
  },
  openAnswersToDocuments: (pick, model, run) => {
    const moment = pick.from(model.list('moments'));
    const item = moment && pick.from(model.itemsOf(moment.questionnaireId));
    return item && run(openAnswersToDocuments, { documents: [documentOf(pick, moment, item)], answers: 1 });
  }
} satisfies Record<string, RandomAction>;

/** Answers to some of the items, or the reason why there is none. */
function answersIn(pick: Picker, model: ProjectModel, questionnaireId: QuestionnaireId): Answer[] {
  const items = new Set(pick.some(model.itemsOf(questionnaireId)));
  return [...items].flatMap((item): Answer[] => {
    const value = pick.chance() ? valueFor(pick, item) : null;
    if (item.kind === 'heading') return [];
    return [value === null ? { itemId: item.id, value, missing: 'blank' } : { itemId: item.id, value }];
  });
}

function valueFor(pick: Picker, { kind, scale, choices }: Item): Answer['value'] {
  switch (kind) {
    case 'scale':
      return (
        scale && scale.min + pick.below(Math.floor((scale.max - scale.min) / scale.step) + 1) * scale.step
      );
    case 'number':
      return pick.below(100);
    case 'single-choice':
      return pick.from(choices)?.id ?? null;
    case 'multiple-choice':
      return [...new Set(pick.some(choices).map(({ id }) => id))];
    case 'date':
      return '2026-01-07';
    case 'text':
      return pick.name();
    case 'heading':
      return null;
  }
}

function documentOf(pick: Picker, { id: momentId, questionnaireId }: MeasurementMoment, item: Item) {
  const id = freshId(pick, 'answers');
  return {
    id: id as DocumentId,
    name: pick.name(),
    date: null,
    textId: `text-${id}` as TextId,
    length: 40,
    turnCount: 0,
    speakers: [],
    language: 'nl' as const,
    continues: null,
    textHash: id,
    momentId,
    answersTo: { questionnaireId, itemId: pick.chance() ? item.id : null }
  };
}
