import type { MatrixHead } from '$lib/analysis/matrix/matrix-members';

/** What stands under the name of a row or column: of a code the codes above it, of others their hint; empty for none. */
export function headHint({ member, name, hint }: MatrixHead): string {
  if (member.kind !== 'code') return hint;
  return hint.endsWith(name) ? hint.slice(0, -name.length).replace(/ \/ $/, '') : hint;
}
