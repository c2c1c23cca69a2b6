import { applyCodes } from '$lib/commands/coding/apply-codes';
import { commentQuotation } from '$lib/commands/coding/comment-quotation';
import type { Span } from '$lib/commands/coding/quotation-at';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import type { SourceDocument } from '$lib/domain/document';
import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { CoderId } from '$lib/domain/ids';
import type { InMemoryProject } from '$lib/exchange/in-memory-project';
import type { DemoQuotation } from './demo-fixture';

/** The coders by their initials. */
export type DemoCoders = ReadonlyMap<string, CoderId>;

/** Codes, links and comments of one document, in order of creation; new codes are made. Gives what does not fit. */
export function addDemoQuotations(
  project: InMemoryProject,
  document: SourceDocument,
  quotations: readonly DemoQuotation[],
  coders: DemoCoders,
  knownCodes: ReadonlySet<string>
): string[] {
  const { text } = project.text(document.id);
  return quotations.flatMap((quotation, index) => {
    const place = `${document.number}:${index + 1} "${quotation.text.slice(0, 60)}"`;
    const start = text.indexOf(quotation.text);
    if (start === -1) return [`${place} is not in ${document.origin.fileName}`];
    if (text.includes(quotation.text, start + 1))
      return [`${place} is more than once in ${document.origin.fileName}`];
    const span = { documentId: document.id, start, end: start + quotation.text.length };
    return addQuotation(project, span, quotation, coders, knownCodes).map(
      (problem) => `${place}: ${problem}`
    );
  });
}

function addQuotation(
  project: InMemoryProject,
  span: Span,
  quotation: DemoQuotation,
  coders: DemoCoders,
  knownCodes: ReadonlySet<string>
): string[] {
  const problems: string[] = [];
  const places = [span];
  const makers = Object.entries(quotation.codes).filter(([, names]) => names.length > 0);
  for (const [initials, names] of makers) {
    const coder = coders.get(initials);
    if (!coder) {
      problems.push(`no coder has the initials ${initials}`);
      continue;
    }
    project.coderId = coder;
    const codes = names.flatMap((name) => {
      if (knownCodes.has(name)) return [{ name }];
      problems.push(`"${name}" is not in the codebook`);
      return [];
    });
    project.run(applyCodes, { places, codes });
  }
  // Links and comment are by the one who made the quotation.
  project.coderId = coders.get(makers[0]?.[0] ?? '') ?? [...coders.values()][0] ?? null;
  for (const { stance, ...link } of [...quotation.questions, ...quotation.cimo]) {
    const target = targetOf(project, link);
    if (target) project.run(linkEvidence, { places, target, stance });
    else problems.push(`there is no question ${JSON.stringify(link)}`);
  }
  if (quotation.comment) project.run(commentQuotation, { place: span, comment: quotation.comment });
  return problems;
}

type DemoTarget =
  Omit<DemoQuotation['questions'][number], 'stance'> | Omit<DemoQuotation['cimo'][number], 'stance'>;

function targetOf(project: InMemoryProject, link: DemoTarget): EvidenceTarget | null {
  if ('element' in link) return { kind: 'cimo', id: link.element };
  const question = project.model.list('questions').find(({ number }) => number === link.number);
  return question ? { kind: 'question', id: question.id } : null;
}
