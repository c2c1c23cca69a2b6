import { AppError } from '$lib/domain/app-error';
import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';
import { findCodeByName } from './new-code';

/**
 * Changes a code's name, level, colour, codebook texts or example (null: none).
 * @throws AppError `command/name-taken`, `model/not-found` (the example)
 */
export const updateCode: Command<
  { id: CodeId } & Partial<
    Pick<Code, 'name' | 'level' | 'colour' | 'definition' | 'include' | 'exclude' | 'comment' | 'exampleId'>
  >
> = (model, { id, ...fields }, context) => {
  const draft = new ChangeDraft(model, context);
  const code = model.get('codes', id);
  const name = fields.name === undefined ? code.name : requiredName(fields.name, 'code');
  const isOtherName = nameKey(name) !== nameKey(code.name);
  if (isOtherName && findCodeByName(model, name))
    throw new AppError('command/name-taken', { what: 'code', name });
  if (fields.exampleId) model.get('quotations', fields.exampleId);
  // No example and an example that is not there yet are the same.
  const exampleId = fields.exampleId ?? (code.exampleId ? fields.exampleId : undefined);
  draft.update('codes', id, { ...fields, name, exampleId });
  return draft.build(name === code.name ? 'update-code' : 'rename-code', { name, from: code.name });
};
