import type { NetworkLinkKind } from '$lib/domain/network';
import { fitText, textWidth } from '../figure/text-width';
import type { BoxGrid } from './box-grid';
import { pointOnLink, type Box, type LinkPath } from './link-path';

/** Pixels, of the words beside a link. */
export const linkLabelSize = 11;

/** Words with a place beside their link. */
export type LinkLabel = {
  /** Shortened with an ellipsis where the whole does not fit. */
  text: string;
  /** Where on the link its middle is: 0 at the one end, 1 at the other. */
  share: number;
};

/** A line that asks for words beside it; empty for none. */
export type LineToLabel = {
  id: string;
  label: string;
  kind: NetworkLinkKind;
  weight: number;
  path: LinkPath;
};

/** The middle first: there the words are looked for. */
const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8] as const;
/** Pixels of a line of words, with what keeps it free from the lines it covers. */
const height = 16;
const sideSpace = 3;
/** What of shortened words must be left to know them by: this part, and these pixels. */
const leastShown = { share: 0.6, width: 40 } as const;

/**
 * Words beside links by the link's id, each where its box meets nothing that is `taken` and no words placed before; what
 * they take up is added to `taken`. Where nowhere on the link is room for the whole, they are shortened; links without
 * room for that are not in it. Relations come before co-occurrence, and of that the most frequent first.
 */
export function placeLinkLabels(lines: readonly LineToLabel[], taken: BoxGrid): Map<string, LinkLabel> {
  const placed = new Map<string, LinkLabel>();
  const rank = ({ kind, weight }: LineToLabel) => (kind === 'cooccurrence' ? weight : Infinity);
  const byRank = lines
    .filter(({ label, path }) => label !== '' && path.d !== '')
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  for (const { id, label, path } of byRank) {
    const found = findPlace(label, path, taken);
    if (!found) continue;
    placed.set(id, found);
    taken.add(linkLabelBox(found, path));
  }
  return placed;
}

/** What words beside a link take up. */
export function linkLabelBox({ text, share }: LinkLabel, path: LinkPath): Box {
  return { ...pointOnLink(path, share), width: textWidth(text, linkLabelSize) + sideSpace * 2, height };
}

function findPlace(label: string, path: LinkPath, taken: BoxGrid): LinkLabel | null {
  const whole = linkLabelBox({ text: label, share: 0.5 }, path);
  let widest = { share: 0.5, room: 0 };
  for (const share of shares) {
    const room = roomAt({ ...whole, ...pointOnLink(path, share) }, taken);
    if (room >= whole.width) return { text: label, share };
    if (room > widest.room) widest = { share, room };
  }
  const wordsRoom = widest.room - sideSpace * 2;
  if (wordsRoom < Math.max(leastShown.width, whole.width * leastShown.share)) return null;
  return { text: fitText(label, wordsRoom, linkLabelSize), share: widest.share };
}

/** How wide a box can be that stays round its middle: as wide as it is, or up to the nearest thing; 0 or less for none. */
function roomAt(box: Box, taken: BoxGrid): number {
  let room = box.width;
  for (const other of taken.overlapping(box)) {
    room = Math.min(room, Math.abs(other.x - box.x) * 2 - other.width);
    if (room <= 0) break;
  }
  return room;
}
