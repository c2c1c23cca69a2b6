import type { Seat } from '$lib/domain/comparison-session';
import type { ProjectModel } from '$lib/model/project-model';

/** What a seat is called: its coder, with the moment where it has one: `Sam (na een maand)`. */
export function seatName(model: Pick<ProjectModel, 'find'>, { coderId, moment }: Seat): string {
  const name = model.find('coders', coderId)?.name ?? '';
  return moment ? `${name} (${moment})` : name;
}
