import { allMemos, listMemos, MemoWords, memoSorts } from '$lib/analysis/memos/list-memos';
import { findObjects } from '$lib/analysis/objects/find-objects';
import { objectName, type ObjectWords } from '$lib/analysis/objects/object-name';
import { memoKinds, type Memo } from '$lib/domain/memo';
import { objectKinds, type ObjectRef } from '$lib/domain/object-ref';
import { exportMemos } from '$lib/exchange/memos/export-memos';
import { memoFormats } from '$lib/exchange/memos/memo-report';
import { namesOf, toMemoReport } from '$lib/exchange/memos/to-memo-report';
import { foldText } from '$lib/language/fold-text';
import { memoLabels } from '$lib/messages/memo-labels';
import type { ProjectModel } from '$lib/model/project-model';
import { CommandFailure, WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';

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
      ...destinationOptions,
      kind: { type: 'string' },
      about: { type: 'string' },
      search: { type: 'string' },
      sort: { type: 'string' }
    });
    const path = oneProject(positionals);
    const format = oneOf('format', values.format, formats);
    if (!format) throw new WrongUse(`--format is one of ${formats.join(', ')}.`);
    const kind = oneOf('kind', values.kind, memoKinds) ?? null;
    const sort = oneOf('sort', values.sort, memoSorts) ?? 'changed';
    await requireDestination(format, values, path);

    const { model } = await openProject(path);
    const labels = memoLabels(terminal.translate);
    const about = values.about === undefined ? null : namedObject(model, values.about, labels.objects);
    const choices = { ...allMemos, kind, about, sort, query: values.search ?? '' };
    const memos = listMemos(model, new MemoWords(model, labels.objects), choices).map(({ memo }) => memo);
    const bytes =
      format === 'json'
        ? new TextEncoder().encode(`${JSON.stringify(toData(model, memos, labels.objects), null, 2)}\n`)
        : await exportMemos(format, toMemoReport({ model, memos, labels, locale: terminal.language }));
    const sentence = `${memos.length} memos written to`;
    return writeResult({ format, bytes, facts: { memos: memos.length }, sentence }, values, terminal);
  }
};

/** The object with this name, case and accents aside, or this citation. @throws CommandFailure `object/missing` */
function namedObject(model: ProjectModel, name: string, words: ObjectWords): ObjectRef {
  const found = findObjects(model, name, { kinds: objectKinds, limit: 50, words });
  const wanted = foldText(name.trim()).folded;
  const isNamed = (one: string) =>
    foldText(one).folded === wanted || one.replace(/^\d+\. /, '') === name.trim();
  const named = found.find((object) => isNamed(object.name));
  if (!named) {
    const suggestions = found.slice(0, 5).map((object) => object.name);
    throw new CommandFailure('object/missing', name.trim(), { suggestions });
  }
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
