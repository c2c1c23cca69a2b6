import { addCoder } from '$lib/commands/project/add-coder';
import { addQuestion } from '$lib/commands/project/add-question';
import { describeCimoElement } from '$lib/commands/project/describe-cimo-element';
import { saveCase } from '$lib/commands/cases/save-case';
import { cimoElements } from '$lib/domain/cimo-element';
import type { CaseId, CoderId, ProjectId } from '$lib/domain/ids';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import { addDemoCases } from './add-demo-cases';
import { addDemoDocuments } from './add-demo-documents';
import { addDemoQuestionnaires } from './add-demo-questionnaires';
import { addDemoReport } from './add-demo-report';
import { addDemoQuotations, type DemoCoders } from './add-demo-quotations';
import { addDemoSessions } from './add-demo-sessions';
import { addDemoForms } from './add-demo-forms';
import { addDemoTimeline } from './add-demo-timeline';
import { addDemoWork } from './add-demo-work';
import { DemoClock } from './demo-clock';
import type { DemoFixture, DemoProject } from './demo-fixture';
import { DemoObjects } from './demo-objects';
import { DemoProblems } from './demo-problems';
import { provisionalQuotations } from './provisional-names';
import { shapeDemoCodes } from './shape-demo-codes';

/**
 * The demo project, made by the importers and commands a user's actions go through. The same fixture gives the same
 * project to the byte. @throws DemoProblems with all that does not fit
 */
export async function buildDemoProject(fixture: DemoFixture): Promise<InMemoryProject> {
  const clock = new DemoClock();
  const coders = new Map(fixture.project.coders.map(({ initials }) => [initials, clock.newId() as CoderId]));
  const project = startProject(fixture.project, coders, clock);
  const problems = await addDemoDocuments(project, fixture, clock.newId);
  const objects = new DemoObjects(project);
  const known = knownCodes(fixture);
  const turn = new Map<string, number>();
  for (const [index, quotations] of fixture.quotations.entries()) {
    clock.startSession();
    const document = project.model.findDocumentByNumber(index + 1);
    const provisional = provisionalQuotations(quotations, index + 1, fixture.codeWork, turn);
    if (document) problems.push(...addDemoQuotations(project, document, provisional, coders, known));
    project.coderId = coderInTurn(coders, index);
    if (problems.length === 0) shapeDemoCodes(objects, fixture, index + 1);
  }
  clock.startSession();
  if (problems.length === 0) addDemoWork(objects, fixture.codeWork, coders, clock.newId);
  clock.startSession();
  if (problems.length === 0) addDemoReport(objects, fixture.reportWork, clock.newId);
  if (problems.length === 0) await addDemoSessions(objects, fixture.sessionWork, coders, clock);
  clock.startSession();
  if (problems.length === 0) {
    addDemoCases(objects, fixture.caseWork, clock);
    await addDemoQuestionnaires(objects, fixture.questionnaires, fixture.scores, clock);
    clock.startSession();
    addDemoTimeline(objects, fixture.timelineWork, clock);
    await addDemoForms(objects, fixture.formWork, clock);
  }
  problems.push(...objects.problems);
  if (problems.length > 0) throw new DemoProblems(problems);
  return project;
}

/** Names a quotation may have: those of the codebook, and those that codes had before. */
function knownCodes({ codebook, codeWork }: DemoFixture): Set<string> {
  return new Set([
    ...codebook.map(({ name }) => name),
    ...codeWork.renames.map(({ from }) => from),
    ...codeWork.merges.flatMap(({ codes }) => codes)
  ]);
}

/** One shapes the codes after this document, the other after the next. */
function coderInTurn(coders: DemoCoders, index: number): CoderId {
  return [...coders.values()][index % coders.size]!;
}

function startProject(demo: DemoProject, coders: DemoCoders, clock: DemoClock): InMemoryProject {
  const [first, ...others] = demo.coders.map(({ name, initials }) => ({ name, id: coders.get(initials)! }));
  const { name, language, mainQuestion, goal } = demo;
  const intent = { id: clock.newId() as ProjectId, name, language, mainQuestion, goal, coder: first };
  const project = InMemoryProject.create(intent, clock);
  for (const coder of others) project.run(addCoder, coder);
  for (const { text } of demo.questions.toSorted((a, b) => a.number - b.number))
    project.run(addQuestion, { text });
  for (const id of cimoElements) project.run(describeCimoElement, { id, description: demo.cimo[id] });
  for (const { name: person, role } of demo.cases)
    project.run(saveCase, { id: clock.newId() as CaseId, name: person, role, comment: '' });
  return project;
}
