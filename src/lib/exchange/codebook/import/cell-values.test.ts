import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCitation, parseColour, parseLevel, parseOrder } from './cell-values';
import { nearestColour, paletteInks } from './nearest-colour';

describe('the colour of a cell', () => {
  it('is told by the palette of the light theme', () => {
    const [light = ''] = readFileSync('src/routes/app.css', 'utf8').split("[data-theme='dark']");
    const inks = Array.from(light.matchAll(/--code-\d+-ink: #([0-9a-f]{6})/g), ([, hex]) =>
      parseInt(hex!, 16)
    );
    expect(paletteInks).toEqual(inks);
  });

  it('is itself when it is in the palette', () => {
    expect(paletteInks.map(nearestColour)).toEqual(paletteInks.map((_, index) => index));
  });

  it.each([
    ['3', 3],
    ['11', 11],
    ['12', undefined],
    ['#0000ff', 0],
    ['#f00', 7],
    ['rgb(255, 0, 0)', 7],
    ['#808080', 10],
    ['#ffffff', 10],
    ['00aa00', 2],
    ['Groen', 2],
    ['purple', 4],
    ['constructor', undefined],
    ['lichtgevend', undefined]
  ])('%s is %s', (cell, colour) => {
    expect(parseColour(cell)).toBe(colour);
  });
});

describe('other cells', () => {
  it.each([
    ['Kerncode', 'core'],
    [' core  code ', 'core'],
    ['CATEGORIE', 'category'],
    ['Open code', 'open'],
    ['toString', undefined]
  ])('the level %j is %s', (cell, level) => {
    expect(parseLevel(cell)).toBe(level);
  });

  it.each([
    ['10:17', '10:17'],
    // A spreadsheet took it for a time of day.
    ['10:17:00', '10:17'],
    ['05:03:00', '5:3'],
    ['10.17', undefined],
    ['een voorbeeld', undefined]
  ])('the citation %j is %s', (cell, citation) => {
    expect(parseCitation(cell)).toBe(citation);
  });

  it.each([
    ['2,5', 2.5],
    ['-1', -1],
    ['1e9', undefined],
    ['tweede', undefined]
  ])('the order %j is %s', (cell, order) => {
    expect(parseOrder(cell)).toBe(order);
  });
});
