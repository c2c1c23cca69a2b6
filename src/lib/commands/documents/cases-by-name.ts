import type { CaseId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';
import { nameKey, requiredName, storedName } from '../required-name';

/** The cases of a draft by their name, made when there is none: how an import and a form name people. */
export class CasesByName {
  readonly #draft: ChangeDraft;
  readonly #ids: Map<string, CaseId>;

  constructor(draft: ChangeDraft) {
    this.#draft = draft;
    this.#ids = new Map(draft.list('cases').map(({ name, id }) => [nameKey(name), id]));
  }

  /** The case of this name, new when there is none; null for an empty name. A case without a role takes this one. */
  findOrMake(name: string, role: string): CaseId | null {
    if (name.trim() === '') return null;
    const known = this.#ids.get(nameKey(name));
    const stored = storedName(role, 'role');
    if (known) {
      if (stored !== '' && this.#draft.find('cases', known)?.role === '')
        this.#draft.update('cases', known, { role: stored });
      return known;
    }
    const id = this.#draft.newId<CaseId>();
    this.#draft.add('cases', { id, name: requiredName(name, 'case'), role: stored, comment: '' });
    this.#ids.set(nameKey(name), id);
    return id;
  }
}
