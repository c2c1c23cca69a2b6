import type { AgreementSettings } from '$lib/domain/measurement';
import type { AgreementMaterial } from './agreement-material';
import { CodeSets } from './code-sets';
import { prepareDocuments, type PreparedDocument } from './prepared-document';
import type { Segment } from './segments';

/** A unit that counts with the codes each seat gave it. */
export type CodedUnit = Segment & {
  /** How many units are like it: 1, but of characters, which come in stretches, as many as there are in it. */
  times: number;
  /** Per seat the indexes of codes, ascending. */
  codes: readonly (readonly number[])[];
};

/** Every unit that counts, coded or not, by document and start: what `measureAgreement` counts. */
export function codedUnits(material: AgreementMaterial, settings: AgreementSettings): CodedUnit[] {
  const sets = new CodeSets();
  const list = settings.unit === 'character' ? stretchesOf : unitsOf;
  const units: CodedUnit[] = [];
  for (const document of prepareDocuments(material, settings, sets)) units.push(...list(document, sets));
  return units;
}

function unitsOf({ found, codes, seats }: PreparedDocument): CodedUnit[] {
  const units = found.segments.map((segment) => ({
    ...segment,
    times: 1,
    codes: seats.map((): number[] => [])
  }));
  for (const { code, segments } of codes)
    segments.forEach((coded, seat) => {
      for (const at of coded) units[at]!.codes[seat]!.push(code);
    });
  return units;
}

/** The text that counts, cut wherever what anyone coded changes. */
function stretchesOf({ document, found, length, seats }: PreparedDocument, { sets }: CodeSets): CodedUnit[] {
  const edges = new Set([0, length]);
  for (const { pieces } of seats) for (const { start, end } of pieces) edges.add(start).add(end);
  const places = [...edges].sort((a, b) => a - b);
  const next = seats.map(() => 0);
  return places.slice(1).map((end, index) => {
    const start = places[index]!;
    const codes = seats.map(({ pieces }, seat) => {
      while (next[seat]! < pieces.length && pieces[next[seat]!]!.end <= start) next[seat]! += 1;
      const piece = pieces[next[seat]!];
      return piece && piece.start <= start ? sets[piece.set]! : [];
    });
    const place = { start: found.text.expand(start), end: found.text.expand(end - 1) + 1 };
    return { documentId: document.id, ...place, times: end - start, codes };
  });
}
