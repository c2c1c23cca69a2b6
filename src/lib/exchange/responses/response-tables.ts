import { answerCell, hasWords, type MissingWords } from '$lib/analysis/questionnaires/answer-text';
import type { ItemId, MomentId, QuestionnaireId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { Response } from '$lib/domain/response';
import type { ProjectModel } from '$lib/model/project-model';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

/** A row for each response with a column for each item, or a row for each answer. */
export const responseTableForms = ['wide', 'long'] as const;
export type ResponseTableForm = (typeof responseTableForms)[number];

export type ResponseTableWords = {
  respondent: string;
  role: string;
  moment: string;
  date: string;
  comment: string;
  item: string;
  itemText: string;
  answer: string;
  /** The column of the words beside an answer. */
  explanation: string;
  missing: MissingWords;
};

/**
 * The responses as a table that the importer reads back: respondents by their names, for it is the team's own. With `momentId` those of
 * one moment. Items are headed by number and text; an item that was not asked, or left open, is an empty cell.
 */
export function responseTable(
  model: ProjectModel,
  what: { questionnaireId: QuestionnaireId; momentId: MomentId | null; form: ResponseTableForm },
  words: ResponseTableWords,
  locale: ExportLocale
): CellTable {
  const { name } = model.get('questionnaires', what.questionnaireId);
  const items = model.itemsOf(what.questionnaireId).filter(({ kind }) => kind !== 'heading');
  const responses = orderedResponses(model, what.questionnaireId, what.momentId);
  const people = new People(model);
  const table = what.form === 'wide' ? wideTable : longTable;
  const hasDates = responses.some(({ date }) => date !== null);
  return {
    title: name,
    locale,
    ...table(items, responses, people, { words, hasDates }),
    options: defaultExportOptions(locale)
  };
}

/** By moment, and within it in the order in which they came in. */
export function orderedResponses(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  momentId: MomentId | null
): Response[] {
  const places = new Map(model.momentsOf(questionnaireId).map(({ id }, index) => [id, index]));
  return model
    .responsesOf(questionnaireId)
    .filter((response) => momentId === null || response.momentId === momentId)
    .sort((a, b) => places.get(a.momentId)! - places.get(b.momentId)!);
}

/** `2a. What I hear`, or the number alone. */
export function itemTitle({ number, text }: Item): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? number : `${number}. ${line}`;
}

type Shape = { words: ResponseTableWords; hasDates: boolean };
type Table = Pick<CellTable, 'columns' | 'groups'>;

/** Names, roles and moments by response. */
class People {
  readonly #model: ProjectModel;
  readonly hasRoles: boolean;

  constructor(model: ProjectModel) {
    this.#model = model;
    this.hasRoles = model.list('cases').some(({ role }) => role.trim() !== '');
  }

  cells(response: Response, { hasDates }: Shape): ExportCell[] {
    const person = response.caseId ? this.#model.get('cases', response.caseId) : null;
    return [
      person?.name ?? response.respondent,
      ...(this.hasRoles ? [person?.role ?? ''] : []),
      this.#model.get('moments', response.momentId).name,
      ...(hasDates ? [response.date] : [])
    ];
  }

  columns({ words, hasDates }: Shape): CellTable['columns'] {
    return [
      { type: 'text', title: words.respondent, width: 24 },
      ...(this.hasRoles ? [{ type: 'text' as const, title: words.role, width: 20 }] : []),
      { type: 'text', title: words.moment, width: 20 },
      ...(hasDates ? [{ type: 'date' as const, title: words.date, width: 12 }] : [])
    ];
  }
}

function wideTable(items: Item[], responses: Response[], people: People, shape: Shape): Table {
  const { words } = shape;
  const used = new Set<string>();
  for (const { answers } of responses) for (const { itemId, text } of answers) if (text) used.add(itemId);
  const hasComments = responses.some(({ comment }) => comment !== '');
  return {
    columns: [
      ...people.columns(shape),
      ...items.flatMap((item) => [
        { type: typeOf(item), title: itemTitle(item), width: item.kind === 'text' ? 48 : 16 },
        ...(hasWords(item, used)
          ? [{ type: 'text' as const, title: `${item.number} ${words.explanation}`, width: 40 }]
          : [])
      ]),
      ...(hasComments ? [{ type: 'text' as const, title: words.comment, width: 40 }] : [])
    ],
    groups: [
      {
        rows: responses.map((response) => {
          const answers = answersOf(response);
          const cells = items.flatMap((item) => {
            const answer = answers.get(item.id);
            const cell = answerCell(item, answer, words.missing);
            return hasWords(item, used) ? [cell, answer?.text ?? null] : [cell];
          });
          const comment = hasComments ? [response.comment] : [];
          return { cells: [...people.cells(response, shape), ...cells, ...comment] };
        })
      }
    ]
  };
}

function longTable(items: Item[], responses: Response[], people: People, shape: Shape): Table {
  const { words } = shape;
  const hasTexts = responses.some(({ answers }) => answers.some(({ text }) => text));
  return {
    columns: [
      ...people.columns(shape),
      { type: 'text', title: words.item, width: 8 },
      { type: 'text', title: words.itemText, width: 48 },
      { type: 'text', title: words.answer, width: 24 },
      ...(hasTexts ? [{ type: 'text' as const, title: words.explanation, width: 40 }] : [])
    ],
    groups: [
      {
        rows: responses.flatMap((response) => {
          const answers = answersOf(response);
          const before = people.cells(response, shape);
          return items.flatMap((item) => {
            const answer = answers.get(item.id);
            if (!answer) return [];
            const cell = answerCell(item, answer, words.missing);
            const asked = [item.number, item.text.replace(/\s+/g, ' ').trim(), cell];
            return { cells: [...before, ...asked, ...(hasTexts ? [answer.text ?? null] : [])] };
          });
        })
      }
    ]
  };
}

function answersOf({ answers }: Response): Map<ItemId, Response['answers'][number]> {
  return new Map(answers.map((answer) => [answer.itemId, answer]));
}

function typeOf({ kind }: Item): 'number' | 'date' | 'text' {
  return kind === 'scale' || kind === 'number' ? 'number' : kind === 'date' ? 'date' : 'text';
}
