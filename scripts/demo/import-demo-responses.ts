import { planResponseImport } from '$lib/analysis/responses/plan-response-import';
import type { ResponseImportPlan, RespondentChoice } from '$lib/analysis/responses/response-import-plan';
import { importResponses } from '$lib/commands/responses/import-responses';
import type { QuestionnaireId } from '$lib/domain/ids';
import type { ResponseMapping } from '$lib/domain/response-mapping';
import type { InMemoryProject } from '$lib/exchange/in-memory-project';
import { guessMapping } from '$lib/exchange/responses/guess-mapping';
import { knownQuestionnaire } from '$lib/exchange/responses/known-questionnaire';
import { readResponseFile } from '$lib/exchange/responses/read-response-file';
import { readResponses } from '$lib/exchange/responses/read-responses';
import type { SourceFile } from '$lib/exchange/sources/parsed-source';

export type DemoResponses = {
  questionnaireId: QuestionnaireId;
  file: SourceFile;
  decisions: ResponseMapping['decisions'];
  respondents: 'cases' | 'anonymous';
};

/** Reads a file with responses as it is guessed to lie, and stores what it holds; gives what that came to. */
export async function importDemoResponses(
  project: InMemoryProject,
  { questionnaireId, file, decisions, respondents }: DemoResponses
): Promise<ResponseImportPlan> {
  const known = knownQuestionnaire(project.model, questionnaireId);
  const read = await readResponseFile(file);
  const mapping = { ...guessMapping(read, known).mapping, decisions };
  const incoming = await readResponses(read, mapping, known);
  const cases = new Map(project.model.list('cases').map(({ id, name }) => [name, id]));
  const plan = planResponseImport(project.model, questionnaireId, incoming, {
    fileName: file.name,
    name: '',
    respondents: new Map(
      incoming.respondents.map(({ name }): [string, RespondentChoice] => {
        const caseId = respondents === 'cases' ? cases.get(name) : undefined;
        return [name, caseId ? { caseId } : 'anonymous'];
      })
    ),
    changed: 'take',
    byResponse: new Map(),
    duplicates: 'last',
    corrections: new Map(),
    mapping: null
  });
  if (!plan.isEmpty) project.run(importResponses, plan.intent);
  return plan;
}
