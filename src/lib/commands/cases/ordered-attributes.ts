import type { Attribute } from '$lib/domain/attribute';
import type { ProjectModel } from '$lib/model/project-model';

/** The attributes in the order the user gave them. */
export function orderedAttributes(model: ProjectModel): Attribute[] {
  return model.list('attributes').sort((a, b) => a.order - b.order || a.name.localeCompare(b.name));
}
