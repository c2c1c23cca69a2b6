import { codebookRows } from '$lib/analysis/codebook/codebook-rows';
import type { CodebookEntry, CodebookSection } from '../../codebook/codebook';
import { codebookSections } from '../../codebook/codebook-sections';
import type { ReportBlock } from '../report-content';
import type { ReportDraft } from '../report-draft';

/** Every code with its definition, when to use it, and an example. */
export function codebookPart(draft: ReportDraft): ReportBlock[] {
  const { model, source } = draft;
  const rows = codebookRows(model, source.findText);
  if (rows.length === 0) return [];
  const sections = codebookSections(rows, source.labels.codebook);
  return [{ kind: 'codebook', sections: sections.map((section) => cleanSection(section, draft)) }];
}

function cleanSection(section: CodebookSection, draft: ReportDraft): CodebookSection {
  return {
    ...section,
    heading: draft.clean(section.heading),
    own: section.own && cleanEntry(section.own, draft),
    entries: section.entries.map((entry) => cleanEntry(entry, draft))
  };
}

function cleanEntry(entry: CodebookEntry, draft: ReportDraft): CodebookEntry {
  const { example } = entry;
  return {
    ...entry,
    name: draft.clean(entry.name),
    fields: entry.fields.map(({ label, text }) => ({ label, text: draft.clean(text) })),
    example: example && { ...example, text: draft.clean(example.text) }
  };
}
