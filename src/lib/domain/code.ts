import * as z from 'zod/mini';
import { codeId, instant, quotationId } from './ids';
import { nameLengths } from './name-lengths';

/** From raw to axial: an open code, a category of codes, a core code (kerncode). */
export const codeLevels = ['open', 'category', 'core'] as const;
export const codeLevel = z.enum(codeLevels);
export type CodeLevel = z.infer<typeof codeLevel>;

/** How many colours the palette has; a code holds an index into it, the theme says what it looks like. */
export const codeColourCount = 12;

/** A label with a definition. The tree is `parentId`; a parent may itself be applied. */
export const codeSchema = z.object({
  id: codeId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.code)),
  level: codeLevel,
  parentId: z.nullable(codeId),
  colour: z.int().check(z.minimum(0), z.maximum(codeColourCount - 1)),
  /** Position among its siblings, ascending; ties fall back on the name. */
  order: z.number(),
  definition: z.string(),
  include: z.string(),
  exclude: z.string(),
  comment: z.string(),
  /** The quotation that shows best what it means. Codes made before there were examples lack the field. */
  exampleId: z.optional(z.nullable(quotationId)),
  createdAt: instant
});
export type Code = z.infer<typeof codeSchema>;
