import { allMemos, listMemos, MemoWords, memoSorts } from '$lib/analysis/memos/list-memos';
import { findObjects } from '$lib/analysis/objects/find-objects';
import { objectName, type ObjectWords } from '$lib/analysis/objects/object-name';
import { memoKinds, type Memo } from '$lib/domain/memo';
import { objectKinds, type ObjectRef } from '$lib/domain/object-ref';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { exportMemos } from '$lib/exchange/memos/export-memos';
import { memoFormats } from '$lib/exchange/memos/memo-report';
import { namesOf, toMemoReport } from '$lib/exchange/memos/to-memo-report';
import { foldText } from '$lib/language/fold-text';
import { memoLabels } from '$lib/messages/memo-labels';
import { ProjectModel } from '$lib/model/project-model';
import { WrongUse } from './command-failure';
import { oneOf, parseOptions } from './parse-options';
import { readCallerFile } from './read-file';
import { requireDestination } from './require-destination';
import type { TerminalCommand } from './terminal';
import { requireWritable, writeCallerFile } from './write-file';

const formats = [...memoFormats, 'json'] as const;

const usage = `Usage: kerncode memos <project.kerncode> --format ${formats.join('|')}

Writes the memos of a project with their kind, who made them and when, and what they are about.

  --format <format>    docx (Word), html, md (Markdown), csv, or json (the texts as Markdown)
  --kind <kind>        only ${memoKinds.join(', ')}
  --about <object>     only memos about, or mentioning, a quotation (10:17) or what has this name
  --search <words>     only memos that hold these words; case and accents do not count
  --sort <order>       ${memoSorts.join(', ')}; changed when not given
  --out <file>         where to write it; without it to standard output, but not docx
  --force              write over a file that is there
  --language <nl|en>   language of headings and dates, and of messages
  --json               report as JSON

Exit code: 0 written, 1 failed, 2 wrong use.`;

/** Writes the memos of a project in a format of the reader's choice. */
export const memosCommand: TerminalCommand = {
  summary: 'write the memos of a project for Word, the web or a report',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      format: { type: 'string' },
      kind: { type: 'string' },
      about: { type: 'string' },
      search: { type: 'string' },
      sort: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' }
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new WrongUse('Name one project.');
    const format = oneOf('format', values.format, formats);
    if (!format) throw new WrongUse(`--format is one of ${formats.join(', ')}.`);
    const kind = oneOf('kind', values.kind, memoKinds) ?? null;
    const sort = oneOf('sort', values.sort, memoSorts) ?? 'changed';
    requireDestination(format, values.out, values.json);
    if (values.out) await requireWritable(values.out, values.force ?? false);

    const file = await readCallerFile(path);
    const { records } = await parseBundle(file.bytes, file.name);
    const model = ProjectModel.from(records);
    const labels = memoLabels(terminal.translate);
    const about = values.about === undefined ? null : namedObject(model, values.about, labels.objects);
    const choices = { ...allMemos, kind, about, sort, query: values.search ?? '' };
    const memos = listMemos(model, new MemoWords(model, labels.objects), choices).map(({ memo }) => memo);
    const bytes =
      format === 'json'
        ? new TextEncoder().encode(`${JSON.stringify(toData(model, memos, labels.objects), null, 2)}\n`)
        : await exportMemos(format, toMemoReport({ model, memos, labels, locale: terminal.language }));
    if (!values.out) {
      terminal.printBytes(bytes);
      return 0;
    }
    await writeCallerFile(values.out, bytes);
    const report = { written: { file: values.out, bytes: bytes.length }, format, memos: memos.length };
    if (values.json) terminal.print(JSON.stringify(report, null, 2));
    else terminal.print(`${memos.length} memos written to ${values.out}`);
    return 0;
  }
};

/** The object with this name, case and accents aside, or this citation. @throws WrongUse when there is none */
function namedObject(model: ProjectModel, name: string, words: ObjectWords): ObjectRef {
  const found = findObjects(model, name, { kinds: objectKinds, limit: 50, words });
  const wanted = foldText(name.trim()).folded;
  const isNamed = (one: string) =>
    foldText(one).folded === wanted || one.replace(/^\d+\. /, '') === name.trim();
  const named = found.find((object) => isNamed(object.name));
  if (!named) throw new WrongUse(`Nothing in the project is called "${name}".`);
  return named.ref;
}

function toData(model: ProjectModel, memos: readonly Memo[], words: ObjectWords) {
  const nameOf = (ref: ObjectRef) => objectName(model, ref, words);
  return memos.map((memo) => ({
    id: memo.id,
    title: memo.title,
    kind: memo.kind,
    ownKind: memo.ownKind,
    text: memo.text,
    about: namesOf(memo, nameOf),
    coder: model.find('coders', memo.createdBy)?.name ?? '',
    createdAt: memo.createdAt,
    updatedAt: memo.updatedAt
  }));
}
