import { Editor } from '@tiptap/core';
import { Slice, Fragment } from '@tiptap/pm/model';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import type { FoundObject } from '$lib/analysis/objects/found-object';
import { objectKey } from '$lib/domain/object-ref';
import type { NameOf } from '$lib/language/notes/note-plain-text';
import { readNote } from '$lib/language/notes/read-note';
import { writeNote } from '$lib/language/notes/write-note';
import { fromDocument, toDocument } from './note-document';
import { noteMention } from './note-mention';

type Editing = {
  element: HTMLElement;
  note: string;
  placeholder: string;
  /** What the field is for a screen reader. */
  attributes: Record<string, string>;
  nameOf: NameOf;
  find: (query: string) => FoundObject[];
  /** A key for the field itself; true when it was taken. */
  onkey: (event: KeyboardEvent) => boolean;
};

/** How the words at the caret are formatted. */
export type NoteFormat = 'bold' | 'italic' | 'heading' | 'bulletList' | 'orderedList' | 'blockquote';

/** A `@` with what was typed after it, up to the caret; not after a letter, as in an address for mail. */
const asking = /(?:^|[\s(\ufffc])@((?:[^\s@\ufffc][^@\ufffc]{0,60})?)$/;

/** A note being written: the editor, what its toolbar shows and which objects are offered to mention. */
export class NoteEditing {
  readonly #editor: Editor;
  readonly #options: Editing;
  readonly #before: string;
  #formats = $state.raw<ReadonlySet<NoteFormat>>(new Set());
  #offered = $state.raw<readonly FoundObject[]>([]);
  #active = $state(0);
  #place = $state.raw({ left: 0, top: 0, bottom: 0 });
  /** Where the `@` stands that Escape was pressed at: it is a sign like any other from then on. */
  #dismissed = -1;
  #askedFrom = -1;

  constructor(options: Editing) {
    this.#options = options;
    this.#editor = new Editor({
      element: options.element,
      // A style tag of its own would be refused by the page's content policy.
      injectCSS: false,
      // Only lists make themselves, as they do in a word processor; stars and hashes stay what was typed.
      enableInputRules: ['bulletList', 'orderedList'],
      enablePasteRules: false,
      content: toDocument(readNote(options.note)),
      extensions: [
        StarterKit.configure({
          heading: { levels: [2, 3] },
          code: false,
          codeBlock: false,
          strike: false,
          underline: false,
          link: false,
          horizontalRule: false,
          trailingNode: false
        }),
        Placeholder.configure({ placeholder: options.placeholder }),
        noteMention(options.nameOf)
      ],
      editorProps: {
        attributes: options.attributes,
        handleKeyDown: (_, event) => this.#handleKey(event),
        clipboardTextParser: (text, context, _plain, view) => {
          const { paragraph, hardBreak } = view.state.schema.nodes;
          const paragraphs = text.split(/\n\s*\n/).map((lines) => {
            const inner = lines
              .split('\n')
              .flatMap((line, index) => [
                ...(index > 0 ? [hardBreak!.create()] : []),
                ...(line === '' ? [] : [view.state.schema.text(line, context.marks())])
              ]);
            return paragraph!.create(null, inner);
          });
          return new Slice(Fragment.from(paragraphs), 1, 1);
        }
      },
      onTransaction: ({ transaction }) => {
        // Where the keyboard leaves, nothing is asked any more; and the field may be on its way out.
        if (transaction.getMeta('blur') === undefined) this.#look();
      }
    });
    this.#before = this.note;
  }

  /** What is written, as it is stored. */
  get note(): string {
    return writeNote(fromDocument(this.#editor.getJSON(), this.#options.nameOf));
  }

  get isChanged(): boolean {
    return this.note !== this.#before;
  }

  get formats(): ReadonlySet<NoteFormat> {
    return this.#formats;
  }

  /** The objects to mention, best first; none when nobody asks. */
  get offered(): readonly FoundObject[] {
    return this.#offered;
  }

  get active(): number {
    return this.#active;
  }

  /** Where the `@` stands in the window, in pixels. */
  get place(): { left: number; top: number; bottom: number } {
    return this.#place;
  }

  get element(): HTMLElement {
    return this.#editor.view.dom;
  }

  /** Puts the caret at a point of the window, or at the end, and adds what was typed before there was an editor. */
  start(point: { x: number; y: number } | null, typed: string): void {
    const at = point && this.#editor.view.posAtCoords({ left: point.x, top: point.y });
    this.#editor.commands.setTextSelection(at ? at.pos : this.#editor.state.doc.content.size);
    // At once: the editor's own command waits for a frame, and a key pressed meanwhile would be the screen's.
    this.#editor.view.focus();
    if (typed !== '') this.#editor.view.dispatch(this.#editor.state.tr.insertText(typed));
  }

  focus(): void {
    this.#editor.view.focus();
  }

  toggle(format: NoteFormat): void {
    const chain = this.#editor.chain().focus();
    if (format === 'bold') chain.toggleBold().run();
    else if (format === 'italic') chain.toggleItalic().run();
    else if (format === 'heading') chain.toggleHeading({ level: 2 }).run();
    else if (format === 'bulletList') chain.toggleBulletList().run();
    else if (format === 'orderedList') chain.toggleOrderedList().run();
    else chain.toggleBlockquote().run();
  }

  /** Asks for an object to mention, as typing `@` does. */
  ask(): void {
    const { $from: caret } = this.#editor.state.selection;
    const before = caret.parent.textBetween(0, caret.parentOffset, '\n', '\ufffc');
    this.#dismissed = -1;
    this.#editor
      .chain()
      .focus()
      .insertContent(before === '' || /\s$/.test(before) ? '@' : ' @')
      .run();
  }

  /** Names an object where the `@` stands. */
  mention({ ref, name }: FoundObject): void {
    const to = this.#editor.state.selection.from;
    const node = { type: 'mention', attrs: { kind: ref.kind, id: ref.id, label: name } };
    this.#editor
      .chain()
      .focus()
      .insertContentAt({ from: this.#askedFrom, to }, [node, { type: 'text', text: ' ' }])
      .run();
  }

  /** Names an object at the caret, without asking. */
  insert({ ref, name }: FoundObject): void {
    const node = { type: 'mention', attrs: { kind: ref.kind, id: ref.id, label: name } };
    this.#editor
      .chain()
      .insertContent([node, { type: 'text', text: ' ' }])
      .run();
  }

  destroy(): void {
    this.#editor.destroy();
  }

  #handleKey(event: KeyboardEvent): boolean {
    if (event.isComposing) return false;
    const found = this.#offered[this.#active];
    if (found) {
      const last = this.#offered.length - 1;
      if (event.key === 'ArrowDown') this.#active = this.#active === last ? 0 : this.#active + 1;
      else if (event.key === 'ArrowUp') this.#active = this.#active === 0 ? last : this.#active - 1;
      else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab')
        this.mention(found);
      else if (event.key === 'Escape') {
        event.stopPropagation();
        this.#dismissed = this.#askedFrom;
        this.#offered = [];
      } else return this.#options.onkey(event);
      return true;
    }
    return this.#options.onkey(event);
  }

  /** After every change and move: what the toolbar and the list are to show. */
  #look(): void {
    const editor = this.#editor;
    const formats = ['bold', 'italic', 'heading', 'bulletList', 'orderedList', 'blockquote'] as const;
    this.#formats = new Set(formats.filter((format) => editor.isActive(format)));
    const { $from: caret, empty } = editor.state.selection;
    const before = empty ? caret.parent.textBetween(0, caret.parentOffset, '\n', '\ufffc') : '';
    const query = asking.exec(before)?.[1];
    this.#askedFrom = query === undefined ? -1 : caret.pos - query.length - 1;
    if (query === undefined || this.#askedFrom === this.#dismissed) {
      this.#offered = [];
      return;
    }
    this.#dismissed = -1;
    const offered = this.#options.find(query.trimEnd());
    const keys = (objects: readonly FoundObject[]) => objects.map(({ ref }) => objectKey(ref)).join();
    if (keys(offered) !== keys(this.#offered)) this.#active = 0;
    this.#offered = offered;
    if (offered.length === 0) return;
    const { left, top, bottom } = editor.view.coordsAtPos(this.#askedFrom);
    this.#place = { left, top, bottom };
  }
}
