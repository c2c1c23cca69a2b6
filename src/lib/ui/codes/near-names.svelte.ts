import type { NearDuplicate, NearDuplicates } from '$lib/analysis/codes/near-duplicates';
import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { WordLanguage } from '$lib/language/word-reader';

type NamedCode = Pick<Code, 'id' | 'name'>;

/**
 * The codes that a name being typed may be a twin of. The stemmers it takes are loaded when it is made, and until they
 * are there no code looks like any other; the names are taken apart at the first question after a change to them.
 */
export class NearNames<Named extends NamedCode> {
  readonly #codes: () => Iterable<Named>;
  readonly #language: () => WordLanguage;
  #Near = $state.raw<typeof NearDuplicates | null>(null);

  constructor(codes: () => Iterable<Named>, language: () => WordLanguage) {
    this.#codes = codes;
    this.#language = language;
    void import('$lib/analysis/codes/near-duplicates').then((loaded) => (this.#Near = loaded.NearDuplicates));
  }

  readonly #known = $derived.by(() => this.#Near && new this.#Near(this.#codes(), this.#language()));

  /** The surest first; `exceptId` is the code that bears the name itself. */
  of(name: string, exceptId?: CodeId): NearDuplicate<Named>[] {
    return name.trim() === '' ? [] : (this.#known?.of(name, exceptId) ?? []);
  }
}
