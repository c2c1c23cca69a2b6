import { citationOf, type CodeEvent } from '$lib/analysis/genealogy/code-event';
import type { Genealogy } from '$lib/analysis/genealogy/genealogy';
import { genealogyColumnIds, type GenealogyLabels } from '$lib/analysis/genealogy/genealogy-labels';
import { lineageOf, systemLineage, type LineageTree } from '$lib/analysis/genealogy/lineage';
import type { CodeId } from '$lib/domain/ids';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';
import type { GenealogyReport, GenealogySection } from './genealogy-report';

type Shown = {
  project: string;
  genealogy: Genealogy;
  labels: GenealogyLabels;
  locale: ExportLocale;
  /** The code the report is about; without it all core codes. */
  codeId?: CodeId;
  /** The events of the table; without them those of the code, or all. */
  events?: readonly CodeEvent[];
  timeZone?: string;
};

/** The appendix on how codes came about: an account per core code with its categories, and the table of events. */
export function toGenealogyReport(shown: Shown): GenealogyReport {
  const { project, genealogy, labels, locale, codeId, timeZone } = shown;
  const roots = codeId ? [codeId] : systemLineage(genealogy).map(({ id }) => id);
  const title = labels.title(project);
  const events = shown.events ?? eventsOf(genealogy, codeId);
  return {
    title,
    method: labels.method,
    sections: roots.flatMap((id) => accountOf(lineageOf(genealogy, id), genealogy, labels, 2)),
    tableTitle: labels.tableTitle,
    table: {
      title,
      locale,
      columns: genealogyColumnIds.map((id) => ({
        type: id === 'at' ? 'instant' : 'text',
        title: labels.column(id),
        width: id === 'event' ? 60 : 20
      })),
      groups: [{ rows: events.map((event) => ({ cells: toCells(event, labels) })) }],
      options: { ...defaultExportOptions(locale), timeZone }
    }
  };
}

/** The events of a code and of all that flowed into it; without a code all there are. */
function eventsOf(genealogy: Genealogy, codeId: CodeId | undefined): readonly CodeEvent[] {
  if (!codeId) return genealogy.events;
  const ids = new Set<CodeId>();
  const gather = ({ id, inputs }: LineageTree) => {
    ids.add(id);
    inputs.forEach(gather);
  };
  gather(lineageOf(genealogy, codeId));
  return genealogy.events.filter(({ code }) => ids.has(code.id));
}

function accountOf(
  tree: LineageTree,
  genealogy: Genealogy,
  labels: GenealogyLabels,
  level: GenealogySection['level']
): GenealogySection[] {
  const life = genealogy.lives.get(tree.id)!;
  const isUnder = ({ link }: LineageTree) => link?.kind === 'bundled' || link?.kind === 'under';
  const open = tree.inputs.filter((input) => input.level === 'open' && isUnder(input));
  const others = tree.inputs.filter((input) => input.level !== 'open' && input.link?.kind !== 'split-off');
  const own =
    life.events.length > 0
      ? life.events.map((event) => labels.account(event)).join(' ')
      : labels.untold(life);
  return [
    {
      heading: labels.heading(tree),
      level,
      paragraphs: [labels.inflow(tree), own, ...(open.length > 0 ? [labels.under(open)] : [])]
    },
    ...others.flatMap((input) => accountOf(input, genealogy, labels, level === 2 ? 3 : 4))
  ];
}

function toCells(event: CodeEvent, labels: GenealogyLabels): ExportCell[] {
  const cells: Record<(typeof genealogyColumnIds)[number], ExportCell> = {
    at: event.at,
    coder: labels.coder(event),
    code: event.code.name,
    kind: labels.kind(event.what.kind),
    event: labels.sentence(event),
    citation: citationOf(event)
  };
  return genealogyColumnIds.map((id) => cells[id]);
}
