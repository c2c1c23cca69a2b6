import { codeLevels, type CodeLevel } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { CodeEvent } from './code-event';
import { isBirth, type CodeLife, type Genealogy } from './genealogy';

/** How one code came into another: it went up in it, quotations were taken from it, or it was bundled or put under it. */
export type LineageLink = {
  kind: 'merged' | 'split-off' | 'bundled' | 'under';
  /** Null when the history does not tell. */
  at: string | null;
  /** Quotations, of a split; else 0. */
  count: number;
};

/** A code with the codes it came from; a code may stand in several places of one tree. */
export type LineageTree = {
  id: CodeId;
  name: string;
  /** Names it had before, oldest first, without the present one. */
  formerNames: readonly string[];
  level: CodeLevel;
  colour: number;
  isGone: boolean;
  birth: CodeEvent | null;
  bornAt: string | null;
  /** How it came into the code it stands under; null at the root. */
  link: LineageLink | null;
  /** In order of time. */
  inputs: readonly LineageTree[];
  /** Codes it came from that are not drawn, by their level; none when `inputs` has them all. */
  omitted: Readonly<Record<CodeLevel, number>>;
};

type Input = { id: CodeId; link: LineageLink };
const noneOmitted: LineageTree['omitted'] = { open: 0, category: 0, core: 0 };

/**
 * A code with all that flowed into it: codes merged into it, codes under it, codes it was split off from, and so on to
 * the open codes. @throws a plain Error when there never was such a code
 */
export function lineageOf(genealogy: Genealogy, id: CodeId): LineageTree {
  return new LineageReader(genealogy).tree(id, null, new Set());
}

/**
 * The lineage of a code within what became of it: the code it went up in or lies under, and so on up to the core code.
 * Of those only the line that leads there is in the tree. A code that went nowhere is its own whole story.
 */
export function lineageThrough(genealogy: Genealogy, own: LineageTree): LineageTree {
  return new LineageReader(genealogy).through(own);
}

/**
 * The core codes, each with the categories that flowed into it and the number of open codes behind these. Without core
 * codes the categories; nothing when there are neither.
 */
export function systemLineage(genealogy: Genealogy): LineageTree[] {
  const reader = new LineageReader(genealogy);
  const alive = [...genealogy.lives.values()].filter(({ end }) => !end);
  const level = codeLevels.findLast((wanted) => alive.some(({ state }) => state.level === wanted)) ?? 'open';
  if (level === 'open') return [];
  return alive
    .filter(({ id, state }) => state.level === level && !reader.hasAbove(id, level))
    .map(({ id }) => withoutOpenCodes(reader.tree(id, null, new Set())));
}

/** How many codes of a level a tree has below its root, those left out included, each once. */
export function countInputs(tree: LineageTree, level: CodeLevel): number {
  const ids = new Set<CodeId>();
  let omitted = 0;
  const walk = (node: LineageTree) => {
    omitted += node.omitted[level];
    for (const input of node.inputs) {
      if (input.level === level && input.link?.kind !== 'split-off') ids.add(input.id);
      walk(input);
    }
  };
  walk(tree);
  return ids.size + omitted;
}

function withoutOpenCodes(tree: LineageTree): LineageTree {
  const inputs = tree.inputs.filter(({ level }) => level !== 'open').map(withoutOpenCodes);
  const open = new Set<CodeId>();
  const gather = (node: LineageTree) => {
    for (const input of node.inputs) {
      if (input.level !== 'open') continue;
      if (input.link?.kind !== 'split-off') open.add(input.id);
      gather(input);
    }
  };
  gather(tree);
  return { ...tree, inputs, omitted: { ...noneOmitted, open: open.size } };
}

class LineageReader {
  readonly #children = new Map<CodeId, CodeLife[]>();

