import { formClock } from '$lib/analysis/forms/form-clock';
import type { Case } from '$lib/domain/case';
import type { FormEntry } from '$lib/domain/form';
import type { FormField, FormTemplate } from '$lib/domain/form-template';
import type { CaseId, EventId, FormFieldId, FormTemplateId, PhaseId } from '$lib/domain/ids';
import { foldText } from '$lib/language/fold-text';
import { orderedPhases, phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import { entriesOf } from './read-filled-form';
import type { FormPassage } from './reading/read-passages';
import { isBlankEntry, type ReadEntry } from './reading/read-entry';
import type { FormDateProblem, ReadForm } from './to-read-form';
import { isAsking } from './without-printed';

/** Somebody on a form: a case there is, one to make (`new`), or nobody of the study (null). */
export type PersonOnForm = { name: string; who: CaseId | 'new' | null };

/** A form on its way in: as it was read, with what was decided about it. */
export type FormUnderReview = {
  key: string;
  templateId: FormTemplateId;
  fileName: string;
  fileHash: string;
  /** Whether it is to come in. */
  isTaken: boolean;
  name: string;
  date: string | null;
  dateProblem: FormDateProblem | null;
  observer: string;
  place: string;
  people: readonly PersonOnForm[];
  phaseId: PhaseId | null;
  /** The phase that stands on the form, when there is none like it. */
  unknownPhase: string;
  eventId: EventId | null;
  passages: readonly FormPassage[];
  /** Choices that were put right, by field. */
  chosen: ReadonlyMap<FormFieldId, readonly string[]>;
};

/** The form as it was read, its people and phase looked up in the project. */
export function toReview(
  model: ProjectModel,
  { id: templateId, documentKind }: FormTemplate,
  form: ReadForm,
  file: { fileName: string; fileHash: string },
  key: string
): FormUnderReview {
  const { name, date, dateProblem, observer, place, passages } = form;
  const phaseId = findPhase(model, form.phase);
  return {
    key,
    templateId,
    ...file,
    isTaken: true,
    name,
    date,
    dateProblem,
    observer,
    place,
    people: form.people.map((person) => ({
      name: person,
      // "Ten buddies" on an observation guide are nobody to follow; an intake is of somebody.
      who:
        findCase(model.list('cases'), person) ??
        (documentKind === 'intake-form' && !/\d/.test(person) ? 'new' : null)
    })),
    phaseId,
    unknownPhase: phaseId ? '' : form.phase,
    eventId: null,
    passages,
    chosen: new Map()
  };
}

const keyOf = (text: string) => foldText(text).folded.replace(/\s+/g, ' ').trim();

/** The case of this name or pseudonym. */
export function findCase(cases: readonly Case[], name: string): CaseId | null {
  const key = keyOf(name);
  const found = cases.filter((one) => keyOf(one.name) === key || keyOf(one.pseudonym ?? '') === key);
  return found.length === 1 && key !== '' ? found[0]!.id : null;
}

/** The phase of this name or number: `Training`, `fase 2`, `2.1`; null when there is none, or more. */
function findPhase(model: ProjectModel, text: string): PhaseId | null {
  const key = keyOf(text).replace(/^(?:fase|phase)\s+/, '');
  if (key === '') return null;
  const [, number = '', name = key] = /^(\d+(?:\.\d+)?)[.:)\s-]*(.*)$/.exec(key) ?? [];
  const phases = orderedPhases(model);
  const named = phases.filter((phase) => keyOf(phase.name) === (name || key));
  const numbered = phases.filter((phase) => number !== '' && phaseNumber(model, phase) === number);
  const found = named.length > 0 ? named : numbered;
  return found.length === 1 ? found[0]!.id : null;
}

/** What comes under each field, headings left out; choices as they were put right. */
export function reviewedEntries(fields: readonly FormField[], form: FormUnderReview): ReadEntry[] {
  return entriesOf(fields, form.passages).map((entry) => {
    const choiceIds = form.chosen.get(entry.fieldId);
    return choiceIds ? { ...entry, choiceIds: [...choiceIds], problems: [] } : entry;
  });
}

/** The passages that are of no field that takes anything. */
export function leftPassages(fields: readonly FormField[], passages: readonly FormPassage[]): FormPassage[] {
  const taking = new Set<FormFieldId | null>(
    fields.flatMap(({ id, kind }) => (kind === 'heading' ? [] : [id]))
  );
  return passages.filter(
    ({ fieldId, lines, leftOutOf }) => leftOutOf === undefined && !taking.has(fieldId) && lines.length > 0
  );
}

/** As the form keeps them; the time of a note is of the day of the form, on the clock of a zone: without one, of where this runs. */
export function toFormEntries(
  entries: readonly ReadEntry[],
  date: string | null,
  timeZone?: string
): FormEntry[] {
  const clock = formClock(timeZone);
  return entries
    .filter((entry) => !isBlankEntry(entry))
    .map(({ fieldId, text, choiceIds, notes }) => ({
      fieldId,
      text,
      choiceIds,
      notes: notes.map(({ time, text: words }) =>
        time !== null && date !== null
          ? { at: clock.instant(date, time), text: words }
          : { at: null, text: time === null ? words : `[${time}] ${words}` }
      )
    }));
}

/** Why the form needs no import: its file is known, or what stands on it is on a form already. */
export function knownAs(
  model: ProjectModel,
  template: FormTemplate,
  form: FormUnderReview
): 'file' | 'content' | null {
  const forms = model.list('forms').filter(({ templateId }) => templateId === template.id);
  const isSameFile = forms.some(
    ({ source, name }) => source?.fileHash === form.fileHash && name === form.name.trim()
  );
  if (isSameFile) return 'file';
  const entries = toFormEntries(reviewedEntries(template.fields, form), form.date);
  if (entries.length === 0) return null;
  const said = JSON.stringify(entries);
  const isSame = forms.some(
    (known) => known.date === form.date && JSON.stringify(inOrder(known.entries)) === said
  );
  return isSame ? 'content' : null;
}

const inOrder = (entries: readonly FormEntry[]) =>
  entries.map(({ fieldId, text, choiceIds, notes }) => ({
    fieldId,
    text,
    choiceIds,
    notes: notes.map(({ at, text: words }) => ({ at, text: words }))
  }));

/** How a form differs from what was plain to read, for a reader to look at. */
export function doubtsOf({ fields }: FormTemplate, form: FormUnderReview): number {
  const unsure = form.passages.filter(
    ({ by, fieldId, lines }) => fieldId !== null && lines.length > 0 && (by === 'similar' || by === 'number')
  ).length;
  const problems = reviewedEntries(fields, form).flatMap((entry) => entry.problems).length;
  const left = leftPassages(fields, form.passages).length;
  // What was taken for print but asks nothing may be an answer.
  const leftOut = form.passages.filter(
    ({ leftOutOf, lines }) => leftOutOf !== undefined && lines.some(({ text }) => !isAsking(text))
  ).length;
  const isDateUnsure = form.dateProblem !== null && form.dateProblem.code !== 'date-of-file-name';
  return unsure + problems + left + leftOut + (isDateUnsure ? 1 : 0);
}
