import { studyTimeline, type StudyTimeline } from '$lib/analysis/timeline/study-timeline';
import { quotationCounts } from '$lib/analysis/timeline/quotation-counts';
import { outsideNamesFor, type OutsideNames } from '$lib/exchange/report/outside-names';
import type { ScreenLanguage } from '$lib/messages/messages';
import { timelineWords } from '$lib/messages/timeline-words';
import { createTranslator, loadMessages, type Translate } from '$lib/messages/translator';
import { svgToPng } from '$lib/ui/base/save-figure';
import { saveFile } from '$lib/ui/base/save-file';
import { exportFileName } from '$lib/ui/quotations/export-choices';
import type { TimelineView } from './timeline-view.svelte';

export const exportTargets = ['svg', 'png'] as const;
export type ExportTarget = (typeof exportTargets)[number];

export type TimelineExportOptions = {
  language: ScreenLanguage;
  /** The whole study; otherwise what is in view. */
  isWhole: boolean;
};

/** Saves the timeline as a file; gives its name. Nobody is in a figure under their own name. */
export async function saveTimeline(
  view: TimelineView,
  target: ExportTarget,
  options: TimelineExportOptions
): Promise<string> {
  const t = createTranslator(options.language, await loadMessages(options.language));
  const model = view.session.read();
  const names = outsideNamesFor(model, { translate: t });
  const person = view.caseId ? [names.ofCase(view.caseId)] : [];
  const parts = [model.project.name, t('timeline.title'), ...person];
  const file = exportFileName(parts, view.today, target);
  const figure = await pageFigure(view, t, names, options);
  const { figureToSvg } = await import('$lib/charts/figure/figure-to-svg');
  const svg = figureToSvg(figure);
  if (target === 'svg') saveFile(svg, file, 'image/svg+xml');
  else saveFile(await svgToPng(svg, figure), file, 'image/png');
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
  const timeline = cleaned({ ...whole, lanes: whole.lanes.filter(({ key }) => !hidden.has(key)) }, names);
  const words = timelineWords(t, language, {
    title: caseId
      ? t('timelineFigure.titlePerson', { name: names.ofCase(caseId) })
      : t('timelineFigure.title', { project: model.project.name }),
    timeline,
    today,
    codeName: (id) => model.get('codes', id).name
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

/** The same with people's names in what things are called replaced. */
function cleaned(timeline: StudyTimeline, names: OutsideNames): StudyTimeline {
  return {
    ...timeline,
    lanes: timeline.lanes.map((lane) => ({
      ...lane,
      items: lane.items.map((item) => ({ ...item, name: names.clean(item.name) }))
    }))
  };
}
