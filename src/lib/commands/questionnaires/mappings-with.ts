import type { Questionnaire } from '$lib/domain/questionnaire';
import type { ColumnUse, ResponseMapping } from '$lib/domain/response-mapping';

type Mappings = Questionnaire['mappings'];

/** Kept mappings after an item got another number. */
export function mappingsWithItem(mappings: Mappings, from: string, to: string): Mappings {
  if (from === to) return mappings;
  const named = (number: string) => (number === from ? to : number);
  return mapped(mappings, (mapping) => ({
    ...mapping,
    columns: mapping.columns.map(({ title, use }) => ({
      title,
      use: 'item' in use ? { ...use, item: named(use.item) } : use
    })),
    items: mapping.items.map((item) => ({
      ...item,
      number: named(item.number),
      parent: item.parent === null ? null : named(item.parent)
    }))
  }));
}

/** Kept mappings after a moment got another name. Files that still say the old one are read as meaning it. */
export function mappingsWithMoment(mappings: Mappings, from: string, to: string): Mappings {
  if (from === to) return mappings;
  const named = (name: string) => (name === from ? to : name);
  return mapped(mappings, (mapping) => {
    const says = mapping.moment === from || mapping.moments.includes(from);
    const others = mapping.momentNames.filter(({ found }) => found !== from);
    return {
      ...mapping,
      columns: mapping.columns.map(({ title, use }) => ({
        title,
        use: withMoment(use, named)
      })),
      moment: mapping.moment === null ? null : named(mapping.moment),
      moments: mapping.moments.map(named),
      momentNames: [
        ...others.map(({ found, name }) => ({ found, name: named(name) })),
        ...(says ? [{ found: from, name: to }] : [])
      ]
    };
  });
}

function withMoment(use: ColumnUse, named: (name: string) => string): ColumnUse {
  const says = use.kind === 'item' || use.kind === 'choice' || use.kind === 'text';
  return says && use.moment ? { ...use, moment: named(use.moment) } : use;
}

function mapped(mappings: Mappings, change: (mapping: ResponseMapping) => ResponseMapping): Mappings {
  return mappings.map(({ name, mapping }) => ({ name, mapping: change(mapping) }));
}
