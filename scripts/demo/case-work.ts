import * as z from 'zod/mini';
import { attributeKinds } from '$lib/domain/attribute';
import { consentStates } from '$lib/domain/case';
import { day } from '$lib/domain/ids';

/** `fixtures/demo/case-work.json`: what the team knows of its respondents. */
export const caseWorkFile = z.strictObject({
  /** Who fills in a list and speaks in no document. */
  people: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  attributes: z.array(
    z.strictObject({ name: z.string(), kind: z.enum(attributeKinds), choices: z.array(z.string()) })
  ),
  known: z.array(
    z.strictObject({
      name: z.string(),
      consent: z.tuple([z.enum(consentStates), day]),
      values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    })
  ),
  groups: z.array(z.strictObject({ name: z.string(), comment: z.string(), members: z.array(z.string()) }))
});
export type CaseWork = z.infer<typeof caseWorkFile>;
