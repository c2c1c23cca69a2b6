import { currentNames } from '$lib/analysis/objects/current-names';
import { readParadigm } from '$lib/analysis/paradigm/read-paradigm';
import { figureToSvg } from '$lib/charts/figure/figure-to-svg';
import { paradigmFigure } from '$lib/charts/paradigm/paradigm-figure';
import { findCodeByName } from '$lib/commands/codes/new-code';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { exportCellTable } from '$lib/exchange/export/export-cell-table';
import { paradigmTable } from '$lib/exchange/relations/paradigm-table';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import { paradigmWords } from '$lib/messages/paradigm-words';
import { ProjectModel } from '$lib/model/project-model';
import { WrongUse } from './command-failure';
import { oneOf, parseOptions } from './parse-options';
import { readCallerFile } from './read-file';
import { requireDestination } from './require-destination';
import type { TerminalCommand } from './terminal';
import { requireWritable, writeCallerFile } from './write-file';

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
      format: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' }
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new WrongUse('Name one project.');
    if (!values.code) throw new WrongUse('--code names the code.');
    const format = oneOf('format', values.format, formats);
    if (!format) throw new WrongUse(`--format is one of ${formats.join(', ')}.`);
    requireDestination(format, values.out, values.json);
    if (values.out) await requireWritable(values.out, values.force ?? false);

    const file = await readCallerFile(path);
    const contents = await parseBundle(file.bytes, file.name);
    const model = ProjectModel.from(contents.records);
    const code = findCodeByName(model, values.code);
    if (!code) throw new WrongUse(`There is no code "${values.code}".`);
    const texts = new Map(contents.texts.map((text) => [text.id, text]));
    const paradigm = readParadigm(model, code.id, (id) => texts.get(id));
    const words = paradigmWords(terminal.translate, code.name);
    const plain = (note: string) => notePlainText(note, currentNames(model));
    const bytes =
      format === 'svg'
        ? new TextEncoder().encode(figureToSvg(paradigmFigure(paradigm, words)))
        : await exportCellTable(format, paradigmTable(paradigm, words, { locale: terminal.language, plain }));
    if (!values.out) {
      terminal.printBytes(bytes);
      return 0;
    }
    await writeCallerFile(values.out, bytes);
    const report = { written: { file: values.out, bytes: bytes.length }, format, code: code.name };
    terminal.print(
      values.json ? JSON.stringify(report, null, 2) : `Paradigm of "${code.name}" written to ${values.out}`
    );
    return 0;
  }
};
