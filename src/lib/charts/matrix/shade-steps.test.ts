import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shadeStep, shadeSteps } from './shade-steps';

type Colour = readonly number[];

function tokensOf(theme: 'light' | 'dark') {
  const css = readFileSync('src/routes/app.css', 'utf8');
  const [light, dark] = css.split(/\[data-theme='dark'\]/) as [string, string];
  return (name: string): Colour => {
    const hex = new RegExp(`--${name}: #(\\w{6});`).exec(theme === 'light' ? light : dark)![1]!;
    return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  };
}

/** WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour
    .map((channel) => channel / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light! + 0.05) / (dark! + 0.05);
}

const over = (top: Colour, below: Colour, opacity: number): Colour =>
  top.map((channel, index) => channel * opacity + below[index]! * (1 - opacity));

describe('the steps of the shading', () => {
  it.each(['light', 'dark'] as const)('leave numbers legible in the %s theme', (theme) => {
    const token = tokensOf(theme);
    for (const paper of ['surface', 'paper'])
      for (const { opacity, ink } of shadeSteps) {
        const shade = over(token('accent'), token(paper), opacity);
        expect(contrast(shade, token(ink)), `${opacity} on ${paper}`).toBeGreaterThanOrEqual(4.5);
      }
  });

  it.each([
    [0, null],
    [Number.NaN, null],
    [0.001, 0],
    [0.2, 0],
    [0.21, 1],
    [0.5, 2],
    [0.6, 2],
    [0.8, 3],
    [0.81, 4],
    [1, 4],
    [1.2, 4]
  ])('give a shade of %d step %s', (shade, step) => {
    expect(shadeStep(shade)).toBe(step === null ? null : shadeSteps[step]);
  });
});
