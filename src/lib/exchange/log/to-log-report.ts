import { objectName } from '$lib/analysis/objects/object-name';
import { logAccount, type LogRound } from '$lib/analysis/log/log-account';
import { compareLogEntries } from '$lib/analysis/log/log-order';
import type { LogEntry } from '$lib/domain/log-entry';
import { mentionsIn } from '$lib/domain/mentions';
import { objectKey } from '$lib/domain/object-ref';
import type { NoteBlock } from '$lib/language/notes/note-block';
import { plainTextOf, type NameOf } from '$lib/language/notes/note-plain-text';
import { readNote } from '$lib/language/notes/read-note';
import type { LogWords } from '$lib/messages/log-words';
import { objectWords } from '$lib/messages/object-words';
import type { ProjectModel } from '$lib/model/project-model';
import { defaultExportOptions } from '../export/export-options';
import type { ExportLocale } from '../export/export-table';
import { mapNoteTexts } from '../notes/map-note-texts';
import { resolveMentions } from '../notes/resolve-mentions';
import { cleanTable } from '../report/clean-table';
import { outsideNamesFor } from '../report/outside-names';
import type { LogPart, LogReport } from './log-report';
import { outsideAccount } from './outside-account';

type Told = { model: ProjectModel; words: LogWords; locale: ExportLocale };

/**
 * The research log for `exportLog`, oldest first; what it names is called what it is called now. People are called what they are
 * outside the project, also in titles and texts.
 */
export function toLogReport({ model, words, locale }: Told): LogReport {
  const { translate } = words;
  const { clean, ofCase } = outsideNamesFor(model, { translate });
  const nameOf: NameOf = (ref) => {
    if (ref.kind === 'case') return ofCase(ref.id);
    const name = objectName(model, ref, objectWords(translate));
    return name === null ? null : clean(name);
  };
  const toBlocks = (text: string): NoteBlock[] =>
    resolveMentions(mapNoteTexts(readNote(text), clean), nameOf);
  const { rounds, loose } = outsideAccount(logAccount(model), clean);
  const entries = model.list('logEntries').sort(compareLogEntries);
  const [first, last] = [entries[0], entries.at(-1)];
  const toPart = (entry: LogEntry): LogPart => ({
    heading: `${words.step(entry.step)}: ${entry.title}`,
    level: 3,
    lines: [`${words.date(entry.date)} · ${translate('researchLog.number', { number: entry.number })}`],
    blocks: toBlocks(entry.text),
    about: aboutLine(entry)
  });
  const aboutLine = (entry: LogEntry) => {
    const names = namesAbout(entry, nameOf);
    return names.length === 0 ? '' : `${translate('researchLog.about')}: ${names.join('; ')}`;
  };
  const toParts = (round: LogRound): LogPart[] => [
    {
      heading: round.iteration.name,
      level: 2,
      lines: [
        ...(round.first && round.last ? [words.period(round.first, round.last)] : []),
        ...round.gaps.map(words.gap)
      ],
      blocks: toBlocks(round.iteration.comment),
      about: ''
    },
    ...round.steps.flatMap((step) => step.entries.map(toPart))
  ];
  const looseHeading: LogPart = {
    heading: translate('researchLog.export.loose'),
    level: 2,
    lines: [],
    blocks: [],
    about: ''
  };
  return {
    title: clean(`${translate('researchLog.export.account')}: ${model.project.name}`),
    lead:
      first && last
        ? translate('researchLog.export.lead', {
            count: entries.length,
            period: words.period(first.date, last.date)
          })
        : '',
    parts: [
      ...rounds.flatMap(toParts),
      ...(loose.length > 0 && rounds.length > 0 ? [looseHeading] : []),
      ...loose.map(toPart)
    ],
    table: cleanTable(logTable(entries, { model, words, locale }, nameOf), clean)
  };
}

function logTable(entries: readonly LogEntry[], { model, words, locale }: Told, nameOf: NameOf) {
  const title = (key: 'number' | 'date' | 'step' | 'iteration' | 'title' | 'text' | 'about' | 'coder') =>
    words.translate(`researchLog.column.${key}`);
  const text = (name: string, width: number) => ({ type: 'text' as const, title: name, width });
  return {
    title: `${words.translate('researchLog.title')}: ${model.project.name}`,
    locale,
    columns: [
      { type: 'number' as const, title: title('number'), width: 6 },
      text(title('date'), 12),
      text(title('step'), 14),
      text(title('iteration'), 24),
      text(title('title'), 40),
      text(title('text'), 60),
      text(title('about'), 40),
      text(title('coder'), 20)
    ],
    groups: [
      {
        rows: entries.map((entry) => ({
          cells: [
            entry.number,
            words.date(entry.date),
            words.step(entry.step),
            (entry.iterationId && model.find('iterations', entry.iterationId)?.name) || '',
            entry.title,
            plainTextOf(readNote(entry.text), nameOf),
            namesAbout(entry, nameOf).join('; '),
            model.find('coders', entry.createdBy)?.name ?? ''
          ]
        }))
      }
    ],
    options: defaultExportOptions(locale)
  };
}

/** What an entry rests on or mentions, each once, by the name it has now; what is gone is left out. */
function namesAbout(entry: LogEntry, nameOf: NameOf): string[] {
  const refs = new Map([...entry.about, ...mentionsIn(entry.text)].map((ref) => [objectKey(ref), ref]));
  return [...refs.values()].flatMap((ref) => nameOf(ref) ?? []);
}
