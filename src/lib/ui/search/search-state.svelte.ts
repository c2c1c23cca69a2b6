import { tick } from 'svelte';
import type { SourceDocument } from '$lib/domain/document';
import type { TextHit } from '$lib/language/find-all';
import type { ProjectReader } from '$lib/state/period.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { VirtualRows } from '$lib/ui/base/virtual-rows.svelte';
import { FoldedTexts } from './folded-texts.svelte';
import { isOpenable, resultLines, type ResultLine } from './result-lines';
import {
  emptyResult,
  searchProject,
  searchScopes,
  shortestQuery,
  type SearchResult,
  type SearchScope
} from './search-project';

/** A hit in a text: what can be coded. */
export type PlacedHit = { document: SourceDocument; hit: TextHit };

/** What the search page asks, finds and shows. */
export class SearchState {
  static readonly lineHeight = 40;
  readonly texts: FoldedTexts;
  readonly virtual: VirtualRows;
  readonly #session: ProjectSession;
  readonly #project: ProjectReader;
  #query = $state('');
  #scope = $state<SearchScope>('everything');
  #activeKey = $state<string | null>(null);
  #list: HTMLElement | null = null;

  /** `asked` is a query from the address; without it the last search of this tab comes back. */
  constructor(session: ProjectSession, project: ProjectReader, asked: string | null) {
    this.#session = session;
    this.#project = project;
    this.texts = new FoldedTexts(session);
    this.virtual = new VirtualRows(() => ({ count: this.lines.length, rowHeight: SearchState.lineHeight }));
    const [scope, ...words] = (sessionStorage.getItem(this.#storageKey) ?? '').split(' ');
    if (asked === null) this.#scope = searchScopes.find((known) => known === scope) ?? 'everything';
    this.#query = asked ?? words.join(' ');
  }

  readonly result: SearchResult = $derived.by(() => {
    if (!this.texts.isReady) return emptyResult;
    const model = this.#project.read('documents', 'codes', 'quotations');
    const find = ({ id, textId }: SourceDocument) => this.texts.find(id, textId);
    return searchProject(model, find, this.#query.trim(), this.#scope);
  });
  readonly lines: ResultLine[] = $derived.by(() => resultLines(this.result));

  /** The line that holds the tab stop. */
  readonly active: number = $derived.by(() => {
    const known = this.lines.findIndex(({ key }) => key === this.#activeKey);
    return known >= 0 ? known : this.lines.findIndex(isOpenable);
  });

  /** The lines to draw: those near the view and, for the keyboard, the active one. */
  get drawn(): { line: ResultLine; index: number }[] {
    const { first, end } = this.virtual;
    const near = this.lines.slice(first, end).map((line, at) => ({ line, index: first + at }));
    const active = this.lines[this.active];
    const isNear = this.active >= first && this.active < end;
    return !active || isNear ? near : [...near, { line: active, index: this.active }];
  }

  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
    this.#activeKey = null;
    this.virtual.scrollToStart();
    this.#remember();
  }

  get scope(): SearchScope {
    return this.#scope;
  }

  set scope(scope: SearchScope) {
    this.#scope = scope;
    this.#activeKey = null;
    this.virtual.scrollToStart();
    this.#remember();
  }

  get isAsked(): boolean {
    return this.#query.trim().length >= shortestQuery;
  }

  /** Every hit in a text that is listed. */
  get placedHits(): PlacedHit[] {
    return this.result.documents.flatMap(({ document, hits }) => hits.map((hit) => ({ document, hit })));
  }

  readonly attach = (element: HTMLElement): void => {
    this.#list = element;
  };

  activate(index: number): void {
    this.#activeKey = this.lines[index]?.key ?? null;
  }

  async focusActive(): Promise<void> {
    if (this.active >= 0) await this.#focus(this.active);
  }

  /** Takes a key of the list; gives false for one that leads nowhere. */
  handleKey(key: string): boolean {
    const { lines, active } = this;
    const page = this.virtual.pageLength;
    const next = (from: number) => lines.findIndex((line, at) => at >= from && isOpenable(line));
    const previous = (from: number) => lines.findLastIndex((line, at) => at <= from && isOpenable(line));
    const targets: Record<string, () => number> = {
      ArrowDown: () => next(active + 1),
      ArrowUp: () => previous(active - 1),
      PageDown: () => previous(Math.min(lines.length - 1, active + page)),
      PageUp: () => next(Math.max(0, active - page)),
      Home: () => next(0),
      End: () => previous(lines.length - 1)
    };
    const target = targets[key]?.();
    if (target === undefined) return false;
    if (target >= 0) void this.#focus(target);
    return true;
  }

  async #focus(index: number): Promise<void> {
    this.activate(index);
    this.virtual.show(index);
    await tick();
    this.#list?.querySelector<HTMLElement>(`[data-line="${index}"] a`)?.focus({ preventScroll: true });
  }

  get #storageKey(): string {
    return `kerncode:search:${this.#session.id}`;
  }

  #remember(): void {
    sessionStorage.setItem(this.#storageKey, `${this.#scope} ${this.#query}`);
  }
}
