import type { ChosenQuotation } from '$lib/analysis/findings/chosen-quotations';
import type { FindingWarning } from '$lib/analysis/findings/finding-warnings';
import type { OutlineChapter, OutlineItem } from '$lib/analysis/findings/outline';
import type { Finding } from '$lib/domain/finding';
import type { CaseId } from '$lib/domain/ids';

type FindingFacts = {
  chosen: (finding: Finding) => ChosenQuotation[];
  warned: (finding: Finding) => { kind: FindingWarning['kind']; text: string }[];
  /** What a case is called in what leaves the project. */
  caseName: (id: CaseId) => string;
};

/** The outline as `--json` gives it: chapters with their sections and findings, as deep as they go. */
export function findingsReport(outline: readonly OutlineChapter[], facts: FindingFacts) {
  return {
    chapters: outline.map(({ question, items }) => ({
      question: question && {
        number: question.number,
        text: question.text,
        summary: question.summary ?? ''
      },
      items: items.map((item) => toReport(item, facts))
    }))
  };
}

function toReport(item: OutlineItem, facts: FindingFacts): object {
  const { number } = item;
  if (item.kind === 'section') {
    const { title, text } = item.section;
    const items = item.items.map((below) => toReport(below, facts));
    return { kind: 'section', number, title, text, items };
  }
  const { statement, text, status } = item.finding;
  const quotations = facts.chosen(item.finding).map((one) => ({
    citation: one.citation,
    stance: one.chosen.stance,
    layout: one.chosen.layout,
    shown: one.shown,
    who: one.caseIds.map(facts.caseName),
    change: one.change
  }));
  const warnings = facts.warned(item.finding);
  return { kind: 'finding', number, statement, text, status, quotations, warnings };
}
