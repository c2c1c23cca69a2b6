import type {
  ConfigurationReading,
  GroundReading,
  PlaceReading
} from '$lib/analysis/configurations/read-configuration';
import { cimoElements, type CimoElementId } from '$lib/domain/cimo-element';
import { configurationPlaces, type ConfigurationPlace } from '$lib/domain/configuration';
import type { CaseId } from '$lib/domain/ids';
import type { ConfigurationWords } from '$lib/messages/configuration-words';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

/** The words of the table in the reader's language. */
export type ConfigurationTableLabels = Pick<
  ConfigurationWords,
  'title' | 'place' | 'proposition' | 'quotations' | 'alternativeTo' | 'columns'
> & {
  /** What a case is called in what leaves the project: see `namesOutside`. */
  caseName: (id: CaseId) => string;
};

/** Configurations as a table to export: under each its seven places in reading order, then the whole with its proposition. */
export function configurationsTable(
  readings: readonly ConfigurationReading[],
  labels: ConfigurationTableLabels,
  locale: ExportLocale
): CellTable {
  const { columns } = labels;
  return {
    title: labels.title,
    locale,
    columns: [
      { id: 'group', type: 'text', title: columns.configuration, width: 26 },
      { type: 'text', title: columns.place, width: 24 },
      { type: 'text', title: columns.statement, width: 48 },
      { type: 'number', title: columns.cases, width: 12 },
      { type: 'number', title: columns.quotations, width: 10 },
      { type: 'number', title: columns.contraryCases, width: 14 },
      { type: 'number', title: columns.contraryQuotations, width: 14 },
      { type: 'text', title: columns.who, width: 28 },
      { type: 'text', title: columns.grounds, width: 40 },
      { type: 'text', title: columns.contraryGrounds, width: 32 }
    ],
    groups: readings.map((reading) => ({
      heading: headingOf(reading, labels),
      rows: [
        ...configurationPlaces.map((place) => placeCells(reading, place, labels)),
        wholeCells(reading, labels)
      ].map((cells) => ({ cells: [reading.configuration.name, ...cells] }))
    })),
    options: defaultExportOptions(locale)
  };
}

function headingOf({ configuration, alternativeTo }: ConfigurationReading, labels: ConfigurationTableLabels) {
  return alternativeTo === null
    ? configuration.name
    : `${configuration.name} (${labels.alternativeTo(alternativeTo)})`;
}

function placeCells(
  { configuration, places }: ConfigurationReading,
  place: ConfigurationPlace,
  labels: ConfigurationTableLabels
): ExportCell[] {
  const { grounds, ...strengths } = places[place];
  const statement = cimoElements.includes(place as CimoElementId)
    ? configuration.statements[place as CimoElementId]
    : '';
  const listed = (stance: 'supporting' | 'contrary') =>
    grounds
      .filter(({ evidence }) => evidence.stance === stance)
      .map((ground) => groundText(ground, labels))
      .join('; ');
  return [
    labels.place(place),
    statement,
    ...counts(strengths, labels),
    listed('supporting'),
    listed('contrary')
  ];
}

function wholeCells(reading: ConfigurationReading, labels: ConfigurationTableLabels): ExportCell[] {
  return [labels.columns.whole, labels.proposition(reading), ...counts(reading, labels), '', ''];
}

function counts(
  { supporting, contrary }: Pick<PlaceReading, 'supporting' | 'contrary'>,
  { caseName }: ConfigurationTableLabels
): ExportCell[] {
  return [
    supporting.caseIds.length,
    supporting.quotationIds.length,
    contrary.caseIds.length,
    contrary.quotationIds.length,
    supporting.caseIds.map(caseName).join(', ')
  ];
}

/** `10:17`, or a code or finding with how many quotations it brings. */
function groundText(
  { evidence, name, quotationIds }: GroundReading,
  { quotations }: ConfigurationTableLabels
): string {
  if (evidence.ref.kind === 'quotation') return name;
  return `${name} (${quotations({ quotationIds })})`;
}
