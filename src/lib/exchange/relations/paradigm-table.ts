import type { ReadParadigm } from '$lib/analysis/paradigm/read-paradigm';
import { paradigmSlots, type ParadigmSlot } from '$lib/domain/axial-paradigm';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportLocale } from '../export/export-table';

/** The words of the table in the reader's language. */
export type ParadigmTableWords = {
  title: string;
  slot: (slot: ParadigmSlot) => string;
  counts: (quotations: number, cases: number) => string;
  empty: string;
  columns: { place: string; object: string; words: string; note: string };
};

/** A paradigm as a table to export: under each slot what it holds, then its note. The code itself heads the phenomenon. */
export function paradigmTable(
  paradigm: ReadParadigm,
  words: ParadigmTableWords,
  { locale, plain }: { locale: ExportLocale; plain: (markdown: string) => string }
): CellTable {
  return {
    title: words.title,
    locale,
    columns: [
      { id: 'group', type: 'text', title: words.columns.place, width: 26 },
      { type: 'text', title: words.columns.object, width: 32 },
      { type: 'text', title: words.columns.words, width: 60 }
    ],
    groups: paradigmSlots.map((slot) => {
      const { entries, note, quotationCount, caseCount } = paradigm.slots[slot];
      const name = words.slot(slot);
      const lines = entries.map((entry) => [entry.name, entry.words]);
      if (slot === 'phenomenon') lines.unshift([paradigm.name, '']);
      if (note.trim() !== '') lines.push([words.columns.note, plain(note)]);
      if (lines.length === 0) lines.push([words.empty, '']);
      return {
        heading: quotationCount > 0 ? `${name} (${words.counts(quotationCount, caseCount)})` : name,
        rows: lines.map((cells) => ({ cells: [name, ...cells] }))
      };
    }),
    options: defaultExportOptions(locale)
  };
}
