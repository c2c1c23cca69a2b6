import * as z from 'zod/mini';
import { codeLevel } from './code';
import { codeGroupId, codeId, instant } from './ids';
import { nameLengths } from './name-lengths';

export const codeUses = ['used', 'unused'] as const;

/** What a code must meet to be in a smart group: all that is not null. */
export const codeCondition = z.object({
  level: z.nullable(codeLevel),
  /** The code itself and all that lies under it. */
  branchId: z.nullable(codeId),
  use: z.nullable(z.enum(codeUses)),
  /** Part of the name, whatever its case and accents; empty for any. */
  name: z.string().check(z.maxLength(nameLengths.code))
});
export type CodeCondition = z.infer<typeof codeCondition>;

/**
 * A set of codes, never a parent: free (many to many, `codeIds`), or smart, when `condition` says who is in it and
 * `codeIds` is empty.
 */
export const codeGroupSchema = z.object({
  id: codeGroupId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.group)),
  comment: z.string(),
  codeIds: z.array(codeId),
  condition: z.nullable(codeCondition),
  createdAt: instant
});
export type CodeGroup = z.infer<typeof codeGroupSchema>;
