import * as z from 'zod/mini';
import { coderId, instant, memoId } from './ids';
import { nameLengths } from './name-lengths';
import { objectRef } from './object-ref';

export const memoKinds = [
  'theoretical',
  'methodological',
  'code',
  'document',
  'case',
  'reflexive',
  'own'
] as const;
export const memoKind = z.enum(memoKinds);
export type MemoKind = z.infer<typeof memoKind>;

/** Free text that stands alone, about any number of objects. */
export const memoSchema = z.object({
  id: memoId,
  title: z.string().check(z.minLength(1), z.maxLength(nameLengths.memo)),
  kind: memoKind,
  /** The user's own name of the kind, when that is `own`; empty otherwise. */
  ownKind: z.string().check(z.maxLength(nameLengths.memo)),
  /** Markdown, with mentions: see `mentions`. */
  text: z.string(),
  /** What it was attached to, beside what its text mentions. */
  about: z.array(objectRef),
  createdBy: coderId,
  createdAt: instant,
  updatedAt: instant
});
export type Memo = z.infer<typeof memoSchema>;
