import type { ConfigurationReading, PlaceReading } from '$lib/analysis/configurations/read-configuration';
import { cimoElements } from '$lib/domain/cimo-element';
import { configurationPlaces } from '$lib/domain/configuration';
import type { CaseId } from '$lib/domain/ids';
import { citation } from '$lib/model/citation';
import type { ProjectModel } from '$lib/model/project-model';

/** A configuration as `--json` gives it: statements, and per place what it rests on, with people as `caseName` calls them. */
export function configurationReport(
  model: ProjectModel,
  reading: ConfigurationReading,
  { proposition, caseName }: { proposition: string; caseName: (id: CaseId) => string }
) {
  const { configuration, alternativeTo, places, missing, wholeChainCaseIds } = reading;
  const { id, name, statements, comment } = configuration;
  const side = ({ caseIds, quotationIds }: PlaceReading['supporting']) => ({
    cases: caseIds.map(caseName),
    quotations: quotationIds.map((quotationId) => citation(model, model.get('quotations', quotationId)))
  });
  const sides = ({ supporting, contrary }: Pick<PlaceReading, 'supporting' | 'contrary'>) => ({
    supporting: side(supporting),
    contrary: side(contrary)
  });
  return {
    id,
    name,
    statements,
    proposition,
    isPropositionEdited: configuration.proposition !== null,
    alternativeTo,
    comment,
    missing,
    wholeChain: wholeChainCaseIds.map(caseName),
    ...sides(reading),
    places: configurationPlaces.map((place) => ({
      place,
      kind: cimoElements.some((element) => element === place) ? 'element' : 'link',
      ...sides(places[place]),
      grounds: places[place].grounds.map(({ evidence, name: ground, quotationIds }) => ({
        kind: evidence.ref.kind,
        name: ground,
        stance: evidence.stance,
        quotations: quotationIds.length
      }))
    }))
  };
}
