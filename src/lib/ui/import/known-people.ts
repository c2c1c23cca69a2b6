import { nameKey } from '$lib/commands/required-name';
import type { Case } from '$lib/domain/case';

/** Names and roles to offer where a person is asked for. */
export type KnownPeople = {
  /** Cases of the project, by `nameKey` of their name. */
  cases: ReadonlyMap<string, Case>;
  names: KnownTexts;
  roles: KnownTexts;
};

type Drafted = { caseName: string; caseRole: string; speakers: { caseName: string; role: string }[] };

/** Everyone known in the project or named in drafts of this import. */
export function knownPeople(cases: readonly Case[], drafts: readonly Drafted[]): KnownPeople {
  const drafted = drafts.flatMap(({ caseName, caseRole, speakers }) => [
    { name: caseName, role: caseRole },
    ...speakers.map((speaker) => ({ name: speaker.caseName, role: speaker.role }))
  ]);
  const texts = (field: 'name' | 'role'): KnownTexts =>
    new KnownTexts(
      cases.map((known) => known[field]),
      drafted.map((person) => person[field])
    );
  return {
    cases: new Map(cases.map((known) => [nameKey(known.name), known])),
    names: texts('name'),
    roles: texts('role')
  };
}

/** Texts in use, each once whatever its case, in alphabetical order. */
export class KnownTexts {
  readonly #compare = new Intl.Collator('nl', { numeric: true }).compare;
  readonly #texts = new Map<string, { text: string; uses: number }>();

  constructor(stored: readonly string[], drafted: readonly string[]) {
    for (const text of stored) this.#count(text, Infinity);
    for (const text of drafted) this.#count(text, 1);
  }

  /** What to offer in a field that holds `own`: all but what only that field says. */
  offeredTo(own: string): string[] {
    const key = nameKey(own);
    return Array.from(this.#texts)
      .filter(([other, { uses }]) => other !== key || uses > 1)
      .map(([, { text }]) => text)
      .sort(this.#compare);
  }

  #count(text: string, uses: number): void {
    const key = nameKey(text);
    if (key === '') return;
    const known = this.#texts.get(key);
    this.#texts.set(key, { text: known?.text ?? text.trim(), uses: (known?.uses ?? 0) + uses });
  }
}
