const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const illegalInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text as it stands in XML, in an element or a quoted attribute; signs that XML does not know are left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(illegalInXml, '')
    .replace(/[&<>"]/g, (character) => entities[character]!);
}
