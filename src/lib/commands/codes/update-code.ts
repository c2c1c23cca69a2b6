import { AppError } from '$lib/domain/app-error';
import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName } from '../required-name';
import { findCodeByName } from './new-code';

/** Changes a code's name, level, colour or codebook texts. @throws AppError `command/name-taken` */
export const updateCode: Command<
  { id: CodeId } & Partial<
    Pick<Code, 'name' | 'level' | 'colour' | 'definition' | 'include' | 'exclude' | 'comment'>
  >
> = (model, { id, ...fields }, context) => {
  const draft = new ChangeDraft(model, context);
  const code = model.get('codes', id);
  const name = fields.name === undefined ? code.name : requiredName(fields.name, 'code');
  const isOtherName = nameKey(name) !== nameKey(code.name);
  if (isOtherName && findCodeByName(model, name))
    throw new AppError('command/name-taken', { what: 'code', name });
  draft.update('codes', id, { ...fields, name });
  return draft.build(name === code.name ? 'update-code' : 'rename-code', { name, from: code.name });
};
