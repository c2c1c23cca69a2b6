import { initials } from '$lib/ui/coding/initials';

/** Where and how a coder's spans are lined: two coders differ by place, more of them by kind of line too. */
export type SeatLine = { side: 'under' | 'over'; style: 'solid' | 'dashed' | 'dotted' };

const styles = ['solid', 'dashed', 'dotted'] as const;

export function seatLine(seat: number): SeatLine {
  return {
    side: seat % 2 === 0 ? 'under' : 'over',
    style: styles[Math.floor(seat / 2) % styles.length]!
  };
}

/** A short mark for each seat: initials, with a number behind them where they would be the same. */
export function seatMarks(names: readonly string[]): string[] {
  const short = names.map((name) => initials(name.replace(/[(·].*$/, '').trim()) || '?');
  return short.map((mark, index) =>
    short.filter((other) => other === mark).length === 1
      ? mark
      : `${mark}${short.slice(0, index + 1).filter((other) => other === mark).length}`
  );
}

/** The background that draws a line of a coder in a colour; `track` lies further from the words as it grows. */
export function lineBackground(seat: number, colour: string, track: number): string {
  const { side, style } = seatLine(seat);
  const away = track * 4;
  const place = side === 'under' ? `0 calc(100% - ${away}px)` : `0 ${away}px`;
  const [dash, gap] = { solid: [1, 0], dashed: [6, 4], dotted: [2, 3] }[style] as [number, number];
  const image =
    gap === 0
      ? `linear-gradient(${colour}, ${colour})`
      : `repeating-linear-gradient(90deg, ${colour} 0 ${dash}px, transparent ${dash}px ${dash + gap}px)`;
  return `${image} ${place} / 100% 2px no-repeat`;
}
