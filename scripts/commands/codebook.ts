import { codebookRows } from '$lib/analysis/codebook/codebook-rows';
import { codebookFormats } from '$lib/exchange/codebook/codebook';
import { exportCodebook } from '$lib/exchange/codebook/export-codebook';
import { toCodebook } from '$lib/exchange/codebook/to-codebook';
import { codebookLabels } from '$lib/messages/codebook-labels';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { runCodebookImport } from './import-codebook';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';

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
      ...destinationOptions,
      import: { type: 'string' },
      overwrite: { type: 'boolean' },
      'dry-run': { type: 'boolean' }
    });
    const path = oneProject(positionals);
    if (values.import !== undefined) {
      if (values.format !== undefined)
        throw new WrongUse('--format is for writing a codebook, not for --import.');
      return runCodebookImport(path, { ...values, import: values.import }, terminal);
    }
    if (values.overwrite || values['dry-run'])
      throw new WrongUse('--overwrite and --dry-run go with --import.');
    const format = oneOf('format', values.format, codebookFormats);
    if (!format) throw new WrongUse(`--format is one of ${codebookFormats.join(', ')}.`);
    await requireDestination(format, values, path);

    const { model, findText } = await openProject(path);
    const rows = codebookRows(model, findText);
    const codebook = toCodebook({
      project: model.project.name,
      rows,
      labels: codebookLabels(terminal.translate),
      locale: terminal.language
    });
    const bytes = await exportCodebook(format, codebook);
    const withoutDefinition = rows.filter(({ definition }) => definition.trim() === '').length;
    const facts = { codes: rows.length, withoutDefinition };
    const sentence = `${rows.length} codes, ${withoutDefinition} without a definition, written to`;
    return writeResult({ format, bytes, facts, sentence }, values, terminal);
  }
};
