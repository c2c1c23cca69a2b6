/** A piece of MathML as data: an element with its children, or the text in it. */
export type MathNode = { name: string; children: readonly (MathNode | string)[] };

type Part = MathNode | string;

const signs = /^[=+\-−×·|()∩∪∑√,<>≤≥[\]]$/;

/** What a string stands for: a number, a sign or a name. */
function toNode(part: Part): MathNode {
  if (typeof part !== 'string') return part;
  const name = signs.test(part) ? 'mo' : /^\d/.test(part) ? 'mn' : 'mi';
  return { name, children: [part] };
}

/** A few parts in a line; `'a + b'` is three of them. */
export function row(...parts: Part[]): MathNode {
  const nodes = parts.flatMap((part) =>
    typeof part === 'string' ? part.split(' ').filter(Boolean).map(toNode) : [part]
  );
  return { name: 'mrow', children: nodes };
}

export function fraction(above: Part, below: Part): MathNode {
  return { name: 'mfrac', children: [row(above), row(below)] };
}

export function sub(base: Part, index: Part): MathNode {
  return { name: 'msub', children: [toNode(base), toNode(index)] };
}

export function squared(base: Part): MathNode {
  return { name: 'msup', children: [toNode(base), toNode('2')] };
}

/** With a line over it: a mean. */
export function mean(base: Part): MathNode {
  return { name: 'mover', children: [toNode(base), { name: 'mo', children: ['¯'] }] };
}
