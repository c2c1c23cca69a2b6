import { applyCodes, type CodeToApply } from '$lib/commands/coding/apply-codes';
import { commentQuotation } from '$lib/commands/coding/comment-quotation';
import { deleteQuotations } from '$lib/commands/coding/delete-quotations';
import type { QuotationPlace } from '$lib/commands/coding/quotation-at';
import { removeCodes } from '$lib/commands/coding/remove-codes';
import { resizeQuotation } from '$lib/commands/coding/resize-quotation';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { unlinkEvidence } from '$lib/commands/evidence/unlink-evidence';
import { cimoElements } from '$lib/domain/cimo-element';
import { stances, type EvidenceTarget } from '$lib/domain/evidence-link';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';

/** Quotations, what is put on them and what they are tied to. */
export const codingActions = {
  applyCodes: (pick, model, run) => {
    const places = [...placesIn(pick, model), ...placesIn(pick, model)];
    const known = pick.some(model.list('codes')).map(({ id }) => ({ codeId: id }));
    const codes: CodeToApply[] = pick.chance() ? known : [{ name: pick.name() }, { name: pick.name() }];
    return run(applyCodes, { places, codes });
  },
  removeCodes: (pick, model, run) => {
    const code = pick.from(model.list('codes'));
    const quotationIds = pick.some(model.list('quotations')).map(({ id }) => id);
    return code && run(removeCodes, { quotationIds, codeId: code.id });
  },
  resizeQuotation: (pick, model, run) => {
    const quotation = pick.from(model.list('quotations'));
    const start = pick.below(12);
    return quotation && run(resizeQuotation, { id: quotation.id, start, end: start + pick.below(6) });
  },
  commentQuotation: (pick, model, run) => {
    const [place] = placesIn(pick, model);
    return place && run(commentQuotation, { place, comment: pick.chance() ? pick.name() : ' ' });
  },
  deleteQuotations: (pick, model, run) =>
    run(deleteQuotations, { ids: pick.some(model.list('quotations')).map(({ id }) => id) }),
  linkEvidence: (pick, model, run) => {
    const places = [...placesIn(pick, model), ...placesIn(pick, model)];
    return run(linkEvidence, { places, target: targetIn(pick, model), stance: pick.from(stances)! });
  },
  unlinkEvidence: (pick, model, run) =>
    run(unlinkEvidence, {
      quotationIds: pick.some(model.list('quotations')).map(({ id }) => id),
      target: targetIn(pick, model)
    })
} satisfies Record<string, RandomAction>;

/** A known quotation or a span, from so few that spans coincide, nest and touch. */
function placesIn(pick: Picker, model: ProjectModel): QuotationPlace[] {
  const quotation = pick.from(model.list('quotations'));
  if (quotation && pick.chance()) return [{ quotationId: quotation.id }];
  const document = pick.from(model.list('documents'));
  const start = pick.below(12);
  return document ? [{ documentId: document.id, start, end: start + 1 + pick.below(5) }] : [];
}

function targetIn(pick: Picker, model: ProjectModel): EvidenceTarget {
  const question = pick.from(model.list('questions'));
  if (question && pick.chance()) return { kind: 'question', id: question.id };
  return { kind: 'cimo', id: pick.from(cimoElements)! };
}
