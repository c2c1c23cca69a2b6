import { scaleLinear } from 'd3';
import type { CountBin, CountSeries } from '$lib/analysis/timeline/quotation-counts';
import type { CodeId } from '$lib/domain/ids';
import { textWidth } from '../figure/text-width';
import type { LaidLabel } from './laid-item';
import type { TimeScale } from './time-axis';

type LaidBin = { bin: CountBin; left: number; right: number; top: number; label: LaidLabel | null };

/** The bars of one series, from `top` down to a floor `height` below it. */
export type LaidCounts = {
  codeId: CodeId | null;
  colour: number | null;
  top: number;
  height: number;
  /** The most in one bin of all series: they share one scale. */
  most: number;
  bins: readonly LaidBin[];
};

const size = 9;
const line = 12;

/** Bars of how many quotations there are in each bin; the number above each when there is room for all. */
export function placeCounts(
  { codeId, colour, bins }: CountSeries,
  most: number,
  scale: TimeScale,
  top: number,
  height: number
): LaidCounts {
  const y = scaleLinear()
    .domain([0, Math.max(1, most)])
    .range([top + height, top + line]);
  const seen = bins.flatMap((bin) => {
    const [left, right] = [
      Math.max(scale.left, scale.startOf(bin.start)),
      Math.min(scale.right, scale.endOf(bin.end))
    ];
    return right - left > 0.5 ? [{ bin, left, right, top: y(bin.count) }] : [];
  });
  const widest = textWidth(String(most), size) + 2;
  const hasNumbers = seen.every(
    ({ left, right, bin }) =>
      bin.count === 0 || right - left >= Math.min(widest, textWidth(String(bin.count), size) + 2)
  );
  return {
    codeId,
    colour,
    top,
    height,
    most,
    bins: seen.map((one): LaidBin => {
      const text = String(one.bin.count);
      const width = textWidth(text, size);
      const x = (one.left + one.right - width) / 2;
      const isSaid = hasNumbers && one.bin.count > 0;
      return { ...one, label: isSaid ? { text, x, y: one.top - line, width, height: line } : null };
    })
  };
}
