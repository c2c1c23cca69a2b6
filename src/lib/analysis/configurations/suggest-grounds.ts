import { configurationLinks, type ConfigurationPlace } from '$lib/domain/configuration';
import type { CimoElementId } from '$lib/domain/cimo-element';
import type { Stance } from '$lib/domain/evidence-link';
import type { ConfigurationId, QuotationId } from '$lib/domain/ids';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';
import { projectEvidence } from '../evidence/evidence-of';
import { quotationsOfGround } from './quotations-of-ground';

/** A quotation that may belong at a place, in the stance it is evidence in already. */
export type GroundSuggestion = { quotationId: QuotationId; stance: Stance; isImplied: boolean };

type Said = Omit<GroundSuggestion, 'quotationId'>;

/**
 * Quotations that may ground a place of a configuration and are not among those there yet. For an element: what is evidence for
 * it, by hand or implied. For a link: what is evidence for both its ends, or lies at them in this configuration; contrary when
 * it is so at one of them. By document number and quotation number. O(evidence of the project).
 */
export function suggestGrounds(
  model: ProjectModel,
  configurationId: ConfigurationId,
  place: ConfigurationPlace
): GroundSuggestion[] {
  const evidence = projectEvidence(model);
  const grounds = model.evidenceOf(configurationId);
  const lyingAt = (at: ConfigurationPlace): Map<QuotationId, Stance> =>
    new Map(grounds.filter((one) => one.place === at).flatMap((one) => [...quotationsOfGround(model, one)]));
  const there = lyingAt(place);
  const ends =
    place in configurationLinks ? configurationLinks[place as keyof typeof configurationLinks] : null;
  const elements: readonly CimoElementId[] = ends ?? [place as CimoElementId];
  const atEnds = elements.map((element) => (ends ? lyingAt(element) : new Map<QuotationId, Stance>()));
  const candidates = new Set([...evidence.keys(), ...atEnds.flatMap((at) => [...at.keys()])]);
  const found: GroundSuggestion[] = [];
  for (const quotationId of candidates) {
    if (there.has(quotationId)) continue;
    const said = elements.map((id, index): Said | null => {
      const stance = atEnds[index]!.get(quotationId);
      if (stance) return { stance, isImplied: false };
      const known = evidence.get(quotationId)?.get(evidenceTargetKey({ kind: 'cimo', id }));
      return known ? { stance: known.stance, isImplied: known.origin === 'implied' } : null;
    });
    if (said.some((one) => one === null)) continue;
    found.push({
      quotationId,
      stance: said.some((one) => one?.stance === 'contrary') ? 'contrary' : 'supporting',
      isImplied: said.every((one) => one?.isImplied)
    });
  }
  return inReadingOrder(model, found);
}

function inReadingOrder(model: ProjectModel, found: readonly GroundSuggestion[]): GroundSuggestion[] {
  return found
    .map((suggestion) => {
      const { documentId, number } = model.get('quotations', suggestion.quotationId);
      return { suggestion, document: model.get('documents', documentId).number, number };
    })
    .sort((a, b) => a.document - b.document || a.number - b.number)
    .map(({ suggestion }) => suggestion);
}
