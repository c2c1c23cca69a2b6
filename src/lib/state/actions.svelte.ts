import { createContext, untrack } from 'svelte';
import { matchesKeys } from './key-combination';

/** Something the user can do here: by key, from the palette, and listed under `?`. */
export type Action = {
  id: string;
  /** In the language of the screen, said when asked. */
  label: () => string;
  /** Heading in the list of shortcuts. */
  group: () => string;
  /** Such as `c`, `Shift+C`, `Mod+k` (Ctrl, on a Mac Cmd), `Alt+ArrowDown`; several are alternatives. */
  keys?: readonly string[];
  run: (event?: KeyboardEvent) => void;
  /** Left out of the palette and not run by key when false. */
  isEnabled?: () => boolean;
  /** Listed under `?` only: too fine-grained for the palette (caret keys and the like). */
  keyOnly?: boolean;
};

/** The actions of the screens that are open; a later one wins a key from an earlier one. */
export class Actions {
  #sets = $state.raw<(readonly Action[])[]>([]);

  /** Adds a screen's actions; gives the way to take them off, for `$effect`. */
  register(actions: readonly Action[]): () => void {
    // An effect that registers must not come to depend on what is registered.
    this.#sets = [...untrack(() => this.#sets), actions];
    return () => (this.#sets = this.#sets.filter((other) => other !== actions));
  }

  get list(): readonly Action[] {
    return this.#sets.flat();
  }

  /** Runs the action of a key press, if there is one; plain keys are left alone while someone types. */
  handleKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const typing = isTypingPlace(event.target);
    const action = this.list.findLast(
      ({ keys, isEnabled }) =>
        keys?.some(
          (combination) => (!typing || combination.startsWith('Mod+')) && matchesKeys(event, combination)
        ) &&
        (isEnabled?.() ?? true)
    );
    if (!action) return;
    if ((action.id === 'undo' || action.id === 'redo') && hasOwnUndo(event.target)) return;
    event.preventDefault();
    action.run(event);
  }
}

function isTypingPlace(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return true;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** In a text field Ctrl+Z belongs to the field; behind a dialog or a menu nothing may change. */
function hasOwnUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"], [role="menu"]') || target.isContentEditable) return true;
  return target instanceof HTMLInputElement
    ? !withoutText.has(target.type)
    : target instanceof HTMLTextAreaElement;
}

/** Kinds of `<input>` in which nothing is written. */
const withoutText: ReadonlySet<string> = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range']);

export const [getActions, setActions] = createContext<Actions>();
