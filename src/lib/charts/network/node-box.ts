import type { NetworkObject } from '$lib/analysis/networks/network-object';
import { fitText, textWidth, wrapText } from '../figure/text-width';

/** The words of a node and the box they take, without a place: sizes in pixels at zoom 1. */
export type NodeBox = {
  object: NetworkObject;
  width: number;
  height: number;
  /** The name, broken into lines. */
  lines: readonly string[];
  /** Under the name, softer: the beginning of a quotation, the numbers of a code. */
  small: readonly string[];
};

export const nodeText = { size: 13, lineHeight: 16, small: 11, smallHeight: 14 } as const;
export const nodeSpace = { side: 10, above: 7, icon: 14, gap: 7 } as const;
const usual = { code: 150, other: 190 } as const;
/** A single long word may make a node wider than usual, up to this. */
const widest = 240;

/** The box of an object: as wide as its words ask, within bounds, and as high as the lines they break into. */
export function nodeBox(object: NetworkObject): NodeBox {
  const weight = isBold(object) ? 'bold' : 'normal';
  const longestWord = Math.max(
    ...object.name.split(/\s+/).map((word) => textWidth(word, nodeText.size, weight))
  );
  const textRoom = Math.min(widest, Math.max(object.code ? usual.code : usual.other, longestWord));
  const lines = wrapText(object.name, textRoom, nodeText.size, { maxLines: 3, weight });
  const small = smallLines(object, textRoom);
  const textWidths = [
    ...lines.map((line) => textWidth(line, nodeText.size, weight)),
    ...small.map((line) => textWidth(line, nodeText.small))
  ];
  const { side, above, icon, gap } = nodeSpace;
  return {
    object,
    width: Math.ceil(side + icon + gap + Math.max(24, ...textWidths) + side),
    height: above * 2 + lines.length * nodeText.lineHeight + small.length * nodeText.smallHeight,
    lines,
    small
  };
}

/** Whether the name stands out: of core codes, and where the name is an address such as `10:17`. */
export function isBold({ kind, code }: NetworkObject): boolean {
  return code?.level === 'core' || kind === 'quotation';
}

function smallLines({ kind, words, code }: NetworkObject, room: number): string[] {
  // A category or core code often lives by the codes under it alone: two noughts would say nothing of it.
  if (code)
    return code.level === 'open' || code.grounded + code.density > 0
      ? [`${code.grounded}–${code.density}`]
      : [];
  if (words === '') return [];
  if (kind === 'quotation' || kind === 'question')
    return wrapText(words, room, nodeText.small, { maxLines: 2 });
  return [fitText(words, room, nodeText.small)];
}
