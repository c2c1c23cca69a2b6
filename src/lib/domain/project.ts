import * as z from 'zod/mini';
import { blindCodingSchema } from './blind-coding';
import { instant, projectId } from './ids';
import { nameLengths } from './name-lengths';

export const contentLanguage = z.enum(['nl', 'en']);
export type ContentLanguage = z.infer<typeof contentLanguage>;

/** One study. Its questions, coders, documents and codes are records of their own. */
export const projectSchema = z.object({
  id: projectId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.project)),
  mainQuestion: z.string(),
  goal: z.string(),
  /** The answer to the main question, Markdown. Projects from before there were findings lack the field. */
  conclusion: z.optional(z.string()),
  /** The language the sources are in; the language of the screens is a preference of the reader. */
  language: contentLanguage,
  createdAt: instant,
  /** Only in a blind copy: whose coding it is, for which comparison session. */
  blindCoding: z.optional(blindCodingSchema)
});
export type Project = z.infer<typeof projectSchema>;
