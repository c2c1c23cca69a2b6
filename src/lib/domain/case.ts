import * as z from 'zod/mini';
import { attributeId, caseId, day } from './ids';
import { nameLengths } from './name-lengths';

export const consentStates = ['asked', 'given', 'refused', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];

/** Whether somebody agreed to take part, and when they said so. */
export const consentSchema = z.object({
  state: z.enum(consentStates),
  date: z.nullable(day),
  comment: z.string()
});
export type Consent = z.infer<typeof consentSchema>;

/** What is known of a case under an attribute: of the kind the attribute says (a day as `YYYY-MM-DD`). */
export const attributeValueSchema = z.object({
  attributeId,
  value: z.union([z.string(), z.number(), z.boolean()])
});
export type AttributeValue = z.infer<typeof attributeValueSchema>;

/** A person or unit the study follows (respondent). */
export const caseSchema = z.object({
  id: caseId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.case)),
  /** What the person is called in what leaves the project; without it `analysis/cases/names-outside` makes one up. */
  pseudonym: z.optional(z.string().check(z.maxLength(nameLengths.case))),
  role: z.string().check(z.maxLength(nameLengths.role)),
  comment: z.string(),
  /** Left out: never asked. */
  consent: z.optional(consentSchema),
  /** At most one for each attribute; what is not known is left out. */
  attributes: z.optional(z.array(attributeValueSchema))
});
export type Case = z.infer<typeof caseSchema>;
