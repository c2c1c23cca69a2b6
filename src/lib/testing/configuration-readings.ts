import type {
  ConfigurationReading,
  GroundReading,
  PlaceReading
} from '$lib/analysis/configurations/read-configuration';
import { cimoElements } from '$lib/domain/cimo-element';
import {
  configurationPlaces,
  type Configuration,
  type ConfigurationGround,
  type ConfigurationPlace
} from '$lib/domain/configuration';
import type { Stance } from '$lib/domain/evidence-link';
import type {
  CaseId,
  CodeId,
  ConfigurationEvidenceId,
  ConfigurationId,
  DocumentId,
  QuotationId
} from '$lib/domain/ids';
import { testCoder, testNow } from './test-project';

/** A strength of so many cases and quotations; ids count from 1. */
export function strengthReading(caseCount: number, quotationCount: number) {
  const ids = <Id>(count: number, kind: string) =>
    Array.from({ length: count }, (_, index) => `${kind}-${index + 1}` as Id);
  return {
    caseIds: ids<CaseId>(caseCount, 'case'),
    quotationIds: ids<QuotationId>(quotationCount, 'quotation'),
    documentIds: ids<DocumentId>(caseCount, 'document')
  };
}

/** A quotation (`10:17`) or code (any other name) at a place, for or against it. */
export function groundReading(
  place: ConfigurationPlace,
  name: string,
  stance: Stance = 'supporting'
): GroundReading {
  const ref: ConfigurationGround = /^\d+:\d+$/.test(name)
    ? { kind: 'quotation', id: name as QuotationId }
    : { kind: 'code', id: name as CodeId };
  const quotationIds = ref.kind === 'quotation' ? [ref.id] : strengthReading(0, 3).quotationIds;
  const evidence = {
    id: name as ConfigurationEvidenceId,
    configurationId: 'configuration-1' as ConfigurationId,
    place,
    ref,
    stance,
    coderId: testCoder,
    at: testNow
  };
  return { evidence, name, quotationIds, contraryIds: stance === 'contrary' ? quotationIds : [] };
}

/** How a configuration reads, without a project behind it: empty but for what is given. */
export function configurationReading(
  fields: Partial<Configuration>,
  places: Partial<Record<ConfigurationPlace, Partial<PlaceReading>>> = {},
  whole: Partial<ConfigurationReading> = {}
): ConfigurationReading {
  const configuration: Configuration = {
    id: 'configuration-1' as ConfigurationId,
    name: 'Buddy',
    statements: { context: '', intervention: '', mechanism: '', outcome: '' },
    proposition: null,
    alternativeToId: null,
    mergedIntoId: null,
    order: 1,
    comment: '',
    createdAt: testNow,
    ...fields
  };
  const none = strengthReading(0, 0);
  return {
    configuration,
    alternativeTo: null,
    places: Object.fromEntries(
      configurationPlaces.map((place) => [
        place,
        { place, grounds: [], supporting: none, contrary: none, ...places[place] }
      ])
    ) as ConfigurationReading['places'],
    supporting: none,
    contrary: none,
    wholeChainCaseIds: [],
    missing: cimoElements.filter((element) => configuration.statements[element] === ''),
    ...whole
  };
}
