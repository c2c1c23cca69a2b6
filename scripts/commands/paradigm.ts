import { currentNames } from '$lib/analysis/objects/current-names';
import { readParadigm } from '$lib/analysis/paradigm/read-paradigm';
import { figureToSvg } from '$lib/charts/figure/figure-to-svg';
import { paradigmFigure } from '$lib/charts/paradigm/paradigm-figure';
import { exportCellTable } from '$lib/exchange/export/export-cell-table';
import { paradigmTable } from '$lib/exchange/relations/paradigm-table';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import { paradigmWords } from '$lib/messages/paradigm-words';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { codeNamed } from './named-in-project';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';

const formats = ['svg', 'md', 'docx', 'xlsx', 'csv', 'html'] as const;

const usage = `Usage: kerncode paradigm <project.kerncode> --code <name> --format ${formats.join('|')}

Writes the axial paradigm (Strauss & Corbin) of a code: as a figure, or as a table of what is in each place.

  --code <name>        the code it is about, by its name
  --format <format>    svg (figure), md (Markdown), docx (Word), xlsx (Excel), csv or html
  --out <file>         where to write it; without it to standard output, but not xlsx and docx
  --force              write over a file that is there
  --language <nl|en>   language of the places, and of messages
  --json               report as JSON

Exit code: 0 written, 1 failed, 2 wrong use.`;

/** Writes the axial paradigm of a code. */
export const paradigmCommand: TerminalCommand = {
  summary: 'write the axial paradigm of a code as a figure or a table',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      code: { type: 'string' },
      ...destinationOptions
    });
    const path = oneProject(positionals);
    if (!values.code) throw new WrongUse('--code names the code.');
    const format = oneOf('format', values.format, formats);
    if (!format) throw new WrongUse(`--format is one of ${formats.join(', ')}.`);
    await requireDestination(format, values, path);

    const { model, findText } = await openProject(path);
    const code = codeNamed(model, values.code);
    const paradigm = readParadigm(model, code.id, findText);
    const words = paradigmWords(terminal.translate, code.name);
    const plain = (note: string) => notePlainText(note, currentNames(model));
    const bytes =
      format === 'svg'
        ? new TextEncoder().encode(figureToSvg(paradigmFigure(paradigm, words)))
        : await exportCellTable(format, paradigmTable(paradigm, words, { locale: terminal.language, plain }));
    const sentence = `Paradigm of "${code.name}" written to`;
    return writeResult({ format, bytes, facts: { code: code.name }, sentence }, values, terminal);
  }
};
