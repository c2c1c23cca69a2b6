import { planCaseImport, type PlannedCase } from '$lib/analysis/cases/import/plan-case-import';
import { importCases } from '$lib/commands/cases/import-cases';
import { AppError } from '$lib/domain/app-error';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { casesFileError } from '$lib/exchange/cases/import/cases-file-error';
import { guessCaseColumns } from '$lib/exchange/cases/import/guess-case-columns';
import { incomingAttributes, toIncomingCases } from '$lib/exchange/cases/import/to-incoming-cases';
import { readCodebookSheet } from '$lib/exchange/codebook/import/read-codebook-sheet';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import { appVersion } from './app-version';
import { WrongUse } from './command-failure';
import { onOneLine } from './on-one-line';
import { readCallerFile } from './read-file';
import { systemClock } from './system-clock';
import type { ExitCode, Terminal } from './terminal';
import { requireApart, requireWritable, writeCallerFile } from './write-file';

type ImportCasesOptions = {
  import: string;
  out?: string | undefined;
  force?: boolean | undefined;
  fill?: boolean | undefined;
  'dry-run'?: boolean | undefined;
  json?: boolean | undefined;
};

/** Takes a table of cases into a project and writes that as a new one; with `dry-run` only reports, row by row. */
export async function runCaseImport(
  path: string,
  options: ImportCasesOptions,
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

  const sheet = await readCodebookSheet(source).catch((error: unknown) => {
    throw casesFileError(error);
  });
  const mapping = guessCaseColumns(sheet.rows);
  if (!mapping.columns.some((column) => column?.use === 'name'))
    throw new AppError('cases/no-name-column', { file: source.name });
  const plan = planCaseImport(
    project.model,
    toIncomingCases(sheet.rows, mapping),
    incomingAttributes(mapping),
    { overwrite: !options.fill, skipped: new Set(), matches: new Map() }
  );
  const change = project.run(importCases, plan.intent);

  let written: { file: string; bytes: number } | null = null;
  if (out && !dryRun) {
    const stamp = { savedAt: systemClock.now(), app: appVersion() };
    const bytes = await serializeBundle(project.toContents(), stamp);
    await writeCallerFile(out, bytes);
    written = { file: out, bytes: bytes.length };
  }
  const { created = 0, updated = 0 } = change?.params ?? {};
  const report = {
    columns: mapping.columns.map((column, index) => ({
      title: sheet.rows[mapping.titleRow]?.[index] ?? '',
      holds: column === null ? null : column.use === 'attribute' ? column.attribute : column.use
    })),
    created,
    updated,
    same: plan.rows.filter(({ status }) => status === 'same').length,
    skipped: plan.rows.filter(({ status }) => status === 'skipped').length,
    newAttributes: plan.newAttributes,
    newGroups: plan.newGroups,
    rows: plan.rows.map(toReportRow),
    written
  };
  if (options.json) terminal.print(JSON.stringify(report, null, 2));
  else {
    for (const row of report.rows) terminal.print(toLine(row));
    terminal.print(
      `${created} cases made, ${updated} updated, ${report.same} the same, ${report.skipped} rows left out`
    );
    terminal.print(written ? `Project written to ${written.file}` : 'Nothing was written (--dry-run)');
  }
  return 0;
}

function toReportRow({ row, name, status, reason, changes, notes, similar }: PlannedCase) {
  return {
    row,
    name,
    status,
    ...(reason ? { reason } : {}),
    ...(changes.length > 0 ? { changes } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(similar.length > 0 ? { similar: similar.map((one) => one.name) } : {})
  };
}

function toLine({
  row,
  name,
  status,
  reason,
  changes = [],
  notes = [],
  similar = []
}: ReturnType<typeof toReportRow>): string {
  const named = (applies: boolean) =>
    changes.filter((change) => change.applies === applies).map(({ field, attribute }) => attribute || field);
  const [taken, left] = [named(true), named(false)];
  const remarks = [
    ...(reason ? [reason] : []),
    ...(taken.length > 0 ? [`takes ${taken.join(', ')}`] : []),
    ...(left.length > 0 ? [`leaves ${left.join(', ')}`] : []),
    ...notes.map(({ code, found }) => `${code} ${found}`),
    ...(similar.length > 0 ? [`looks like ${similar.join(', ')}`] : [])
  ];
  const said = remarks.length > 0 ? `  (${remarks.map(onOneLine).join('; ')})` : '';
  return `${String(row).padStart(4)}  ${status.padEnd(8)}${onOneLine(name)}${said}`;
}
