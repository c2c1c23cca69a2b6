import type { DocumentToImport } from '$lib/commands/documents/import-documents';
import { importDocuments } from '$lib/commands/documents/import-documents';
import type { CoderId, ProjectId } from '$lib/domain/ids';
import type { ContentLanguage } from '$lib/domain/project';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import { parseSource } from '$lib/exchange/sources/parse-source';
import type { SourceNote } from '$lib/exchange/sources/parsed-source';
import { prepareDocument, type PreparedDocument } from '$lib/exchange/sources/prepare-document';
import { countSpeakerTurns, type SpeakerTurns } from '$lib/exchange/sources/speaker-turns';
import { sha256Hex } from '$lib/exchange/sha256';
import { appVersion } from './app-version';
import { collectFiles } from './collect-files';
import { describeFailure, WrongUse, type FailureReport } from './command-failure';
import { parseOptions } from './parse-options';
import { readCallerFile } from './read-file';
import { systemClock } from './system-clock';
import type { Terminal, TerminalCommand } from './terminal';
import { requireApart, requireWritable, writeCallerFile } from './write-file';

type ImportedFile = {
  file: string;
  number: number;
  name: string;
  kind: string;
  format: string;
  writer: string | null;
  characters: number;
  turns: number;
  speakers: SpeakerTurns[];
  language: string;
  date: string | null;
  notes: SourceNote[];
  /** The number of an earlier document with the same words in another file. */
  sameTextAs?: number;
};

/** What `import --json` prints. */
type ImportReport = {
  imported: ImportedFile[];
  skipped: { file: string; reason: 'duplicate'; of: string }[];
  failed: ({ file: string } & FailureReport)[];
  /** The bundle as written; null when nothing could be imported and so nothing was. */
  written: { file: string; bytes: number } | null;
};

const usage = `Usage: kerncode import <files or folders…> --name <project> --out <project.kerncode>

Makes a project of source files: .vtt .srt .docx .txt .md .otr .odt .rtf .html .pdf. They are numbered in the order
given; of a folder all files in it are taken. A file that cannot be read never keeps the others out, and the same file
twice is imported once. When no file could be imported no project is written.

  --name <project>     name of the project
  --out <file>         where to write it
  --force              write over a file that is there
  --coder <name>       the first coder of the project
  --language <nl|en>   language of the sources and of messages; without it the language most sources are in
  --json               report as JSON

Exit code: 0 all imported, 1 some failed, 2 wrong use.`;

/** Makes a project of source files. */
export const importCommand: TerminalCommand = {
  summary: 'make a project of transcripts and other source files',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      name: { type: 'string' },
      out: { type: 'string' },
      coder: { type: 'string' },
      force: { type: 'boolean' }
    });
    const { name, out } = values;
    if (positionals.length === 0) throw new WrongUse('Name the files to import.');
    if (!name?.trim()) throw new WrongUse('--name gives the project its name.');
    if (!out) throw new WrongUse('--out says where to write the project.');
    await requireWritable(out, values.force ?? false);

    const files = await collectFiles(positionals);
    if (files.length === 0) throw new WrongUse(`There are no files in ${positionals.join(', ')}.`);
    await requireApart(out, files);

    const { prepared, report } = await readSources(files, terminal);
    if (prepared.length > 0) {
      const language = (values.language as ContentLanguage | undefined) ?? mostUsedLanguage(prepared);
      const project = makeProject(name, language, values.coder, prepared);
      const stamp = { savedAt: systemClock.now(), app: appVersion() };
      const bytes = await serializeBundle(project.toContents(), stamp);
      await writeCallerFile(out, bytes);
      report.written = { file: out, bytes: bytes.length };
    }
    if (values.json) terminal.print(JSON.stringify(report, null, 2));
    else printReport(report, terminal);
    return report.failed.length > 0 ? 1 : 0;
  }
};

async function readSources(files: string[], terminal: Terminal) {
  const report: ImportReport = { imported: [], skipped: [], failed: [], written: null };
  const prepared: PreparedDocument[] = [];
  const fileByHash = new Map<string, string>();
  const numberByText = new Map<string, number>();
  for (const file of files) {
    try {
      const source = await readCallerFile(file);
      const fileHash = await sha256Hex(source.bytes);
      const twin = fileByHash.get(fileHash);
      if (twin !== undefined) {
        report.skipped.push({ file, reason: 'duplicate', of: twin });
        continue;
      }
      const parsed = await parseSource(source);
      const textHash = await sha256Hex(new TextEncoder().encode(parsed.text));
      const made = prepareDocument(parsed, {
        fileName: source.name,
        fileHash,
        textHash,
        newId: systemClock.newId
      });
      fileByHash.set(fileHash, file);
      prepared.push(made);
      const number = prepared.length;
      const sameTextAs = numberByText.get(textHash);
      if (sameTextAs === undefined) numberByText.set(textHash, number);
      report.imported.push({
        file,
        number,
        name: made.document.name,
        kind: made.document.kind,
        format: parsed.format,
        writer: parsed.writer,
        characters: parsed.text.length,
        turns: parsed.turns.length,
        speakers: countSpeakerTurns(parsed.turns),
        language: made.document.language,
        date: made.document.date,
        notes: parsed.notes,
        ...(sameTextAs === undefined ? {} : { sameTextAs })
      });
    } catch (error) {
      const failure = describeFailure(error, terminal.language, terminal.translate);
      if (!failure) throw error;
      report.failed.push({ file, ...failure });
    }
  }
  return { prepared, report };
}

/** The content language of most documents; Dutch when none tells. */
function mostUsedLanguage(prepared: readonly PreparedDocument[]): ContentLanguage {
  const english = prepared.filter(({ document }) => document.language === 'en').length;
  const dutch = prepared.filter(({ document }) => document.language === 'nl').length;
  return english > dutch ? 'en' : 'nl';
}

function makeProject(
  name: string,
  language: ContentLanguage,
  coder: string | undefined,
  prepared: readonly PreparedDocument[]
): InMemoryProject {
  const project = InMemoryProject.create(
    {
      id: systemClock.newId() as ProjectId,
      name,
      language,
      ...(coder?.trim() ? { coder: { id: systemClock.newId() as CoderId, name: coder } } : {})
    },
    systemClock
  );
  const documents: DocumentToImport[] = prepared.map(({ document }) => document);
  project.run(
    importDocuments,
    { documents },
    prepared.map(({ text }) => text)
  );
  return project;
}

function printReport({ imported, skipped, failed, written }: ImportReport, terminal: Terminal): void {
  for (const { number, file, characters, turns, speakers, kind } of imported) {
    const people = speakers.map(({ label, turns: count }) => `${label} (${count})`).join(', ');
    terminal.print(
      `${number}  ${file}: ${kind}, ${characters} characters, ${turns} turns${people && `: ${people}`}`
    );
  }
  for (const { file, of } of skipped) terminal.print(`-  ${file}: the same file as ${of}, imported once`);
  for (const { file, message } of failed) terminal.warn(`${file}: not imported. ${message}`);
  const documents = imported.length === 1 ? '1 document' : `${imported.length} documents`;
  if (written) terminal.print(`${documents} written to ${written.file}`);
  else terminal.warn('Nothing could be imported, so no project was written.');
}
