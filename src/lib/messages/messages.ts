import type { nl } from './nl';
import type { startAreas } from './nl/start-areas';

/** Dutch is the measure: every other language has exactly its keys. */
export type Messages = typeof nl;
/** The areas a browser has before a project is opened. */
export type StartMessages = typeof startAreas;
export const screenLanguages = ['nl', 'en'] as const;
export type ScreenLanguage = (typeof screenLanguages)[number];

type Path<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${Key}`
    : Path<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** A dotted path to a sentence, such as `shell.undo`; a plural is asked for without its `_one` or `_other`. */
export type MessageKey = WithoutPlural<Path<Messages>>;

export type MessageParams = Record<string, string | number>;
