import { createContext } from 'svelte';
import { screenLanguages, type ScreenLanguage } from '$lib/messages/messages';
import { createTranslator, loadMessages, loadStartMessages, type Translate } from '$lib/messages/translator';
import { errorMessage } from '$lib/messages/error-message';
import { expectedError, Notices } from './notices.svelte';
import { ProjectLibrary } from './project-library.svelte';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKeys = { language: 'kerncode:language', theme: 'kerncode:theme', coder: 'kerncode:coder-name' };

/** What is true of the whole app, whichever project is open: language, theme, notices, the projects. */
export class AppState {
  readonly notices = new Notices();
  readonly library = new ProjectLibrary();
  #language = $state<ScreenLanguage>('nl');
  #translate = $state.raw<Translate>((key) => key);
  #theme = $state<Theme>('system');

  /** Whether the messages of the screens of a project are there too. */
  #hasAllMessages = false;

  /**
   * Loads the messages of the remembered language, or of the browser's: all, or those of the start page alone, to be
   * followed by `loadAllMessages` before a project is shown.
   */
  static async start(messages: 'all' | 'start page' = 'all'): Promise<AppState> {
    const app = new AppState();
    app.#hasAllMessages = messages === 'all';
    const theme = localStorage.getItem(storageKeys.theme) as Theme | null;
    app.setTheme(theme && themes.includes(theme) ? theme : 'system');
    const remembered = localStorage.getItem(storageKeys.language) as ScreenLanguage | null;
    await app.setLanguage(
      remembered && screenLanguages.includes(remembered) ? remembered : preferredLanguage(),
      false
    );
    return app;
  }

  get language(): ScreenLanguage {
    return this.#language;
  }

  get theme(): Theme {
    return this.#theme;
  }

  /** The name last given by whoever codes here: the first guess for the next project. */
  get coderName(): string {
    return localStorage.getItem(storageKeys.coder) ?? '';
  }

  set coderName(name: string) {
    localStorage.setItem(storageKeys.coder, name);
  }

  /** The sentence of a key in the language of the screen; changes at once with the language. */
  readonly t: Translate = (key, params) => this.#translate(key, params);

  async setLanguage(language: ScreenLanguage, remember = true): Promise<void> {
    const messages = await (this.#hasAllMessages ? loadMessages(language) : loadStartMessages(language));
    this.#translate = createTranslator(language, messages);
    this.#language = language;
    document.documentElement.lang = language;
    if (remember) localStorage.setItem(storageKeys.language, language);
  }

  /** Brings the messages of a project's screens. */
  async loadAllMessages(): Promise<void> {
    if (this.#hasAllMessages) return;
    this.#translate = createTranslator(this.#language, await loadMessages(this.#language));
    this.#hasAllMessages = true;
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(storageKeys.theme, theme);
  }

  /** A date or instant as people write it. */
  formatDate(value: string, style: 'day' | 'moment' = 'day'): string {
    const options: Intl.DateTimeFormatOptions =
      style === 'day'
        ? { dateStyle: 'medium', timeZone: 'UTC' }
        : { dateStyle: 'medium', timeStyle: 'short' };
    return new Intl.DateTimeFormat(this.locale, options).format(new Date(value));
  }

  // Making one takes longer than formatting a hundred numbers with it.
  readonly #numbers = $derived(new Intl.NumberFormat(this.locale));

  formatNumber(value: number): string {
    return this.#numbers.format(value);
  }

  get locale(): string {
    return this.#language === 'nl' ? 'nl-NL' : 'en-GB';
  }

  /** Runs what can fail in an expected way; tells the user and gives undefined when it did. */
  async attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      this.notices.show({ tone: 'error', text: errorMessage(expectedError(error), this.t) });
      return undefined;
    }
  }
}

function preferredLanguage(): ScreenLanguage {
  const known = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'nl' || tag === 'en');
  return known === 'en' ? 'en' : 'nl';
}

export const [getApp, setApp] = createContext<AppState>();
