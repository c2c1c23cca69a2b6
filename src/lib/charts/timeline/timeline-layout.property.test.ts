import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationCounts } from '$lib/analysis/timeline/quotation-counts';
import { studyTimeline } from '$lib/analysis/timeline/study-timeline';
import { nl } from '$lib/messages/nl';
import { timelineWords } from '$lib/messages/timeline-words';
import { createTranslator } from '$lib/messages/translator';
import type { Figure } from '../figure/figure';
import { textWidth } from '../figure/text-width';
import type { Box } from '../matrix/hatched-box';
import { fittingView } from './fitting-view';
import type { LaidLabel } from './laid-item';
import { a4, pageTimelineFigure } from './page-figure';
import { projectOf, randomStudy } from './testing/random-timeline';
import type { TimeView } from './time-axis';
import { timelineFigure } from './timeline-figure';
import { timelineLayout, type TimelineLayout } from './timeline-layout';

const widths = [320, 390, 480, 640, 800, 1024, 1123, 1280, 1600, 1920];
const today = '2025-06-15';
const translate = createTranslator('nl', nl);

function study(random: Parameters<typeof projectOf>[0]) {
  const { model } = projectOf(random);
  const timeline = studyTimeline(model, { today });
  const codeName = () => 'Band';
  const words = timelineWords(translate, 'nl', { title: 'Tijdlijn', timeline, today, codeName });
  const days = { from: '2024-09-01', to: '2026-02-01' };
  const counts = quotationCounts(model, { codeIds: [], unit: 'month', withSubCodes: false, ...days });
  return { timeline, words, counts };
}

/** Every line of words of a layout. */
function labelsOf({ axis, lanes, counts, today }: TimelineLayout): LaidLabel[] {
  return [
    ...axis.ticks.map(({ label }) => label),
    ...lanes.flatMap(({ title, legend, items }) => [...title, ...legend, ...items.map(({ label }) => label)]),
    ...counts.flatMap(({ title, bins }) => [...title, ...bins.map(({ label }) => label)]),
    today?.label ?? null
  ].filter((label) => label !== null);
}

const touch = (a: Box, b: Box) =>
  a.x + a.width > b.x + 0.01 &&
  b.x + b.width > a.x + 0.01 &&
  a.y + a.height > b.y + 0.01 &&
  b.y + b.height > a.y + 0.01;

function overlapping<Item extends Box>(boxes: readonly Item[]): [Item, Item] | null {
  const inOrder = [...boxes].sort((a, b) => a.y - b.y);
  for (const [index, a] of inOrder.entries())
    for (let next = index + 1; next < inOrder.length && inOrder[next]!.y < a.y + a.height; next += 1)
      if (touch(a, inOrder[next]!)) return [a, inOrder[next]!];
  return null;
}

function sticksOut(boxes: readonly Box[], { width, height }: { width: number; height: number }): Box | null {
  const isOut = ({ x, y, width: w, height: h }: Box) =>
    x < -0.01 || y < -0.01 || x + w > width + 0.01 || y + h > height + 0.01;
  return boxes.find(isOut) ?? null;
}

/** The words of a figure as boxes, as high as their capitals. */
function textBoxes({ marks }: Figure): (Box & { text: string })[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const { text, x, y, size = 13, weight, anchor = 'start' } = mark;
    const width = textWidth(text, size, weight);
    const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
    return [{ text, x: left, y: y - size * 0.75, width, height: size * 0.75 }];
  });
}

const view: fc.Arbitrary<TimeView | null> = fc.option(
  fc
    .tuple(fc.integer({ min: 19_900, max: 20_400 }), fc.integer({ min: 3, max: 300 }))
    .map(([from, days]) => ({
      from: from + 0.3,
      to: from + days
    }))
);

describe('the labels of a timeline', () => {
  it.each(widths)('never overlap or stick out in a figure of %i pixels wide', (width) => {
    fc.assert(
      fc.property(randomStudy(60), view, (random, zoomed) => {
        const { timeline, words, counts } = study(random);
        const shown = zoomed ?? fittingView(timeline, today);
        const layout = timelineLayout(timeline, { width, view: shown, today, words, counts });
        expect(overlapping(labelsOf(layout))).toBeNull();
        expect(sticksOut(labelsOf(layout), layout)).toBeNull();
        const { figure } = timelineFigure(layout, words);
        expect(overlapping(textBoxes(figure))).toBeNull();
        expect(sticksOut(textBoxes(figure), figure)).toBeNull();
      }),
      { numRuns: 10, endOnFailure: true }
    );
  });

  it('never overlap with 500 events, nor do marks of a lane, and every item has its place', () => {
    fc.assert(
      fc.property(randomStudy(500), fc.constantFrom(...widths), (random, width) => {
        const { timeline, words } = study(random);
        const view = fittingView(timeline, today);
        const layout = timelineLayout(timeline, { width, view, today, words });
        expect(overlapping(labelsOf(layout))).toBeNull();
        for (const { lane, items } of layout.lanes) {
          const marks = items.map(({ left, right, top, height }) => ({
            x: left,
            y: top,
            width: right - left,
            height
          }));
          expect(overlapping(marks)).toBeNull();
          const laid = items.flatMap((one) => one.items.map(({ key }) => key));
          expect(laid.sort()).toEqual(lane.items.map(({ key }) => key).sort());
        }
      }),
      { numRuns: 8, endOnFailure: true }
    );
  });

  it('lie beside the marks of other items, never on them', () => {
    fc.assert(
      fc.property(randomStudy(120), fc.constantFrom(...widths), view, (random, width, zoomed) => {
        const { timeline, words } = study(random);
        const shown = zoomed ?? fittingView(timeline, today);
        const { lanes } = timelineLayout(timeline, { width, view: shown, today, words });
        for (const { items } of lanes)
          for (const { label, items: own } of items) {
            if (!label) continue;
            const onIt = items.find(
              (other) =>
                other.items !== own &&
                touch(label, {
                  x: other.left,
                  y: other.top,
                  width: other.right - other.left,
                  height: other.height
                })
            );
            expect(onIt).toBeUndefined();
          }
      }),
      { numRuns: 20, endOnFailure: true }
    );
  });

  it('fit on a lying A4 and are nowhere smaller than 9 pixels', () => {
    fc.assert(
      fc.property(randomStudy(500), (random) => {
        const { timeline, words, counts } = study(random);
        const page = pageTimelineFigure(timeline, { words, counts, today });
        expect([page.width, page.height]).toEqual([a4.width, a4.height]);
        expect(overlapping(textBoxes(page))).toBeNull();
        expect(sticksOut(textBoxes(page), page)).toBeNull();
        for (const mark of page.marks) if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(9);
      }),
      { numRuns: 8, endOnFailure: true }
    );
  });

  it('stay in their row when one looks along the axis', () => {
    fc.assert(
      fc.property(randomStudy(80), fc.integer({ min: -200, max: 200 }), (random, days) => {
        const { timeline, words } = study(random);
        const from = 20_050;
        const rowsAt = (start: number) => {
          const view = { from: start, to: start + 150 };
          const { lanes } = timelineLayout(timeline, { width: 1024, view, today: null, words });
          return new Map(
            lanes.flatMap(({ items }) => items.map((one) => [one.items[0]!.key, one.top] as const))
          );
        };
        const [before, after] = [rowsAt(from), rowsAt(from + days)];
        for (const [key, top] of after) if (before.has(key)) expect(top).toBeCloseTo(before.get(key)!);
      }),
      { numRuns: 15, endOnFailure: true }
    );
  });
});
