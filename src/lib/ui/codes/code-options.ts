import { codeTree } from '$lib/analysis/quotation-table/code-tree';
import type { ProjectModel } from '$lib/model/project-model';
import type { Option } from '$lib/ui/base/option-list-state.svelte';

/** Every code to choose from, in the order of the tree. */
export function codeOptions(model: ProjectModel): Option[] {
  return Array.from(codeTree(model).values(), ({ id, name, colour, ancestorIds }) => ({
    value: id,
    label: name,
    colour,
    depth: ancestorIds.length
  }));
}
