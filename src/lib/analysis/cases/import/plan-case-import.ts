import {
  attributeValueText,
  readAttributeValue,
  type AttributeForm
} from '$lib/commands/cases/attribute-value';
import type { CasesToImport, ImportedCase } from '$lib/commands/cases/import-cases';
import { valueOf } from '$lib/commands/cases/put-value';
import { distinctChoices } from '$lib/commands/cases/save-attribute';
import { nameKey, storedName } from '$lib/commands/required-name';
import type { Attribute } from '$lib/domain/attribute';
import type { Case } from '$lib/domain/case';
import type { CaseId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { similarCases } from './similar-cases';
import type { IncomingAttribute, IncomingCase } from './incoming-case';

export type CaseField = 'name' | 'role' | 'pseudonym' | 'comment' | 'consent' | 'groups' | 'attribute';

/** Where file and project differ, in words. */
export type CaseFieldChange = {
  field: CaseField;
  /** Of an attribute its name, else empty. */
  attribute: string;
  from: string;
  to: string;
  /** False when the project's own stays. */
  applies: boolean;
};

/** What of a row could not be taken as it stands. */
export type CaseRowNote = {
  code: 'value-does-not-fit' | 'unknown-consent' | 'bad-date' | 'date-without-consent' | 'pseudonym-taken';
  /** Of a value its attribute, else empty. */
  attribute: string;
  found: string;
};

export type PlannedCase = {
  row: number;
  name: string;
  status: 'new' | 'same' | 'changed' | 'skipped';
  reason: 'no-name' | 'twice' | 'by-choice' | null;
  existing: Case | null;
  changes: readonly CaseFieldChange[];
  notes: readonly CaseRowNote[];
  /** Cases that a new one looks like, best first. */
  similar: readonly Case[];
};

export type CaseImportChoices = {
  /** Whether the file goes before what is there; else only what is empty is filled in. */
  overwrite: boolean;
  /** Rows that are left out. */
  skipped: ReadonlySet<number>;
  /** Rows that are a case that is there, under another spelling, by row number. */
  matches: ReadonlyMap<number, CaseId>;
};

export const defaultCaseImportChoices: CaseImportChoices = {
  overwrite: true,
  skipped: new Set(),
  matches: new Map()
};

export type CaseImportPlan = {
  rows: readonly PlannedCase[];
  /** Attributes that are made. */
  newAttributes: readonly IncomingAttribute[];
  newGroups: readonly string[];
  /** What the command is to do; no cases and no attributes: there is nothing to do. */
  intent: CasesToImport;
};

/**
 * What an import of cases would do, row by row. Rows are matched by name; an empty cell erases nothing; a case leaves no
 * group. The same file again does nothing.
 */
export function planCaseImport(
  model: ProjectModel,
  incoming: readonly IncomingCase[],
  columns: readonly IncomingAttribute[],
  choices: CaseImportChoices = defaultCaseImportChoices
): CaseImportPlan {
  const attributes = new Map(model.list('attributes').map((one) => [nameKey(one.name), one]));
  const newAttributes = columns.filter(({ name }) => !attributes.has(nameKey(name)));
  const forms = formsOf(attributes, newAttributes, incoming);
  const rows = new RowPlanner(model, forms, attributes, choices).plan(incoming);
  const taking = rows.flatMap(({ imported }) => imported ?? []);
  const groupNames = new Set(model.list('caseGroups').map(({ name }) => nameKey(name)));
  const newGroups = new Map<string, string>();
  for (const name of taking.flatMap(({ groups }) => groups))
    if (!groupNames.has(nameKey(name))) newGroups.set(nameKey(name), name);
  const used = new Set(taking.flatMap(({ values }) => values.map(({ attribute }) => nameKey(attribute))));
  const grown = [...attributes.values()].flatMap(({ name, kind }) => {
    const form = forms.get(nameKey(name))!;
    return used.has(nameKey(name)) && form.choices.length > attributes.get(nameKey(name))!.choices.length
      ? [{ name, kind, choices: [...form.choices] }]
      : [];
  });
  const made = newAttributes.map(({ name, kind }) => ({
    name,
    kind,
    choices: [...forms.get(nameKey(name))!.choices]
  }));
  return {
    rows: rows.map(({ planned }) => planned),
    newAttributes,
    newGroups: [...newGroups.values()],
    intent: { attributes: [...made, ...grown], cases: taking }
  };
}

/** How the values of each attribute are read: an attribute that is there keeps its kind, and gains the choices of the file. */
function formsOf(
  attributes: ReadonlyMap<string, Attribute>,
  made: readonly IncomingAttribute[],
  incoming: readonly IncomingCase[]
): Map<string, AttributeForm> {
  const forms = new Map<string, AttributeForm>(attributes);
  for (const { name, kind, choices } of made) forms.set(nameKey(name), { kind, choices: [...choices] });
  for (const [key, form] of forms) {
    if (form.kind !== 'choice') continue;
    const found = incoming.flatMap(({ values }) =>
      values.filter(({ attribute }) => nameKey(attribute) === key).map(({ words }) => words)
    );
    forms.set(key, { kind: 'choice', choices: distinctChoices([...form.choices, ...found]) });
  }
  return forms;
}

type PlannedRow = { planned: PlannedCase; imported: ImportedCase | null };

class RowPlanner {
  readonly #seen = new Set<string>();
  readonly #byName: ReadonlyMap<string, Case>;
  readonly #pseudonyms = new Map<string, string>();
  readonly #groups: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    readonly model: ProjectModel,
    readonly forms: ReadonlyMap<string, AttributeForm>,
    readonly attributes: ReadonlyMap<string, Attribute>,
    readonly choices: CaseImportChoices
  ) {
    this.#byName = new Map(model.list('cases').map((one) => [nameKey(one.name), one]));
    for (const { id, pseudonym } of model.list('cases'))
      if (pseudonym) this.#pseudonyms.set(nameKey(pseudonym), id);
    this.#groups = new Map(
      model.list('caseGroups').map(({ name, caseIds }) => [nameKey(name), new Set<string>(caseIds)])
    );
  }

  plan(incoming: readonly IncomingCase[]): PlannedRow[] {
    const unknown = incoming.filter(({ name }) => name !== '' && !this.#byName.has(nameKey(name)));
    const similar = similarCases(this.model.list('cases'), unknown);
    return incoming.map((row) => this.#planRow(row, similar.get(row.row) ?? []));
  }

  #planRow(row: IncomingCase, similar: readonly Case[]): PlannedRow {
    const name = storedName(row.name, 'case');
    const matched = this.choices.matches.get(row.row);
    const existing =
      (matched && this.model.find('cases', matched)) ?? this.#byName.get(nameKey(name)) ?? null;
    const base = { row: row.row, name, existing, changes: [], notes: [], similar: existing ? [] : similar };
    const leaveOut = (reason: PlannedCase['reason']): PlannedRow => ({
      planned: { ...base, status: 'skipped', reason },
      imported: null
    });
    if (name === '') return leaveOut('no-name');
    const key = existing?.id ?? nameKey(name);
    if (this.#seen.has(key)) return leaveOut('twice');
    if (this.choices.skipped.has(row.row)) return leaveOut('by-choice');
    this.#seen.add(key);
    const { imported, changes, notes } = this.#compare(row, name, existing, matched !== undefined);
    const isChanged = changes.some(({ applies }) => applies);
    const status = !existing ? 'new' : isChanged ? 'changed' : 'same';
    return {
      planned: { ...base, status, reason: null, changes, notes },
      imported: status === 'same' ? null : imported
    };
  }

  #compare(row: IncomingCase, name: string, existing: Case | null, isMatchedByHand: boolean) {
    const notes: CaseRowNote[] = [];
    const changes: CaseFieldChange[] = [];
    /** Whether the file's words go into the case. */
    const takes = (field: CaseField, from: string, to: string, attribute = ''): boolean => {
      if (from === to) return false;
      const applies = !existing || this.choices.overwrite || from === '';
      changes.push({ field, attribute, from, to, applies });
      return applies;
    };
    const imported: ImportedCase = {
      id: existing?.id ?? null,
      name: existing && (isMatchedByHand || !takes('name', existing.name, name)) ? existing.name : name,
      values: [],
      groups: []
    };
    const role = row.role === null ? '' : storedName(row.role, 'role');
    if (role !== '' && takes('role', existing?.role ?? '', role)) imported.role = role;
    const pseudonym = this.#freePseudonym(row, existing, notes);
    if (pseudonym !== '' && takes('pseudonym', existing?.pseudonym ?? '', pseudonym)) {
      imported.pseudonym = pseudonym;
      this.#pseudonyms.set(nameKey(pseudonym), existing?.id ?? name);
    }
    const comment = row.comment?.trim() ?? '';
    if (comment !== '' && takes('comment', existing?.comment.trim() ?? '', comment))
      imported.comment = comment;
    const consent = consentOf(row, existing, notes);
    if (consent && takes('consent', consentText(existing?.consent), consentText(consent)))
      imported.consent = consent;
    const joins = row.groups
      .map((group) => storedName(group, 'caseGroup'))
      .filter((group) => group !== '' && !(existing && this.#groups.get(nameKey(group))?.has(existing.id)));
    if (joins.length > 0) {
      changes.push({ field: 'groups', attribute: '', from: '', to: joins.join('; '), applies: true });
      imported.groups = joins;
    }
    imported.values = row.values.flatMap(({ attribute, words }) => {
      const form = this.forms.get(nameKey(attribute));
      const value = form && readAttributeValue(form, words);
      if (value === undefined) notes.push({ code: 'value-does-not-fit', attribute, found: words });
      if (value === undefined || value === null) return [];
      const known = this.attributes.get(nameKey(attribute));
      const current = known && existing ? valueOf(existing, known.id) : undefined;
      const from = current === undefined ? '' : attributeValueText(current);
      return takes('attribute', from, attributeValueText(value), attribute) ? [{ attribute, value }] : [];
    });
    return { imported, changes, notes };
  }

  #freePseudonym(row: IncomingCase, existing: Case | null, notes: CaseRowNote[]): string {
    const pseudonym = row.pseudonym === null ? '' : storedName(row.pseudonym, 'case');
    const holder = this.#pseudonyms.get(nameKey(pseudonym));
    if (pseudonym === '' || holder === undefined || holder === existing?.id) return pseudonym;
    notes.push({ code: 'pseudonym-taken', attribute: '', found: pseudonym });
    return '';
  }
}

function consentOf(
  { consent, consentDate, consentComment }: IncomingCase,
  existing: Case | null,
  notes: CaseRowNote[]
): Case['consent'] | null {
  if (consent && consent.state === null)
    notes.push({ code: 'unknown-consent', attribute: '', found: consent.words });
  if (consentDate && consentDate.date === null)
    notes.push({ code: 'bad-date', attribute: '', found: consentDate.words });
  const known = existing?.consent;
  const state = consent?.state ?? known?.state;
  if (!state) {
    if (consentDate?.date)
      notes.push({ code: 'date-without-consent', attribute: '', found: consentDate.words });
    return null;
  }
  return {
    state,
    // The day of what was said before is not the day of this.
    date: consentDate?.date ?? (known?.state === state ? known.date : null),
    comment: consentComment?.trim() || known?.comment || ''
  };
}

function consentText(consent: Case['consent']): string {
  return consent ? [consent.state, consent.date ?? '', consent.comment.trim()].join(' ').trim() : '';
}
