import type { NetworkLink } from './network-link';
import type { NetworkObject } from './network-object';

/** A network as a table of what is in it. */
export type NodeRow = {
  object: NetworkObject;
  /** Links to it that are shown. */
  linkCount: number;
  /** Name of the box around it; empty for none. */
  group: string;
};

/** A network as a table of what ties it together. */
export type LinkRow = { link: NetworkLink; from: NetworkObject; to: NetworkObject };

/** The nodes in the order given, each with how many of the links lead to it. */
export function nodeRows(
  objects: readonly NetworkObject[],
  links: readonly NetworkLink[],
  groupOf: (key: string) => string = () => ''
): NodeRow[] {
  const counts = new Map<string, number>();
  for (const { from, to } of links) for (const key of [from, to]) counts.set(key, (counts.get(key) ?? 0) + 1);
  return objects.map((object) => ({
    object,
    linkCount: counts.get(object.key) ?? 0,
    group: groupOf(object.key)
  }));
}

/** The links in the order given; one without both ends among the objects is left out. */
export function linkRows(objects: readonly NetworkObject[], links: readonly NetworkLink[]): LinkRow[] {
  const byKey = new Map(objects.map((object) => [object.key, object]));
  return links.flatMap((link) => {
    const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
    return from && to ? [{ link, from, to }] : [];
  });
}
