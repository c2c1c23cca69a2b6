import type { AppState } from '$lib/state/app-state.svelte';
import type { ImportEntry } from './import-entry.svelte';

/** What was recognised in a file, in two lines: what kind of file it is, and what is in it. */
export function describeSource({ read, speakerTurns, hasTimes }: ImportEntry, app: AppState): string[] {
  if (!read) return [];
  const counted = (key: 'characters' | 'turns' | 'speakers' | 'pages', count: number): string =>
    app.t(`importing.${key}`, { count, number: app.formatNumber(count) });
  const { document, text, format, writer } = read;
  const hasTurns = document.turnCount > 0;
  const lines = [
    [
      app.t(`importing.format.${format}`),
      writer && app.t(`importing.writer.${writer}`),
      document.language !== 'unknown' && app.t(`domain.language.${document.language}`),
      text.pages.length > 0 && counted('pages', text.pages.length),
      hasTurns && app.t(hasTimes ? 'importing.withTimes' : 'importing.withoutTimes')
    ],
    [
      counted('characters', document.length),
      hasTurns ? counted('turns', document.turnCount) : app.t('importing.noTurns'),
      speakerTurns.length > 0 && counted('speakers', speakerTurns.length)
    ]
  ];
  return lines.map((words) => [...new Set(words.filter(Boolean))].join(' · '));
}
