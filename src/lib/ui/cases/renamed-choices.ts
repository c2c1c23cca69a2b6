/**
 * The choices that lines of text say, and which of those there were have another name now: with as many lines as choices
 * before, a line stands for the choice that stood there, unless it has merely moved.
 */
export function renamedChoices(
  before: readonly string[],
  text: string
): { choices: string[]; renamed: { from: string; to: string }[] } {
  const choices = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (choices.length !== before.length) return { choices, renamed: [] };
  const renamed = before.flatMap((from, index) => {
    const to = choices[index]!;
    return to !== from && !choices.includes(from) && !before.includes(to) ? [{ from, to }] : [];
  });
  return { choices, renamed };
}
