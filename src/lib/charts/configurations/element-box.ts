import type { ConfigurationReading } from '$lib/analysis/configurations/read-configuration';
import type { CimoElementId } from '$lib/domain/cimo-element';
import type { Mark } from '../figure/figure';
import type { ConfigurationFigureWords } from './configurations-figure';
import { FigureColumn } from './figure-column';

const padding = 12;
/** More grounds than these are in the table. */
const mostGrounds = 8;

/** An element of a configuration as a box of at least `height`: its statement, how strong it is, and on what it rests. */
export function elementBox(
  reading: ConfigurationReading,
  element: CimoElementId,
  words: ConfigurationFigureWords,
  { x, y, width, height = 0 }: { x: number; y: number; width: number; height?: number | undefined }
): { marks: Mark[]; height: number } {
  const { supporting, contrary, grounds } = reading.places[element];
  const statement = reading.configuration.statements[element].trim();
  const column = new FigureColumn(x + padding, y + padding, width - 2 * padding);
  if (statement === '') column.write(words.empty(element), { size: 13, italic: true, fill: 'soft' });
  else column.write(statement, { size: 13 });
  column.skip(8);
  const isBare = supporting.quotationIds.length + contrary.quotationIds.length === 0;
  if (isBare) column.write(words.noEvidence, { size: 11, italic: true, fill: 'soft' });
  if (supporting.quotationIds.length > 0)
    column.write(unbroken(words.strength(supporting)), { size: 11, weight: 'bold' });
  if (contrary.quotationIds.length > 0)
    column.write(unbroken(`× ${words.contrary}: ${words.strength(contrary)}`), { size: 11 });
  const names = grounds
    .filter(({ evidence }) => evidence.ref.kind !== 'finding')
    .map(({ name, evidence }) => (evidence.stance === 'contrary' ? `×${name}` : name));
  if (names.length > 0) {
    const more = names.length > mostGrounds ? ' …' : '';
    column.write(`${names.slice(0, mostGrounds).join(', ')}${more}`, { size: 11, fill: 'soft' });
  }
  const needed = column.bottom + padding - y;
  const drawn = Math.max(height, needed);
  const frame: Mark = {
    kind: 'rect',
    x,
    y,
    width,
    height: drawn,
    radius: 4,
    fill: statement === '' ? 'sunken' : 'surface',
    stroke: 'line-strong',
    ...(statement === '' && { dash: '4 4' })
  };
  return { marks: [frame, ...column.marks], height: drawn };
}

/** Numbers stay with what they count, and a sign with what it goes with: `2 cases ·` and `1 quotation` are not broken. */
function unbroken(strength: string): string {
  return strength.replace(/(?<=^×|\d) | (?=·)/g, '\u00a0');
}
