import { describe, expect, it } from 'vitest';
import { logAccount } from '$lib/analysis/log/log-account';
import { saveIteration } from '$lib/commands/log/save-iteration';
import { saveLogEntry } from '$lib/commands/log/save-log-entry';
import type { IterationId, LogEntryId } from '$lib/domain/ids';
import { logSteps } from '$lib/domain/log-entry';
import { TestProject } from '$lib/testing/test-project';
import type { Mark } from '../figure/figure';
import { textWidth } from '../figure/text-width';
import { iterationsFigure, type IterationsWords } from './iterations-figure';

const words: IterationsWords = {
  title: 'Iteraties van de training',
  description: 'Twee rondes.',
  step: (step) => step,
  date: (date) => date,
  period: (first, last) => `${first} – ${last}`,
  gap: ({ kind, step }) => `${kind} ${step}`,
  elsewhere: (step) => `elders ${step}`,
  more: (count) => `en nog ${count}`
};
const long =
  'Meervoudigegezinsondersteuningsvraagstukken 🙂 in kleine groepen met elkaar bespreken, zonder dia’s';

function figureOf(rounds: number, each: number, title = 'Minder theorie') {
  const project = new TestProject();
  for (let round = 1; round <= rounds; round++) {
    const iterationId = `round-${round}` as IterationId;
    project.run(saveIteration, { id: iterationId, name: `${title} ${round}` });
    for (let index = 0; index < each; index++)
      project.run(saveLogEntry, {
        id: `entry-${round}-${index}` as LogEntryId,
        title: `${title} ${index}`,
        step: logSteps[index % 5]!,
        iterationId,
        date: '2025-03'
      });
  }
  return iterationsFigure(logAccount(project.model), words);
}

type Area = { left: number; top: number; right: number; bottom: number; what: string };
const textAreas = (marks: readonly Mark[]): Area[] =>
  marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const size = mark.size ?? 14;
    return [
      {
        what: mark.text,
        left: mark.x,
        right: mark.x + textWidth(mark.text, size, mark.weight),
        top: mark.y - size * 0.8,
        bottom: mark.y + size * 0.2
      }
    ];
  });
const boxes = (marks: readonly Mark[]): Area[] =>
  marks.flatMap((mark) =>
    mark.kind === 'rect'
      ? [{ left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height, what: 'box' }]
      : []
  );
const touch = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const touching = (areas: readonly Area[]) =>
  areas.flatMap((a, index) => areas.slice(index + 1).flatMap((b) => (touch(a, b) ? [[a.what, b.what]] : [])));

describe('the figure of the iterations', () => {
  it.each([
    ['no iteration', 0, 0, 'Kort'],
    ['an empty one', 1, 0, 'Kort'],
    ['three of a few entries', 3, 5, 'Kort'],
    ['long words and many entries', 2, 60, long]
  ])('lets no labels and no boxes touch with %s', (_, rounds, each, title) => {
    const { marks, width, height } = figureOf(rounds, each, title);
    expect(touching(textAreas(marks))).toEqual([]);
    expect(touching(boxes(marks))).toEqual([]);
    for (const area of [...textAreas(marks), ...boxes(marks)]) {
      expect(area.left).toBeGreaterThanOrEqual(0);
      expect(area.right).toBeLessThanOrEqual(width);
      expect(area.bottom).toBeLessThanOrEqual(height);
    }
  });

  it('runs no arrow through a box: four steps with three arrows, and one on to the next round', () => {
    const { marks } = figureOf(2, 5);
    const arrows = marks.flatMap((mark) => (mark.kind === 'path' ? [mark.d] : []));
    expect(arrows).toHaveLength(7);
    for (const line of arrows.flatMap(segments))
      expect(boxes(marks).filter((box) => touch(shrunk(box), line))).toEqual([]);
  });

  it('says in a dashed box what a round misses', () => {
    const { marks } = figureOf(1, 0);
    expect(marks.filter((mark) => mark.kind === 'rect' && mark.dash)).toHaveLength(4);
    expect(marks).toContainEqual(expect.objectContaining({ text: 'to-come design' }));
  });
});

/** The straight pieces of a path of M, H and V, a pixel wide. */
function segments(d: string): Area[] {
  const [start, ...steps] = Array.from(
    d.matchAll(/([MHV])(-?[\d.]+)(?: (-?[\d.]+))?/g),
    ([, kind, a, b]) => ({
      kind,
      a: Number(a),
      b: Number(b)
    })
  );
  let [x, y] = [start!.a, start!.b];
  return steps.map(({ kind, a }) => {
    const from = { x, y };
    if (kind === 'H') x = a;
    else y = a;
    return {
      what: d,
      left: Math.min(from.x, x),
      right: Math.max(from.x, x) + 1,
      top: Math.min(from.y, y),
      bottom: Math.max(from.y, y) + 1
    };
  });
}

const shrunk = (box: Area): Area => ({
  ...box,
  left: box.left + 2,
  top: box.top + 2,
  right: box.right - 2,
  bottom: box.bottom - 2
});
