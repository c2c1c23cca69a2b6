import type { ConfigurationReading } from '$lib/analysis/configurations/read-configuration';
import type { Strength } from '$lib/analysis/configurations/strength';
import type { CimoElementId } from '$lib/domain/cimo-element';
import { configurationLinks, type ConfigurationPlace } from '$lib/domain/configuration';
import type { Mark } from '../figure/figure';
import { wrapText } from '../figure/text-width';
import type { ConfigurationFigureWords } from './configurations-figure';
import { linkLook } from './link-weight';

type Room = {
  top: number;
  height: number;
  /** Of the space between two boxes. */
  gap: number;
  /** Where the space before an element begins. */
  leftOf: (element: CimoElementId) => number;
};

const size = 11;
const lineHeight = 15;
/** Between a line and the words over and under it; half the thickest line and the cross fit in. */
const clearance = 10;

/** The three links of a configuration, halfway the height of its boxes, and how high the boxes must be for their words. */
export function linkMarks(
  reading: ConfigurationReading,
  words: ConfigurationFigureWords,
  { top, height, gap, leftOf }: Room
): { marks: Mark[]; needed: number } {
  const middle = top + height / 2;
  let needed = 0;
  const marks = (Object.keys(configurationLinks) as (keyof typeof configurationLinks)[]).flatMap((link) => {
    const left = leftOf(configurationLinks[link][1]);
    const { over, under } = labels(reading, link, words, gap - 8);
    const side = Math.max(over.length, under.length);
    needed = Math.max(needed, 2 * (clearance + side * lineHeight));
    const look = linkLook(reading.places[link]);
    const head = 3 * look.width;
    const line: Mark = {
      kind: 'path',
      d: `M${left + 4} ${middle}H${left + gap - 4 - (look.isDashed ? 0 : head / 2)}`,
      arrow: look.isDashed || look.width <= 1.5,
      stroke: look.isDashed ? 'line-strong' : 'ink',
      strokeWidth: look.width,
      ...(look.isDashed && { dash: '5 4' })
    };
    const centre = left + gap / 2;
    return [
      line,
      ...(line.arrow ? [] : [heavyHead(left + gap - 4, middle, head)]),
      ...(look.isCrossed ? [cross(centre, middle)] : []),
      ...over.map((text, index) =>
        label(text, centre, middle - clearance - 3 - (over.length - 1 - index) * lineHeight)
      ),
      ...under.map((text, index) => label(text, centre, middle + clearance + size + index * lineHeight))
    ];
  });
  return { marks, needed };
}

function labels(
  reading: ConfigurationReading,
  link: ConfigurationPlace,
  words: ConfigurationFigureWords,
  width: number
): { over: string[]; under: string[] } {
  const { supporting, contrary } = reading.places[link];
  const wrap = (text: string) => wrapText(text, width, size);
  const casesOf = (strength: Strength) => (strength.caseIds.length > 0 ? wrap(words.cases(strength)) : []);
  const isBare = supporting.quotationIds.length + contrary.quotationIds.length === 0;
  return {
    over:
      supporting.quotationIds.length > 0
        ? [...casesOf(supporting), ...wrap(words.quotations(supporting))]
        : [],
    under: [
      ...(isBare ? wrap(words.noEvidence) : []),
      ...(contrary.quotationIds.length > 0
        ? [...wrap(`${words.contrary}:`), ...casesOf(contrary), ...wrap(words.quotations(contrary))]
        : [])
    ]
  };
}

/** The head of a line too heavy for the usual one, its point at (x, y). */
function heavyHead(x: number, y: number, length: number): Mark {
  return { kind: 'path', d: `M${x} ${y}l${-length} ${-length * 0.6}v${length * 1.2}z`, fill: 'ink' };
}

/** A cross over the line. */
function cross(x: number, y: number): Mark {
  return {
    kind: 'path',
    d: `M${x - 6} ${y - 6}l12 12M${x - 6} ${y + 6}l12 -12`,
    stroke: 'ink',
    strokeWidth: 2
  };
}

function label(text: string, x: number, y: number): Mark {
  return { kind: 'text', x, y, text, size, anchor: 'middle', fill: 'soft' };
}
