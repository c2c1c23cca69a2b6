import type { PlannedCode } from '$lib/analysis/codebook/import/import-plan';
import { defaultImportChoices } from '$lib/analysis/codebook/import/import-plan';
import { planCodebookImport } from '$lib/analysis/codebook/import/plan-codebook-import';
import { similarCodes } from '$lib/analysis/codebook/import/similar-codes';
import { importCodebook } from '$lib/commands/codebook/import-codebook';
import { AppError } from '$lib/domain/app-error';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { guessColumns } from '$lib/exchange/codebook/import/guess-columns';
import { readCodebookSheet } from '$lib/exchange/codebook/import/read-codebook-sheet';
import { toIncomingCodes } from '$lib/exchange/codebook/import/to-incoming-codes';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import { appVersion } from './app-version';
import { WrongUse } from './command-failure';
import { readCallerFile } from './read-file';
import { systemClock } from './system-clock';
import type { ExitCode, Terminal } from './terminal';
import { requireApart, requireWritable, writeCallerFile } from './write-file';

type ImportCodebookOptions = {
  import: string;
  out?: string | undefined;
  force?: boolean | undefined;
  overwrite?: boolean | undefined;
  'dry-run'?: boolean | undefined;
  json?: boolean | undefined;
};

/** Takes a codebook into a project and writes that as a new one; with `dry-run` only reports, row by row. */
export async function runCodebookImport(
  path: string,
  options: ImportCodebookOptions,
  terminal: Terminal
): Promise<ExitCode> {
  const { out, 'dry-run': dryRun = false } = options;
  if (!out && !dryRun) throw new WrongUse('--out says where to write the project; --dry-run writes none.');
  if (out && !dryRun) {
    await requireWritable(out, options.force ?? false);
    await requireApart(out, [path, options.import]);
  }
  const [file, source] = [await readCallerFile(path), await readCallerFile(options.import)];
  const project = InMemoryProject.from(await parseBundle(file.bytes, file.name), systemClock);
  project.coderId = project.model.list('coders')[0]?.id ?? null;

  const sheet = await readCodebookSheet(source);
  const mapping = guessColumns(sheet);
  if (!mapping.fields.some((field) => field === 'name' || field === 'path'))
    throw new AppError('codebook/no-name-column', { file: source.name });
  const names = project.model.list('codes').map(({ name }) => name);
  const incoming = toIncomingCodes(sheet, mapping, names);
  if (incoming.length === 0) throw new AppError('codebook/empty', { file: source.name });
  const standard = options.overwrite ? 'overwrite' : 'fill';
  const choices = { ...defaultImportChoices, standard } as const;
  const plan = planCodebookImport(project.model, incoming, choices, similarCodes(project.model, incoming));
  const change = project.run(importCodebook, plan.intent);

  let written: { file: string; bytes: number } | null = null;
  if (out && !dryRun) {
    const stamp = { savedAt: systemClock.now(), app: appVersion() };
    const bytes = await serializeBundle(project.toContents(), stamp);
    await writeCallerFile(out, bytes);
    written = { file: out, bytes: bytes.length };
  }
  const { created = 0, updated = 0 } = change?.params ?? {};
  const report = {
    columns: mapping.fields,
    created,
    updated,
    skipped: plan.codes.filter(({ status }) => status === 'skipped').length,
    rows: plan.codes.map(toReportRow),
    written
  };
  if (options.json) terminal.print(JSON.stringify(report, null, 2));
  else {
    for (const row of report.rows) terminal.print(toLine(row));
    terminal.print(`${created} codes made, ${updated} updated, ${report.skipped} rows left out`);
    terminal.print(written ? `Project written to ${written.file}` : 'Nothing was written (--dry-run)');
  }
  return 0;
}

function toReportRow({ row, name, parent, status, reason, changes, notes, similar }: PlannedCode) {
  return {
    row,
    code: name,
    parent,
    status,
    ...(reason ? { reason } : {}),
    ...(changes.length > 0 ? { changes } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(similar.length > 0 ? { similar: similar.map((code) => code.name) } : {})
  };
}

function toLine({
  row,
  code,
  parent,
  status,
  reason,
  changes = [],
  notes = [],
  similar = []
}: ReturnType<typeof toReportRow>): string {
  const place = row === null ? '   -' : String(row).padStart(4);
  const taken = changes.filter(({ applies }) => applies).map(({ field }) => field);
  const left = changes.filter(({ applies }) => !applies).map(({ field }) => field);
  const remarks = [
    ...(reason ? [reason] : []),
    ...(taken.length > 0 ? [`takes ${taken.join(', ')}`] : []),
    ...(left.length > 0 ? [`leaves ${left.join(', ')}`] : []),
    ...notes,
    ...(similar.length > 0 ? [`looks like ${similar.join(', ')}`] : [])
  ];
  const path = parent === '' ? code : `${parent} / ${code}`;
  return `${place}  ${status.padEnd(8)}${path}${remarks.length > 0 ? `  (${remarks.join('; ')})` : ''}`;
}
