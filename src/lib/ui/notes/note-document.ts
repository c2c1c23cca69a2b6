import type { JSONContent } from '@tiptap/core';
import { objectRef } from '$lib/domain/object-ref';
import type { NoteBlock, NoteInline, NoteMarks } from '$lib/language/notes/note-block';
import type { NameOf } from '$lib/language/notes/note-plain-text';

/** A note as the document of the editor. An empty one has one empty paragraph, where the caret can stand. */
export function toDocument(blocks: readonly NoteBlock[]): JSONContent {
  const content = blocks.map(toNode);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** The document of the editor as a note. A mention takes the name its object has now, if it is still there. */
export function fromDocument({ content = [] }: JSONContent, nameOf: NameOf): NoteBlock[] {
  return content.flatMap((node) => fromNode(node, nameOf));
}

function toNode(block: NoteBlock): JSONContent {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', content: block.content.map(toInlineNode) };
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: block.content.map(toInlineNode) };
    case 'quote':
      return { type: 'blockquote', content: toDocument(block.blocks).content! };
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        ...(block.ordered ? { attrs: { start: block.start } } : {}),
        content: block.items.map((item) => {
          const content = toDocument(item).content!;
          // The editor wants a line of words first in an item.
          const first = content[0]!.type === 'paragraph' ? [] : [{ type: 'paragraph' }];
          return { type: 'listItem', content: [...first, ...content] };
        })
      };
  }
}

function toInlineNode(piece: NoteInline): JSONContent {
  if (piece.kind === 'break') return { type: 'hardBreak' };
  const marks = [...(piece.bold ? [{ type: 'bold' }] : []), ...(piece.italic ? [{ type: 'italic' }] : [])];
  return piece.kind === 'text'
    ? { type: 'text', text: piece.text, marks }
    : { type: 'mention', attrs: { kind: piece.ref.kind, id: piece.ref.id, label: piece.label }, marks };
}

function fromNode(node: JSONContent, nameOf: NameOf): NoteBlock[] {
  const children = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', content: fromInline(children, nameOf) }];
    case 'heading': {
      const level = node.attrs?.['level'] === 3 ? 3 : 2;
      return [{ kind: 'heading', level, content: fromInline(children, nameOf) }];
    }
    case 'blockquote':
      return [{ kind: 'quote', blocks: fromDocument(node, nameOf) }];
    case 'bulletList':
    case 'orderedList': {
      const ordered = node.type === 'orderedList';
      const start = ordered ? Number(node.attrs?.['start'] ?? 1) : 1;
      return [{ kind: 'list', ordered, start, items: children.map((item) => fromDocument(item, nameOf)) }];
    }
    default:
      return [];
  }
}

function fromInline(nodes: readonly JSONContent[], nameOf: NameOf): NoteInline[] {
  return nodes.flatMap((node): NoteInline[] => {
    const marks = marksOf(node);
    if (node.type === 'hardBreak') return [{ kind: 'break' }];
    if (node.type === 'text') return [{ kind: 'text', text: node.text ?? '', ...marks }];
    const ref = objectRef.safeParse(node.attrs);
    if (!ref.success) return [];
    const label = nameOf(ref.data) ?? String(node.attrs?.['label'] ?? '');
    return [{ kind: 'mention', ref: ref.data, label, ...marks }];
  });
}

function marksOf({ marks = [] }: JSONContent): NoteMarks {
  return {
    bold: marks.some(({ type }) => type === 'bold'),
    italic: marks.some(({ type }) => type === 'italic')
  };
}
