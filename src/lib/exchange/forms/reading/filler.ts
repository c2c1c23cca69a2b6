/** Lines to write on, frames and rules: no words. */
export function isFiller(text: string): boolean {
  return !/[\p{L}\p{N}☐☒☑□✓✔✗✘■●○◯◉]|\[\s*\]|\(\s*\)/u.test(text);
}

const printed =
  /^(?:rubriek(?:en)?|onderdeel|observaties?|aantekening(?:en)?|notities?|antwoord(?:en)?|vra(?:ag|gen)|opmerking(?:en)?|toelichting|aandachtspunt(?:en)?|nr|rubrics?|observations?|notes?|answers?|questions?|remarks?|comments?|prompts?|topics?)$/i;

/** The titles above the columns of a form's table: "Rubriek", "Observaties". */
export function isTitleRow(cells: readonly string[]): boolean {
  const words = cells.map((cell) => cell.trim().replace(/[.:]$/, '')).filter((cell) => cell !== '');
  return words.length > 1 && words.every((cell) => printed.test(cell));
}
