import { tick } from 'svelte';
import { pastedItems } from '$lib/analysis/questionnaires/pasted-items';
import { addItems } from '$lib/commands/questionnaires/add-items';
import type { NewItem } from '$lib/commands/questionnaires/draft-items';
import { moveItem } from '$lib/commands/questionnaires/move-item';
import { removeItems } from '$lib/commands/questionnaires/remove-items';
import type { ItemId, QuestionnaireId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { InTurn } from '$lib/ui/base/in-turn';
import { showUndoable } from '$lib/ui/shell/show-undoable';
import { besideItem, placeAfterStep, type ItemPlace, type ItemStep } from './item-places';

/** Which item of a questionnaire is worked on, and what can be done with them. */
export class ItemsScreen {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly #questionnaireId: () => QuestionnaireId;
  #chosenId = $state<ItemId | null>(null);
  readonly #moves = new InTurn();
  #said = $state('');
  /** Where there is room for one thing only: the list, or the item. */
  view = $state<'outline' | 'item'>('outline');

  constructor(app: AppState, session: ProjectSession, questionnaireId: () => QuestionnaireId) {
    this.#app = app;
    this.#session = session;
    this.#questionnaireId = questionnaireId;
  }

  readonly items: readonly Item[] = $derived.by(() =>
    this.#session.read('items').itemsOf(this.#questionnaireId())
  );

  /** The item that is worked on: the first where none was chosen. */
  readonly chosen: Item | null = $derived.by(
    () => this.items.find(({ id }) => id === this.#chosenId) ?? this.items[0] ?? null
  );

  /** What was just done, for who does not see it. */
  get said(): string {
    return this.#said;
  }

  choose(id: ItemId): void {
    this.#chosenId = id;
  }

  /** The item `by` lines further down; past an end the last one there. */
  step(by: number): Item | null {
    const at = this.items.findIndex(({ id }) => id === this.chosen?.id);
    const item = this.items[Math.min(Math.max(0, at + by), this.items.length - 1)] ?? null;
    if (item) this.choose(item.id);
    return item;
  }

  /** Adds what was typed or pasted, an item a line, each asking what the last item asks. Answers nothing when that failed. */
  async add(lines: string): Promise<true | undefined> {
    const like = this.items.findLast(({ kind }) => kind === 'scale') ?? this.items.at(-1) ?? null;
    const taken = this.items.map(({ number }) => number);
    const [first, ...rest] = pastedItems(lines, like, taken);
    return first && ((await this.#add([first, ...rest], null)) ? true : undefined);
  }

  /** Adds an empty item that asks the same, right behind an item, or as a sub-item of it. */
  async addAt(item: Item, where: 'below' | 'inside'): Promise<boolean> {
    const parent = where === 'inside' ? item : this.items.find(({ id }) => id === item.parentId);
    const like = item.kind === 'heading' ? null : item;
    const fresh: NewItem = {
      text: '',
      parent: parent?.number ?? null,
      kind: like?.kind ?? 'scale',
      scale: like?.scale ?? this.items.find(({ scale }) => scale)?.scale ?? null,
      choices: like?.choices.map(({ label }) => label) ?? []
    };
    return this.#add([fresh], where === 'below' ? item.id : null);
  }

  async #add(items: NewItem[], after: ItemId | null): Promise<boolean> {
    const ids = items.map(() => crypto.randomUUID() as ItemId);
    const intent = {
      questionnaireId: this.#questionnaireId(),
      items: items.map((item, index) => ({ ...item, id: ids[index]! })),
      after
    };
    const change = await this.#app.attempt(() => this.#session.run(addItems, intent));
    if (!change) return false;
    this.choose(ids[0]!);
    const number = this.#session.read().get('items', ids[0]!).number;
    this.#said = this.#app.t('questionnaires.item.added', { count: ids.length, number });
    return true;
  }

  moveBy(item: Item, step: ItemStep): Promise<boolean> {
    return this.#moves.run(async () => {
      const place = placeAfterStep(this.items, item.id, step);
      return place !== null && this.#move(item.id, place);
    });
  }

  move(id: ItemId, place: ItemPlace): Promise<boolean> {
    return this.#moves.run(() => this.#move(id, place));
  }

  async #move(id: ItemId, { parentId, index }: ItemPlace): Promise<boolean> {
    if (!(await this.#app.attempt(() => this.#session.run(moveItem, { id, parentId, index })))) return false;
    this.choose(id);
    await tick();
    const item = this.items.find((one) => one.id === id)!;
    const beside = besideItem(this.items, item);
    const parent = this.items.find((one) => one.id === item.parentId);
    const params = { number: item.number, place: beside.indexOf(item) + 1, count: beside.length };
    this.#said = parent
      ? this.#app.t('questionnaires.item.movedUnder', { ...params, parent: parent.number })
      : this.#app.t('questionnaires.item.moved', params);
    return true;
  }

  /** Removes an item with its sub-items; what stood beside it is chosen. */
  async remove(item: Item): Promise<boolean> {
    const gone = new Set([
      item.id,
      ...this.items.filter((one) => one.parentId === item.id).map(({ id }) => id)
    ]);
    const at = this.items.findIndex(({ id }) => id === item.id);
    const next = this.items.find(({ id }, index) => index > at && !gone.has(id)) ?? this.items[at - 1];
    const responses = this.#session.read().responsesOf(item.questionnaireId);
    const count = responses.flatMap(({ answers }) => answers.filter(({ itemId }) => gone.has(itemId))).length;
    const change = await this.#app.attempt(() => this.#session.run(removeItems, { ids: [item.id] }));
    if (!change) return false;
    const { number } = item;
    const words =
      count > 0
        ? this.#app.t('questionnaires.item.removedWith', { count, number })
        : this.#app.t('questionnaires.item.removed', { number });
    showUndoable(this.#app, this.#session, words);
    this.#chosenId = next?.id ?? null;
    return true;
  }
}
