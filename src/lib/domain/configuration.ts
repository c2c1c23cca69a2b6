import * as z from 'zod/mini';
import { stance } from './evidence-link';
import {
  codeId,
  coderId,
  configurationEvidenceId,
  configurationId,
  findingId,
  instant,
  quotationId
} from './ids';
import { nameLengths } from './name-lengths';

/** Where evidence can lie in a configuration: at an element or at the link between two, in reading order. */
export const configurationPlaces = [
  'context',
  'context-intervention',
  'intervention',
  'intervention-mechanism',
  'mechanism',
  'mechanism-outcome',
  'outcome'
] as const;
export const configurationPlace = z.enum(configurationPlaces);
export type ConfigurationPlace = z.infer<typeof configurationPlace>;

/** The places that are links, each with the elements it ties. */
export const configurationLinks = {
  'context-intervention': ['context', 'intervention'],
  'intervention-mechanism': ['intervention', 'mechanism'],
  'mechanism-outcome': ['mechanism', 'outcome']
} as const satisfies Partial<Record<ConfigurationPlace, readonly [string, string]>>;

const cimoStatements = z.object({
  context: z.string(),
  intervention: z.string(),
  mechanism: z.string(),
  outcome: z.string()
});

/** One C-I-M-O chain (Denyer, Tranfield & Van Aken 2008). An element may still be empty. */
export const configurationSchema = z.object({
  id: configurationId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.configuration)),
  statements: cimoStatements,
  /** The design proposition in the researcher's words; null: the sentence that follows from the statements. */
  proposition: z.nullable(z.string()),
  /** The statements as they were when the proposition was written, to tell when they have changed since. */
  propositionFrom: z.optional(cimoStatements),
  /** Another reading of the same evidence as this configuration. */
  alternativeToId: z.nullable(configurationId),
  /** The configuration it was taken up into; it is then kept for the record only. */
  mergedIntoId: z.nullable(configurationId),
  /** Position in the list, ascending; ties fall back on the name. */
  order: z.number(),
  comment: z.string(),
  createdAt: instant
});
export type Configuration = z.infer<typeof configurationSchema>;

/** What a place of a configuration can rest on. */
export const configurationGround = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quotation'), id: quotationId }),
  z.object({ kind: z.literal('code'), id: codeId }),
  z.object({ kind: z.literal('finding'), id: findingId })
]);
export type ConfigurationGround = z.infer<typeof configurationGround>;

/** A quotation, code or finding at one place of a configuration; each is there at most once. */
export const configurationEvidenceSchema = z.object({
  id: configurationEvidenceId,
  configurationId,
  place: configurationPlace,
  ref: configurationGround,
  stance,
  coderId,
  at: instant
});
export type ConfigurationEvidence = z.infer<typeof configurationEvidenceSchema>;
