/** How many octets of a line there may be, its end not counted (RFC 5545, 3.1). */
const octets = 75;

/** A text as the value of a property (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line of a calendar, folded so that no part has more than 75 octets and no character is cut in two. */
export function foldedLine(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let [part, room] = ['', octets];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      parts.push(part);
      // The space that begins the next part counts.
      [part, room] = ['', octets - 1];
    }
    part += character;
    room -= size;
  }
  return [...parts, part].join('\r\n ');
}
