import { createInstance } from 'i18next';
import type { MessageKey, MessageParams, Messages, ScreenLanguage, StartMessages } from './messages';

/** Gives the sentence of a key in one language, its `{{names}}` filled in and its plural chosen by `count`. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** A translator for one language from its messages; the key of a sentence it has not comes back as it is. Values are not escaped: what is shown is text, never HTML. */
export function createTranslator(language: ScreenLanguage, messages: Messages | StartMessages): Translate {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: messages } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    // Error codes hold slashes and colons mean nothing: only dots part a key.
    nsSeparator: false,
    showSupportNotice: false
  });
  // Most sentences have nothing to fill in, and a long list asks for the same one hundreds of times.
  const plain = new Map<MessageKey, string>();
  return (key, params) => {
    if (params) return instance.t(key, { ...params });
    const sentence = plain.get(key) ?? instance.t(key);
    plain.set(key, sentence);
    return sentence;
  };
}

/** Loads a language's messages on demand. */
export async function loadMessages(language: ScreenLanguage): Promise<Messages> {
  return language === 'nl' ? (await import('./nl')).nl : (await import('./en')).en;
}

/** As `loadMessages`, of the start page and the notices alone. */
export async function loadStartMessages(language: ScreenLanguage): Promise<StartMessages> {
  return language === 'nl'
    ? (await import('./nl/start-areas')).startAreas
    : (await import('./en/start-areas')).startAreas;
}
