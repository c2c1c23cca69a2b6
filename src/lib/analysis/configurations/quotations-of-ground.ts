import type { ConfigurationEvidence } from '$lib/domain/configuration';
import type { Stance } from '$lib/domain/evidence-link';
import type { QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { codeBranch } from '../evidence/evidence-of';

/**
 * The quotations a ground brings to its place, each with what it says about it: of a code those of the code and the
 * codes below it, of a finding those chosen for it. What speaks against a supporting finding is contrary here too; what
 * speaks against a contrary finding says nothing about the place and is left out.
 */
export function quotationsOfGround(
  model: ProjectModel,
  { ref, stance }: Pick<ConfigurationEvidence, 'ref' | 'stance'>
): Map<QuotationId, Stance> {
  switch (ref.kind) {
    case 'quotation':
      return new Map([[ref.id, stance]]);
    case 'code': {
      const ids = codeBranch(model, ref.id).flatMap((id) => [...model.quotationsWith(id)]);
      return new Map(ids.map((id) => [id, stance]));
    }
    case 'finding': {
      const chosen = model.chosenFor(ref.id);
      const telling = stance === 'supporting' ? chosen : chosen.filter((one) => one.stance === 'supporting');
      return new Map(
        telling.map((one) => [one.quotationId, stance === 'contrary' ? 'contrary' : one.stance])
      );
    }
  }
}
