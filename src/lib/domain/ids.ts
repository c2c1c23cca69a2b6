import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[\w:-]+$/));

export const projectId = id.brand<'ProjectId'>();
export const questionId = id.brand<'QuestionId'>();
export const coderId = id.brand<'CoderId'>();
export const caseId = id.brand<'CaseId'>();
export const documentId = id.brand<'DocumentId'>();
export const textId = id.brand<'TextId'>();
export const codeId = id.brand<'CodeId'>();
export const quotationId = id.brand<'QuotationId'>();
export const codingId = id.brand<'CodingId'>();
export const evidenceLinkId = id.brand<'EvidenceLinkId'>();
export const savedViewId = id.brand<'SavedViewId'>();
export const codeGroupId = id.brand<'CodeGroupId'>();
export const relationTypeId = id.brand<'RelationTypeId'>();
export const relationId = id.brand<'RelationId'>();
export const memoId = id.brand<'MemoId'>();
export const networkId = id.brand<'NetworkId'>();
export const networkNodeId = id.brand<'NetworkNodeId'>();
export const axialParadigmId = id.brand<'AxialParadigmId'>();
export const changeId = id.brand<'ChangeId'>();

export type ProjectId = z.infer<typeof projectId>;
export type QuestionId = z.infer<typeof questionId>;
export type CoderId = z.infer<typeof coderId>;
export type CaseId = z.infer<typeof caseId>;
export type DocumentId = z.infer<typeof documentId>;
export type TextId = z.infer<typeof textId>;
export type CodeId = z.infer<typeof codeId>;
export type QuotationId = z.infer<typeof quotationId>;
export type CodingId = z.infer<typeof codingId>;
export type EvidenceLinkId = z.infer<typeof evidenceLinkId>;
export type SavedViewId = z.infer<typeof savedViewId>;
export type CodeGroupId = z.infer<typeof codeGroupId>;
export type RelationTypeId = z.infer<typeof relationTypeId>;
export type RelationId = z.infer<typeof relationId>;
export type MemoId = z.infer<typeof memoId>;
export type NetworkId = z.infer<typeof networkId>;
export type NetworkNodeId = z.infer<typeof networkNodeId>;
export type AxialParadigmId = z.infer<typeof axialParadigmId>;
export type ChangeId = z.infer<typeof changeId>;

/** An ISO 8601 instant in UTC, as `Date.prototype.toISOString` writes it. */
export const instant = z.iso.datetime();
/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export const day = z.iso.date();
