import { eventRows } from '$lib/analysis/timeline/event-rows';
import { studyTimeline } from '$lib/analysis/timeline/study-timeline';
import { renamedTimeline } from '$lib/analysis/timeline/renamed-timeline';
import { quotationCounts } from '$lib/analysis/timeline/quotation-counts';
import { outsideNamesFor, type OutsideNames } from '$lib/exchange/report/outside-names';
import { calendarWords } from '$lib/messages/calendar-words';
import type { ScreenLanguage } from '$lib/messages/messages';
import { timelineReportWords, timelineTableWords } from '$lib/messages/timeline-table-words';
import { timelineWords } from '$lib/messages/timeline-words';
import { createTranslator, loadMessages, type Translate } from '$lib/messages/translator';
import { svgToPng } from '$lib/ui/base/save-figure';
import { saveFile } from '$lib/ui/base/save-file';
import { exportFileName, mediaType } from '$lib/ui/quotations/export-choices';
import { exportCellTableInWorker } from '$lib/workers/export-client';
import type { TimelineView } from './timeline-view.svelte';

export const exportTargets = ['svg', 'png', 'ics', 'phases', 'phasesXlsx', 'events', 'eventsCsv'] as const;
export type ExportTarget = (typeof exportTargets)[number];

export type TimelineExportOptions = {
  language: ScreenLanguage;
  /** The whole study; otherwise what is in view. */
  isWhole: boolean;
  /** Of a calendar: with the names the team uses. */
  withNames: boolean;
};

/** Saves the timeline as a file; gives its name. Nobody is in a figure or in the table for a report under their own name. */
export async function saveTimeline(
  view: TimelineView,
  target: ExportTarget,
  options: TimelineExportOptions
): Promise<string> {
  const t = createTranslator(options.language, await loadMessages(options.language));
  const model = view.session.read();
  const names = outsideNamesFor(model, { translate: t });
  if (target === 'ics') return saveCalendar(view, t, names, options);
  if (target !== 'svg' && target !== 'png') return saveTable(view, target, t, names, options);
  const person = view.caseId ? [names.ofCase(view.caseId)] : [];
  const file = exportFileName([model.project.name, t('timeline.title'), ...person], view.today, target);
  const figure = await pageFigure(view, t, names, options);
  const { figureToSvg } = await import('$lib/charts/figure/figure-to-svg');
  const svg = figureToSvg(figure);
  if (target === 'svg') saveFile(svg, file, 'image/svg+xml');
  else saveFile(await svgToPng(svg, figure), file, 'image/png');
  return file;
}

async function saveCalendar(
  view: TimelineView,
  t: Translate,
  names: OutsideNames,
  { language, withNames }: TimelineExportOptions
): Promise<string> {
  const { timelineToIcs } = await import('$lib/exchange/timeline/timeline-to-ics');
  const model = view.session.read();
  const words = calendarWords(t, language, model.project.name, withNames ? null : names);
  const { text } = timelineToIcs(model, new Date().toISOString(), words);
  const file = exportFileName([model.project.name, t('timeline.title')], view.today, 'ics');
  saveFile(text, file, 'text/calendar;charset=utf-8');
  return file;
}

type TableTarget = Exclude<ExportTarget, 'svg' | 'png' | 'ics'>;
const tableFormats = { phases: 'docx', phasesXlsx: 'xlsx', events: 'xlsx', eventsCsv: 'csv' } as const;

async function saveTable(
  view: TimelineView,
  target: TableTarget,
  t: Translate,
  names: OutsideNames,
  { language }: TimelineExportOptions
): Promise<string> {
  const { phaseReportTable, phasesTable } = await import('$lib/exchange/timeline/phases-table');
  const { eventsTable } = await import('$lib/exchange/timeline/events-table');
  const model = view.session.read();
  const which = target === 'phases' || target === 'phasesXlsx' ? 'phases' : 'events';
  const words = timelineTableWords(t, language, which);
  const eventsByDay = () =>
    eventRows(model, { kindName: (kind) => t(`domain.event.${kind}`), today: view.today }).sort((a, b) =>
      (a.event.start ?? '~') < (b.event.start ?? '~') ? -1 : 1
    );
  const table =
    target === 'phases'
      ? phaseReportTable(model, timelineReportWords(t, language, names).phases)
      : which === 'phases'
        ? phasesTable(model, words)
        : eventsTable(model, eventsByDay(), words);
  const format = tableFormats[target];
  const bytes = await exportCellTableInWorker(format, table, new AbortController().signal);
  if (!bytes) throw new Error('the export was stopped, and nobody could stop it');
  const file = exportFileName([model.project.name, table.title], view.today, format);
  saveFile(bytes, file, mediaType(format));
  return file;
}

async function pageFigure(
  view: TimelineView,
  t: Translate,
  names: OutsideNames,
  { language, isWhole }: TimelineExportOptions
) {
  const { pageTimelineFigure } = await import('$lib/charts/timeline/page-figure');
  const { caseId, today, choices } = view;
  const model = view.session.read();
  const hidden = new Set(choices.hidden);
  const whole = studyTimeline(model, { today, ...(caseId ? { caseId } : {}) });
  const shown = { ...whole, lanes: whole.lanes.filter(({ key }) => !hidden.has(key)) };
  const timeline = renamedTimeline(shown, names.clean);
  const words = timelineWords(t, language, {
    title: caseId
      ? t('timelineFigure.titlePerson', { name: names.ofCase(caseId) })
      : t('timelineFigure.title', { project: model.project.name }),
    timeline,
    today,
    codeName: (id) => names.clean(model.get('codes', id).name)
  });
  const counts =
    choices.counts === 'none' || caseId || !whole.first || !whole.last
      ? []
      : quotationCounts(model, {
          codeIds: view.codes,
          unit: choices.counts,
          withSubCodes: choices.withSubCodes,
          from: whole.first,
          to: whole.last
        });
  return pageTimelineFigure(timeline, {
    words,
    today,
    counts,
    showPlanned: choices.planned,
    ...(isWhole ? {} : { view: view.range })
  });
}
