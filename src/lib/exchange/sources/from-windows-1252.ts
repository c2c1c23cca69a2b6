const letters =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** The character of a Windows-1252 byte from 0x80 to 0x9F; the five unused bytes give the control of that number. */
export function windows1252Character(byte: number): string {
  return letters[byte - 0x80] ?? String.fromCharCode(byte);
}

/**
 * The text of Windows-1252 bytes. The 32 bytes in which it differs from Latin-1 are mapped here, because some
 * engines decode the label `windows-1252` as plain Latin-1.
 */
export function fromWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009F]/g, (character) => windows1252Character(character.charCodeAt(0)));
}
