import { cimoElements, type CimoElementId } from '$lib/domain/cimo-element';
import {
  configurationPlaces,
  type Configuration,
  type ConfigurationEvidence,
  type ConfigurationPlace
} from '$lib/domain/configuration';
import type { CaseId, ConfigurationId, QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { QuotationCases } from '../cases/quotation-cases';
import { objectName, type ObjectWords } from '../objects/object-name';
import { quotationsOfGround } from './quotations-of-ground';
import { strengthOf, type Strength } from './strength';

/** A quotation, code or finding at a place of a configuration, with the quotations it brings there. */
export type GroundReading = {
  evidence: ConfigurationEvidence;
  /** A code's name, `10:17`, or a finding's statement. */
  name: string;
  quotationIds: readonly QuotationId[];
  /** Those of them that speak against the place. */
  contraryIds: readonly QuotationId[];
};

/** An element or a link of a configuration: what it rests on and what speaks against it. */
export type PlaceReading = {
  place: ConfigurationPlace;
  /** Findings, codes, quotations; each by name, quotations by number. */
  grounds: GroundReading[];
  /** A quotation that is both at this place is contrary only; a case can be on both sides. */
  supporting: Strength;
  contrary: Strength;
};

export type ConfigurationReading = {
  configuration: Configuration;
  /** What the configuration that it is an alternative to is called. */
  alternativeTo: string | null;
  places: Record<ConfigurationPlace, PlaceReading>;
  /** Of all places together: a quotation can support one element and speak against another. */
  supporting: Strength;
  contrary: Strength;
  /** Cases that support each of the four elements. */
  wholeChainCaseIds: CaseId[];
  /** Elements without a statement. */
  missing: CimoElementId[];
};

const kindOrder = { finding: 0, code: 1, quotation: 2 };

/**
 * A configuration with how strong each element, each link and the whole is: distinct cases and quotations, contrary
 * ones apart. O(quotations behind its grounds). @throws AppError `model/not-found`
 */
export function readConfiguration(
  model: ProjectModel,
  id: ConfigurationId,
  words: ObjectWords,
  cases: QuotationCases
): ConfigurationReading {
  const configuration = model.get('configurations', id);
  const evidence = model.evidenceOf(id);
  const places = Object.fromEntries(
    configurationPlaces.map((place) => [
      place,
      readPlace(
        model,
        place,
        evidence.filter((one) => one.place === place),
        words,
        cases
      )
    ])
  ) as ConfigurationReading['places'];
  const together = (stance: 'supporting' | 'contrary') =>
    strengthOf(
      model,
      new Set(configurationPlaces.flatMap((place) => places[place][stance].quotationIds)),
      cases
    );
  const { statements, alternativeToId } = configuration;
  const [first, ...others] = cimoElements.map((element) => places[element].supporting.caseIds);
  return {
    configuration,
    alternativeTo: alternativeToId ? model.get('configurations', alternativeToId).name : null,
    places,
    supporting: together('supporting'),
    contrary: together('contrary'),
    wholeChainCaseIds: first!.filter((caseId) => others.every((ids) => ids.includes(caseId))),
    missing: cimoElements.filter((element) => statements[element].trim() === '')
  };
}

function readPlace(
  model: ProjectModel,
  place: ConfigurationPlace,
  evidence: readonly ConfigurationEvidence[],
  words: ObjectWords,
  cases: QuotationCases
): PlaceReading {
  const supporting = new Set<QuotationId>();
  const contrary = new Set<QuotationId>();
  const grounds = evidence.map((one): GroundReading => {
    const quotations = quotationsOfGround(model, one);
    for (const [id, stance] of quotations) (stance === 'contrary' ? contrary : supporting).add(id);
    return {
      evidence: one,
      name: objectName(model, one.ref, words) ?? '',
      quotationIds: strengthOf(model, new Set(quotations.keys()), cases).quotationIds,
      contraryIds: [...quotations].flatMap(([id, stance]) => (stance === 'contrary' ? [id] : []))
    };
  });
  for (const id of contrary) supporting.delete(id);
  return {
    place,
    grounds: inReadingOrder(grounds),
    supporting: strengthOf(model, supporting, cases),
    contrary: strengthOf(model, contrary, cases)
  };
}

function inReadingOrder(grounds: readonly GroundReading[]): GroundReading[] {
  const { compare } = new Intl.Collator('nl', { numeric: true });
  return grounds.toSorted(
    (a, b) =>
      kindOrder[a.evidence.ref.kind] - kindOrder[b.evidence.ref.kind] ||
      compare(a.name, b.name) ||
      compare(a.evidence.id, b.evidence.id)
  );
}
