import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { cimoElementId } from '$lib/domain/cimo-element';
import { codeLevel } from '$lib/domain/code';
import { documentKind } from '$lib/domain/document';
import { stance } from '$lib/domain/evidence-link';
import { day } from '$lib/domain/ids';
import { contentLanguage } from '$lib/domain/project';
import type { SourceFile } from '$lib/exchange/sources/parsed-source';
import { caseWorkFile, type CaseWork } from './case-work';
import { codeWorkFile, type CodeWork } from './code-work';
import { questionnaireWorkFile, type QuestionnaireWork } from './questionnaire-work';
import { formWorkFile, type FormWork } from './form-work';
import { reportWorkFile, type ReportWork } from './report-work';
import { sessionWorkFile, type SessionWork } from './session-work';
import { timelineWorkFile, type TimelineWork } from './timeline-work';

const projectFile = z.strictObject({
  name: z.string(),
  language: contentLanguage,
  mainQuestion: z.string(),
  goal: z.string(),
  questions: z.array(z.strictObject({ number: z.int().check(z.positive()), text: z.string() })),
  cimo: z.record(cimoElementId, z.string()),
  coders: z.array(z.strictObject({ name: z.string(), initials: z.string() })).check(z.minLength(1)),
  cases: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  documents: z.array(
    z.strictObject({
      file: z.string(),
      title: z.string(),
      kind: documentKind,
      date: z.nullable(day),
      /** The case of a document nobody speaks in. */
      case: z.optional(z.nullable(z.string())),
      speakers: z.array(
        z.strictObject({ label: z.string(), case: z.nullable(z.string()), interviewer: z.boolean() })
      )
    })
  )
});

const codebookFile = z.array(
  z.strictObject({
    name: z.string(),
    level: codeLevel,
    parent: z.nullable(z.string()),
    definition: z.string(),
    include: z.string(),
    exclude: z.string(),
    comment: z.string()
  })
);

const quotationsFile = z.array(
  z.strictObject({
    text: z.string().check(z.minLength(1)),
    /** Names of codes by the initials of who put them there. */
    codes: z.record(z.string(), z.array(z.string())),
    questions: z.array(z.strictObject({ number: z.int(), stance })),
    cimo: z.array(z.strictObject({ element: cimoElementId, stance })),
    comment: z.string()
  })
);

export type DemoProject = z.infer<typeof projectFile>;
export type DemoDocument = DemoProject['documents'][number];
export type DemoCode = z.infer<typeof codebookFile>[number];
export type DemoQuotation = z.infer<typeof quotationsFile>[number];

/** All of `fixtures/demo`; `sources` and `quotations` in the order of `project.documents`. */
export type DemoFixture = {
  project: DemoProject;
  codebook: DemoCode[];
  codeWork: CodeWork;
  caseWork: CaseWork;
  reportWork: ReportWork;
  sessionWork: SessionWork;
  timelineWork: TimelineWork;
  formWork: FormWork;
  questionnaires: QuestionnaireWork;
  /** The files with responses. */
  scores: SourceFile[];
  sources: SourceFile[];
  quotations: DemoQuotation[][];
};

/** Reads the demo's folder. @throws a plain Error that names the file that does not hold what it should */
export async function readDemoFixture(folder: string): Promise<DemoFixture> {
  const project = await readJson(join(folder, 'project.json'), projectFile);
  const numbers = project.documents.map((_, index) => String(index + 1).padStart(2, '0'));
  const coded = new Set(await readdir(join(folder, 'quotations')));
  return {
    project,
    codebook: await readJson(join(folder, 'codebook.json'), codebookFile),
    caseWork: await readJson(join(folder, 'case-work.json'), caseWorkFile),
    codeWork: await readJson(join(folder, 'code-work.json'), codeWorkFile),
    reportWork: await readJson(join(folder, 'report-work.json'), reportWorkFile),
    sessionWork: await readJson(join(folder, 'session-work.json'), sessionWorkFile),
    timelineWork: await readJson(join(folder, 'timeline-work.json'), timelineWorkFile),
    formWork: await readJson(join(folder, 'form-work.json'), formWorkFile),
    questionnaires: await readJson(join(folder, 'questionnaires.json'), questionnaireWorkFile),
    scores: await readFiles(join(folder, 'scores')),
    sources: await Promise.all(
      project.documents.map(async ({ file }) => ({
        name: file,
        bytes: new Uint8Array(await readFile(join(folder, 'sources', file)))
      }))
    ),
    quotations: await Promise.all(
      numbers.map(async (number) =>
        coded.has(`${number}.json`)
          ? await readJson(join(folder, 'quotations', `${number}.json`), quotationsFile)
          : []
      )
    )
  };
}

async function readFiles(folder: string): Promise<SourceFile[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) }))
  );
}

async function readJson<Value>(file: string, schema: z.ZodMiniType<Value>): Promise<Value> {
  const result = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (result.success) return result.data;
  throw new Error(`${file}:\n${z.prettifyError(result.error)}`);
}
