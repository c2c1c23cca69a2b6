import { objectName } from '$lib/analysis/objects/object-name';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { NoteBlock, NoteInline } from '$lib/language/notes/note-block';
import { nameFindings } from './finding-numbers';
import type { ReportDraft } from './report-draft';

/**
 * A note as it leaves the project: mentions of quotations stay, by number, and are cited; everything else mentioned is words,
 * cases by their names from outside; names of people in the words are replaced. Headings become bold lines.
 */
export function outsideNote(blocks: readonly NoteBlock[], draft: ReportDraft): NoteBlock[] {
  return blocks.map((block): NoteBlock => {
    switch (block.kind) {
      case 'quote':
        return { ...block, blocks: outsideNote(block.blocks, draft) };
      case 'list':
        return { ...block, items: block.items.map((item) => outsideNote(item, draft)) };
      case 'heading': {
        // The headings of a report are its own: they are numbered and stand in its contents.
        const content = block.content.map((piece) => outsidePiece(piece, draft));
        return {
          kind: 'paragraph',
          content: content.map((piece) => (piece.kind === 'break' ? piece : { ...piece, bold: true }))
        };
      }
      case 'paragraph':
        return { ...block, content: block.content.map((piece) => outsidePiece(piece, draft)) };
    }
  });
}

function outsidePiece(piece: NoteInline, draft: ReportDraft): NoteInline {
  if (piece.kind === 'break') return piece;
  const { bold, italic } = piece;
  if (piece.kind === 'text') return { kind: 'text', text: draft.clean(piece.text), bold, italic };
  if (piece.ref.kind === 'quotation') {
    const cited = draft.cite(piece.ref.id);
    if (cited) return { ...piece, label: cited.citation };
  }
  return { kind: 'text', text: nameOf(piece.ref, draft) ?? draft.clean(piece.label), bold, italic };
}

function nameOf(ref: ObjectRef, draft: ReportDraft): string | null {
  if (ref.kind === 'case') return draft.names.ofCase(ref.id);
  if (ref.kind === 'finding') {
    const named = nameFindings([ref.id], draft.findingNumbers, draft.t);
    if (named !== '') return named;
  }
  const name = objectName(draft.model, ref, draft.source.labels.objects);
  return name === null ? null : draft.clean(name);
}
