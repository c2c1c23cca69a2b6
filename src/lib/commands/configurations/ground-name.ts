import type { ConfigurationGround } from '$lib/domain/configuration';
import type { ProjectModel } from '$lib/model/project-model';
import { endName } from '../relations/end-name';

/** What a ground is called in sentences: a code's name, `10:17`, or a finding's statement. @throws AppError `model/not-found` */
export function groundName(model: ProjectModel, ref: ConfigurationGround): string {
  return ref.kind === 'finding' ? model.get('findings', ref.id).statement : endName(model, ref.kind, ref.id);
}
