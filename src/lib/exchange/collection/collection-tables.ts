import type { CollectionOverview } from '$lib/analysis/collection/collection-overview';
import type { MethodRow } from '$lib/analysis/collection/method-table';
import type {
  CaseMatrix,
  QuestionMatrix,
  RoleMatrix,
  SourceCell
} from '$lib/analysis/collection/source-matrices';
import type { PhaseId } from '$lib/domain/ids';
import type { CollectionWords } from '$lib/messages/collection-words';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

type Told = { title: string; words: CollectionWords; locale: ExportLocale };
type Column = CellTable['columns'][number];

function tableOf(
  { title, locale }: Told,
  columns: readonly Column[],
  rows: readonly ExportCell[][],
  notes: readonly string[] = []
): CellTable {
  return {
    title,
    locale,
    columns,
    groups: [{ rows: rows.map((cells) => ({ cells })) }],
    notes,
    options: defaultExportOptions(locale)
  };
}

const text = (title: string, width = 20): Column => ({ type: 'text', title, width });
const number = (title: string, width = 10): Column => ({ type: 'number', title, width });

/** The plan with what there is of each line, what is missing in sentences under it. */
export function planTable({ lines }: CollectionOverview, told: Told): CellTable {
  const { words } = told;
  const title = (key: 'number' | 'source' | 'who' | 'phase' | 'questions' | 'count') =>
    words.translate(`collection.plan.${key}`);
  const columns = [
    number(title('number'), 6),
    text(title('source'), 24),
    text(title('who')),
    text(title('phase'), 24),
    text(title('questions'), 14),
    number(title('count')),
    number(words.translate('collection.plan.found')),
    number(words.translate('collection.plan.missing')),
    text(words.translate('collection.plan.state'), 14),
    text(words.translate('collection.plan.comment'), 40)
  ];
  const rows = lines.map((line): ExportCell[] => {
    const { source, phaseId, questionIds, count, comment } = line.planned;
    return [
      line.number,
      words.kind(source),
      words.who(line.planned),
      phaseId ? words.phase(phaseId) : words.translate('collection.anyPhase'),
      words.questions(questionIds),
      count,
      line.found.length,
      line.missing,
      words.state(line),
      comment
    ];
  });
  const notes = lines.flatMap((line) => (line.missing > 0 && !line.isToCome ? [words.missing(line)] : []));
  return tableOf(told, columns, rows, notes);
}

/** How data were collected, as a chapter on method has it. */
export function methodsTable(rows: readonly MethodRow[], told: Told): CellTable {
  const { words } = told;
  const title = (key: 'phase' | 'method' | 'who' | 'count' | 'people' | 'when' | 'questions') =>
    words.translate(`collection.methods.${key}`);
  const columns = [
    text(title('phase'), 28),
    text(title('method'), 24),
    text(title('who')),
    number(title('count')),
    number(title('people')),
    text(title('when'), 28),
    text(title('questions'), 14)
  ];
  const cells = rows.map((row): ExportCell[] => [
    words.phases(row),
    words.kind(row.kind),
    words.whoOf(row),
    row.count,
    row.people || null,
    words.when(row),
    words.questions(row.questionIds)
  ]);
  return tableOf(told, columns, cells, [words.translate('collection.methods.note')]);
}

/** Which source serves which sub-question: numbers of quotations; `0` with a mark where it was planned and has none. */
export function questionsTable({ questions, rows }: QuestionMatrix, told: Told): CellTable {
  const { words } = told;
  const columns = [
    text(words.translate('collection.questions.source'), 40),
    ...questions.map((question) => text(words.translate('domain.question', { number: question.number }), 14))
  ];
  const cells = rows.map((row): ExportCell[] => [
    row.source ? words.source(row.source) : words.kind(row.kind),
    ...row.cells.map(({ quotations, isPlanned }) =>
      isPlanned
        ? `${quotations} (${words.translate('collection.questions.planned')})`
        : quotations > 0
          ? String(quotations)
          : ''
    )
  ]);
  return tableOf(told, columns, cells);
}

const sourceCell = ({ sources, missing }: SourceCell): ExportCell =>
  missing > 0 ? `${sources.length} (−${missing})` : sources.length;

const byName = new Intl.Collator('nl', { numeric: true }).compare;

/** What there is of each case; what the plan misses of it in brackets. */
export function casesTable({ kinds, rows }: CaseMatrix, told: Told): CellTable {
  const { words } = told;
  const columns = [
    text(words.translate('collection.cases.person'), 24),
    text(words.translate('collection.cases.role')),
    ...kinds.map((kind) => number(words.kind(kind), 16))
  ];
  // By what they are called here, within their role: the order of their own names would give these away.
  const roles = [...new Set(rows.map((row) => row.case.role))];
  const named = rows
    .map((row) => ({ ...row, name: words.name(row.case.id), place: roles.indexOf(row.case.role) }))
    .sort((a, b) => a.place - b.place || byName(a.name, b.name));
  const cells = named.map(({ name, case: { role }, cells: found }): ExportCell[] => [
    name,
    role,
    ...found.map(sourceCell)
  ]);
  return tableOf(told, columns, cells);
}

/** What there is of each role in each phase; what the plan misses there in brackets. */
export function rolesTable({ phases, rows }: RoleMatrix, told: Told): CellTable {
  const { words } = told;
  const columns = [
    text(words.translate('collection.roles.role'), 24),
    ...phases.map(({ id }: { id: PhaseId }) => number(words.phaseOfTrack(id), 20)),
    number(words.translate('collection.noPhase'), 16)
  ];
  const cells = rows.map(({ role, cells: found }): ExportCell[] => [
    role || words.translate('collection.noRole'),
    ...found.map(sourceCell)
  ]);
  return tableOf(told, columns, cells);
}
