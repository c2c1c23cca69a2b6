import { addCoder } from '$lib/commands/project/add-coder';
import { addQuestion } from '$lib/commands/project/add-question';
import { describeCimoElement } from '$lib/commands/project/describe-cimo-element';
import { saveCase } from '$lib/commands/project/save-case';
import { cimoElements } from '$lib/domain/cimo-element';
import type { CaseId, CoderId, ProjectId } from '$lib/domain/ids';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import { addDemoCodes } from './add-demo-codes';
import { addDemoDocuments } from './add-demo-documents';
import { addDemoQuotations, type DemoCoders } from './add-demo-quotations';
import { demoClock } from './demo-clock';
import type { DemoFixture, DemoProject } from './demo-fixture';
import { DemoProblems } from './demo-problems';

/**
 * The demo project, made by the importers and commands a user's actions go through. The same fixture gives the same
 * project to the byte. @throws DemoProblems with all that does not fit
 */
export async function buildDemoProject(fixture: DemoFixture): Promise<InMemoryProject> {
  const clock = demoClock();
  const coders = new Map(fixture.project.coders.map(({ initials }) => [initials, clock.newId() as CoderId]));
  const project = startProject(fixture.project, coders, clock);
  const problems = await addDemoDocuments(project, fixture, clock.newId);
  problems.push(...addDemoCodes(project, fixture.codebook));
  for (const [index, quotations] of fixture.quotations.entries()) {
    const document = project.model.findDocumentByNumber(index + 1);
    if (document) problems.push(...addDemoQuotations(project, document, quotations, coders));
  }
  if (problems.length > 0) throw new DemoProblems(problems);
  return project;
}

function startProject(
  demo: DemoProject,
  coders: DemoCoders,
  clock: ReturnType<typeof demoClock>
): InMemoryProject {
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
