import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { exampleFigure } from './example-figure';
import { figureToSvg } from './figure-to-svg';
import { lightColour } from './light-palette';

/** The names of the elements in order and the text between them. @throws what makes it no XML */
function parse(xml: string) {
  const names: string[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('text', (text) => text.trim() && texts.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { names, texts };
}

describe('a figure as an SVG file', () => {
  it('is well-formed, whatever the names in it hold', () => {
    const { texts } = parse(figureToSvg(exampleFigure));
    expect(texts).toEqual(['Band & “grens” <1>', 'Twee codes, één relatie 🙂', 'Band & <grens>', 'relatie']);
  });

  it('writes every mark as it was drawn', () => {
    expect(figureToSvg(exampleFigure)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100" role="img" aria-labelledby="title desc" font-family="system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"><title id="title">Band &amp; “grens” &lt;1&gt;</title><desc id="desc">Twee codes, één relatie 🙂</desc><rect width="200" height="100" fill="#ffffff"/><defs><pattern id="figure-code-5" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="#f1e8bf"/><rect width="2" height="4" fill="#76620a"/></pattern><pattern id="figure-code-9" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#f0dcf5"/><circle cx="2" cy="2" r="1.2" fill="#8a3aa0"/></pattern><marker id="figure-arrow-soft" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="#5c574b"/></marker></defs><rect x="10" y="10" width="60" height="24" rx="4" fill="#fbe2cf" stroke="#a8480a"/><rect x="130" y="10" width="60" height="24" fill="url(#figure-code-5)"/><circle cx="20" cy="60.13" r="6" fill="url(#figure-code-9)" opacity="0.5"/><path d="M70 22L130 22" fill="none" stroke="#5c574b" stroke-width="1.5" stroke-dasharray="4 2" marker-end="url(#figure-arrow-soft)"/><text x="40" y="27" font-size="13" font-weight="600" text-anchor="middle" fill="#22201b">Band &amp; &lt;grens&gt;</text><text x="100" y="60" font-size="11" font-style="italic" transform="rotate(-90 100 60)" paint-order="stroke" stroke-linejoin="round" fill="#22201b" stroke="#ffffff" stroke-width="3">relatie</text></svg>
      "
    `);
  });

  it('gives each code the pattern of its swatch, once', () => {
    const twice = { ...exampleFigure, marks: [...exampleFigure.marks, ...exampleFigure.marks] };
    const { names } = parse(figureToSvg(twice));
    expect(names.filter((name) => name === 'pattern')).toHaveLength(2);
    expect(names.filter((name) => name === 'marker')).toHaveLength(1);
  });

  it('has the colours of the light theme, on white', () => {
    const css = readFileSync('src/routes/app.css', 'utf8');
    const light = css.slice(0, css.indexOf("[data-theme='dark']"));
    const token = (name: string) => new RegExp(`--${name}: (#\\w+);`).exec(light)?.[1];
    expect(lightColour('ink')).toBe(token('ink'));
    expect(lightColour('soft')).toBe(token('ink-soft'));
    for (const ink of ['line', 'line-strong', 'sunken', 'accent', 'accent-wash'] as const)
      expect(lightColour(ink)).toBe(token(ink));
    for (let colour = 0; colour < 12; colour += 1) {
      expect(lightColour(`code-${colour}`)).toBe(token(`code-${colour}-ink`));
      expect(lightColour(`code-${colour}-wash`)).toBe(token(`code-${colour}-wash`));
    }
    expect(lightColour('surface')).toBe('#ffffff');
  });
});
