import { SvelteMap } from 'svelte/reactivity';
import { formClock, type FormClock } from '$lib/analysis/forms/form-clock';
import { saveForm, type FormFields } from '$lib/commands/forms/save-form';
import type { Form, FormEntry, FormNote } from '$lib/domain/form';
import type { FormField, FormTemplate } from '$lib/domain/form-template';
import type { FormFieldId, FormId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import {
  keepTyped,
  nothingTyped,
  takeTyped,
  typedElsewhere,
  withTyped,
  type TypedWords
} from './typed-words';

/** How long words rest before they go to the project; they are kept in the browser at once. */
const restMs = 3000;

/**
 * A form while it is filled in. What is typed is kept in the browser at every key and goes to the project, where it can be
 * undone, when a note is added, a field is left, or typing rests. Changes are made one after another, each on the outcome
 * of the one before.
 */
export class FormFilling {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly id: FormId;
  readonly #typed = new SvelteMap<FormFieldId, TypedWords>();
  /** Notes that were begun before this page came, and not touched since: another tab may still be writing them. */
  readonly #takenOver = new Set<FormFieldId>();
  readonly #timers = new Map<FormFieldId, ReturnType<typeof setTimeout>>();
  #work: Promise<unknown> = Promise.resolve();
  #keptAt = $state<string | null>(null);
  #isFailed = $state(false);

  constructor(app: AppState, session: ProjectSession, id: FormId) {
    this.#app = app;
    this.#session = session;
    this.id = id;
  }

  readonly form: Form | null = $derived.by(() => this.#session.read('forms').find('forms', this.id) ?? null);

  readonly template: FormTemplate | null = $derived.by(() =>
    this.form
      ? (this.#session.read('formTemplates').find('formTemplates', this.form.templateId) ?? null)
      : null
  );

  /** The clock on which its times are. */
  readonly clock: FormClock = $derived.by(() => formClock(this.form?.timeZone));

  /** When the last words were kept. */
  readonly keptAt: string | null = $derived.by(() => {
    const saved = this.form?.updatedAt ?? null;
    return this.#keptAt && (!saved || this.#keptAt > saved) ? this.#keptAt : saved;
  });

  /** Whether the last change could not be kept. */
  get isFailed(): boolean {
    return this.#isFailed;
  }

  /** What stands under a field, as it is stored. */
  entryOf(fieldId: FormFieldId): FormEntry {
    const empty = { fieldId, text: '', choiceIds: [], notes: [] };
    return this.form?.entries.find((entry) => entry.fieldId === fieldId) ?? empty;
  }

  /** The note being written under a field, with when it was begun. */
  noteTyped(fieldId: FormFieldId): { text: string; at: string | null } {
    return this.#typed.get(fieldId) ?? nothingTyped;
  }

  /** The words under a field, as they are being typed. */
  wordsOf(fieldId: FormFieldId): string {
    return this.#typed.get(fieldId)?.text ?? this.entryOf(fieldId).text;
  }

  /** Goes on with what was kept when the page went away under it. */
  restore(): void {
    for (const { id, kind } of this.template?.fields ?? []) {
      const kept = takeTyped(this.#session.id, this.id, id);
      if (!kept) continue;
      const isNotes = kind === 'notes';
      if (isNotes && kept.text !== '') {
        this.#keep(id, { ...kept, sending: [] });
        this.#takenOver.add(id);
      }
      if (!isNotes || kept.sending.length > 0)
        void this.#change(id, (entry) => withTyped(entry, kept, isNotes));
    }
  }

  /** A note that was taken over goes on as the tab writes it in which it was begun. */
  follow(change: StorageEvent): void {
    for (const fieldId of this.#takenOver) {
      const typed = typedElsewhere(change, this.id, fieldId);
      if (typed === undefined) continue;
      if (typed && typed.text !== '') this.#typed.set(fieldId, { ...typed, sending: [] });
      else this.#typed.delete(fieldId);
    }
  }

  typeNote(fieldId: FormFieldId, text: string): void {
    this.#takenOver.delete(fieldId);
    const before = this.#typed.get(fieldId) ?? nothingTyped;
    const at = text === '' ? null : (before.at ?? new Date().toISOString());
    this.#keep(fieldId, { ...before, text, at });
  }

  /** Puts the note that is being written with the others; without words there is none. */
  async addNote(fieldId: FormFieldId): Promise<void> {
    const { text, at, sending } = this.#typed.get(fieldId) ?? nothingTyped;
    if (text.trim() === '') return;
    this.#takenOver.delete(fieldId);
    const note: FormNote = { at: at ?? new Date().toISOString(), text: text.trim() };
    this.#keep(fieldId, { ...nothingTyped, sending: [...sending, note] });
    if (!(await this.#change(fieldId, (entry) => ({ ...entry, notes: [...entry.notes, note] })))) {
      // It goes back to where it was written, before what was written since.
      const since = this.#typed.get(fieldId)?.text ?? '';
      this.#keep(fieldId, {
        ...nothingTyped,
        text: [note.text, since].filter(Boolean).join('\n'),
        at: note.at
      });
      return;
    }
    const now = this.#typed.get(fieldId) ?? nothingTyped;
    this.#keep(fieldId, { ...now, sending: now.sending.filter((sent) => sent !== note) });
  }

  /** Changes the words or the time of a note; one without words goes. A note with another time finds its place among the others. */
  async changeNote(fieldId: FormFieldId, note: FormNote, fields: Partial<FormNote>): Promise<boolean> {
    return this.#change(fieldId, (entry) => {
      const at = entry.notes.findIndex((one) => isSame(one, note));
      const notes = entry.notes.map((one, index) => (index === at ? { ...one, ...fields } : one));
      return { ...entry, notes: fields.at === undefined ? notes : inOrderOfTime(notes) };
    });
  }

  async removeNote(fieldId: FormFieldId, note: FormNote): Promise<boolean> {
    return this.#change(fieldId, (entry) => {
      const at = entry.notes.findIndex((one) => isSame(one, note));
      return { ...entry, notes: entry.notes.filter((_, index) => index !== at) };
    });
  }

  typeWords(fieldId: FormFieldId, text: string): void {
    const base = this.#typed.get(fieldId)?.base ?? this.entryOf(fieldId).text;
    this.#keep(fieldId, { ...nothingTyped, base, text });
    clearTimeout(this.#timers.get(fieldId));
    this.#timers.set(
      fieldId,
      setTimeout(() => void this.#saveWords(fieldId), restMs)
    );
  }

  /** Saves the words of a field that is left. */
  async leaveWords(fieldId: FormFieldId): Promise<void> {
    if (await this.#saveWords(fieldId)) this.#typed.delete(fieldId);
  }

  async tick(field: FormField, choiceId: string, isTicked: boolean): Promise<void> {
    await this.#change(field.id, (entry) => {
      const others = field.kind === 'choice' ? [] : entry.choiceIds.filter((id) => id !== choiceId);
      return { ...entry, choiceIds: isTicked ? [...others, choiceId] : others };
    });
  }

  /** Changes what is known of the form: who, when, where. */
  async save(fields: FormFields): Promise<boolean> {
    return this.#run(() => fields);
  }

  /** Adds what is still being written, and waits until all of it is in the project. */
  async finish(): Promise<boolean> {
    for (const { id, kind } of this.template?.fields ?? [])
      if (kind === 'notes') void this.addNote(id);
      else void this.#saveWords(id);
    await this.#work;
    return !this.#isFailed;
  }

  /** Saves words that rest in the browser: the page may not come back. Notes that are not added wait there. */
  settle(): void {
    for (const { id, kind } of this.template?.fields ?? []) if (kind !== 'notes') void this.#saveWords(id);
  }

  stop(): void {
    this.settle();
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  async #saveWords(fieldId: FormFieldId): Promise<boolean> {
    clearTimeout(this.#timers.get(fieldId));
    const typed = this.#typed.get(fieldId);
    if (!typed || typed.text.trim() === typed.base) return true;
    const text = typed.text.trim();
    if (!(await this.#change(fieldId, (entry) => ({ ...entry, text })))) return false;
    const now = this.#typed.get(fieldId);
    // What was typed since is over the words that are stored now.
    if (now) this.#keep(fieldId, { ...now, base: text });
    return now === undefined || now.text === typed.text;
  }

  #keep(fieldId: FormFieldId, typed: TypedWords): void {
    this.#typed.set(fieldId, typed);
    if (keepTyped(this.#session.id, this.id, fieldId, typed)) this.#keptAt = new Date().toISOString();
    else this.#isFailed = true;
  }

  #change(fieldId: FormFieldId, make: (entry: FormEntry) => FormEntry): Promise<boolean> {
    return this.#run(() => ({ entries: [make(this.entryOf(fieldId))] }));
  }

  #run(fields: () => FormFields): Promise<boolean> {
    const work = this.#work.then(async () => {
      const templateId = this.form?.templateId;
      if (!templateId) return false;
      const change = await this.#app.attempt(() =>
        this.#session.run(saveForm, { id: this.id, templateId, ...fields() })
      );
      this.#isFailed = change === undefined;
      if (change) this.#keptAt = change.at;
      return change !== undefined;
    });
    this.#work = work;
    return work;
  }
}

const isSame = (a: FormNote, b: FormNote) => a.at === b.at && a.text === b.text;

/** By time; those of which nobody knows when stay behind what they stood behind. */
function inOrderOfTime(notes: readonly FormNote[]): FormNote[] {
  let last = '';
  return notes
    .map((note) => ({ note, at: (last = note.at ?? last) }))
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ note }) => note);
}
