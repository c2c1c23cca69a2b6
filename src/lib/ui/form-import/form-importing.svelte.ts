import { importForms } from '$lib/commands/forms/import-forms';
import type { AppErrorData } from '$lib/domain/app-error';
import { AppError, toErrorData } from '$lib/domain/app-error';
import type { FormTemplate } from '$lib/domain/form-template';
import type { FormTemplateId } from '$lib/domain/ids';
import {
  doubtsOf,
  knownAs,
  reviewedEntries,
  toFormEntries,
  toReview,
  type FormUnderReview
} from '$lib/exchange/forms/form-review';
import { withoutPrinted, withoutPrompts } from '$lib/exchange/forms/without-printed';
import { prepareForms } from '$lib/exchange/forms/prepare-forms';
import { formTextWords } from '$lib/messages/form-text-words';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { showUndoable } from '$lib/ui/shell/show-undoable';
import { FormReader } from '$lib/workers/form-client';

/** What would come of a form: `known` ones, and those without words under a rubric, are passed over unless asked for. */
export type FormOutlook = {
  known: 'file' | 'content' | 'twice' | null;
  doubts: number;
  /** Without words under a rubric: `none` was found, or they are `empty`. */
  blank: 'none' | 'empty' | null;
};

/** Filled-in forms on their way in: files read, what was found corrected, and all of it carried out as one step. */
export class FormImporting {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly #preferred: FormTemplateId | null;
  readonly #reader = new FormReader();
  readonly #files = new Map<string, File>();
  #stop = new AbortController();
  #waiting = $state.raw<readonly File[]>([]);
  #isBusy = $state(false);
  #forms = $state.raw<readonly FormUnderReview[]>([]);
  #failures = $state.raw<readonly { file: string; error: AppErrorData }[]>([]);
  #chosen = $state<string | null>(null);
  #lastKey = 0;

  constructor(app: AppState, session: ProjectSession, preferred: FormTemplateId | null) {
    this.#app = app;
    this.#session = session;
    this.#preferred = preferred;
  }

  get templates(): FormTemplate[] {
    return this.#session.read('formTemplates').list('formTemplates');
  }

  get forms(): readonly FormUnderReview[] {
    return this.#forms;
  }

  get failures(): readonly { file: string; error: AppErrorData }[] {
    return this.#failures;
  }

