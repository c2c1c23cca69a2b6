import { SvelteMap } from 'svelte/reactivity';
import { respondentsOf } from '$lib/analysis/scores/respondents';
import { saveResponse } from '$lib/commands/responses/save-response';
import type { CaseId, MomentId, QuestionnaireId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { Response } from '$lib/domain/response';
import type { ProjectModel } from '$lib/model/project-model';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { KeptDrafts } from './kept-drafts';
import { ResponseDraft, type TypedRespondent } from './response-draft.svelte';

/** A group larger than this is entered form by form. */
const mostRows = 300;

export type GroupRow = { key: string; name: string; draft: ResponseDraft };

/** The forms of a whole group at one moment, a row each: those known of the questionnaire, and whoever is added. */
export class GroupRows {
  readonly #session: ProjectSession;
  readonly #questionnaireId: QuestionnaireId;
  readonly #momentId: MomentId;
  readonly #kept: KeptDrafts;
  readonly #isFirst: boolean;
  /** What is typed and not saved yet, by row. */
  readonly #typed = new SvelteMap<string, ResponseDraft>();
  #added = $state.raw<readonly { key: string; draft: ResponseDraft }[]>([]);

  constructor(session: ProjectSession, questionnaireId: QuestionnaireId, momentId: MomentId) {
    this.#session = session;
    this.#questionnaireId = questionnaireId;
    this.#momentId = momentId;
    this.#kept = new KeptDrafts(session, questionnaireId, `group.${momentId}`);
    this.#isFirst = session.read().responseCount(questionnaireId) === 0;
    for (const typed of this.#kept.restore()) this.#restore(typed);
  }

  readonly items: readonly Item[] = $derived.by(() =>
    this.#session
      .read('items')
      .itemsOf(this.#questionnaireId)
      .filter(({ kind }) => kind !== 'heading')
  );

  readonly rows: readonly GroupRow[] = $derived.by(() => {
    const model = this.#session.read('responses', 'cases', 'moments');
    const here = new Map<string, Response>();
    for (const response of model.responsesOf(this.#questionnaireId))
      if (response.momentId === this.#momentId) here.set(keyOf(response), response);
    const people = this.#people(model).filter(({ key, caseId }) => caseId !== null || here.has(key));
    const rows = people.slice(0, mostRows).map(({ key, caseId, name }): GroupRow => {
      const response = here.get(key);
      const respondent = { name, caseId, isCase: caseId !== null };
      const draft = response ? ResponseDraft.from(response, this.items, name) : this.#fresh(respondent);
      return { key, name, draft: this.#typed.get(key) ?? draft };
    });
    const shown = new Set(rows.map(({ key }) => key));
    for (const { key, draft } of this.#added) {
      const { respondent, id } = draft.typed;
      const isThere = shown.has(keyOf({ caseId: respondent.caseId, respondent: respondent.name }));
      if (!isThere && !model.find('responses', id))
        rows.push({ key, name: respondent.name, draft: this.#typed.get(key) ?? draft });
    }
    return rows;
  });

  /** The row of somebody, new when there is none. */
  add(respondent: TypedRespondent): number {
    const key = keyOf({ caseId: respondent.caseId, respondent: respondent.name });
    const known = this.rows.findIndex(
      (row) => row.key === key || (respondent.caseId === null && row.name === respondent.name)
    );
    if (known !== -1) return known;
    const draft = this.#fresh(respondent);
    this.#added = [...this.#added, { key: `new ${draft.id}`, draft }];
    return this.rows.length - 1;
  }

  type({ key, draft }: GroupRow, item: Item, part: 'answer' | 'words', text: string): void {
    if (part === 'answer') draft.typeAnswer(item.id, text);
    else draft.typeWords(item.id, text);
    this.#typed.set(key, draft);
    this.#keep();
  }

  /** Whether something typed in a row is not stored. */
  isUnsaved({ key }: GroupRow): boolean {
    return this.#typed.has(key);
  }

  hasFault({ draft }: GroupRow): boolean {
    return this.items.some((item) => 'fault' in draft.outcomeOf(item));
  }

  /** Saves a row as one step, when something was typed and all of it can be. @throws AppError */
  async save(row: GroupRow): Promise<boolean> {
    const { key, draft } = row;
    if (!this.#typed.has(key)) return false;
    if (!draft.isChanged || (draft.isEmpty && !draft.stored)) {
      this.#forget(key);
      return false;
    }
    if (this.hasFault(row)) return false;
    const { date } = this.#session.read().get('moments', this.#momentId);
    const year = date ? Number(date.slice(0, 4)) : null;
    await this.#session.run(saveResponse, draft.toSave(this.items, year));
    this.#forget(key);
    return true;
  }

  /** Who answered at any moment, then cases of the same roles; all cases where nobody had answered when this began. */
  #people(model: ProjectModel): { key: string; caseId: CaseId | null; name: string }[] {
    const known = respondentsOf(model, this.#questionnaireId);
    const roles = new Set(known.map(({ role }) => role));
    const keys = new Set(known.map(({ key }) => key));
    const others = model
      .list('cases')
      .filter(({ role }) => this.#isFirst || roles.has(role))
      .map(({ id, name }) => ({ key: `case ${id}`, caseId: id, name }));
    return [...known, ...others.filter(({ key }) => !keys.has(key))];
  }

  #forget(key: string): void {
    this.#typed.delete(key);
    this.#keep();
  }

  #keep(): void {
    this.#kept.keep([...this.#typed.values()].map(({ typed }) => typed));
  }

  #fresh(respondent: TypedRespondent): ResponseDraft {
    const { date } = this.#session.read().get('moments', this.#momentId);
    return ResponseDraft.of(this.#questionnaireId, this.#momentId, { respondent, date });
  }

  #restore(typed: ResponseDraft['typed']): void {
    const { respondent, id } = typed;
    const stored = this.#session.read().find('responses', id);
    const draft = stored ? ResponseDraft.from(stored, this.items, respondent.name) : this.#fresh(respondent);
    draft.restore(typed);
    const key =
      respondent.caseId || stored
        ? keyOf({ caseId: respondent.caseId, respondent: respondent.name })
        : `new ${id}`;
    this.#typed.set(key, draft);
    if (!stored) this.#added = [...this.#added, { key, draft }];
  }
}

function keyOf({ caseId, respondent }: Pick<Response, 'caseId' | 'respondent'>): string {
  return caseId ? `case ${caseId}` : `name ${respondent}`;
}
