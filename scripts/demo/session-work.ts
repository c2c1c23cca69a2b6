import * as z from 'zod/mini';

const citation = z.string().check(z.regex(/^\d+:\d+$/));
const initials = z.string();

const seat = z.strictObject({
  coder: initials,
  /** What was coded in a blind copy; without it the seat has the coder's codings of the project. */
  codings: z.optional(
    z.array(
      z.strictObject({
        text: z.string().check(z.minLength(1)),
        codes: z.array(z.string()),
        comment: z.optional(z.string())
      })
    )
  )
});

/** The demo's comparison sessions: who compared what, and what they decided. */
export const sessionWorkFile = z.strictObject({
  sessions: z.array(
    z.strictObject({
      name: z.string(),
      comment: z.string(),
      documents: z.array(z.int().check(z.positive())),
      seats: z.array(seat),
      measured: z.boolean(),
      agreementsAccepted: z.boolean(),
      decisions: z.array(
        z.strictObject({
          /** All differences at these quotations. */
          quotations: z.array(citation),
          choice: z.enum(['seats', 'all', 'none', 'other']),
          seats: z.optional(z.array(initials)),
          /** With `other`: the codes the quotation gets. */
          codes: z.optional(z.array(z.string())),
          reason: z.string(),
          codeChange: z.optional(
            z.strictObject({
              code: z.string(),
              field: z.enum(['definition', 'include', 'exclude']),
              after: z.string()
            })
          )
        })
      )
    })
  )
});
export type SessionWork = z.infer<typeof sessionWorkFile>;
