import * as z from 'zod/mini';
import { attributeId } from './ids';
import { nameLengths } from './name-lengths';

export const attributeKinds = ['text', 'number', 'date', 'choice', 'yes-no'] as const;
export type AttributeKind = (typeof attributeKinds)[number];

/** Something cases can be told apart by (school, region, years of experience); the value is with the case. */
export const attributeSchema = z.object({
  id: attributeId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.attribute)),
  kind: z.enum(attributeKinds),
  /** The answers there are, of kind `choice`; else none. */
  choices: z.array(z.string().check(z.minLength(1))),
  order: z.number()
});
export type Attribute = z.infer<typeof attributeSchema>;
