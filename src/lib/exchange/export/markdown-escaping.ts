/** The text as Markdown that shows exactly that text: on one line, without emphasis, links, HTML or lists. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~^$]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/^[#+\-=:!]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
