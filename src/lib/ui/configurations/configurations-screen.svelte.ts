import { createContext } from 'svelte';
import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import { namesOutside } from '$lib/analysis/cases/names-outside';
import {
  readConfiguration,
  type ConfigurationReading,
  type PlaceReading
} from '$lib/analysis/configurations/read-configuration';
import { orderedConfigurations } from '$lib/commands/configurations/ordered-configurations';
import type { Configuration, ConfigurationPlace } from '$lib/domain/configuration';
import type { ConfigurationId, QuotationId, TextId } from '$lib/domain/ids';
import { configurationsTable } from '$lib/exchange/configurations/configurations-table';
import { configurationWords } from '$lib/messages/configuration-words';
import { objectWords } from '$lib/messages/object-words';
import { citation } from '$lib/model/citation';
import type { AppState } from '$lib/state/app-state.svelte';
import type { PeriodFilter } from '$lib/state/period.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { ConfigurationActions } from './configuration-actions';

/** The element or link whose evidence is open. */
export type OpenPlace = { configurationId: ConfigurationId; place: ConfigurationPlace };

/** What the screen of configurations shows: how each reads, whose evidence is open, and the words of quotations. */
export class ConfigurationsScreen {
  #loadCount = $state(0);
  #open = $state.raw<OpenPlace | null>(null);
  #opener: HTMLElement | null = null;
  readonly #cases: QuotationCases;
  readonly #period: PeriodFilter;

  constructor(
    readonly app: AppState,
    readonly session: ProjectSession,
    readonly actions: ConfigurationActions,
    period: PeriodFilter
  ) {
    this.#period = period;
    this.#cases = new QuotationCases((id: TextId) => {
      void this.#loadCount;
      const document = this.#documentOfText.get(id);
      return document && session.loadedText(document);
    });
  }

  readonly #documentOfText = $derived.by(
    () =>
      new Map(
        this.session
          .read('documents')
          .list('documents')
          .map(({ id, textId }) => [textId, id])
      )
  );

  /** Everything a reading can depend on, anew after a change to any of it. */
  readonly model = $derived.by(() =>
    this.#period.read(
      'configurations',
      'configurationEvidence',
      'codes',
      'codings',
      'quotations',
      'documents',
      'cases',
      'findings',
      'findingQuotations',
      'evidenceLinks',
      'evidenceRules',
      'evidenceOverrules'
    )
  );
  readonly words = $derived.by(() => {
    const words = configurationWords(this.app.t);
    // Of the whole study there may be.
    return this.#period.isOn ? { ...words, noEvidence: this.app.t('period.noEvidence') } : words;
  });
  /** Those that were not merged into another. */
  readonly listed: Configuration[] = $derived.by(() => orderedConfigurations(this.model));
  readonly #readings = $derived.by(() => {
    void this.#loadCount;
    void this.model;
    return new Map<ConfigurationId, ConfigurationReading>();
  });

  /** How a configuration reads now; kept until something it can depend on changes. */
  reading(id: ConfigurationId): ConfigurationReading {
    const readings = this.#readings;
    const known = readings.get(id);
    if (known) return known;
    const reading = readConfiguration(this.model, id, objectWords(this.app.t), this.#cases);
    readings.set(id, reading);
    return reading;
  }

  get open(): OpenPlace | null {
    const open = this.#open;
    return open && this.model.find('configurations', open.configurationId) ? open : null;
  }

  isOpen(configurationId: ConfigurationId, place: ConfigurationPlace): boolean {
    return this.open?.configurationId === configurationId && this.open.place === place;
  }

  /** Opens the evidence of a place; the opener gets the keyboard back when it is closed. */
  openPlace(place: OpenPlace, opener: HTMLElement | null): void {
    this.#open = place;
    this.#opener = opener;
  }

  /** As `closePlace`, of a screen that goes away: the keyboard goes with it. */
  forgetPlace(): void {
    this.#open = null;
    this.#opener = null;
  }

  closePlace(): void {
    this.#open = null;
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = null;
  }

  /** Who speaks in a quotation is only known from the texts. @throws AppError when a text cannot be read */
  async load(): Promise<void> {
    await this.session.loadTexts();
    this.#loadCount += 1;
  }

  /** The words of a quotation; empty while its text is loading. */
  wordsOf(id: QuotationId): string {
    void this.#loadCount;
    const { documentId, start, end } = this.model.get('quotations', id);
    return this.session.loadedText(documentId)?.text.slice(start, end).replace(/\s+/g, ' ').trim() ?? '';
  }

  /** The role of each who speaks in a quotation, the name of who has none. */
  speakersOf(id: QuotationId): string {
    void this.#loadCount;
    const people = this.#cases.of(this.model, this.model.get('quotations', id));
    const names = people.map((caseId) => {
      const { name, role } = this.model.get('cases', caseId);
      return role || name;
    });
    return [...new Set(names)].join(', ');
  }

  /** `10:17` */
  citation(id: QuotationId): string {
    return citation(this.model, this.model.get('quotations', id));
  }

  /** `3 respondenten · 7 citaten`, with what is contrary; read aloud where the eye sees an arrow. */
  strengthText({ supporting, contrary }: Pick<PlaceReading, 'supporting' | 'contrary'>): string {
    const { words } = this;
    if (contrary.quotationIds.length === 0)
      return supporting.quotationIds.length === 0 ? words.noEvidence : words.strength(supporting);
    return this.app.t('configurations.againstToo', {
      strength: words.strength(supporting),
      contrary: words.strength(contrary)
    });
  }

  /** As they leave the project, cases by what they are called outside it. */
  table(readings: readonly ConfigurationReading[]) {
    const names = namesOutside(this.model, this.app.t('cases.nobody'));
    const labels = { ...this.words, caseName: (id: Parameters<typeof names.get>[0]) => names.get(id) ?? '' };
    return configurationsTable(readings, labels, this.app.language);
  }
}

export const [getConfigurationsScreen, setConfigurationsScreen] = createContext<ConfigurationsScreen>();
