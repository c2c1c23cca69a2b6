/** Names of the painted layers, from under to over; `highlights.css` says what each looks like. */
export const layers = ['hit', 'hit-current', 'drop', 'selection'] as const;
export type Layer = (typeof layers)[number];

/** How many tracks are painted in the text: three washes over each other leave every letter readable. */
export const paintedTracks = 3;

/** The wash behind a quotation in a colour; null for a quotation without a code. */
export function washName(colour: number | null): string {
  return `wash-${colour ?? 'none'}`;
}

/** The underline of a bar in a colour, lower for each further track. */
export function lineName(colour: number | null, track: number): string {
  return `line-${colour ?? 'none'}-${track}`;
}

/** The stronger wash of the quotation that is open or under the pointer. */
export function litName(colour: number | null): string {
  return `lit-${colour ?? 'none'}`;
}

/** Paints ranges under a name and gives the way to take them off. */
export function paint(name: string, ranges: readonly StaticRange[]): () => void {
  const highlight = highlightNamed(name);
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}

function highlightNamed(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = priorityOf(name);
  CSS.highlights.set(name, highlight);
  return highlight;
}

function priorityOf(name: string): number {
  const layer = layers.indexOf(name as Layer);
  if (layer >= 0) return 10 + layer;
  if (name.startsWith('line-')) return 5;
  return name.startsWith('lit-') ? 3 : 1;
}
