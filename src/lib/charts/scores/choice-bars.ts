import type { Figure, Mark } from '../figure/figure';
import { fitText, textWidth, wrapText } from '../figure/text-width';

export type ChoiceBar = { label: string; count: number; /** Of the respondents, 0..1. */ share: number };

/** The choices made on one item. */
export type ChoiceQuestion = {
  title: string;
  /** Beneath the title: how many answered, and that more than one choice could be made. */
  note: string;
  bars: readonly ChoiceBar[];
};

export type ChoiceBarsWords = {
  title: string;
  description: string;
  /** At the end of a bar: `12 (34%)`. */
  count: (bar: ChoiceBar) => string;
};

const margin = 8;
const titleSize = 13;
const labelSize = 12;
const barHeight = 18;
const lineHeight = 16;

/** Bars as long as the share of respondents that made a choice, on one scale for all questions; a full bar is everyone. */
export function choiceBars(
  questions: readonly ChoiceQuestion[],
  words: ChoiceBarsWords,
  width = 760
): Figure {
  const room = width - 2 * margin;
  const labelWidth = Math.min(
    room * 0.42,
    Math.max(0, ...questions.flatMap(({ bars }) => bars.map(({ label }) => textWidth(label, labelSize))))
  );
  const countWidth = Math.max(
    0,
    ...questions.flatMap(({ bars }) => bars.map((bar) => textWidth(words.count(bar), labelSize)))
  );
  const left = margin + labelWidth + 10;
  const longest = Math.max(24, width - margin - left - countWidth - 8);
  const marks: Mark[] = [];
  let y = margin;
  for (const { title, note, bars } of questions) {
    for (const text of wrapText(title, room, titleSize, { weight: 'bold', maxLines: 3 })) {
      marks.push({ kind: 'text', x: margin, y: y + 13, text, size: titleSize, weight: 'bold' });
      y += 18;
    }
    for (const text of wrapText(note, room, labelSize, { maxLines: 2 })) {
      marks.push({ kind: 'text', x: margin, y: y + 12, text, size: labelSize, fill: 'soft' });
      y += lineHeight;
    }
    y += 6;
    for (const bar of bars) {
      const lines = wrapText(bar.label, labelWidth + 1, labelSize, { maxLines: 3 });
      const height = Math.max(barHeight, lines.length * lineHeight);
      const middle = y + height / 2;
      const length = bar.share * longest;
      lines.forEach((text, index) =>
        marks.push({
          kind: 'text',
          x: left - 10,
          y: middle + 4 + (index - (lines.length - 1) / 2) * lineHeight,
          text,
          size: labelSize,
          anchor: 'end'
        })
      );
      const box = { x: left, y: middle - barHeight / 2 + 1, height: barHeight - 2 };
      marks.push(
        { kind: 'rect', ...box, width: longest, fill: 'sunken' },
        { kind: 'rect', ...box, width: length, fill: 'accent' },
        {
          kind: 'text',
          x: left + longest + 8,
          y: middle + 4,
          text: fitText(words.count(bar), countWidth + 1, labelSize),
          size: labelSize
        }
      );
      y += height + 4;
    }
    y += 20;
  }
  return { width, height: y, title: words.title, description: words.description, marks };
}
