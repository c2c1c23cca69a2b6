import * as z from 'zod/mini';
import { cimoElementId } from '$lib/domain/cimo-element';
import { stance } from '$lib/domain/evidence-link';
import { caseId, codeId, quotationId } from '$lib/domain/ids';

/** Which quotations are offered as evidence; what is empty or false leaves out none. */
export const evidenceFilter = z.object({
  /** The evidence of the finding's own sub-question, or every quotation of the project. */
  scope: z.enum(['question', 'all']),
  text: z.string(),
  /** With the codes under them. */
  codes: z.array(codeId),
  cimo: z.array(cimoElementId),
  cases: z.array(caseId),
  roles: z.array(z.string()),
  stances: z.array(stance),
  /** Only quotations in no finding yet. */
  unused: z.boolean(),
  /** Only of cases the finding does not quote yet. */
  newVoices: z.boolean(),
  /** Only these: what a warning is about. */
  only: z.array(quotationId)
});
export type EvidenceFilter = z.infer<typeof evidenceFilter>;
/** The fields in which values are chosen from a list. */
export const evidenceLists = ['codes', 'cimo', 'cases', 'roles', 'stances'] as const;
export type EvidenceList = (typeof evidenceLists)[number];

export const anyEvidence: EvidenceFilter = {
  scope: 'question',
  text: '',
  codes: [],
  cimo: [],
  cases: [],
  roles: [],
  stances: [],
  unused: false,
  newVoices: false,
  only: []
};

/** Whether anything but the scope leaves quotations out. */
export function isFiltering({
  text,
  codes,
  cimo,
  cases,
  roles,
  stances,
  only,
  ...rest
}: EvidenceFilter): boolean {
  const lists = [codes, cimo, cases, roles, stances, only];
  return text.trim() !== '' || lists.some((list) => list.length > 0) || rest.unused || rest.newVoices;
}
