import { AppError } from '$lib/domain/app-error';
import type { Attribute } from '$lib/domain/attribute';
import type { Case, Consent } from '$lib/domain/case';
import type { CaseGroup } from '$lib/domain/case-group';
import type { AttributeId, CaseGroupId, CaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName, storedName } from '../required-name';
import { isValueOf, type ValueOfAttribute } from './attribute-value';
import { moveConclusionsOfRole } from './move-conclusions-of-role';
import { putValue } from './put-value';
import { distinctChoices } from './save-attribute';

/** An attribute as it is to be after an import, by its name: new, or with more choices than it had. */
export type ImportedAttribute = Pick<Attribute, 'name' | 'kind' | 'choices'>;

/** A case as it is to be after an import. What is not named stays as it is. */
export type ImportedCase = {
  /** The case that is there already; null makes one. */
  id: CaseId | null;
  name: string;
  role?: string;
  pseudonym?: string;
  comment?: string;
  consent?: Consent;
  /** By the attribute's name. */
  values: readonly { attribute: string; value: ValueOfAttribute }[];
  /** Names of groups it joins; those that are not there are made. It leaves none. */
  groups: readonly string[];
};

export type CasesToImport = {
  attributes: readonly ImportedAttribute[];
  cases: readonly ImportedCase[];
};

/**
 * Makes and changes cases as a table says, with the attributes and groups it names, all or nothing.
 * @throws AppError `command/empty-name`, `command/name-taken`, `case/value-does-not-fit`, `model/not-found`
 */
export const importCases: Command<CasesToImport> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const attributes = draftAttributes(draft, intent.attributes);
  const ids = intent.cases.map((imported) => draftCase(draft, imported));
  requireOwnNames(draft);
  intent.cases.forEach(({ values }, index) => {
    for (const { attribute: name, value } of values) {
      const attribute = attributes.get(nameKey(name));
      if (!attribute) throw new AppError('model/not-found', { table: 'attributes', id: name });
      if (!isValueOf(attribute, value))
        throw new AppError('case/value-does-not-fit', { attribute: name, value: String(value) });
      putValue(draft, ids[index]!, attribute.id, value);
    }
  });
  joinGroups(draft, intent.cases, ids);
  const created = intent.cases.filter(({ id }) => id === null).length;
  const updated = intent.cases.filter(
    ({ id }) => id !== null && draft.find('cases', id) !== model.find('cases', id)
  ).length;
  return draft.build('import-cases', { count: created + updated, created, updated });
};

/** Drafts the attributes that are new or have more choices; gives all there are then, by the key of their name. */
function draftAttributes(draft: ChangeDraft, imported: readonly ImportedAttribute[]): Map<string, Attribute> {
  const byName = new Map(draft.model.list('attributes').map((one) => [nameKey(one.name), one]));
  let last = Math.max(0, ...draft.model.list('attributes').map(({ order }) => order));
  for (const { name: given, kind, choices } of imported) {
    const name = requiredName(given, 'attribute');
    const known = byName.get(nameKey(name));
    const attribute: Attribute = known
      ? { ...known, choices: known.kind === 'choice' ? distinctChoices([...known.choices, ...choices]) : [] }
      : {
          id: draft.newId<AttributeId>(),
          name,
          kind,
          choices: kind === 'choice' ? distinctChoices(choices) : [],
          order: (last += 1)
        };
    draft.put('attributes', attribute);
    byName.set(nameKey(name), attribute);
  }
  return byName;
}

function draftCase(draft: ChangeDraft, imported: ImportedCase): CaseId {
  const known = imported.id ? draft.model.get('cases', imported.id) : null;
  const id = known?.id ?? draft.newId<CaseId>();
  const name = requiredName(imported.name, 'case');
  const role = imported.role === undefined ? (known?.role ?? '') : storedName(imported.role, 'role');
  const pseudonym =
    imported.pseudonym === undefined ? known?.pseudonym : storedName(imported.pseudonym, 'case');
  const record: Case = {
    ...known,
    id,
    name,
    role,
    comment: imported.comment ?? known?.comment ?? '',
    ...(pseudonym === undefined ? {} : { pseudonym }),
    ...(imported.consent ? { consent: imported.consent } : {})
  };
  if (known) draft.update('cases', id, record);
  else draft.add('cases', record);
  if (known) moveConclusionsOfRole(draft, known.role, role);
  return id;
}

/** @throws AppError `command/name-taken` when two cases have one name or pseudonym */
function requireOwnNames(draft: ChangeDraft): void {
  const names = new Set<string>();
  const pseudonyms = new Set<string>();
  for (const { name, pseudonym = '' } of draft.list('cases')) {
    if (names.has(nameKey(name))) throw new AppError('command/name-taken', { what: 'case', name });
    names.add(nameKey(name));
    if (pseudonym === '') continue;
    if (pseudonyms.has(nameKey(pseudonym)))
      throw new AppError('command/name-taken', { what: 'case', name: pseudonym });
    pseudonyms.add(nameKey(pseudonym));
  }
}

function joinGroups(draft: ChangeDraft, cases: readonly ImportedCase[], ids: readonly CaseId[]): void {
  const groups = new Map<string, CaseGroup>(
    draft.model.list('caseGroups').map((group) => [nameKey(group.name), group])
  );
  cases.forEach((imported, index) => {
    for (const wanted of imported.groups) {
      const name = requiredName(wanted, 'caseGroup');
      const group = groups.get(nameKey(name)) ?? {
        id: draft.newId<CaseGroupId>(),
        name,
        comment: '',
        caseIds: []
      };
      groups.set(nameKey(name), { ...group, caseIds: [...new Set([...group.caseIds, ids[index]!])] });
    }
  });
  for (const group of groups.values()) draft.put('caseGroups', group);
}
