/** The inks of the palette in the light theme, as `0xRRGGBB`; the style sheet of the app has the same. */
export const paletteInks: readonly number[] = [
  0x1b5fae, 0xa8480a, 0x1c7046, 0xa3245f, 0x6a4bb5, 0x76620a, 0x0f6d75, 0xb3332a, 0x49680f, 0x8a3aa0,
  0x4f5b6b, 0x7d4a26
];
/** Below this chroma a colour is grey to the eye. */
const greyChroma = 0.03;
const greyInk = 10;

/**
 * The number in the palette of the ink a colour looks most like. All inks are about as dark, so hue decides, and
 * lightness and chroma only between inks of one hue, such as orange and brown (Oklab, Ottosson 2020).
 */
export function nearestColour(rgb: number): number {
  const exact = paletteInks.indexOf(rgb);
  if (exact !== -1) return exact;
  const wanted = toOklab(rgb);
  if (chromaOf(wanted) < greyChroma) return greyInk;
  const distances = paletteInks.map((rgb, index) =>
    index === greyInk ? Infinity : distance(toOklab(rgb), wanted)
  );
  return distances.indexOf(Math.min(...distances));
}

type Oklab = { lightness: number; a: number; b: number };

function chromaOf({ a, b }: Oklab): number {
  return Math.hypot(a, b);
}

function distance(one: Oklab, other: Oklab): number {
  const [chroma, otherChroma] = [chromaOf(one), chromaOf(other)];
  return Math.hypot(
    one.a / chroma - other.a / otherChroma,
    one.b / chroma - other.b / otherChroma,
    (one.lightness - other.lightness) * 0.3,
    (chroma - otherChroma) * 0.3
  );
}

function toOklab(rgb: number): Oklab {
  const [red, green, blue] = [16, 8, 0].map((shift) => linear(((rgb >> shift) & 255) / 255)) as [
    number,
    number,
    number
  ];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  };
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
