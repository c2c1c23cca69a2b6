import type { PropositionWords } from '$lib/analysis/configurations/proposition-of';
import type { ConfigurationReading } from '$lib/analysis/configurations/read-configuration';
import { propositionOf } from '$lib/analysis/configurations/proposition-of';
import type { Strength } from '$lib/analysis/configurations/strength';
import type { CimoElementId } from '$lib/domain/cimo-element';
import { configurationLinks, type ConfigurationPlace } from '$lib/domain/configuration';
import type { Translate } from './translator';

const initials = { context: 'c', intervention: 'i', mechanism: 'm', outcome: 'o' } as const;
type Shape =
  'c' | 'i' | 'm' | 'o' | 'ci' | 'cm' | 'co' | 'im' | 'io' | 'mo' | 'cim' | 'cio' | 'cmo' | 'imo' | 'cimo';

/** How a design proposition is said in the translator's language. */
export function propositionWords(translate: Translate): PropositionWords {
  const list = (key: 'configurations.proposition.openings' | 'configurations.proposition.smallWords') =>
    translate(key).split(' ');
  return {
    sentence: (present, statements) => {
      const shape = present.map((element) => initials[element]).join('') as Shape;
      return translate(`configurations.proposition.sentence.${shape}`, statements);
    },
    inContext: (context) => translate('configurations.proposition.inContext', { context }),
    openings: list('configurations.proposition.openings'),
    smallWords: list('configurations.proposition.smallWords')
  };
}

/** The words of configurations in the translator's language, for the screen, the figure, the table and the command line. */
export function configurationWords(translate: Translate) {
  const proposition = propositionWords(translate);
  const element = (id: CimoElementId) => translate(`domain.cimo.${id}`);
  const cases = ({ caseIds }: Pick<Strength, 'caseIds'>) =>
    translate('configurations.cases', { count: caseIds.length });
  const quotations = ({ quotationIds }: Pick<Strength, 'quotationIds'>) =>
    translate('configurations.quotations', { count: quotationIds.length });
  return {
    title: translate('configurations.title'),
    description: (count: number) => translate('configurations.figureDescription', { count }),
    /** Of an element or a link. */
    place: (place: ConfigurationPlace) => {
      if (place in configurationLinks) {
        const [from, to] = configurationLinks[place as keyof typeof configurationLinks];
        return translate('configurations.link', { from: element(from), to: element(to) });
      }
      return element(place as CimoElementId);
    },
    proposition: ({ configuration }: ConfigurationReading) => propositionOf(configuration, proposition),
    /** `5 respondenten · 12 citaten`; only the quotations when no case speaks in them, as in a policy document. */
    strength: (strength: Strength) =>
      strength.caseIds.length === 0
        ? quotations(strength)
        : translate('configurations.strength', { cases: cases(strength), quotations: quotations(strength) }),
    cases,
    quotations,
    contrary: translate('configurations.contrary'),
    noEvidence: translate('configurations.noEvidence'),
    empty: (id: CimoElementId) => translate(`configurations.empty.${id}`),
    wholeChain: (count: number) => translate('configurations.wholeChain', { count }),
    alternativeTo: (name: string) => translate('configurations.alternativeTo', { name }),
    columns: {
      configuration: translate('configurations.column.configuration'),
      place: translate('configurations.column.place'),
      statement: translate('configurations.column.statement'),
      cases: translate('configurations.column.cases'),
      quotations: translate('configurations.column.quotations'),
      contraryCases: translate('configurations.column.contraryCases'),
      contraryQuotations: translate('configurations.column.contraryQuotations'),
      who: translate('configurations.column.who'),
      grounds: translate('configurations.column.grounds'),
      contraryGrounds: translate('configurations.column.contraryGrounds'),
      whole: translate('configurations.column.whole')
    }
  };
}

export type ConfigurationWords = ReturnType<typeof configurationWords>;
