import type { MessageKey } from '$lib/messages/messages';

export type PaletteKind =
  | 'quotation'
  | 'document'
  | 'code'
  | 'case'
  | 'memo'
  | 'question'
  | 'phase'
  | 'event'
  | 'form'
  | 'log'
  | 'page'
  | 'action'
  | 'search';

/** Something to go to or to do. */
export type PaletteEntry = {
  /** Kind and id: how it is remembered as recent. */
  key: string;
  kind: PaletteKind;
  label: string;
  /** Softer, after the label; searched too. */
  hint?: string;
  /** Keys that do the same, such as `Mod+z`. */
  keys?: readonly string[];
  colour?: number;
  run: () => void;
};

export function kindLabel(kind: PaletteKind): MessageKey {
  return `palette.kinds.${kind}`;
}
