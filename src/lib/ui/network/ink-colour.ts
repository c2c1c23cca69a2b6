import type { Ink } from '$lib/charts/figure/figure';

/** The theme's colour of a figure's ink. */
export function inkColour(ink: Exclude<Ink, 'none'>): string {
  if (ink === 'soft') return 'var(--ink-soft)';
  return `var(--${/^code-\d+$/.test(ink) ? `${ink}-ink` : ink})`;
}
