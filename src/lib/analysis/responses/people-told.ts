import { nameKey } from '$lib/commands/required-name';
import type { ImportedCase } from '$lib/commands/responses/imported-responses';
import type { CaseId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { addToldOfCase, caseChanges, type ToldOfCase } from './case-changes';
import type { IncomingResponse } from './incoming-responses';
import type { CaseChange, ChangeDecision, ResponseImportPlan } from './response-import-plan';

/** What an import does to cases. */
export type CasesToImport = {
  cases: ImportedCase[];
  /** Names, each once. */
  newCases: string[];
  caseChanges: CaseChange[];
  newAttributes: ResponseImportPlan['newAttributes'];
};

/** Who answered, with what the responses say of them besides their answers. */
export class PeopleTold {
  readonly #model: ProjectModel;
  readonly #known = new Map<CaseId, ToldOfCase>();
  readonly #new = new Map<string, { name: string; told: ToldOfCase }>();
  #lost = 0;

  constructor(model: ProjectModel) {
    this.#model = model;
  }

  /** How many properties are of somebody without a case, and so have nowhere to go. */
  get lostAttributes(): number {
    return this.#lost;
  }

  /** `caseName` is of a case to be made. */
  add(one: { incoming: IncomingResponse; caseId: CaseId | null; caseName: string | null }): void {
    const { incoming, caseId, caseName } = one;
    if (caseId) {
      const told = this.#known.get(caseId) ?? nothingTold();
      this.#known.set(caseId, told);
      addToldOfCase(told, incoming);
    } else if (caseName !== null) {
      const made = this.#new.get(nameKey(caseName)) ?? { name: caseName, told: nothingTold() };
      this.#new.set(nameKey(caseName), made);
      addToldOfCase(made.told, incoming);
    } else this.#lost += incoming.attributes.length + (incoming.role?.trim() ? 1 : 0);
  }

  /** `decisionOf` takes the id of a case. */
  toImport(decisionOf: (id: string) => ChangeDecision): CasesToImport {
    const attributes = new Map(this.#model.list('attributes').map((one) => [nameKey(one.name), one]));
    const changes: CaseChange[] = [];
    const cases: ImportedCase[] = [];
    for (const [id, told] of this.#known) {
      const found = caseChanges(this.#model.get('cases', id), told, attributes, decisionOf(id));
      changes.push(...found.changes);
      if (found.imported) cases.push(found.imported);
    }
    for (const { name, told } of this.#new.values())
      cases.push({ id: null, name, role: told.role, attributes: [...told.attributes.values()] });
    const wanted = new Set(cases.flatMap((one) => one.attributes.map(({ name }) => nameKey(name))));
    const told = [...this.#known.values(), ...Array.from(this.#new.values(), (made) => made.told)];
    const made = new Map(
      told
        .flatMap((one) => [...one.attributes])
        .filter(([key]) => wanted.has(key) && !attributes.has(key))
        .map(([key, { name, kind }]) => [key, { name, kind }])
    );
    return {
      cases,
      newCases: Array.from(this.#new.values(), ({ name }) => name),
      caseChanges: changes,
      newAttributes: [...made.values()]
    };
  }
}

function nothingTold(): ToldOfCase {
  return { role: null, attributes: new Map() };
}
