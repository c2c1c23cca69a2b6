import { addGrounds } from '$lib/commands/configurations/add-grounds';
import { deleteConfigurations } from '$lib/commands/configurations/delete-configurations';
import { leadsBack } from '$lib/commands/configurations/leads-back';
import { mergeConfigurations } from '$lib/commands/configurations/merge-configurations';
import { moveConfiguration } from '$lib/commands/configurations/move-configuration';
import { removeGrounds } from '$lib/commands/configurations/remove-grounds';
import { restoreConfiguration } from '$lib/commands/configurations/restore-configuration';
import { saveConfiguration } from '$lib/commands/configurations/save-configuration';
import { cimoElements } from '$lib/domain/cimo-element';
import { configurationPlaces, type ConfigurationGround } from '$lib/domain/configuration';
import { stances } from '$lib/domain/evidence-link';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';

/** CIMO configurations and what they rest on. */
export const configurationActions = {
  saveConfiguration: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('configurations')) : undefined;
    const other = pick.from(model.list('configurations'));
    const makesCircle = known && other && leadsBack(model, other.id, known.id);
    return run(saveConfiguration, {
      ...(known && { id: known.id }),
      name: pick.name(),
      statements: { [pick.from(cimoElements)!]: pick.name() },
      proposition: [undefined, null, pick.name()][pick.below(3)],
      alternativeToId: makesCircle ? null : (other?.id ?? null)
    });
  },
  deleteConfigurations: (pick, model, run) =>
    run(deleteConfigurations, { ids: pick.some(model.list('configurations')).map(({ id }) => id) }),
  moveConfiguration: (pick, model, run) => {
    const known = pick.from(model.list('configurations'));
    return known && run(moveConfiguration, { id: known.id, toIndex: pick.below(9) });
  },
  mergeConfigurations: (pick, model, run) => {
    const all = model.list('configurations');
    const ids = [...pick.some(all), ...pick.some(all)].map(({ id }) => id);
    const into = pick.chance() ? pick.from(all) : undefined;
    return run(mergeConfigurations, { ids, into: { ...(into && { id: into.id }), name: pick.name() } });
  },
  restoreConfiguration: (pick, model, run) => {
    const all = model.list('configurations');
    const known = pick.from(all.filter(({ mergedIntoId }) => mergedIntoId)) ?? pick.from(all);
    return known && run(restoreConfiguration, { id: known.id });
  },
  addGrounds: (pick, model, run) => {
    const known = pick.from(model.list('configurations'));
    const refs = [groundIn(pick, model), groundIn(pick, model)].flatMap((ref) => ref ?? []);
    const place = pick.from(configurationPlaces)!;
    return known && run(addGrounds, { configurationId: known.id, place, refs, stance: pick.from(stances)! });
  },
  removeGrounds: (pick, model, run) =>
    run(removeGrounds, { ids: pick.some(model.list('configurationEvidence')).map(({ id }) => id) })
} satisfies Record<string, RandomAction>;

function groundIn(pick: Picker, model: ProjectModel): ConfigurationGround | undefined {
  const code = pick.from(model.list('codes'));
  if (code && pick.chance()) return { kind: 'code', id: code.id };
  const finding = pick.from(model.list('findings'));
  if (finding && pick.chance()) return { kind: 'finding', id: finding.id };
  const quotation = pick.from(model.list('quotations'));
  return quotation && { kind: 'quotation', id: quotation.id };
}
