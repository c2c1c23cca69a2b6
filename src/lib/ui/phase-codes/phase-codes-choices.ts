import * as z from 'zod/mini';
import type { MatrixDimension } from '$lib/domain/matrix-member';

/** What can be set against phases. */
export const phaseRows = ['code', 'category', 'core', 'code-group', 'question', 'cimo'] as const;
export type PhaseRows = (typeof phaseRows)[number];

export function isPhaseRows(dimension: MatrixDimension): dimension is PhaseRows {
  return (phaseRows as readonly MatrixDimension[]).includes(dimension);
}

/** What a cell shows large: the number, or that as a part of what is found in its row or in its phase. */
export const shares = ['count', 'row', 'column'] as const;

/** Understands what the tab kept, choice by choice: what makes no sense becomes the usual. */
export const phaseCodesChoices = z.object({
  view: z.catch(z.enum(['matrix', 'bands']), 'matrix'),
  /** Null: phases of no track. */
  trackId: z.catch(z.nullable(z.string()), null),
  withParts: z.catch(z.boolean(), false),
  share: z.catch(z.enum(shares), 'count'),
  /** Keys of the rows that have bands; null: those with the most. */
  bandRows: z.catch(z.nullable(z.array(z.string())), null)
});
export type PhaseCodesChoices = z.infer<typeof phaseCodesChoices>;
