import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { codeBranch } from '../evidence/evidence-of';
import type { AxisPlace } from './matrix-axis';

/**
 * Where on an axis of targets each quotation lies that is evidence for or against one of them, each target once: what
 * `projectEvidence` says of them, without who made it or which codes imply it. The targets are all of one kind. One pass
 * over the links and one over the rules, because a matrix is read anew after every change.
 * O(links + rules · quotations of their codes).
 */
export function evidencePlaces(
  model: ProjectModel,
  targets: readonly EvidenceTarget[]
): ReadonlyMap<QuotationId, readonly AxisPlace[]> {
  const kind = targets[0]?.kind;
  const indexOf = new Map(targets.map(({ id }, index) => [id as string, index]));
  const find = (target: EvidenceTarget) => (target.kind === kind ? indexOf.get(target.id) : undefined);
  const ways = targets.map((_, index) => waysToLie(index));
  const found = new Map<QuotationId, AxisPlace[]>();
  for (const { quotationId, target, stance } of model.list('evidenceLinks')) {
    const index = find(target);
    if (index === undefined) continue;
    const places = found.get(quotationId);
    if (places) placeAs(places, ways[index]!.made[stance]);
    else found.set(quotationId, [ways[index]!.made[stance]]);
  }
  const overruled = targets.map(() => new Set<QuotationId>());
  for (const { quotationId, target } of model.list('evidenceOverrules'))
    overruled[find(target) ?? -1]?.add(quotationId);
  for (const { codeId, target, stance } of model.list('evidenceRules')) {
    const index = find(target);
    if (index === undefined) continue;
    const place = ways[index]!.implied[stance];
    for (const branchCode of codeBranch(model, codeId))
      for (const quotationId of model.quotationsWith(branchCode)) {
        if (overruled[index]!.has(quotationId)) continue;
        const places = found.get(quotationId);
        if (places) implyPlace(places, place);
        else found.set(quotationId, [place]);
      }
  }
  return found;
}

/** The four ways to lie in a row or column, made once: there are thousands of quotations. */
function waysToLie(index: number): Record<'made' | 'implied', Record<Stance, AxisPlace>> {
  const place = (implied: boolean, contrary: boolean): AxisPlace => ({ index, implied, contrary });
  return {
    made: { supporting: place(false, false), contrary: place(false, true) },
    implied: { supporting: place(true, false), contrary: place(true, true) }
  };
}

function placeAs(places: AxisPlace[], place: AxisPlace): void {
  const known = places.findIndex(({ index }) => index === place.index);
  places[known < 0 ? places.length : known] = place;
}

/** By hand goes before what codes imply; of what they imply, what speaks against must not be hidden. */
function implyPlace(places: AxisPlace[], place: AxisPlace): void {
  for (let at = 0; at < places.length; at += 1) {
    const known = places[at]!;
    if (known.index !== place.index) continue;
    if (known.implied && place.contrary) places[at] = place;
    return;
  }
  places.push(place);
}
