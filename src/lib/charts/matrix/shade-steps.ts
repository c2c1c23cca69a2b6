import type { Ink } from '../figure/figure';

/** A step of the shading: accent of this opacity over the surface, with words in this ink over it. */
export type ShadeStep = { opacity: number; ink: Extract<Ink, 'ink' | 'surface'> };

/** From pale to full. Words on each are legible (4.5:1) in both themes. */
export const shadeSteps: readonly ShadeStep[] = [
  { opacity: 0.08, ink: 'ink' },
  { opacity: 0.22, ink: 'ink' },
  { opacity: 0.38, ink: 'ink' },
  { opacity: 0.8, ink: 'surface' },
  { opacity: 1, ink: 'surface' }
];

/** The step for a shade of 0 to 1, in five equal parts; null for 0, which has no shade. */
export function shadeStep(shade: number): ShadeStep | null {
  if (!(shade > 0)) return null;
  const step = Math.ceil(Math.min(shade, 1) * shadeSteps.length - 1e-9) - 1;
  return shadeSteps[Math.max(0, step)]!;
}
