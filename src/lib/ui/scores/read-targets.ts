import { momentSummaries } from '$lib/analysis/scores/moment-summary';
import type { ScoreTarget } from '$lib/charts/scores/score-chart';
import { pointAt, seriesOf } from './score-data';
import type { TrajectoriesView } from './trajectories-view.svelte';

/** What is read at a spot of a chart: the first in full, who else is there by name. Empty when it is no longer there. */
export function readTargets(view: TrajectoriesView, targets: readonly ScoreTarget[]): string {
  const [first, ...others] = targets;
  if (!first) return '';
  const { data, words } = view;
  const t = words.translate;
  const info = data.measures.find(({ key }) => key === first.measure);
  const moment = data.moments.find(({ id }) => id === first.moment);
  if (!info || !moment) return '';
  const place = { item: words.measure(info), moment: moment.name };
  if (first.respondent === null) {
    const series = seriesOf(data, info);
    const about = momentSummaries(series, [moment])[0]!.description;
    if (!about) return t('scores.reading.groupNone', place);
    return t('scores.reading.group', {
      ...place,
      median: words.value(about.median),
      min: words.value(about.min),
      max: words.value(about.max),
      count: about.n,
      without: series.length - about.n
    });
  }
  const nameOf = (key: string | null) => data.respondents.find((one) => one.key === key)?.name ?? '';
  const point = pointAt(data, {
    ...first,
    respondent: first.respondent,
    measure: info.key,
    moment: moment.id
  });
  if (!point) return '';
  const own = t('scores.reading.score', {
    ...place,
    who: nameOf(first.respondent),
    moment: point.responseId && point.date ? `${moment.name} (${words.day(point.date)})` : moment.name,
    score: words.score(point)
  });
  const names = [...new Set(others.map(({ respondent }) => nameOf(respondent)))].filter(
    (name) => name !== '' && name !== nameOf(first.respondent)
  );
  const shown = names.length > 6 ? [...names.slice(0, 5), `+ ${names.length - 5}`] : names;
  return shown.length > 0 ? `${own} · ${t('scores.reading.also', { names: words.list(shown) })}` : own;
}
