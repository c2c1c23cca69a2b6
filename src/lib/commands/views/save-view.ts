import type { SavedViewId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';

/** Keeps the choices of the quotations table under a name; a view of the same name is replaced. */
export const saveView: Command<{ name: string; choices: Record<string, unknown> }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(intent.name, 'view');
  const existing = model.list('savedViews').find((view) => nameKey(view.name) === nameKey(name));
  draft.put('savedViews', {
    id: existing?.id ?? draft.newId<SavedViewId>(),
    name,
    choices: intent.choices,
    createdAt: existing?.createdAt ?? context.now
  });
  return draft.build('save-view', { name });
};