  constructor(readonly genealogy: Genealogy) {
    for (const life of genealogy.lives.values()) {
      const { parentId } = life.state;
      if (life.end || !parentId) continue;
      const siblings = this.#children.get(parentId);
      if (siblings) siblings.push(life);
      else this.#children.set(parentId, [life]);
    }
  }

  /** Whether it lies under a code of that level. */
  hasAbove(id: CodeId, level: CodeLevel): boolean {
    const seen = new Set<CodeId>([id]);
    for (let above = this.#life(id).state.parentId; above && !seen.has(above);) {
      seen.add(above);
      const life = this.genealogy.lives.get(above);
      if (life?.state.level === level) return true;
      above = life?.state.parentId ?? null;
    }
    return false;
  }

  tree(id: CodeId, link: LineageLink | null, path: ReadonlySet<CodeId>): LineageTree {
    const life = this.#life(id);
    const { name, level, colour } = life.state;
    const renamings = life.events.flatMap(({ what }) => (what.kind === 'renamed' ? [what.from] : []));
    // What a code was split off from has a story of its own.
    const inputs = link?.kind === 'split-off' ? [] : this.#inputs(life, new Set([...path, id]));
    return {
      id,
      name,
      formerNames: [...new Set(renamings)].filter((former) => former !== name),
      level,
      colour,
      isGone: life.end !== null,
      birth: life.events.find(isBirth) ?? null,
      bornAt: life.bornAt,
      link,
      inputs,
      omitted: noneOmitted
    };
  }

  through(own: LineageTree): LineageTree {
    const seen = new Set([own.id]);
    let line = own;
    for (
      let next = this.#destination(own.id);
      next && !seen.has(next.id);
      next = this.#destination(next.id)
    ) {
      seen.add(next.id);
      line = { ...this.tree(next.id, null, seen), inputs: [{ ...line, link: next.link }] };
    }
    return line;
  }

  /** Where a code went: what it was merged into or lies under; null when it stands by itself or was deleted. */
  #destination(id: CodeId): Input | null {
    const { end, state, events } = this.#life(id);
    if (end?.kind === 'merged')
      return { id: end.into, link: { kind: 'merged', at: events.at(-1)?.at ?? null, count: 0 } };
    if (end || !state.parentId) return null;
    return { id: state.parentId, link: linkToParent(this.#life(id), state.parentId) };
  }

  #inputs(life: CodeLife, path: ReadonlySet<CodeId>): LineageTree[] {
    const inputs = new Map<CodeId, Input>();
    for (const { at, what } of life.events) {
      if (what.kind === 'merged')
        for (const { id } of what.codes) inputs.set(id, { id, link: { kind: 'merged', at, count: 0 } });
      if (what.kind !== 'split-off') continue;
      const { id } = what.from;
      const known = inputs.get(id)?.link;
      if (known?.kind === 'split-off')
        inputs.set(id, { id, link: { ...known, count: known.count + what.count } });
      else if (!known) inputs.set(id, { id, link: { kind: 'split-off', at, count: what.count } });
    }
    for (const child of this.#children.get(life.id) ?? []) {
      inputs.set(child.id, { id: child.id, link: linkToParent(child, life.id) });
    }
    return [...inputs.values()]
      .filter(({ id }) => !path.has(id) && this.genealogy.lives.has(id))
      .sort((a, b) => compare(a.link.at ?? '', b.link.at ?? ''))
      .map(({ id, link }) => this.tree(id, link, path));
  }

  #life(id: CodeId): CodeLife {
    const life = this.genealogy.lives.get(id);
    if (!life) throw new Error(`there never was a code ${id}`);
    return life;
  }
}

/** How a code last came under its parent. */
function linkToParent({ events }: CodeLife, parentId: CodeId): LineageLink {
  const event = events.findLast(({ what }) => 'parent' in what && what.parent?.id === parentId);
  const kind = event?.what.kind === 'bundled-under' ? 'bundled' : 'under';
  return { kind, at: event?.at ?? null, count: 0 };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
