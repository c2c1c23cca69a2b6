import { Node } from '@tiptap/core';
import { objectRef } from '$lib/domain/object-ref';
import type { NameOf } from '$lib/language/notes/note-plain-text';

/** An object named in a note, as the editor holds it: one sign, with the name the object has now. */
export function noteMention(nameOf: NameOf): Node {
  return Node.create({
    name: 'mention',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: false,
    addAttributes: () => ({ kind: fromData('kind'), id: fromData('id'), label: fromData('label') }),
    parseHTML: () => [{ tag: 'span[data-mention-kind]' }],
    renderHTML: ({ node, HTMLAttributes }) => {
      const ref = objectRef.safeParse(node.attrs);
      const name = ref.success ? nameOf(ref.data) : null;
      const label = String(node.attrs['label'] ?? '');
      return [
        'span',
        { ...HTMLAttributes, class: name === null ? 'mention gone' : 'mention' },
        name ?? label
      ];
    },
    renderText: ({ node }) => String(node.attrs['label'] ?? '')
  });
}

function fromData(name: string) {
  const attribute = `data-mention-${name}`;
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute(attribute) ?? '',
    renderHTML: (attributes: Record<string, unknown>) => ({ [attribute]: String(attributes[name] ?? '') })
  };
}
