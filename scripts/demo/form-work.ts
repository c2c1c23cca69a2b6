import * as z from 'zod/mini';
import { formExamples } from '$lib/analysis/forms/template-examples';
import { day } from '$lib/domain/ids';
import { clockTime } from '$lib/domain/study-event';

/** `fixtures/demo/form-work.json`: forms that were filled in, on the examples a user can begin from. */
export const formWorkFile = z.array(
  z.strictObject({
    example: z.enum(formExamples),
    name: z.string(),
    observer: z.string(),
    date: day,
    place: z.string(),
    /** The name of an event. */
    event: z.string(),
    cases: z.array(z.string()),
    /** Whether a document was made of it. */
    document: z.boolean(),
    /** By the place of the field on the form, from 1; choices by theirs. */
    entries: z.record(
      z.string(),
      z.strictObject({
        text: z.optional(z.string()),
        choices: z.optional(z.array(z.number())),
        /** `at` is the time on the clock in the Netherlands, in winter. */
        notes: z.optional(z.array(z.strictObject({ at: z.nullable(clockTime), text: z.string() })))
      })
    )
  })
);
export type FormWork = z.infer<typeof formWorkFile>;
