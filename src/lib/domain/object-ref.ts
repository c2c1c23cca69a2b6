import * as z from 'zod/mini';
import { cimoElementId } from './cimo-element';
import {
  caseId,
  codeId,
  configurationId,
  documentId,
  eventId,
  findingId,
  memoId,
  phaseId,
  questionId,
  quotationId
} from './ids';

/** Anything of the project that a memo can be about, a network can show or a sentence can name. */
export const objectRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('code'), id: codeId }),
  z.object({ kind: z.literal('quotation'), id: quotationId }),
  z.object({ kind: z.literal('memo'), id: memoId }),
  z.object({ kind: z.literal('case'), id: caseId }),
  z.object({ kind: z.literal('document'), id: documentId }),
  z.object({ kind: z.literal('question'), id: questionId }),
  z.object({ kind: z.literal('cimo'), id: cimoElementId }),
  z.object({ kind: z.literal('configuration'), id: configurationId }),
  z.object({ kind: z.literal('finding'), id: findingId }),
  z.object({ kind: z.literal('phase'), id: phaseId }),
  z.object({ kind: z.literal('event'), id: eventId })
]);
export type ObjectRef = z.infer<typeof objectRef>;
export type ObjectKind = ObjectRef['kind'];
export const objectKinds = [
  'code',
  'quotation',
  'memo',
  'case',
  'document',
  'question',
  'cimo',
  'configuration',
  'finding',
  'phase',
  'event'
] as const satisfies readonly ObjectKind[];

/** One string per object, for indexes and sets: `code:<id>`. */
export function objectKey({ kind, id }: Pick<ObjectRef, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}
