/** The first letters of a name's parts, three at most: `Jos de Vries` gives `JdV`. */
export function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => Array.from(part)[0] ?? '')
    .join('')
    .slice(0, 3);
}
