const longest = 31;

/**
 * Names for sheets after their titles, as Excel allows them: at most 31 characters, none of `[]:*?/\`, no apostrophe at
 * an end, not `History`, and no two the same but for capitals: of those the later ones are numbered.
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set(['history']);
  return titles.map((title) => {
    const wanted = legalName(title, longest);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      name = legalName(wanted, longest - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function legalName(title: string, length: number): string {
  const name = title
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .slice(0, length)
    .toWellFormed()
    // Half a character, and what XML cannot hold.
    .replace(/[\uFFFD-\uFFFF]/g, '');
  return name.replace(/^[\s']+|[\s']+$/g, '') || 'Kerncode';
}
