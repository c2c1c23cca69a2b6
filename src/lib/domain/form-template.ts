import * as z from 'zod/mini';
import { documentKind } from './document';
import { formFieldId, formTemplateId, instant } from './ids';
import { choiceSchema } from './item';
import { nameLengths } from './name-lengths';

/**
 * What a field takes: `notes` any number of notes with the time they were made; `text` words; `checkboxes` any of its
 * choices; `choice` one of them; `heading` nothing itself.
 */
export const formFieldKinds = ['notes', 'text', 'checkboxes', 'choice', 'heading'] as const;
export type FormFieldKind = (typeof formFieldKinds)[number];

/** A rubric of an observation guide, or a question of an intake form. */
export const formFieldSchema = z.object({
  id: formFieldId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.formField)),
  /** What to look at, or to ask. */
  prompt: z.string(),
  kind: z.enum(formFieldKinds),
  /** Of the kinds with choices; else none. */
  choices: z.array(choiceSchema),
  /** Whether words may stand beside what was chosen. */
  withText: z.boolean(),
  /** On a form of one person: what stands here is said by who filled it in (an advice), not by that person. */
  byObserver: z.optional(z.boolean())
});
export type FormField = z.infer<typeof formFieldSchema>;

/** An observation guide (kijkwijzer), an intake form, or whatever is filled in by the team itself. */
export const formTemplateSchema = z.object({
  id: formTemplateId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.formTemplate)),
  /** The kind of the documents its forms become. */
  documentKind,
  /** What it is for and how it is filled in. */
  instruction: z.string(),
  /** In the order of the form. */
  fields: z.array(formFieldSchema),
  createdAt: instant
});
export type FormTemplate = z.infer<typeof formTemplateSchema>;
