import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/figure';
import { textWidth } from '../figure/text-width';
import { bandsFigure, type BandsWords } from './bands-figure';
import type { BandPhase } from './bands-layout';

const words: BandsWords = {
  title: 'Codes per fase van een onderzoek met een naam die niet op één regel past',
  description: 'Negen codes in vier fasen.',
  none: 'geen citaten',
  scale: 'kleur: citaten in de hele matrix',
  tick: (date, unit) => (unit === 'year' ? String(date.getUTCFullYear()) : String(date.getUTCMonth() + 1)),
  major: (date) => String(date.getUTCFullYear())
};
const phases: BandPhase[] = [
  { column: 0, name: '1. Werving en intake', number: '1', from: '2024-06-17', to: '2024-11-08' },
  { column: 1, name: '2. Training', number: '2', from: '2024-11-19', to: '2025-02-11' },
  { column: 2, name: '3. Koppelen', number: '3', from: '2025-01-13', to: '2025-07-04' },
  { column: 3, name: '4. Startdag', number: '4', from: '2025-07-05', to: '2025-07-05' }
];
const rows = ['Vertrouwen opbouwen tussen een ouder en een buddy', 'Tijd', 'Onwaarschijnlijkheid'].map(
  (name, row) => ({
    name,
    value: (column: number) => String(row * column),
    shade: (column: number) => (row * column) / 6
  })
);

describe.each([320, 390, 640, 1024, 1600])('bands of %i pixels wide', (width) => {
  const { figure, places } = bandsFigure(rows, phases, width, words);

  it('lie within the figure, none over another', () => {
    for (const place of places) {
      expect(place.x).toBeGreaterThanOrEqual(0);
      expect(place.x + place.width).toBeLessThanOrEqual(width);
      expect(place.y + place.height).toBeLessThanOrEqual(figure.height);
      expect(place.width).toBeGreaterThanOrEqual(3.9);
      for (const other of places)
        if (other !== place)
          expect(
            place.x + place.width <= other.x + 0.5 ||
              other.x + other.width <= place.x + 0.5 ||
              place.y + place.height <= other.y ||
              other.y + other.height <= place.y
          ).toBe(true);
    }
  });

  it('keep their words inside', () => {
    for (const { left, right, text } of texts(figure)) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(width + 0.5);
    }
  });
});

it('give phases that overlap lanes of their own, and others the first', () => {
  const { places } = bandsFigure(rows, phases, 1024, words);
  const [first, second, third, last] = places;
  expect([second!.y - first!.y, third!.y - first!.y, last!.y - first!.y]).toEqual([0, 24, 0]);
});

it('are darker the more is found, and hatched where nothing is', () => {
  const { marks } = bandsFigure(rows, phases, 1024, words).figure;
  const opacities = marks.flatMap((mark) =>
    mark.kind === 'rect' && mark.fill === 'accent' ? [mark.opacity] : []
  );
  // Five steps of the legend follow the bands: 0, 1, 2, 3 and 0, 2, 4, 6 sixths, without the noughts.
  expect(opacities.slice(0, -5)).toEqual([0.08, 0.22, 0.38, 0.22, 0.8, 1]);
});

function texts({ marks }: Figure) {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const width = textWidth(mark.text, mark.size ?? 12, mark.weight);
    const left =
      mark.anchor === 'middle' ? mark.x - width / 2 : mark.anchor === 'end' ? mark.x - width : mark.x;
    return [{ left, right: left + width, text: mark.text }];
  });
}
