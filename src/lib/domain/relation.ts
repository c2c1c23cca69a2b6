import * as z from 'zod/mini';
import { codeId, coderId, instant, quotationId, relationId, relationTypeId } from './ids';

const ends = { typeId: relationTypeId, comment: z.string(), createdBy: coderId, createdAt: instant };

/**
 * A typed link from one code to another, or from one quotation to another. `quotationIds` are the quotations that
 * ground a relation between codes. Of a symmetric type the two ends mean the same either way round.
 */
export const relationSchema = z
  .discriminatedUnion('between', [
    z.object({
      id: relationId,
      between: z.literal('code'),
      fromId: codeId,
      toId: codeId,
      quotationIds: z.array(quotationId),
      ...ends
    }),
    z.object({
      id: relationId,
      between: z.literal('quotation'),
      fromId: quotationId,
      toId: quotationId,
      ...ends
    })
  ])
  .check(z.refine(({ fromId, toId }) => fromId !== toId, { error: 'a relation has two ends' }));
export type Relation = z.infer<typeof relationSchema>;
export type CodeRelation = Extract<Relation, { between: 'code' }>;
export type QuotationRelation = Extract<Relation, { between: 'quotation' }>;
