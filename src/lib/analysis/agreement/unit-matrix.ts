import type { CodeId } from '$lib/domain/ids';
import type { AgreementSettings } from '$lib/domain/measurement';
import type { AgreementMaterial } from './agreement-material';
import { codedUnits } from './coded-units';

/** A table of text: as long as the header is each row. */
export type UnitMatrix = { header: string[]; rows: string[][] };

/** What stands in the matrix of all codes where a seat gave none. */
export const noCodes = '-';

/**
 * The units that were compared with what each seat gave them, for who wants to compute for themselves: `kerncode reliability` reads
 * it. A row per unit, first its place (document and characters, `10:120-264`); then per seat 1 or 0 for one code, or for
 * all codes their names, joined by `; `, and `-` for none.
 *
 * @throws a plain Error when characters are the unit: that would be a row per character
 */
export function unitMatrix(
  material: AgreementMaterial,
  settings: AgreementSettings,
  codeId: CodeId | null
): UnitMatrix {
  if (settings.unit === 'character') throw new Error('there is no matrix of characters');
  const numbers = new Map<string, number>(material.documents.map(({ id, number }) => [id, number]));
  const index = material.codes.findIndex(({ id }) => id === codeId);
  const cell = (codes: readonly number[]): string => {
    if (codeId !== null) return codes.includes(index) ? '1' : '0';
    return codes.map((code) => material.codes[code]!.name).join('; ') || noCodes;
  };
  return {
    header: ['unit', ...material.seats.map(({ name }) => name)],
    rows: codedUnits(material, settings).map(({ documentId, start, end, codes }) => [
      `${numbers.get(documentId)}:${start}-${end}`,
      ...codes.map(cell)
    ])
  };
}
