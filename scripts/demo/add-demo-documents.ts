import { importDocuments, type SpeakerAssignment } from '$lib/commands/documents/import-documents';
import { AppError } from '$lib/domain/app-error';
import type { InMemoryProject } from '$lib/exchange/in-memory-project';
import { parseSource } from '$lib/exchange/sources/parse-source';
import type { ParsedSource, SourceFile } from '$lib/exchange/sources/parsed-source';
import { prepareDocument, type PreparedDocument } from '$lib/exchange/sources/prepare-document';
import { sha256Hex } from '$lib/exchange/sha256';
import type { DemoDocument, DemoFixture } from './demo-fixture';
import { DemoProblems } from './demo-problems';

/** Imports the sources, corrected as a user would in the dialog. Gives what does not fit. */
export async function addDemoDocuments(
  project: InMemoryProject,
  { project: { documents }, sources }: DemoFixture,
  newId: () => string
): Promise<string[]> {
  const problems: string[] = [];
  const prepared: PreparedDocument[] = [];
  for (const [index, wanted] of documents.entries()) {
    const source = sources[index];
    if (!source) continue;
    const parsed = await readSource(source, problems);
    if (!parsed) continue;
    const { document, text } = prepareDocument(parsed, {
      fileName: source.name,
      fileHash: await sha256Hex(source.bytes),
      textHash: await sha256Hex(new TextEncoder().encode(parsed.text)),
      newId
    });
    const found = document.speakers.map(({ label }) => label);
    problems.push(...labelProblems(wanted, found));
    prepared.push({
      text,
      document: {
        ...document,
        name: wanted.title,
        kind: wanted.kind,
        date: wanted.date,
        caseName: wanted.case ?? '',
        speakers: found.map((label) => assignmentOf(wanted, label))
      }
    });
  }
  // Without one of them the numbers of the others would not be those of the fixture.
  if (prepared.length < documents.length) throw new DemoProblems(problems);
  project.run(
    importDocuments,
    { documents: prepared.map(({ document }) => document) },
    prepared.map(({ text }) => text)
  );
  return problems;
}

async function readSource(source: SourceFile, problems: string[]): Promise<ParsedSource | null> {
  try {
    return await parseSource(source);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    problems.push(`${source.name}: ${error.code} ${error.cause instanceof Error ? error.cause.message : ''}`);
    return null;
  }
}

function labelProblems({ file, speakers }: DemoDocument, found: readonly string[]): string[] {
  const wanted = speakers.map(({ label }) => label);
  return [
    ...wanted
      .filter((label) => !found.includes(label))
      .map((label) => `${file}: nobody is called "${label}"`),
    ...found.filter((label) => !wanted.includes(label)).map((label) => `${file}: who is "${label}"?`)
  ];
}

function assignmentOf({ speakers }: DemoDocument, label: string): SpeakerAssignment {
  const speaker = speakers.find((candidate) => candidate.label === label);
  return { label, caseName: speaker?.case ?? '', role: '', interviewer: speaker?.interviewer ?? false };
}
