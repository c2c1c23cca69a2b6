import type { Figure } from './figure';

/** A small figure with a mark of every kind and words that XML has to be told about. */
export const exampleFigure: Figure = {
  width: 200,
  height: 100,
  title: 'Band & “grens” <1>',
  description: 'Twee codes\u0000, één relatie 🙂',
  marks: [
    { kind: 'rect', x: 10, y: 10, width: 60, height: 24, radius: 4, fill: 'code-1-wash', stroke: 'code-1' },
    { kind: 'rect', x: 130, y: 10, width: 60, height: 24, fill: 'code-5' },
    { kind: 'circle', x: 20, y: 60.126, radius: 6, fill: 'code-9', opacity: 0.5 },
    { kind: 'path', d: 'M70 22L130 22', stroke: 'soft', strokeWidth: 1.5, dash: '4 2', arrow: true },
    { kind: 'text', x: 40, y: 27, text: 'Band & <grens>', anchor: 'middle', weight: 'bold' },
    {
      kind: 'text',
      x: 100,
      y: 60,
      text: 'relatie',
      size: 11,
      italic: true,
      rotate: -90,
      stroke: 'surface',
      strokeWidth: 3
    }
  ]
};
