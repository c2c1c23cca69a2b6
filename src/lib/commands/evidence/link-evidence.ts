import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { EvidenceLinkId } from '$lib/domain/ids';
import { citation } from '$lib/model/citation';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { quotationsAt, type QuotationPlace } from '../coding/quotation-at';
import { findOverrule } from '../evidence-rules/find-overrule';
import { targetLabel } from './target-label';

/**
 * Ties a quotation to a research question or CIMO element, or changes the stance of the link that is there:
 * a quotation has at most one link to a target. What was overruled there is so no longer: who ties by hand has judged anew.
 */
export const linkEvidence: Command<{ places: QuotationPlace[]; target: EvidenceTarget; stance: Stance }> = (
  model,
  { places, target, stance },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const quotations = quotationsAt(draft, places);
  for (const quotation of quotations) {
    const overrule = findOverrule(model, quotation.id, target);
    if (overrule) draft.remove('evidenceOverrules', overrule.id);
    const existing = model
      .linksOf(quotation.id)
      .find((link) => evidenceTargetKey(link.target) === evidenceTargetKey(target));
    if (existing) draft.update('evidenceLinks', existing.id, { stance });
    else
      draft.add('evidenceLinks', {
        id: draft.newId<EvidenceLinkId>(),
        quotationId: quotation.id,
        target,
        stance,
        coderId: draft.coder(),
        at: context.now
      });
  }
  const [first] = quotations;
  return draft.build('link-evidence', {
    quotation: first ? citation(model, first) : '',
    count: quotations.length,
    target: targetLabel(model, target)
  });
};
