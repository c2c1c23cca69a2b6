import { AppError } from '$lib/domain/app-error';
import { cimoElements, type CimoElementId } from '$lib/domain/cimo-element';
import type { Configuration } from '$lib/domain/configuration';
import type { ConfigurationId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';
import { leadsBack } from './leads-back';

export type ConfigurationIntent = {
  id?: ConfigurationId;
  name?: string;
  statements?: Partial<Record<CimoElementId, string>>;
  /** Null or empty: the sentence that follows from the statements. */
  proposition?: string | null;
  comment?: string;
  alternativeToId?: ConfigurationId | null;
};

/**
 * Makes a configuration, last in the list, or changes what is given of the one with this id. A proposition is kept with the
 * statements it was written for.
 *
 * @throws AppError `command/empty-name`, also for a new one without a name; `command/alternative-circle`, `model/not-found`
 */
export const saveConfiguration: Command<ConfigurationIntent> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const id = intent.id ?? draft.newId<ConfigurationId>();
  const before = model.find('configurations', id) ?? newConfiguration(draft, id);
  const name = requiredName(intent.name ?? before.name, 'configuration');
  const statements = { ...before.statements };
  for (const element of cimoElements)
    statements[element] = intent.statements?.[element]?.trim() ?? statements[element];
  const after: Configuration = {
    ...before,
    name,
    statements,
    comment: intent.comment?.trim() ?? before.comment,
    alternativeToId: before.alternativeToId
  };
  if (intent.alternativeToId !== undefined)
    after.alternativeToId = alternative(draft, after, intent.alternativeToId);
  if (intent.proposition !== undefined) writeProposition(after, intent.proposition);
  draft.put('configurations', after);
  return draft.build('save-configuration', { name });
};

/** An empty configuration without a name, last in the list; not drafted yet. */
export function newConfiguration(draft: ChangeDraft, id: ConfigurationId): Configuration {
  return {
    id,
    name: '',
    statements: { context: '', intervention: '', mechanism: '', outcome: '' },
    proposition: null,
    alternativeToId: null,
    mergedIntoId: null,
    order: Math.max(0, ...draft.list('configurations').map(({ order }) => order)) + 1,
    comment: '',
    createdAt: draft.context.now
  };
}

function alternative(
  draft: ChangeDraft,
  { id, name }: Configuration,
  toId: ConfigurationId | null
): ConfigurationId | null {
  if (toId === null) return null;
  draft.model.get('configurations', toId);
  if (leadsBack(draft, toId, id)) throw new AppError('command/alternative-circle', { name });
  return toId;
}

function writeProposition(configuration: Configuration, proposition: string | null): void {
  const written = proposition?.replace(/\s+/g, ' ').trim() ?? '';
  delete configuration.propositionFrom;
  configuration.proposition = written === '' ? null : written;
  if (written !== '') configuration.propositionFrom = configuration.statements;
}
