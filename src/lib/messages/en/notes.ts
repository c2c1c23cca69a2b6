import type { notes as dutch } from '../nl/notes';

export const notes: typeof dutch = {
  toolbar: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  heading: 'Heading',
  bulletList: 'Bulleted list',
  orderedList: 'Numbered list',
  blockquote: 'Block quote',
  mention: 'Mention something (@)',
  mentions: 'Mention a quotation, code, document or anything else',
  offered_one: '{{count}} object to mention: arrows to choose, Enter to mention.',
  offered_other: '{{count}} objects to mention: arrows to choose, Enter to mention.'
};
