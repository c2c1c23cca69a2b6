import type { AgreementSettings } from '$lib/domain/measurement';
import type { AgreementMaterial, ComparedCoding } from './agreement-material';
import { CodeSets } from './code-sets';
import type { PairedUnit } from './confusion';
import { prepareDocument, type PreparedDocument } from './prepared-document';
import type { Piece } from './seat-spans';

/**
 * The units to which at least one of two seats gave a code, each with the codes of both (indexes of the codes of the material,
 * ascending), document after document. With characters as the unit every stretch in which nothing changes is one, as
 * many times as it has characters.
 */
export function pairedUnits(
  material: AgreementMaterial,
  settings: AgreementSettings,
  [first, second]: readonly [number, number]
): PairedUnit[] {
  const codes = new Map(material.codes.map(({ id }, index) => [id as string, index]));
  const byDocument = new Map<string, ComparedCoding[]>();
  for (const coding of material.codings) {
    if (coding.seat !== first && coding.seat !== second) continue;
    const codings = byDocument.get(coding.documentId);
    if (codings) codings.push(coding);
    else byDocument.set(coding.documentId, [coding]);
  }
  return material.documents.flatMap((document) => {
    const codings = byDocument.get(document.id);
    if (!codings) return [];
    const sets = new CodeSets();
    const source = { seats: material.seats, codes };
    const prepared = prepareDocument(source, document, codings, settings, sets, 0);
    return settings.unit === 'character'
      ? stretches(prepared, sets, first, second)
      : segments(prepared, first, second);
  });
}

function segments({ document, codes }: PreparedDocument, first: number, second: number): PairedUnit[] {
  const units = new Map<number, { first: number[]; second: number[] }>();
  const unitAt = (at: number) => {
    const known = units.get(at) ?? { first: [], second: [] };
    units.set(at, known);
    return known;
  };
  for (const { code, segments } of codes) {
    for (const at of segments[first]!) unitAt(at).first.push(code);
    for (const at of segments[second]!) unitAt(at).second.push(code);
  }
  return Array.from(units.values(), (unit) => ({ documentId: document.id, ...unit, times: 1 }));
}

function stretches(
  { document, seats }: PreparedDocument,
  { sets }: CodeSets,
  first: number,
  second: number
): PairedUnit[] {
  const [ones, others] = [seats[first]!.pieces, seats[second]!.pieces];
  const edges = [...new Set([...ones, ...others].flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b
  );
  const [oneAt, otherAt] = [reader(ones), reader(others)];
  const units: PairedUnit[] = [];
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const [start, end] = [edges[at]!, edges[at + 1]!];
    const [one, other] = [oneAt(start), otherAt(start)];
    if (!one && !other) continue;
    units.push({
      documentId: document.id,
      first: one ? sets[one.set]! : [],
      second: other ? sets[other.set]! : [],
      times: end - start
    });
  }
  return units;
}

/** Finds the piece at a position; positions are asked in ascending order. */
function reader(pieces: readonly Piece[]): (position: number) => Piece | undefined {
  let place = 0;
  return (position) => {
    while (place < pieces.length && pieces[place]!.end <= position) place += 1;
    const piece = pieces[place];
    return piece && piece.start <= position ? piece : undefined;
  };
}
