import { memoColumnIds, type MemoLabels } from '$lib/analysis/memos/memo-labels';
import { currentNames } from '$lib/analysis/objects/current-names';
import type { Memo } from '$lib/domain/memo';
import { mentionsIn } from '$lib/domain/mentions';
import { objectKey } from '$lib/domain/object-ref';
import { plainTextOf, type NameOf } from '$lib/language/notes/note-plain-text';
import { readNote } from '$lib/language/notes/read-note';
import type { ProjectModel } from '$lib/model/project-model';
import { cellFormatter } from '../export/cell-text';
import { defaultExportOptions } from '../export/export-options';
import type { ExportLocale } from '../export/export-table';
import { resolveMentions } from '../notes/resolve-mentions';
import type { MemoEntry, MemoReport } from './memo-report';

type Shown = {
  model: ProjectModel;
  memos: readonly Memo[];
  labels: MemoLabels;
  locale: ExportLocale;
  /** IANA name; undefined: that of the machine. */
  timeZone?: string;
};

/** Memos, in the order given, as plain data for `exportMemos`; what they mention is called what it is called now. */
export function toMemoReport({ model, memos, labels, locale, timeZone }: Shown): MemoReport {
  const nameOf = currentNames(model, labels.objects);
  const options = { ...defaultExportOptions(locale), ...(timeZone ? { timeZone } : {}) };
  const format = cellFormatter({ dates: 'local', decimalComma: false, timeZone, locale });
  const coderName = ({ createdBy }: Memo) => model.find('coders', createdBy)?.name ?? '';
  const title = labels.title(model.project.name);

  const toEntry = (memo: Memo): MemoEntry => {
    const about = namesOf(memo, nameOf);
    const changed = `${labels.column('updatedAt')} ${format(memo.updatedAt, 'instant')}`;
    const made = [labels.kind(memo), coderName(memo), format(memo.createdAt, 'instant')];
    return {
      title: memo.title,
      made: [...made, memo.updatedAt === memo.createdAt ? '' : changed].filter(Boolean).join(' · '),
      about: about.length === 0 ? '' : `${labels.column('about')}: ${about.join('; ')}`,
      blocks: resolveMentions(readNote(memo.text), nameOf)
    };
  };
  const toCells = (memo: Memo) => ({
    title: memo.title,
    kind: labels.kind(memo),
    coder: coderName(memo),
    createdAt: memo.createdAt,
    updatedAt: memo.updatedAt,
    about: namesOf(memo, nameOf).join('; '),
    text: plainTextOf(readNote(memo.text), nameOf)
  });
  return {
    title,
    table: {
      title,
      locale,
      columns: memoColumnIds.map((id) => ({
        type: id === 'createdAt' || id === 'updatedAt' ? ('instant' as const) : ('text' as const),
        title: labels.column(id)
      })),
      groups: [
        {
          rows: memos.map((memo) => {
            const cells = toCells(memo);
            return { cells: memoColumnIds.map((id) => cells[id]) };
          })
        }
      ],
      options
    },
    entries: memos.map(toEntry)
  };
}

/** What a memo is attached to or mentions, each once, by the name it has now; what is gone is left out. */
export function namesOf(memo: Memo, nameOf: NameOf): string[] {
  const refs = new Map([...memo.about, ...mentionsIn(memo.text)].map((ref) => [objectKey(ref), ref]));
  return [...refs.values()].flatMap((ref) => nameOf(ref) ?? []);
}
