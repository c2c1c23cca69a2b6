import type { CodeId } from '$lib/domain/ids';
import type { SessionCode } from '$lib/domain/session-codebook';
import { nameKey } from '../required-name';

/** Where codes of a coder go in the codebook of a session. */
export type MatchedCodes = {
  /** By the coder's code, the code of the session. */
  idOf: ReadonlyMap<CodeId, CodeId>;
  /** Codes that the session does not have, under the parent they have there. */
  added: SessionCode[];
  /** Codes the coder made under the name of one that the session has. */
  joined: { code: SessionCode; sameNameAs: CodeId }[];
};

/**
 * Finds codes in the codebook of a session: by id, else by name, capitals and spaces aside; those that are not there are to be
 * added. Two codes with one name become one.
 */
export function matchCodes(known: readonly SessionCode[], codes: readonly SessionCode[]): MatchedCodes {
  const ids = new Set(known.map(({ id }) => id));
  const byName = new Map(known.map(({ id, name }) => [nameKey(name), id]));
  const idOf = new Map<CodeId, CodeId>();
  const added: SessionCode[] = [];
  const joined: MatchedCodes['joined'] = [];
  for (const code of codes) {
    const sameNameAs = byName.get(nameKey(code.name));
    if (ids.has(code.id)) idOf.set(code.id, code.id);
    else if (sameNameAs !== undefined) {
      idOf.set(code.id, sameNameAs);
      joined.push({ code, sameNameAs });
    } else {
      idOf.set(code.id, code.id);
      byName.set(nameKey(code.name), code.id);
      added.push(code);
    }
  }
  const place = (parentId: CodeId | null) =>
    (parentId && (idOf.get(parentId) ?? known.find(({ id }) => id === parentId)?.id)) ?? null;
  return { idOf, added: added.map((code) => ({ ...code, parentId: place(code.parentId) })), joined };
}
