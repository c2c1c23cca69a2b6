import type { Item } from '$lib/domain/item';
import type { ProjectModel } from '$lib/model/project-model';

/** How many characters of a heading stand before a sub-item. */
const headingLength = 40;

/**
 * What an item asks, to stand by itself: before a sub-item come the words of the item it is under, and nothing leads on to the
 * next (`I listen to parents: I let them finish`).
 */
export function itemName(model: ProjectModel, { text, parentId }: Pick<Item, 'text' | 'parentId'>): string {
  const heading = parentId ? (model.find('items', parentId)?.text.trim() ?? '') : '';
  if (heading === '') return text;
  const own = text.trim().replace(/[;,]$/, '');
  return own === '' ? heading : `${shortened(heading)} ${own}`;
}

/** Whole words, with a sign between them and what follows. */
function shortened(heading: string): string {
  if (heading.length <= headingLength) return /\p{P}$/u.test(heading) ? heading : `${heading}:`;
  const words = heading.slice(0, headingLength).replace(/\s+\S*$/, '');
  return `${words.replace(/\p{P}+$/u, '')}…`;
}
