import * as z from 'zod/mini';
import type { MatrixChoices } from '$lib/analysis/matrix/evidence-matrix';
import {
  matrixMeasures,
  shadeScales,
  type MatrixMeasure,
  type ShadeScale
} from '$lib/analysis/matrix/matrix-shade';
import { documentKind } from '$lib/domain/document';
import { phaseId } from '$lib/domain/ids';
import { matrixDimension } from '$lib/domain/matrix-member';

/** What the screen shows of a matrix: what is in it, and how a cell reads. */
export type ShownMatrix = MatrixChoices & {
  /** The large number of a cell. */
  measure: MatrixMeasure;
  /** What stands small beside it. */
  beside: readonly MatrixMeasure[];
  /** What darkens a cell. */
  shade: MatrixMeasure | 'none';
  scale: ShadeScale;
};

export const origins = ['all', 'made', 'implied'] as const;
const measure = z.enum(matrixMeasures);

/** Understands what was kept or asked for, choice by choice: what makes no sense becomes the usual. */
export const shownMatrix = z.object({
  rows: z.catch(matrixDimension, 'question'),
  columns: z.catch(matrixDimension, 'cimo'),
  measure: z.catch(measure, 'quotations'),
  beside: z.catch(z.array(measure), ['cases', 'contrary', 'conclusion']),
  shade: z.catch(z.enum([...matrixMeasures, 'none']), 'quotations'),
  scale: z.catch(z.enum(shadeScales), 'absolute'),
  origins: z.catch(z.enum(origins), 'all'),
  kinds: z.catch(z.array(documentKind), []),
  roles: z.catch(z.array(z.string()), []),
  phases: z.catch(z.array(phaseId), [])
});

/** Sub-questions against CIMO elements, with the number of quotations large. */
export const usualMatrix: ShownMatrix = shownMatrix.parse({});

/** The number of filters on what is counted. */
export function matrixFilterCount({ kinds, roles, phases, origins: origin }: ShownMatrix): number {
  return [kinds, roles, phases].filter(({ length }) => length > 0).length + (origin === 'all' ? 0 : 1);
}
