import type { Speaker } from '$lib/domain/document';
import type { Turn } from '$lib/domain/document-text';
import type { Form, FormEntry } from '$lib/domain/form';
import type { FormField, FormTemplate } from '$lib/domain/form-template';
import type { CaseId } from '$lib/domain/ids';
import { toSourceText } from '$lib/domain/source-text';
import { formClock, type FormClock } from './form-clock';

/** What the text of a form says that was not filled in. */
export type FormTextWords = {
  /** Who filled it in, when the form does not say. */
  observer: string;
  /** How a person is called in a document. */
  personName: (id: CaseId) => string;
  /** The zone of forms that do not say theirs; without it that of where this runs. */
  timeZone?: string | undefined;
};

export type FormText = { text: string; turns: Turn[]; speakers: Speaker[] };

type FilledForm = Pick<Form, 'observer' | 'date' | 'caseIds' | 'entries' | 'timeZone'>;

/**
 * A filled-in form as the text of a document: of each field a turn by the form itself, with the name and the prompt, then a turn
 * with what was filled in, if anything: a paragraph for each choice that was ticked, for each line of words and for each note
 * (`[19:42] Veel gelach.`). All know their field. The words are of who filled the form in, and so no data of a respondent; on
 * an intake form of one person they are that person's, except under fields that are of who filled it in.
 */
export function formText(
  { name, documentKind, fields }: Pick<FormTemplate, 'name' | 'documentKind' | 'fields'>,
  form: FilledForm,
  words: FormTextWords
): FormText {
  const person = documentKind === 'intake-form' && form.caseIds.length === 1 ? form.caseIds[0]! : null;
  const speakers = new FormSpeakers(name, form.observer.trim() || words.observer);
  const entryOf = new Map(form.entries.map((entry) => [entry.fieldId, entry]));
  const clock = formClock(form.timeZone ?? words.timeZone);
  const turns: Turn[] = [];
  const parts: string[] = [];
  let length = -1;
  const add = (fieldId: FormField['id'], speaker: string, said: string) => {
    if (said === '') return;
    const start = length + 1;
    length = start + said.length;
    turns.push({ start, end: length, speaker, startMs: null, endMs: null, times: [], fieldId });
    parts.push(said);
  };
  for (const field of fields) {
    add(field.id, speakers.form(), paragraphs(field.name, field.prompt));
    const entry = entryOf.get(field.id);
    const said = entry ? entryWords(field, entry, form.date, clock) : '';
    if (said === '') continue;
    const isPersons = person !== null && !field.byObserver;
    add(field.id, isPersons ? speakers.person(person, words.personName(person)) : speakers.observer(), said);
  }
  return { text: parts.join('\n'), turns, speakers: speakers.list };
}

/**
 * What stands under a field, as paragraphs; empty when that is nothing. A note has the time it was made, with the day when that is
 * not the day of the form.
 */
export function entryWords(
  { choices }: Pick<FormField, 'choices'>,
  { text, choiceIds, notes }: Pick<FormEntry, 'text' | 'choiceIds' | 'notes'>,
  day: string | null,
  clock: FormClock
): string {
  const ticked = choices.filter(({ id }) => choiceIds.includes(id)).map(({ label }) => label);
  const timed = notes.map(({ at, text: words }) => {
    if (!at) return words;
    const madeOn = clock.day(at);
    const time = clock.time(at);
    return `[${day === null || madeOn === day ? time : `${madeOn} ${time}`}] ${words}`;
  });
  return paragraphs(...ticked, text, ...timed);
}

/** As a text may hold them: no empty paragraphs, no space at their ends. */
function paragraphs(...parts: readonly string[]): string {
  return parts
    .flatMap((part) => toSourceText(part).split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Who speaks in the text of a form, each under a label of their own, in order of appearance. */
class FormSpeakers {
  readonly list: Speaker[] = [];
  readonly #labels = new Map<string, string>();

  constructor(
    readonly formName: string,
    readonly observerName: string
  ) {}

  form(): string {
    return this.#label('form', this.formName, null);
  }

  observer(): string {
    return this.#label('observer', this.observerName, null);
  }

  person(caseId: CaseId, name: string): string {
    return this.#label('person', name, caseId);
  }

  #label(key: string, name: string, caseId: CaseId | null): string {
    const known = this.#labels.get(key);
    if (known !== undefined) return known;
    let label = name;
    for (let number = 2; this.list.some((speaker) => speaker.label === label); number++)
      label = `${name} ${number}`;
    this.#labels.set(key, label);
    this.list.push({ label, caseId, interviewer: caseId === null });
    return label;
  }
}
