import * as z from 'zod/mini';

/** The four elements of CIMO logic (Denyer, Tranfield & Van Aken 2008), in their order. */
export const cimoElements = ['context', 'intervention', 'mechanism', 'outcome'] as const;
export const cimoElementId = z.enum(cimoElements);
export type CimoElementId = z.infer<typeof cimoElementId>;

/** What the study takes one CIMO element to be. A project has exactly these four. */
export const cimoElementSchema = z.object({
  id: cimoElementId,
  description: z.string()
});
export type CimoElement = z.infer<typeof cimoElementSchema>;
