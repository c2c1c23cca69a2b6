import { saveAttribute } from '$lib/commands/cases/save-attribute';
import { saveCase } from '$lib/commands/cases/save-case';
import { saveCaseGroup } from '$lib/commands/cases/save-case-group';
import { setAttributeValues } from '$lib/commands/cases/set-attribute-values';
import { setConsent } from '$lib/commands/cases/set-consent';
import type { AttributeId, CaseGroupId, CaseId } from '$lib/domain/ids';
import type { CaseWork } from './case-work';
import type { DemoClock } from './demo-clock';
import type { DemoObjects } from './demo-objects';

/** Who the demo's respondents are: attributes, consent, groups. */
export function addDemoCases(
  objects: DemoObjects,
  { people, attributes, known, groups }: CaseWork,
  { newId }: DemoClock
): void {
  const { project } = objects;
  for (const { name, role } of people)
    project.run(saveCase, { id: newId() as CaseId, name, role, comment: '' });
  const attributeIds = new Map<string, AttributeId>();
  for (const attribute of attributes) {
    const id = newId() as AttributeId;
    attributeIds.set(attribute.name, id);
    project.run(saveAttribute, { ...attribute, id });
  }
  for (const { name, consent, values } of known) {
    const caseIds = objects.cases([name]);
    const [state, date] = consent;
    project.run(setConsent, { caseIds, state, date });
    for (const [attribute, value] of Object.entries(values))
      project.run(setAttributeValues, { caseIds, attributeId: attributeIds.get(attribute)!, value });
  }
  for (const { name, comment, members } of groups)
    project.run(saveCaseGroup, {
      id: newId() as CaseGroupId,
      name,
      comment,
      caseIds: objects.cases(members)
    });
}
