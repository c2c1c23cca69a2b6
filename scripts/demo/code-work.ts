import * as z from 'zod/mini';
import { paradigmSlot } from '$lib/domain/axial-paradigm';
import { codeUses } from '$lib/domain/code-group';
import { codeLevel } from '$lib/domain/code';
import { memoKind } from '$lib/domain/memo';

const document = z.int().check(z.positive());
const citation = z.string().check(z.regex(/^\d+:\d+$/));
const names = z.array(z.string());

/** How the codes of the demo came about, and the work on them: names of codes, citations of quotations. */
export const codeWorkFile = z.strictObject({
  /** Until then the quotations of `code` have `from`. */
  splits: z.array(z.strictObject({ code: z.string(), from: z.string(), afterDocument: document })),
  renames: z.array(z.strictObject({ from: z.string(), to: z.string(), afterDocument: document })),
  /** Until then the quotations of `into` are divided over itself and `codes`. */
  merges: z.array(z.strictObject({ into: z.string(), codes: names, afterDocument: document })),
  definitionsAfterDocument: document,
  categoriesAfterDocument: document,
  examples: z.array(z.strictObject({ code: z.string(), quotation: citation })),
  groups: z.array(
    z.strictObject({
      name: z.string(),
      comment: z.string(),
      codes: names,
      condition: z.nullable(
        z.strictObject({
          level: z.nullable(codeLevel),
          branch: z.nullable(z.string()),
          use: z.nullable(z.enum(codeUses)),
          name: z.string()
        })
      )
    })
  ),
  relationTypes: z.array(
    z.strictObject({ id: z.string(), name: z.string(), symmetric: z.boolean(), transitive: z.boolean() })
  ),
  relations: z.array(
    z.strictObject({
      type: z.string(),
      from: z.string(),
      to: z.string(),
      comment: z.string(),
      grounds: z.array(citation)
    })
  ),
  quotationRelations: z.array(
    z.strictObject({ type: z.string(), from: citation, to: citation, comment: z.string() })
  ),
  memos: z.array(
    z.strictObject({
      title: z.string(),
      kind: memoKind,
      ownKind: z.string(),
      /** Initials of a coder. */
      by: z.string(),
      about: names,
      /** Markdown; `{{10:17}}` and `{{name of a code}}` become mentions. */
      text: z.string()
    })
  ),
  networks: z.array(
    z.strictObject({
      name: z.string(),
      comment: z.string(),
      nodes: z.array(
        z.strictObject({
          code: z.optional(z.string()),
          quotation: z.optional(citation),
          memo: z.optional(z.string()),
          x: z.number(),
          y: z.number()
        })
      )
    })
  ),
  paradigm: z.strictObject({
    code: z.string(),
    slots: z.record(
      paradigmSlot,
      z.strictObject({ codes: names, quotations: z.array(citation), note: z.string() })
    )
  })
});
export type CodeWork = z.infer<typeof codeWorkFile>;
