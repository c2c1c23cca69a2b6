import { BundleDamage } from './bundle-damage';
import { tableEntry } from './bundle-manifest';
import type { BundleRecords } from './bundle-records';

/**
 * Refuses a sub-phase of a sub-phase or of another track than its phase, and what was filled in under a field, or as a
 * choice, that its form does not have.
 *
 * @throws BundleDamage
 */
export function checkTimeline({ phases, formTemplates, forms }: BundleRecords): void {
  const refuse = (table: 'phases' | 'forms', index: number, detail: string): never => {
    throw new BundleDamage(tableEntry(table), { key: 'dangling-reference', line: index + 1, detail });
  };
  const phaseOf = new Map<string, (typeof phases)[number]>(phases.map((phase) => [phase.id, phase]));
  phases.forEach(({ parentId, trackId }, index) => {
    const parent = parentId && phaseOf.get(parentId);
    if (parent && (parent.parentId || (parent.trackId ?? null) !== (trackId ?? null)))
      refuse('phases', index, `parentId ${parentId}`);
  });
  const fieldsOf = new Map<string, (typeof formTemplates)[number]['fields']>(
    formTemplates.map(({ id, fields }) => [id, fields])
  );
  forms.forEach(({ templateId, entries }, index) => {
    for (const { fieldId, choiceIds } of entries) {
      const field = fieldsOf.get(templateId)?.find(({ id }) => id === fieldId);
      if (!field) refuse('forms', index, `fieldId ${fieldId}`);
      for (const id of choiceIds)
        if (!field!.choices.some((choice) => choice.id === id)) refuse('forms', index, `choice ${id}`);
    }
  });
}
