import { tableNames } from '$lib/domain/tables';
import { readBundleEntries } from '$lib/exchange/bundle/bundle-entries';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { sha256Hex } from '$lib/exchange/sha256';
import { parseSource } from '$lib/exchange/sources/parse-source';
import type { SourceFile } from '$lib/exchange/sources/parsed-source';
import { prepareDocument } from '$lib/exchange/sources/prepare-document';
import { countSpeakerTurns } from '$lib/exchange/sources/speaker-turns';
import { ProjectModel } from '$lib/model/project-model';
import { WrongUse } from './command-failure';
import { parseOptions } from './parse-options';
import { readCallerFile } from './read-file';
import { systemClock } from './system-clock';
import type { TerminalCommand } from './terminal';

const usage = `Usage: kerncode inspect <file>

Says what is in a project (.kerncode), checking all of it, or what is recognised in any file that can be imported.

  --language <nl|en>   language of messages
  --json               report as JSON

Exit code: 0 the file is sound, 1 it is not, 2 wrong use.`;

/** Says what is in a project or a source file. */
export const inspectCommand: TerminalCommand = {
  summary: 'say what is in a project or a source file',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {});
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new WrongUse('Name one file to inspect.');
    const file = await readCallerFile(path);
    const isProject = file.name.toLowerCase().endsWith('.kerncode');
    const report = isProject ? await inspectProject(path, file) : await inspectSource(path, file);
    if (values.json) terminal.print(JSON.stringify(report, null, 2));
    else printLines(report, terminal.print);
    return 0;
  }
};

async function inspectProject(path: string, file: SourceFile) {
  const contents = await parseBundle(file.bytes, file.name);
  const { manifest } = await readBundleEntries(file.bytes, file.name);
  const model = ProjectModel.from(contents.records);
  return {
    kind: 'project',
    file: path,
    name: model.project.name,
    version: manifest.version,
    app: manifest.app,
    savedAt: manifest.savedAt,
    language: model.project.language,
    counts: {
      ...Object.fromEntries(tableNames.map((table) => [table, model.count(table)])),
      texts: contents.texts.length,
      history: contents.history.length
    },
    documents: model
      .list('documents')
      .sort((a, b) => a.number - b.number)
      .map(({ id, number, name, kind, date, length, turnCount, speakers, origin, language }) => ({
        number,
        name,
        kind,
        date,
        format: origin.format,
        characters: length,
        turns: turnCount,
        speakers: speakers.map(({ label }) => label),
        language,
        quotations: model.quotationsOf(id).length
      }))
  };
}

async function inspectSource(path: string, file: SourceFile) {
  const parsed = await parseSource(file);
  const { document } = prepareDocument(parsed, {
    fileName: file.name,
    fileHash: await sha256Hex(file.bytes),
    textHash: await sha256Hex(new TextEncoder().encode(parsed.text)),
    newId: systemClock.newId
  });
  return {
    kind: 'source',
    file: path,
    name: document.name,
    documentKind: document.kind,
    format: parsed.format,
    writer: parsed.writer,
    characters: parsed.text.length,
    turns: parsed.turns.length,
    speakers: countSpeakerTurns(parsed.turns),
    pages: parsed.pages.length,
    date: document.date,
    language: document.language,
    fileHash: document.origin.fileHash,
    textHash: document.origin.textHash,
    notes: parsed.notes
  };
}

/** The report for people: a line per fact; what holds facts of its own is indented. */
function printLines(report: object, print: (line: string) => void, indent = ''): void {
  for (const [key, value] of Object.entries(report) as [string, unknown][]) {
    if (Array.isArray(value)) {
      if (value.length > 0) print(`${indent}${key}:`);
      for (const item of value) print(`${indent}  ${inOneLine(item)}`);
    } else if (value !== null && typeof value === 'object') {
      print(`${indent}${key}:`);
      printLines(value, print, `${indent}  `);
    } else print(`${indent}${key}: ${inOneLine(value)}`);
  }
}

function inOneLine(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value ?? '-');
  return Object.entries(value)
    .map(([key, part]) => `${key} ${Array.isArray(part) ? part.join(', ') || '-' : String(part ?? '-')}`)
    .join(' · ');
}
