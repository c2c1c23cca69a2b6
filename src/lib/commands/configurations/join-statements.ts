/**
 * Statements as one, in their order: what is said twice (capitals, spaces and a full stop aside) once. Whole sentences follow
 * each other, anything else is parted by semicolons.
 *
 * @example joinStatements(['wie alleen is', 'Wie alleen is.', 'wie zorg mijdt']) // 'wie alleen is; wie zorg mijdt'
 */
export function joinStatements(statements: readonly string[]): string {
  const distinct = new Map<string, string>();
  for (const statement of statements) {
    const trimmed = statement.trim();
    const key = trimmed.replace(/\s+/g, ' ').replace(/\.$/, '').normalize('NFC').toLocaleLowerCase('nl');
    if (key !== '' && !distinct.has(key)) distinct.set(key, trimmed);
  }
  const parts = [...distinct.values()];
  if (parts.length < 2) return parts[0] ?? '';
  if (parts.every((part) => /[.!?…]$/.test(part))) return parts.join(' ');
  return parts.map((part, index) => (index < parts.length - 1 ? part.replace(/\.$/, '') : part)).join('; ');
}
