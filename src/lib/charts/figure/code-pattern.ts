/** How a code's colour is filled in, so that colour is never the only cue. */
export type CodePattern = 'solid' | 'striped' | 'dotted';

/** The pattern that goes with a colour of the codes' palette, as the swatches on screen have it. */
export function codePattern(colour: number): CodePattern {
  return (['solid', 'striped', 'dotted'] as const)[Math.floor(colour / 4)] ?? 'solid';
}
