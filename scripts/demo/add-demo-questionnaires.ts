import { planOpenAnswers } from '$lib/analysis/questionnaires/open-answers';
import { updateDocument } from '$lib/commands/documents/update-document';
import { createQuestionnaire } from '$lib/commands/questionnaires/create-questionnaire';
import { openAnswersToDocuments } from '$lib/commands/responses/open-answers-to-documents';
import type { QuestionnaireId } from '$lib/domain/ids';
import type { InMemoryProject } from '$lib/exchange/in-memory-project';
import { prepareAnswersDocuments } from '$lib/exchange/open-answers/prepare-answers-documents';
import type { SourceFile } from '$lib/exchange/sources/parsed-source';
import type { DemoClock } from './demo-clock';
import type { DemoObjects } from './demo-objects';
import { importDemoResponses } from './import-demo-responses';
import type { QuestionnaireWork } from './questionnaire-work';

/** The demo's checklist and survey, with what came in on paper and online. */
export async function addDemoQuestionnaires(
  { project, problems }: DemoObjects,
  questionnaires: QuestionnaireWork,
  files: readonly SourceFile[],
  { newId }: DemoClock
): Promise<void> {
  const phases = project.model.list('phases');
  for (const { name, comment, population, moments, items, scales, ...answers } of questionnaires) {
    const id = newId() as QuestionnaireId;
    project.run(createQuestionnaire, {
      id,
      name,
      comment,
      population,
      moments: moments.map(({ name: moment, date, phase }) => ({
        name: moment,
        date,
        phaseId: phases.find((known) => known.name === phase)?.id ?? null
      })),
      items,
      scales
    });
    placeDocuments(project, id, moments);
    const file = files.find((one) => one.name === answers.file);
    if (!file) {
      problems.push(`there is no file ${answers.file}`);
      continue;
    }
    const { newItems, newMoments } = await importDemoResponses(project, {
      questionnaireId: id,
      file,
      decisions: answers.decisions,
      respondents: answers.respondents
    });
    if (newItems.length + newMoments.length > 0) problems.push(`${file.name} has more than is asked`);
    await addOpenAnswers(project, id, answers.openAnswers, newId);
  }
}

/** What was gathered at the same moments. */
function placeDocuments(
  project: InMemoryProject,
  questionnaireId: QuestionnaireId,
  moments: QuestionnaireWork[number]['moments']
): void {
  const { model } = project;
  const ids = new Map(model.momentsOf(questionnaireId).map(({ id, name }) => [name, id]));
  for (const { name, documents } of moments)
    for (const number of documents) {
      const document = model.findDocumentByNumber(number);
      if (document) project.run(updateDocument, { id: document.id, momentId: ids.get(name)! });
    }
}

/** Each open item of each moment becomes a document to code. */
async function addOpenAnswers(
  project: InMemoryProject,
  questionnaireId: QuestionnaireId,
  numbers: readonly string[],
  newId: () => string
): Promise<void> {
  const { model } = project;
  const items = model.itemsOf(questionnaireId).filter(({ number }) => numbers.includes(number));
  const moments = model.momentsOf(questionnaireId);
  const { documents, fresh } = planOpenAnswers(
    model,
    () => undefined,
    {
      questionnaireId,
      by: 'item',
      itemIds: new Set(items.map(({ id }) => id)),
      momentIds: new Set(moments.map(({ id }) => id))
    },
    { asker: 'Vragenlijst' }
  );
  if (documents.length === 0) return;
  const prepared = await prepareAnswersDocuments(documents, newId);
  project.run(
    openAnswersToDocuments,
    { documents: prepared.map(({ document }) => document), answers: fresh },
    prepared.map(({ text }) => text)
  );
}
