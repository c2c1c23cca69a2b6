/** A codebook text and the name of the code it stands with. */
export type NamedText = { name: string; text: string };

/**
 * Codebook texts as one: the first as it is, each other under a line with the name of its code and a colon, so that it
 * reads in a table cell as well as in Markdown. Empty texts and repeated ones are left out; a text that is alone needs
 * no name.
 *
 * @example joinTexts([{ name: 'zorg', text: 'Hulp.' }, { name: 'steun', text: 'Nabij zijn.' }]) // 'Hulp.\n\nsteun:\nNabij zijn.'
 */
export function joinTexts([own, ...others]: readonly [NamedText, ...NamedText[]]): string {
  const seen = new Set(['', own.text.trim()]);
  const added = others.filter(({ text }) => !seen.has(text.trim()) && seen.add(text.trim()));
  if (added.length === 0) return own.text;
  if (own.text.trim() === '' && added.length === 1) return added[0]!.text;
  const parts = added.map(({ name, text }) => `${name}:\n${text.trim()}`);
  return [own.text.trim(), ...parts].filter((part) => part !== '').join('\n\n');
}