  /** Files that wait, the one being read first. */
  get waiting(): readonly File[] {
    return this.#waiting;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** The form that is looked at. */
  get chosen(): FormUnderReview | null {
    return this.#forms.find(({ key }) => key === this.#chosen) ?? this.#forms[0] ?? null;
  }

  choose(key: string): void {
    this.#chosen = key;
  }

  templateOf(id: FormTemplateId): FormTemplate {
    return this.#session.read('formTemplates').get('formTemplates', id);
  }

  readonly outlooks: ReadonlyMap<string, FormOutlook> = $derived.by(() => {
    const model = this.#session.read('forms', 'formTemplates');
    const seen = new Set<string>();
    return new Map(
      this.#forms.map((form) => {
        const template = model.get('formTemplates', form.templateId);
        const entries = toFormEntries(reviewedEntries(template.fields, form), form.date);
        const said = JSON.stringify([template.id, form.date, entries]);
        const isTwice = entries.length > 0 && seen.has(said);
        seen.add(said);
        const known = knownAs(model, template, form) ?? (isTwice ? 'twice' : null);
        const isNone = form.passages.every(({ fieldId }) => fieldId === null);
        const blank = entries.length > 0 ? null : isNone ? 'none' : 'empty';
        return [form.key, { known, doubts: doubtsOf(template, form), blank }];
      })
    );
  });

  /** The forms that come in. */
  readonly taken: readonly FormUnderReview[] = $derived(
    this.#forms.filter((form) => {
      const { known = null, blank = null } = this.outlooks.get(form.key) ?? {};
      const isPlain = known === null && blank === null;
      return form.isTaken && known !== 'file' && (isPlain || this.#anyway.has(form.key));
    })
  );

  /** Forms that come in although what they say is known, or nothing. */
  #anyway = $state.raw<ReadonlySet<string>>(new Set());

  take(key: string, isTaken: boolean): void {
    this.change(key, { isTaken });
    const anyway = new Set(this.#anyway);
    if (isTaken) anyway.add(key);
    else anyway.delete(key);
    this.#anyway = anyway;
  }

  isTaken({ key }: FormUnderReview): boolean {
    return this.taken.some((form) => form.key === key);
  }

  /** Reads files, after those that are being read. */
  async open(files: readonly File[]): Promise<void> {
    const isReading = this.#waiting.length > 0;
    this.#waiting = [...this.#waiting, ...files];
    if (isReading) return;
    const { signal } = this.#stop;
    const templates = this.#byPreference();
    while (this.#waiting.length > 0 && !signal.aborted) {
      const file = this.#waiting[0]!;
      await this.#read(file, templates, signal);
      if (!signal.aborted) this.#waiting = this.#waiting.slice(1);
    }
  }

  /** Reads the file of a form again, as another form. */
  async readAs(key: string, templateId: FormTemplateId): Promise<void> {
    const file = this.#files.get(key);
    if (!file) return;
    const place = this.#forms.findIndex((form) => form.key === key);
    const from = this.#forms.filter((form) => this.#files.get(form.key) === file);
    const made = await this.#reviews(file, [this.templateOf(templateId)], this.#stop.signal);
    if (!made) return;
    const kept = this.#forms.filter((form) => !from.includes(form));
    this.#forms = kept.toSpliced(Math.min(place, kept.length), 0, ...made);
    this.#chosen = made[0]?.key ?? null;
  }

  /** Puts something about a form right. */
  change(key: string, fields: Partial<FormUnderReview>): void {
    this.#forms = this.#forms.map((form) => (form.key === key ? { ...form, ...fields } : form));
  }

  /** Stops reading; what was read stays. */
  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#waiting = [];
  }

  close(): void {
    this.#stop.abort();
    this.#reader.close();
  }

  /** Brings the forms in as one step; true when it went well. */
  async run(): Promise<boolean> {
    this.#isBusy = true;
    try {
      const change = await this.#app.attempt(async () => {
        const model = this.#session.read('cases', 'formTemplates');
        const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
        const words = formTextWords((id) => model.find('cases', id), this.#app.t, timeZone);
        const { cases, forms, texts } = await prepareForms(
          (id) => model.get('formTemplates', id),
          this.taken,
          words,
          () => crypto.randomUUID()
        );
        return this.#session.run(importForms, { cases, forms }, texts);
      });
      if (!change) return false;
      const { count = 0, name = '' } = change.params as { count?: number; name?: string };
      showUndoable(this.#app, this.#session, this.#app.t('formImport.done', { count, name }));
      return true;
    } finally {
      this.#isBusy = false;
    }
  }

  /** The form one came from goes before others that fit as well. */
  #byPreference(): FormTemplate[] {
    return this.templates.toSorted(
      (a, b) => Number(b.id === this.#preferred) - Number(a.id === this.#preferred)
    );
  }

  async #read(file: File, templates: readonly FormTemplate[], signal: AbortSignal): Promise<void> {
    try {
      const made = await this.#reviews(file, templates, signal);
      if (made) this.#forms = withoutPrinted([...this.#forms, ...made]);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#failures = [...this.#failures, { file: file.name, error: toErrorData(error) }];
    }
  }

  async #reviews(
    file: File,
    templates: readonly FormTemplate[],
    signal: AbortSignal
  ): Promise<FormUnderReview[] | null> {
    const found = await this.#reader.read(file, $state.snapshot(templates) as FormTemplate[], signal);
    if (!found) return null;
    const model = this.#session.read('cases', 'phases', 'tracks', 'formTemplates');
    const template = model.get('formTemplates', found.templateId);
    return found.read.forms.map((form) => {
      const key = String((this.#lastKey += 1));
      this.#files.set(key, file);
      const review = toReview(model, template, form, found.read, key);
      return found.read.format === 'csv' || found.read.format === 'xlsx' ? review : withoutPrompts(review);
    });
  }
}
