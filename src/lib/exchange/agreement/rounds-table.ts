import type { Estimate, Measurement } from '$lib/domain/measurement';
import type { AgreementWords } from '$lib/messages/agreement-words';
import type { Translate } from '$lib/messages/translator';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

type Round = { number: number; name: string; measurement: Pick<Measurement, 'takenAt' | 'settings'> };
type Series = {
  name: string;
  /** The name of what it is of. */
  coefficient: string;
  estimates: readonly (Estimate | null)[];
};
type Labels = {
  title: string;
  translate: Translate;
  words: AgreementWords;
  locale: ExportLocale;
};

/** A coefficient per round, overall and per code, as a table for any format: a line per round and series. */
export function roundsTable(
  rounds: readonly Round[],
  series: readonly Series[],
  { title, translate, words, locale }: Labels
): CellTable {
  const t = (id: 'name' | 'coefficient' | 'value' | 'low' | 'high' | 'note' | 'unit') =>
    translate(`agreementResults.table.${id}`);
  const rows = rounds.flatMap(({ number, name, measurement }, index) =>
    series.map((line): ExportCell[] => [
      number,
      name,
      measurement.takenAt,
      words.unit(measurement.settings.unit),
      line.name,
      line.coefficient,
      ...cells(line.estimates[index] ?? null, words)
    ])
  );
  return {
    title,
    locale,
    columns: [
      { type: 'number', title: translate('agreementResults.rounds.round'), width: 8 },
      { type: 'text', title: t('name'), width: 32 },
      { type: 'instant', title: translate('agreementResults.rounds.measuredAt'), width: 18 },
      { type: 'text', title: t('unit'), width: 12 },
      { type: 'text', title: translate('agreementResults.rounds.codes'), width: 28 },
      { type: 'text', title: t('coefficient'), width: 28 },
      { type: 'number', title: t('value'), width: 10 },
      { type: 'number', title: t('low'), width: 10 },
      { type: 'number', title: t('high'), width: 10 },
      { type: 'text', title: t('note'), width: 48 }
    ],
    groups: [{ rows: rows.map((row) => ({ cells: row })) }],
    options: defaultExportOptions(locale)
  };
}

function cells(estimate: Estimate | null, words: AgreementWords): ExportCell[] {
  if (!estimate) return [null, null, null, ''];
  if (estimate.status === 'undefined') return [null, null, null, words.sentence(estimate)];
  const [low, high] = estimate.interval ?? [null, null];
  return [estimate.value, low, high, ''];
}
