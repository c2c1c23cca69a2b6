import { expect, it } from 'vitest';
import { studyTimeline } from '$lib/analysis/timeline/study-timeline';
import { dayAfter } from '$lib/analysis/timeline/time-bins';
import { eventKinds } from '$lib/domain/study-event';
import { nl } from '$lib/messages/nl';
import { timelineWords } from '$lib/messages/timeline-words';
import { createTranslator } from '$lib/messages/translator';
import type { Mark } from '../figure/figure';
import { a4, pageTimelineFigure } from './page-figure';
import { projectOf } from './testing/random-timeline';

const today = '2025-06-15';
const day = (after: number) => dayAfter('2024-09-01', after);

/** The page of a study with phases that all overlap, parts of them, and events of every kind. */
function pageOf(phases: number, parts: number, events: number) {
  const { model } = projectOf({
    phases: Array.from({ length: phases + parts }, (_, index) => ({
      name: `Fase ${index} van de pilot`,
      track: index % 2,
      isPart: index >= phases,
      dates: { start: day(index), end: day(index + 300) },
      planned: { start: day(index + 5), end: day(index + 310) }
    })),
    events: Array.from({ length: events }, (_, index) => ({
      kind: eventKinds[index % eventKinds.length]!,
      state: 'held',
      name: `Gebeurtenis ${index}`,
      start: day((index * 7) % 480),
      end: null,
      planned: null
    })),
    documents: Array.from({ length: 40 }, (_, index) => index * 10)
  });
  const timeline = studyTimeline(model, { today });
  const translate = createTranslator('nl', nl);
  const words = timelineWords(translate, 'nl', { title: 'Tijdlijn', timeline, today, codeName: () => '' });
  return pageTimelineFigure(timeline, { words, today });
}

/** In pixels from the top; of paths, which lie between what is drawn, the last place they go down to. */
function lowestOf(mark: Mark): number {
  if (mark.kind === 'rect') return mark.y + mark.height;
  if (mark.kind === 'text') return mark.y;
  return mark.kind === 'path' ? Number(/V([\d.]+)$/.exec(mark.d)?.[1] ?? 0) : 0;
}

it.each([
  [40, 0, 500],
  [40, 40, 500],
  [60, 0, 3]
])(
  'keeps %i phases that overlap, %i parts and %i events on one page, and says what is left out',
  (...counts) => {
    const { marks } = pageOf(...counts);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    const drawn = texts.filter((text) => text.startsWith('Fase ')).length;
    expect(drawn).toBeGreaterThan(8);
    const lowest = Math.max(...marks.map((mark) => lowestOf(mark)));
    expect(lowest).toBeLessThanOrEqual(a4.height);
    const [phases, parts] = counts;
    expect(texts.join('\n')).toContain(
      `Past niet op deze bladzijde en is weggelaten: ${phases + parts - drawn} fasen`
    );
  }
);

it('leaves nothing out of a page with room', () => {
  const texts = pageOf(8, 0, 500).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  expect(texts.filter((text) => text.includes('weggelaten'))).toEqual([]);
});
