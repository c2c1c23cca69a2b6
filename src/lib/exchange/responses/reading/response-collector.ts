import type { MappedItem, ResponseMapping } from '$lib/domain/response-mapping';
import { comparable, labelKey } from '../cells/cell-words';
import type { KnownQuestionnaire } from '../known-questionnaire';
import type { ReadAnswer, ReadResponse } from '../response-reading';
import { ProblemLog } from './problem-log';

/** A response while its file is read: its answers by the number of their item. */
export type ResponseDraft = Omit<ReadResponse, 'answers'> & {
  answers: Map<string, ReadAnswer>;
  rows: number[];
};

/** Who answered at which moment, as a row says. */
export type DraftHead = Pick<
  ReadResponse,
  'respondent' | 'isAnonymous' | 'responseId' | 'moment' | 'sheet' | 'row'
>;

/** Whether anything was answered: words, or said why not. What is blank is no answer. */
export function isFilled({ value, missing, text }: Pick<ReadAnswer, 'value' | 'missing' | 'text'>): boolean {
  return value !== null || missing !== 'blank' || text !== null;
}

/** Gathers what the rows of a file say into one response per respondent and moment. */
export class ResponseCollector {
  readonly mapping: ResponseMapping;
  readonly problems: ProblemLog;
  /** Items by number: those of the questionnaire, then those of the mapping; labels that are accepted come in. */
  readonly items: Map<string, MappedItem>;
  readonly drafts: ResponseDraft[] = [];
  /** Moments that the file has a place for, whether or not anything was answered. */
  readonly seenMoments = new Set<string>();
  readonly seenItems = new Set<string>();
  emptyRows = 0;
  readonly #draftsByKey = new Map<string, ResponseDraft>();
  readonly #names: Map<string, string>;
  readonly #momentNames: Map<string, string>;
  readonly #moments: Map<string, string>;
  readonly #momentsFound = new Map<string, string | null>();

  constructor(mapping: ResponseMapping, known: KnownQuestionnaire | null) {
    this.mapping = mapping;
    this.problems = new ProblemLog(mapping.decisions);
    this.items = new Map(
      [...mapping.items, ...(known?.items ?? [])].map((item): [string, MappedItem] => [item.number, item])
    );
    this.#names = new Map(mapping.respondents.map(({ found, name }) => [found, name]));
    this.#momentNames = new Map(mapping.momentNames.map(({ found, name }) => [comparable(found), name]));
    const moments = [...(known?.moments ?? []).map(({ name }) => name), ...mapping.moments];
    this.#moments = new Map(moments.reverse().map((name) => [comparable(name), name]));
  }

  /** What the mapping calls who is called this in the file. */
  respondentName(found: string): string {
    return this.#names.get(found) ?? found;
  }

  /** What the mapping calls a moment of the file; null when it knows none of that name. */
  momentName(found: string): string | null {
    const before = this.#momentsFound.get(found);
    if (before !== undefined) return before;
    const key = comparable(found);
    const known = this.#momentNames.get(key) ?? this.#moments.get(key) ?? null;
    const name = known ?? (this.#moments.size === 0 ? found : null);
    this.#momentsFound.set(found, name);
    return name;
  }

  /** The response of this respondent and moment, when there is one already. Who is anonymous has one in each row. */
  findDraft({ isAnonymous, respondent, moment }: DraftHead): ResponseDraft | undefined {
    return isAnonymous ? undefined : this.#draftsByKey.get(`${moment}\u0000${respondent}`);
  }

  addDraft(head: DraftHead): ResponseDraft {
    const draft: ResponseDraft = {
      ...head,
      respondent: head.isAnonymous ? this.#unusedName(head) : head.respondent,
      date: null,
      role: null,
      attributes: [],
      answers: new Map(),
      rows: [head.row]
    };
    this.drafts.push(draft);
    this.#draftsByKey.set(`${draft.moment}\u0000${draft.respondent}`, draft);
    return draft;
  }

  /** Lets a choice that is accepted be one of the item. */
  addChoices(number: string, labels: readonly string[]): void {
    const item = this.items.get(number)!;
    const known = new Set(item.choices.map(labelKey));
    const fresh = labels.filter((label) => !known.has(labelKey(label)));
    if (fresh.length > 0) this.items.set(number, { ...item, choices: [...item.choices, ...fresh] });
  }

  #unusedName({ respondent, moment, sheet, row }: DraftHead): string {
    const names = [respondent, `#${row}`, `#${sheet} ${row}`];
    return (
      names.find((name) => !this.#draftsByKey.has(`${moment}\u0000${name}`)) ?? `#${this.drafts.length + 1}`
    );
  }
}
