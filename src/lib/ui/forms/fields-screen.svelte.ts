import { tick } from 'svelte';
import { movedTo } from '$lib/commands/findings/moved-to';
import { lostByFields, saveFormTemplate, type LostEntries } from '$lib/commands/forms/save-form-template';
import type { FormField } from '$lib/domain/form-template';
import type { FormFieldId, FormTemplateId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { InTurn } from '$lib/ui/base/in-turn';
import { showUndoable } from '$lib/ui/shell/show-undoable';

/** A change that waits because something filled in would go with it. */
type Waiting = { fields: readonly FormField[]; lost: readonly LostEntries[]; removes: FormFieldId | null };

/** Which field of a form is worked on, and what can be done with them. */
export class FieldsScreen {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly #templateId: () => FormTemplateId;
  #chosenId = $state<FormFieldId | null>(null);
  /** The fields are stored as a whole: what is done next starts from them as they were left. */
  readonly #turn = new InTurn();
  #said = $state('');
  #waiting = $state.raw<Waiting | null>(null);
  /** Where there is room for one thing only: the list, or the field. */
  view = $state<'list' | 'field'>('list');

  constructor(app: AppState, session: ProjectSession, templateId: () => FormTemplateId) {
    this.#app = app;
    this.#session = session;
    this.#templateId = templateId;
  }

  readonly fields: readonly FormField[] = $derived.by(
    () => this.#session.read('formTemplates').find('formTemplates', this.#templateId())?.fields ?? []
  );

  /** The field that is worked on: the first where none was chosen. */
  readonly chosen: FormField | null = $derived.by(
    () => this.fields.find(({ id }) => id === this.#chosenId) ?? this.fields[0] ?? null
  );

  /** What was just done, for who does not see it. */
  get said(): string {
    return this.#said;
  }

  get waiting(): Waiting | null {
    return this.#waiting;
  }

  choose(id: FormFieldId): void {
    if (id !== this.chosen?.id) this.#waiting = null;
    this.#chosenId = id;
  }

  /** The field `by` lines further down; past an end the last one there. */
  step(by: number): void {
    const at = this.fields.findIndex(({ id }) => id === this.chosen?.id);
    const field = this.fields[Math.min(Math.max(0, at + by), this.fields.length - 1)];
    if (field) this.choose(field.id);
  }

  /** Adds what was typed or pasted, a field a line, each taking what the last one takes. Answers nothing when that failed. */
  async add(lines: string): Promise<true | undefined> {
    const last = this.fields.findLast(({ kind }) => kind === 'notes' || kind === 'text');
    const fresh = lines
      .split(/\r\n|\r|\n/)
      .map((line) => line.replace(/^\s*(?:[-–•*º]|\d+[.)])\s+/, '').trim())
      .filter((name) => name !== '')
      .map((name): FormField => ({
        id: crypto.randomUUID() as FormFieldId,
        name,
        prompt: '',
        kind: last?.kind ?? 'notes',
        choices: [],
        withText: false
      }));
    const [first] = fresh;
    if (!first || !(await this.#turn.run(() => this.#save([...this.fields, ...fresh])))) return undefined;
    this.choose(first.id);
    this.#said = this.#app.t('forms.field.added', { count: fresh.length, name: first.name });
    return true;
  }

  move(id: FormFieldId, toIndex: number): Promise<boolean> {
    return this.#turn.run(() => this.#move(id, toIndex));
  }

  moveBy(id: FormFieldId, step: -1 | 1): Promise<boolean> {
    return this.#turn.run(() => this.#move(id, this.fields.findIndex((field) => field.id === id) + step));
  }

  async #move(id: FormFieldId, toIndex: number): Promise<boolean> {
    if (toIndex < 0 || toIndex >= this.fields.length) return false;
    if (!(await this.#save(movedTo(this.fields, id, toIndex)))) return false;
    this.choose(id);
    await tick();
    const { name } = this.fields[toIndex]!;
    const count = this.fields.length;
    this.#said = this.#app.t('forms.field.moved', { name, place: toIndex + 1, count });
    return true;
  }

  /** Changes the chosen field; asks first where something filled in would go. */
  change(fields: Partial<Omit<FormField, 'id'>>): Promise<boolean> {
    const id = this.chosen?.id;
    return this.#turn.run(() =>
      this.#saveOrAsk(
        this.fields.map((field) => (field.id === id ? { ...field, ...fields } : field)),
        null
      )
    );
  }

  /** Removes a field; what stood beside it is chosen. False when it waits for an answer, or failed. */
  async remove({ id }: FormField): Promise<boolean> {
    this.choose(id);
    await this.#turn.run(() =>
      this.#saveOrAsk(
        this.fields.filter((field) => field.id !== id),
        id
      )
    );
    return this.#waiting === null && !this.fields.some((field) => field.id === id);
  }

  /** Makes the change that waits, or leaves everything as it is. True when a field went. */
  async decide(isMeant: boolean): Promise<boolean> {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (!waiting || !isMeant) return false;
    return (await this.#store(waiting)) && waiting.removes !== null;
  }

  async #saveOrAsk(fields: readonly FormField[], removes: FormFieldId | null): Promise<boolean> {
    const lost = lostByFields(this.#session.read('forms'), this.#templateId(), fields);
    const waiting = { fields, lost, removes };
    if (lost.length === 0) return this.#store(waiting);
    this.#waiting = waiting;
    return true;
  }

  async #store({ fields, removes }: Waiting): Promise<boolean> {
    const at = this.fields.findIndex(({ id }) => id === removes);
    const gone = this.fields[at];
    const next = this.fields[at + 1] ?? this.fields[at - 1];
    if (!(await this.#save(fields))) return false;
    if (!gone) return true;
    showUndoable(this.#app, this.#session, this.#app.t('forms.field.removed', { name: gone.name }));
    this.#chosenId = next?.id ?? null;
    return true;
  }

  async #save(fields: readonly FormField[]): Promise<boolean> {
    const intent = { id: this.#templateId(), fields: [...fields] };
    return (await this.#app.attempt(() => this.#session.run(saveFormTemplate, intent))) !== undefined;
  }
}
