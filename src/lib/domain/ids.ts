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
export type ChangeId = z.infer<typeof changeId>;

/** An ISO 8601 instant in UTC, as `Date.prototype.toISOString` writes it. */
export const instant = z.iso.datetime();
/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export const day = z.iso.date();
