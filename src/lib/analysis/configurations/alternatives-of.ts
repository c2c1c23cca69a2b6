import type { ConfigurationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/** The other configurations that are, by one or more steps, alternatives to this one or it to them; merged ones left out. In their order. */
export function alternativesOf(model: Pick<ProjectModel, 'list'>, id: ConfigurationId): ConfigurationId[] {
  const all = model.list('configurations').sort((a, b) => a.order - b.order);
  const family = new Set([id]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const one of all) {
      const { alternativeToId: other } = one;
      if (other && family.has(one.id) !== family.has(other)) family.add(one.id).add(other);
    }
  }
  return all
    .filter((one) => one.id !== id && family.has(one.id) && one.mergedIntoId === null)
    .map((one) => one.id);
}
