import { codebookRows } from '$lib/analysis/codebook/codebook-rows';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { codebookFormats } from '$lib/exchange/codebook/codebook';
import { exportCodebook } from '$lib/exchange/codebook/export-codebook';
import { toCodebook } from '$lib/exchange/codebook/to-codebook';
import { codebookLabels } from '$lib/messages/codebook-labels';
import { ProjectModel } from '$lib/model/project-model';
import { WrongUse } from './command-failure';
import { runCodebookImport } from './import-codebook';
import { oneOf, parseOptions } from './parse-options';
import { readCallerFile } from './read-file';
import { requireDestination } from './require-destination';
import type { TerminalCommand } from './terminal';
import { requireWritable, writeCallerFile } from './write-file';

const usage = `Usage: kerncode codebook <project.kerncode> --format ${codebookFormats.join('|')}
       kerncode codebook <project.kerncode> --import <file> --out <new.kerncode>

Writes every code with its place in the tree, definition, when to use it and when not, use and an example; or takes a
codebook (.csv or .xlsx) into the project and writes that as a new one. Codes that are there are found by their name; of
those only what is empty is filled.

  --format <format>    docx (Word), xlsx (Excel), csv, md (Markdown) or html
  --out <file>         where to write it; without it to standard output, but not xlsx and docx
  --force              write over a file that is there
  --import <file>      the codebook to take in
  --overwrite          take over what the codebook says of codes that are there
  --dry-run            only tell what the import would do, row by row
  --language <nl|en>   language of headings and decimals, and of messages
  --json               report as JSON

Exit code: 0 done, 1 failed, 2 wrong use.`;

/** Writes the codebook of a project in a format of the reader's choice, or takes one in. */
export const codebookCommand: TerminalCommand = {
  summary: 'write the codebook of a project for Word, Excel or a report, or import one',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      format: { type: 'string' },
      out: { type: 'string' },
      import: { type: 'string' },
      overwrite: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      force: { type: 'boolean' }
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new WrongUse('Name one project.');
    if (values.import !== undefined) {
      if (values.format !== undefined)
        throw new WrongUse('--format is for writing a codebook, not for --import.');
      return runCodebookImport(path, { ...values, import: values.import }, terminal);
    }
    if (values.overwrite || values['dry-run'])
      throw new WrongUse('--overwrite and --dry-run go with --import.');
    const format = oneOf('format', values.format, codebookFormats);
    if (!format) throw new WrongUse(`--format is one of ${codebookFormats.join(', ')}.`);
    requireDestination(format, values.out, values.json);
    if (values.out) await requireWritable(values.out, values.force ?? false);

    const file = await readCallerFile(path);
    const contents = await parseBundle(file.bytes, file.name);
    const model = ProjectModel.from(contents.records);
    const texts = new Map(contents.texts.map((text) => [text.id, text]));
    const rows = codebookRows(model, (id) => texts.get(id));
    const codebook = toCodebook({
      project: model.project.name,
      rows,
      labels: codebookLabels(terminal.translate),
      locale: terminal.language
    });
    const bytes = await exportCodebook(format, codebook);
    if (!values.out) {
      terminal.printBytes(bytes);
      return 0;
    }
    await writeCallerFile(values.out, bytes);
    const withoutDefinition = rows.filter(({ definition }) => definition.trim() === '').length;
    const report = {
      written: { file: values.out, bytes: bytes.length },
      format,
      codes: rows.length,
      withoutDefinition
    };
    if (values.json) terminal.print(JSON.stringify(report, null, 2));
    else
      terminal.print(
        `${rows.length} codes written to ${values.out}, ${withoutDefinition} without a definition`
      );
    return 0;
  }
};
