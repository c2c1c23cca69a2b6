import { respondentsOf } from '$lib/analysis/scores/respondents';
import type { Questionnaire } from '$lib/domain/questionnaire';
import type { MissingReason } from '$lib/domain/response';
import type { MappedItem } from '$lib/domain/response-mapping';
import type { MappingGuess } from '$lib/exchange/responses/guess-mapping';
import { knownQuestionnaire } from '$lib/exchange/responses/known-questionnaire';
import type { ReadAnswer, ResponseReading } from '$lib/exchange/responses/read-responses';
import type { ResponseFile } from '$lib/exchange/responses/response-file';
import type { ProjectModel } from '$lib/model/project-model';
import type { Translate } from '$lib/messages/translator';
import { groupedBy } from './grouped-by';
import { describeNumbers, type Description } from '$lib/statistics/describe-numbers';

type Value = ReadAnswer['value'];
/** A response by the numbers of its items. Those without an answer are null, and `missing` says why. */
type ReportedResponse = {
  respondent: string;
  moment: string;
  date: string | null;
  answers: Record<string, Value>;
  missing: Record<string, MissingReason>;
  /** Words beside answers. */
  texts: Record<string, string>;
};
type NoDescription = { [key in keyof Description]: null };
export type ReportedScores = { item: string; moment: string; n: number; missing: number } & (
  Omit<Description, 'n'> | Omit<NoDescription, 'n'>
);

export type ScoresReport = {
  items: MappedItem[];
  moments: string[];
  respondents: { name: string; responses: number; resembles: string[] }[];
  responses: ReportedResponse[];
  /** Of every item that is answered in numbers, at every moment at which it was asked. */
  scores: ReportedScores[];
};
export type FileScoresReport = { file: string; tool: MappingGuess['tool'] } & ScoresReport & {
    rejected: (Omit<ResponseReading['problems'][number], 'kind'> & { reason: string })[];
    notes: { code: string; sheet: string; count: number; cell?: string; message: string }[];
    emptyColumns: string[];
    emptyRows: number;
    momentsWithoutAnswers: string[];
    /** Titles of columns that are left out because they hold personal data. */
    personal: string[];
    layout: string;
    /** What each column holds, when that was guessed. */
    columns: { title: string; use: object; certainty: string }[];
  };

type FileScores = { file: ResponseFile; guess: MappingGuess; isGuessed: boolean; reading: ResponseReading };

/** Everything in a file with responses. */
export function scoresOfFile(
  { file, guess, isGuessed, reading }: FileScores,
  translate: Translate
): FileScoresReport {
  const counts = new Map<string, number>();
  for (const { respondent } of reading.responses) counts.set(respondent, (counts.get(respondent) ?? 0) + 1);
  const named = new Map(reading.respondents.map(({ name, resembles }) => [name, resembles]));
  const responses = reading.responses.map(({ respondent, moment, date, answers }): ReportedResponse => ({
    respondent,
    moment,
    date,
    answers: Object.fromEntries(answers.map(({ item, value }) => [item, value])),
    missing: Object.fromEntries(
      answers.flatMap(({ item, missing }) => (missing === null ? [] : [[item, missing]]))
    ),
    texts: Object.fromEntries(answers.flatMap(({ item, text }) => (text === null ? [] : [[item, text]])))
  }));
  return {
    file: file.fileName,
    tool: guess.tool,
    layout: guess.mapping.layout,
    items: reading.items,
    moments: reading.moments,
    respondents: Array.from(counts, ([name, count]) => ({
      name,
      responses: count,
      resembles: named.get(name) ?? []
    })),
    responses,
    rejected: reading.problems.map(({ kind, ...problem }) => ({ ...problem, reason: kind })),
    notes: reading.notes.map((note) => ({
      ...note,
      message: translate(`responseImport.fileNote.${note.code}`, { count: note.count })
    })),
    emptyColumns: reading.emptyColumns,
    emptyRows: reading.emptyRows,
    momentsWithoutAnswers: reading.momentsWithoutAnswers,
    personal: guess.personal,
    columns: isGuessed
      ? guess.mapping.columns.map(({ title, use }, index) => ({
          title,
          use,
          certainty: guess.columns[index]!.certainty
        }))
      : [],
    scores: describeScores(reading.items, reading.moments, responses)
  };
}

/** Everything a project has of a questionnaire, under the names of the project. */
export function scoresOfProject(
  model: ProjectModel,
  questionnaire: Questionnaire
): ScoresReport & { questionnaire: string } {
  const { items } = knownQuestionnaire(model, questionnaire.id);
  const records = model.itemsOf(questionnaire.id);
  const byId = new Map(records.map((item) => [item.id, item]));
  const moments = model.momentsOf(questionnaire.id);
  const momentName = new Map(moments.map(({ id, name }) => [id, name]));
  const stored = model.responsesOf(questionnaire.id);
  const nameOf = (one: (typeof stored)[number]) =>
    one.caseId ? model.get('cases', one.caseId).name : one.respondent;
  const responses = stored.map((response): ReportedResponse => {
    const answers = response.answers.map((answer) => ({ ...answer, item: byId.get(answer.itemId)! }));
    return {
      respondent: nameOf(response),
      moment: momentName.get(response.momentId)!,
      date: response.date,
      answers: Object.fromEntries(
        answers.map(({ item, value }) => {
          const label = (id: string) => item.choices.find((choice) => choice.id === id)?.label ?? id;
          const told = Array.isArray(value)
            ? value.map(label)
            : typeof value === 'string'
              ? label(value)
              : value;
          return [item.number, told];
        })
      ),
      missing: Object.fromEntries(
        answers.flatMap((answer) => (answer.value === null ? [[answer.item.number, answer.missing]] : []))
      ),
      texts: Object.fromEntries(
        answers.flatMap(({ item, text }) => (text === undefined ? [] : [[item.number, text]]))
      )
    };
  });
  const names = moments.map(({ name }) => name);
  return {
    questionnaire: questionnaire.name,
    items,
    moments: names,
    respondents: respondentsOf(model, questionnaire.id).map(({ name, caseId }) => ({
      name,
      responses: stored.filter((one) =>
        caseId ? one.caseId === caseId : one.caseId === null && one.respondent === name
      ).length,
      resembles: []
    })),
    responses,
    scores: describeScores(items, names, responses)
  };
}

function describeScores(
  items: readonly MappedItem[],
  moments: readonly string[],
  responses: readonly ReportedResponse[]
): ReportedScores[] {
  const byMoment = groupedBy(responses, ({ moment }) => moment);
  return items
    .filter(({ kind }) => kind === 'scale' || kind === 'number')
    .flatMap(({ number }) =>
      moments.flatMap((moment): ReportedScores[] => {
        const asked = (byMoment.get(moment) ?? []).filter(({ answers }) => number in answers);
        if (asked.length === 0) return [];
        const values = asked.flatMap(({ answers }) =>
          typeof answers[number] === 'number' ? [answers[number]] : []
        );
        const { n: _, ...description } = describeNumbers(values) ?? { n: 0, ...nothing };
        return [
          { item: number, moment, n: values.length, missing: asked.length - values.length, ...description }
        ];
      })
    );
}

const nothing = { min: null, q1: null, median: null, q3: null, max: null, mean: null, sd: null } as const;
