import { codeBranch, evidenceOfQuotation, type Evidence } from '$lib/analysis/evidence/evidence-of';
import { branchesInGroup } from '$lib/analysis/codes/codes-in-group';
import type { MatrixHead } from '$lib/analysis/matrix/matrix-members';
import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';

/** Why a quotation lies in a row or column, where that can be changed: its evidence, or the codes that put it there. */
export type Membership =
  | { kind: 'evidence'; head: MatrixHead; target: EvidenceTarget; evidence: Evidence | null }
  | { kind: 'codes'; head: MatrixHead; codeIds: readonly CodeId[] };

/** One for each of the heads that is a question, CIMO element, code or group, each head once. */
export function cellMemberships(
  model: ProjectModel,
  quotationId: QuotationId,
  heads: readonly (MatrixHead | null)[]
): Membership[] {
  const different = heads.filter(
    (head, at) => head && heads.findIndex((other) => other?.key === head.key) === at
  );
  return different.flatMap((head): Membership[] => {
    const { member } = head!;
    switch (member.kind) {
      case 'question':
      case 'cimo': {
        const key = evidenceTargetKey(member);
        const evidence = evidenceOfQuotation(model, quotationId).find(
          ({ target }) => evidenceTargetKey(target) === key
        );
        return [{ kind: 'evidence', head: head!, target: member, evidence: evidence ?? null }];
      }
      case 'code':
        return [
          {
            kind: 'codes',
            head: head!,
            codeIds: codesAmong(model, quotationId, codeBranch(model, member.id))
          }
        ];
      case 'code-group': {
        const codes = branchesInGroup(model, model.get('codeGroups', member.id));
        return [{ kind: 'codes', head: head!, codeIds: codesAmong(model, quotationId, codes) }];
      }
      default:
        return [];
    }
  });
}

/** The codes on the quotation that are among others, each once. */
function codesAmong(model: ProjectModel, quotationId: QuotationId, others: readonly CodeId[]): CodeId[] {
  const wanted = new Set(others);
  return [...new Set(model.codingsOf(quotationId).map(({ codeId }) => codeId))].filter((id) =>
    wanted.has(id)
  );
}
