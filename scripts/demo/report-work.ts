import * as z from 'zod/mini';
import { conclusionStatus } from '$lib/domain/cell-conclusion';
import { cimoElementId } from '$lib/domain/cimo-element';
import { configurationPlace } from '$lib/domain/configuration';
import { stance } from '$lib/domain/evidence-link';
import { quotationLayout } from '$lib/domain/finding';
import { day } from '$lib/domain/ids';

const documentNumber = z.int().check(z.positive());
const questionNumber = z.int().check(z.positive());
const citation = z.string().check(z.regex(/^\d+:\d+$/));
const citations = z.optional(z.array(citation));

const finding = z.strictObject({
  statement: z.string(),
  text: z.string(),
  status: conclusionStatus,
  quotations: z.array(
    z.strictObject({
      quotation: citation,
      layout: quotationLayout,
      excerpt: z.optional(z.string()),
      stance: z.optional(stance)
    })
  )
});

/** The demo's way from coded material to a report: everything by name, number or citation. */
export const reportWorkFile = z.strictObject({
  phases: z.array(
    z.strictObject({
      name: z.string(),
      goal: z.string(),
      approach: z.string(),
      start: day,
      end: day,
      documents: z.array(documentNumber)
    })
  ),
  rules: z.array(
    z.strictObject({ code: z.string(), target: z.union([questionNumber, cimoElementId]), stance })
  ),
  overrules: z.array(
    z.strictObject({
      quotation: citation,
      target: z.union([questionNumber, cimoElementId]),
      reason: z.string()
    })
  ),
  /** Markdown with `{{10:17}}` for mentions, as in every text below. */
  conclusions: z.array(
    z.strictObject({
      question: questionNumber,
      cimo: cimoElementId,
      status: conclusionStatus,
      conclusion: z.string()
    })
  ),
  configurations: z.array(
    z.strictObject({
      name: z.string(),
      statements: z.record(cimoElementId, z.string()),
      proposition: z.nullable(z.string()),
      /** The name of the configuration it is another reading of. */
      alternativeTo: z.nullable(z.string()),
      comment: z.string(),
      grounds: z.partialRecord(
        configurationPlace,
        z.strictObject({
          supporting: citations,
          contrary: citations,
          codes: z.optional(z.array(z.string()))
        })
      )
    })
  ),
  outline: z.array(
    z.strictObject({
      question: questionNumber,
      summary: z.string(),
      sections: z.array(z.strictObject({ title: z.string(), text: z.string(), findings: z.array(finding) }))
    })
  ),
  conclusion: z.string(),
  recommendations: z.array(
    z.strictObject({ statement: z.string(), text: z.string(), findings: z.array(z.string()) })
  ),
  report: z.strictObject({ title: z.string(), authors: z.string(), contextTurns: z.int() })
});
export type ReportWork = z.infer<typeof reportWorkFile>;
