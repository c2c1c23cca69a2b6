import * as z from 'zod/mini';
import { cimoElementId } from './cimo-element';
import { documentKind } from './document';
import { caseId, codeGroupId, codeId, documentId, phaseId, questionId } from './ids';
import { nameLengths } from './name-lengths';

/** What the rows or columns of an evidence matrix can be. `code`, `category` and `core` are the codes of that level. */
export const matrixDimensions = [
  'question',
  'cimo',
  'code',
  'category',
  'core',
  'code-group',
  'case',
  'role',
  'phase',
  'document-kind',
  'document'
] as const;
export const matrixDimension = z.enum(matrixDimensions);
export type MatrixDimension = z.infer<typeof matrixDimension>;

/** One row or column of an evidence matrix. A role has no record of its own: its id is its name. */
export const matrixMember = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), id: questionId }),
  z.object({ kind: z.literal('cimo'), id: cimoElementId }),
  z.object({ kind: z.literal('code'), id: codeId }),
  z.object({ kind: z.literal('code-group'), id: codeGroupId }),
  z.object({ kind: z.literal('case'), id: caseId }),
  z.object({ kind: z.literal('role'), id: z.string().check(z.minLength(1), z.maxLength(nameLengths.role)) }),
  z.object({ kind: z.literal('phase'), id: phaseId }),
  z.object({ kind: z.literal('document-kind'), id: documentKind }),
  z.object({ kind: z.literal('document'), id: documentId })
]);
export type MatrixMember = z.infer<typeof matrixMember>;

/** One string per member, for indexes and addresses: `question:<id>`. */
export function memberKey({ kind, id }: MatrixMember): string {
  return `${kind}:${id}`;
}
