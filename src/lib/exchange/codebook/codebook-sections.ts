import type { CodebookColumnId } from '$lib/analysis/codebook/codebook-column';
import type { CodebookLabels } from '$lib/analysis/codebook/codebook-labels';
import type { CodebookRow } from '$lib/analysis/codebook/codebook-row';
import type { CodebookEntry, CodebookSection } from './codebook';

type OpenSection = CodebookSection & { entries: CodebookEntry[] };
const fieldIds = ['definition', 'include', 'exclude', 'comment'] as const;

/**
 * The codebook as a document reads: a section per core code and category, in the order of the tree, each with the
 * open codes between it and the next; what lies under none comes last. `rows` are in the order of the tree.
 */
export function codebookSections(rows: readonly CodebookRow[], labels: CodebookLabels): CodebookSection[] {
  const sections: OpenSection[] = [];
  const loose: CodebookEntry[] = [];
  /** The codes above the present one, each with the section its children come in and the names since its heading. */
  const above: { section: OpenSection | null; names: readonly string[]; headings: number }[] = [];
  for (const row of rows) {
    above.length = row.depth;
    const { section, names, headings } = above.at(-1) ?? { section: null, names: [], headings: 0 };
    if (row.level === 'open') {
      const ownNames = [...names, row.name];
      (section?.entries ?? loose).push(toEntry(row, ownNames.join(' / '), labels));
      above.push({ section, names: ownNames, headings });
      continue;
    }
    const made: OpenSection = {
      heading: row.name,
      level: headingLevel(headings),
      own: toEntry(row, row.name, labels),
      entries: []
    };
    sections.push(made);
    above.push({ section: made, names: [], headings: headings + 1 });
  }
  if (loose.length > 0)
    sections.push({ heading: sections.length > 0 ? labels.loose : '', level: 2, own: null, entries: loose });
  return sections;
}

function headingLevel(headingsAbove: number): CodebookSection['level'] {
  if (headingsAbove === 0) return 2;
  return headingsAbove === 1 ? 3 : 4;
}

function toEntry(row: CodebookRow, name: string, labels: CodebookLabels): CodebookEntry {
  const field = (id: CodebookColumnId, text: string) => ({ label: labels.column(id), text });
  const texts = { ...row, comment: row.commentText };
  const written = fieldIds.flatMap((id) => (texts[id].trim() === '' ? [] : [field(id, texts[id].trim())]));
  if (row.groups.length > 0) written.push(field('groups', row.groups.join(', ')));
  const isDefined = row.definition.trim() !== '';
  return {
    name,
    usage: [labels.level(row.level), labels.usage(row)].filter(Boolean).join(' · '),
    fields: isDefined ? written : [field('definition', labels.undefinedCode), ...written],
    example: row.example && {
      label: labels.column('example'),
      text: row.example.text,
      citation: row.example.citation,
      roles: row.example.roles.join(', ')
    }
  };
}
