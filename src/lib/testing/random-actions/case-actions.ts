import { assignCases } from '$lib/commands/cases/assign-cases';
import { importCases } from '$lib/commands/cases/import-cases';
import { moveAttribute } from '$lib/commands/cases/move-attribute';
import { removeAttributes } from '$lib/commands/cases/remove-attributes';
import { removeCaseGroups } from '$lib/commands/cases/remove-case-groups';
import { removeCases } from '$lib/commands/cases/remove-cases';
import { saveAttribute } from '$lib/commands/cases/save-attribute';
import { saveCaseGroup } from '$lib/commands/cases/save-case-group';
import { setAttributeValues } from '$lib/commands/cases/set-attribute-values';
import { setConsent } from '$lib/commands/cases/set-consent';
import { setRoles } from '$lib/commands/cases/set-roles';
import { attributeKinds } from '$lib/domain/attribute';
import { consentStates } from '$lib/domain/case';
import type { AttributeId, CaseGroupId, CaseId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';
import { freshId } from './questionnaire-actions';

/** What is known of cases, the groups they are in and what they agreed to. */
export const caseActions = {
  saveAttribute: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('attributes')) : undefined;
    return run(saveAttribute, {
      id: known?.id ?? (freshId(pick, 'attribute') as AttributeId),
      name: pick.name(),
      kind: pick.from(attributeKinds)!,
      ...(pick.chance() ? { choices: ['De Wilg', 'De Es', pick.name()] } : {})
    });
  },
  moveAttribute: (pick, model, run) => {
    const attribute = pick.from(model.list('attributes'));
    return attribute && run(moveAttribute, { id: attribute.id, toIndex: pick.below(4) });
  },
  removeAttributes: (pick, model, run) => {
    const attribute = pick.from(model.list('attributes'));
    return attribute && run(removeAttributes, { ids: [attribute.id] });
  },
  setAttributeValues: (pick, model, run) => {
    const attribute = pick.from(model.list('attributes'));
    const values = { text: pick.name(), number: 7, date: '2026-03-01', 'yes-no': true, choice: 'De Wilg' };
    return (
      attribute &&
      run(setAttributeValues, {
        caseIds: caseIdsIn(pick, model),
        attributeId: attribute.id,
        value: pick.below(4) === 0 ? null : values[attribute.kind]
      })
    );
  },
  setConsent: (pick, model, run) =>
    run(setConsent, {
      caseIds: caseIdsIn(pick, model),
      state: pick.chance() ? pick.from(consentStates)! : null,
      date: '2026-03-01'
    }),
  setRoles: (pick, model, run) => run(setRoles, { caseIds: caseIdsIn(pick, model), role: pick.name() }),
  removeCases: (pick, model, run) => {
    const caseIds = caseIdsIn(pick, model);
    return pick.chance() ? run(removeCases, { ids: caseIds }) : undefined;
  },
  saveCaseGroup: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('caseGroups')) : undefined;
    return run(saveCaseGroup, {
      id: known?.id ?? (freshId(pick, 'case-group') as CaseGroupId),
      name: pick.name(),
      caseIds: caseIdsIn(pick, model)
    });
  },
  removeCaseGroups: (pick, model, run) => {
    const group = pick.from(model.list('caseGroups'));
    return group && run(removeCaseGroups, { ids: [group.id] });
  },
  assignCases: (pick, model, run) => {
    const group = pick.from(model.list('caseGroups'));
    return (
      group && run(assignCases, { groupId: group.id, caseIds: caseIdsIn(pick, model), isIn: pick.chance() })
    );
  },
  importCases: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('cases')) : undefined;
    const attribute = pick.name();
    const isText = !model
      .list('attributes')
      .some(({ name, kind }) => name.toLowerCase() === attribute.trim().toLowerCase() && kind !== 'text');
    return run(importCases, {
      attributes: [{ name: attribute, kind: 'text', choices: [] }],
      cases: [
        {
          id: known?.id ?? null,
          name: pick.name(),
          role: pick.name(),
          values: isText ? [{ attribute, value: 'De Es' }] : [],
          groups: [pick.name()]
        }
      ]
    });
  }
} satisfies Record<string, RandomAction>;

function caseIdsIn(pick: Picker, model: ProjectModel): CaseId[] {
  return [...new Set(pick.some(model.list('cases')).map(({ id }) => id))];
}
