import { nameKey } from '$lib/commands/required-name';
import type { Case } from '$lib/domain/case';

/** Names and roles to offer where a person is asked for. */
export type KnownPeople = {
  /** Cases of the project, by `nameKey` of their name. */
  cases: ReadonlyMap<string, Case>;
  /** Names of cases and of people named so far in this import, in alphabetical order. */
  names: readonly string[];
  /** Roles in use, in alphabetical order. */
  roles: readonly string[];
};

type Drafted = { caseName: string; caseRole: string; speakers: { caseName: string; role: string }[] };

/** Everyone known in the project or named in drafts of this import. */
export function knownPeople(cases: readonly Case[], drafts: readonly Drafted[]): KnownPeople {
  const drafted = drafts.flatMap(({ caseName, caseRole, speakers }) => [
    { name: caseName, role: caseRole },
    ...speakers.map((speaker) => ({ name: speaker.caseName, role: speaker.role }))
  ]);
  const people = [...cases, ...drafted];
  return {
    cases: new Map(cases.map((known) => [nameKey(known.name), known])),
    names: distinct(people.map(({ name }) => name)),
    roles: distinct(people.map(({ role }) => role))
  };
}

function distinct(texts: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const text of texts) {
    const key = nameKey(text);
    if (key !== '' && !byKey.has(key)) byKey.set(key, text.trim());
  }
  return [...byKey.values()].sort(new Intl.Collator('nl', { numeric: true }).compare);
}
