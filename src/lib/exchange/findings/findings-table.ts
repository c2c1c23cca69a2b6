import type { ChosenQuotation } from '$lib/analysis/findings/chosen-quotations';
import type { OutlineChapter, OutlineItem } from '$lib/analysis/findings/outline';
import type { Finding } from '$lib/domain/finding';
import type { ResearchQuestion } from '$lib/domain/research-question';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

const findingsColumns = [
  'question',
  'number',
  'section',
  'statement',
  'status',
  'citation',
  'who',
  'stance',
  'shown',
  'warnings'
] as const;
type FindingsColumn = (typeof findingsColumns)[number];

/** What the table needs beside the outline: its words, and what each finding rests on. */
type FindingsTableSource = {
  title: string;
  column: (id: FindingsColumn) => string;
  /** A chapter's name: `Deelvraag 2`, or what stands under none. */
  chapter: (question: ResearchQuestion | null) => string;
  status: (status: Finding['status']) => string;
  stance: (stance: ChosenQuotation['chosen']['stance']) => string;
  /** Who speaks, as they are called in what leaves the project. */
  who: (chosen: ChosenQuotation) => string;
  chosen: (finding: Finding) => readonly ChosenQuotation[];
  warnings: (finding: Finding) => readonly string[];
  locale: ExportLocale;
};

const widths: Partial<Record<FindingsColumn, number>> = {
  statement: 48,
  shown: 60,
  warnings: 40,
  section: 24
};

/**
 * Findings with what they rest on as a table for any format: a row for each quotation, one for a finding without any;
 * the warnings of a finding stand in its first row. A heading for each sub-question that has findings.
 */
export function findingsTable(outline: readonly OutlineChapter[], source: FindingsTableSource): CellTable {
  const groups = outline.map(({ question, items }) => {
    const heading = source.chapter(question);
    const rows = items.flatMap((item) => rowsOf(item, { heading, section: '', source }));
    return { heading, rows: rows.map((cells) => ({ cells })) };
  });
  return {
    title: source.title,
    locale: source.locale,
    columns: findingsColumns.map((id) => ({
      ...(id === 'question' && { id: 'group' }),
      type: 'text',
      title: source.column(id),
      width: widths[id] ?? 14
    })),
    groups: groups.filter(({ rows }) => rows.length > 0),
    options: defaultExportOptions(source.locale)
  };
}

type Place = { heading: string; section: string; source: FindingsTableSource };

function rowsOf(item: OutlineItem, { heading, section, source }: Place): ExportCell[][] {
  if (item.kind === 'section') {
    const path = section === '' ? item.section.title : `${section} / ${item.section.title}`;
    return item.items.flatMap((below) => rowsOf(below, { heading, section: path, source }));
  }
  const { finding, number } = item;
  const about = [heading, number, section, finding.statement, source.status(finding.status)];
  const warnings = source.warnings(finding).join('\n');
  const chosen = source.chosen(finding);
  if (chosen.length === 0) return [[...about, '', '', '', '', warnings]];
  return chosen.map((one, index) => [
    ...about,
    one.citation,
    source.who(one),
    source.stance(one.chosen.stance),
    one.shown,
    index === 0 ? warnings : ''
  ]);
}
