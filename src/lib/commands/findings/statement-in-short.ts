const longest = 80;

/** A statement short enough for the history's one line: cut at a word, with an ellipsis. */
export function statementInShort(statement: string): string {
  if (statement.length <= longest) return statement;
  const cut = statement.slice(0, longest);
  const atWord = cut.lastIndexOf(' ');
  return `${(atWord > longest / 2 ? cut.slice(0, atWord) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
