import type { ConfigurationReading } from '$lib/analysis/configurations/read-configuration';
import { cimoElements, type CimoElementId } from '$lib/domain/cimo-element';
import type { ConfigurationWords } from '$lib/messages/configuration-words';
import type { Figure } from '../figure/figure';
import { elementBox } from './element-box';
import { FigureColumn } from './figure-column';
import { linkMarks } from './link-marks';

/** The words of the figure in the reader's language. */
export type ConfigurationFigureWords = Pick<
  ConfigurationWords,
  | 'title'
  | 'description'
  | 'place'
  | 'proposition'
  | 'strength'
  | 'cases'
  | 'quotations'
  | 'contrary'
  | 'noEvidence'
  | 'empty'
  | 'wholeChain'
  | 'alternativeTo'
>;

const margin = 24;
const boxWidth = 208;
const gap = 112;
const width = 2 * margin + 4 * boxWidth + 3 * gap;
const rowGap = 40;

const leftOf = (element: CimoElementId) => margin + cimoElements.indexOf(element) * (boxWidth + gap);

/**
 * Configurations under each other in the four columns of CIMO, with the links between the elements drawn: the more cases
 * support one, the heavier its line; dashed without evidence, crossed where there is contrary evidence. Rows are as high as
 * their words need, so that nothing touches. Positions in pixels; without readings only the columns' names.
 */
export function configurationsFigure(
  readings: readonly ConfigurationReading[],
  words: ConfigurationFigureWords
): Figure {
  const page = new FigureColumn(margin, margin, width - 2 * margin);
  page.write(words.title, { size: 16, weight: 'bold' });
  page.skip(12);
  const headings = cimoElements.map((element) => {
    const heading = new FigureColumn(leftOf(element), page.bottom, boxWidth);
    heading.write(words.place(element), { size: 13, weight: 'bold', fill: 'soft' });
    return heading;
  });
  page.take(headings);
  for (const [index, reading] of readings.entries()) {
    page.skip(index === 0 ? 8 : rowGap);
    page.rule();
    page.skip(16);
    page.write(reading.configuration.name, { size: 14, weight: 'bold' });
    if (reading.alternativeTo)
      page.write(words.alternativeTo(reading.alternativeTo), { size: 12, fill: 'soft', italic: true });
    page.skip(8);
    drawChain(page, reading, words);
    const proposition = words.proposition(reading);
    if (proposition !== '') {
      page.skip(12);
      page.write(proposition, { size: 13, italic: true });
    }
    if (reading.wholeChainCaseIds.length > 0) {
      page.skip(4);
      page.write(words.wholeChain(reading.wholeChainCaseIds.length), { size: 12, fill: 'soft' });
    }
  }
  return {
    width,
    height: page.bottom + margin,
    title: words.title,
    description: words.description(readings.length),
    marks: page.marks
  };
}

function drawChain(page: FigureColumn, reading: ConfigurationReading, words: ConfigurationFigureWords): void {
  const top = page.bottom;
  const boxAt = (element: CimoElementId, height?: number) =>
    elementBox(reading, element, words, { x: leftOf(element), y: top, width: boxWidth, height });
  const links = (height: number) =>
    linkMarks(reading, words, { top, height, gap, leftOf: (element) => leftOf(element) - gap });
  const heights = cimoElements.map((element) => boxAt(element).height);
  const height = Math.max(...heights, links(0).needed);
  const drawn = [...cimoElements.flatMap((element) => boxAt(element, height).marks), ...links(height).marks];
  page.add(drawn, top + height);
}
