import type {
  CaseId,
  DocumentId,
  FindingId,
  FindingQuotationId,
  QuestionId,
  QuotationId
} from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { chosenQuotations, type ChosenQuotation } from './chosen-quotations';
import { contraryEvidence } from './contrary-evidence';
import type { FindingSource } from './finding-source';
import { warningThresholds } from './warning-thresholds';

/** Why a finding may not stand as firmly as it reads. */
export type FindingWarning =
  | { kind: 'no-quotations' }
  /** All its support is of one case. */
  | { kind: 'single-case'; caseId: CaseId }
  /** All its support is of one document, in which several speak or nobody is known. */
  | { kind: 'single-document'; documentId: DocumentId }
  /** One case gives this share (0..1) of its quotations: see `warningThresholds`. */
  | { kind: 'over-quoted'; caseId: CaseId; share: number }
  /** Contrary evidence about the same codes, none of which it shows. */
  | { kind: 'contrary-left-out'; quotationIds: QuotationId[] }
  | { kind: 'quotation-changed'; id: FindingQuotationId }
  /** Its excerpt is not literally the quotation; `wrong` as `checkExcerpt` gives it, or the excerpt when none of its words are the quotation's. */
  | { kind: 'excerpt-differs'; id: FindingQuotationId; wrong: string[] };

/**
 * What is to be said about a finding. What cannot be known as long as a text is not loaded (who speaks, whether words
 * changed) gives no warning. O(its quotations + contrary evidence).
 */
export function findingWarnings(
  model: ProjectModel,
  findingId: FindingId,
  source: FindingSource
): FindingWarning[] {
  return warningsOf(model, findingId, source, (questionId) => contraryEvidence(model, questionId));
}

/** As `findingWarnings`, of every finding; what is contrary to a sub-question is sought once. */
export function projectWarnings(
  model: ProjectModel,
  source: FindingSource
): Map<FindingId, FindingWarning[]> {
  const known = new Map<QuestionId, ReadonlySet<QuotationId>>();
  const contraryTo = (questionId: QuestionId) => {
    const contrary = known.get(questionId) ?? contraryEvidence(model, questionId);
    known.set(questionId, contrary);
    return contrary;
  };
  return new Map(model.list('findings').map(({ id }) => [id, warningsOf(model, id, source, contraryTo)]));
}

type ContraryTo = (questionId: QuestionId) => ReadonlySet<QuotationId>;

function warningsOf(
  model: ProjectModel,
  findingId: FindingId,
  source: FindingSource,
  contraryTo: ContraryTo
): FindingWarning[] {
  const { questionId } = model.get('findings', findingId);
  const chosen = chosenQuotations(model, findingId, source);
  if (chosen.length === 0) return [{ kind: 'no-quotations' }];
  const isHeard = ({ document }: ChosenQuotation) =>
    document.speakers.length === 0 || source.findText(document.textId) !== undefined;
  return [
    ...sourceWarnings(chosen, isHeard),
    ...(questionId ? contraryWarnings(model, chosen, contraryTo(questionId)) : []),
    ...chosen.flatMap(quotationWarnings)
  ];
}

/** Who and what the finding rests on. What supports counts; of a finding that only has contrary quotations, those. */
function sourceWarnings(
  chosen: readonly ChosenQuotation[],
  isHeard: (one: ChosenQuotation) => boolean
): FindingWarning[] {
  const supporting = chosen.filter(({ chosen: { stance } }) => stance === 'supporting');
  const grounds = supporting.length > 0 ? supporting : chosen;
  const areHeard = grounds.every(isHeard);
  const caseIds = new Set(grounds.flatMap((one) => one.caseIds));
  const [onlyCase] = caseIds;
  if (areHeard && caseIds.size === 1 && grounds.every((one) => one.caseIds.length > 0))
    return [{ kind: 'single-case', caseId: onlyCase! }];
  const warnings: FindingWarning[] = [];
  const documentIds = new Set(grounds.map(({ document }) => document.id));
  const [onlyDocument] = documentIds;
  if (documentIds.size === 1) warnings.push({ kind: 'single-document', documentId: onlyDocument! });
  if (chosen.every(isHeard)) warnings.push(...overQuoted(chosen));
  return warnings;
}

/** A quotation in which several speak counts for a part for each of them. */
function overQuoted(chosen: readonly ChosenQuotation[]): FindingWarning[] {
  const { share: limit, quotations } = warningThresholds.finding;
  if (chosen.length < quotations) return [];
  const parts = new Map<CaseId, number>();
  for (const { caseIds } of chosen)
    for (const caseId of caseIds) parts.set(caseId, (parts.get(caseId) ?? 0) + 1 / caseIds.length);
  return Array.from(parts).flatMap(([caseId, part]): FindingWarning[] => {
    const share = part / chosen.length;
    return share > limit ? [{ kind: 'over-quoted', caseId, share }] : [];
  });
}

function contraryWarnings(
  model: ProjectModel,
  chosen: readonly ChosenQuotation[],
  contrary: ReadonlySet<QuotationId>
): FindingWarning[] {
  if (contrary.size === 0 || chosen.some((one) => one.chosen.stance === 'contrary')) return [];
  const present = new Set(chosen.map(({ quotation }) => quotation.id));
  const codesOf = (id: QuotationId) => model.codingsOf(id).map(({ codeId }) => codeId);
  const codeIds = new Set([...present].flatMap(codesOf));
  const leftOut = [...contrary].filter(
    (id) => !present.has(id) && codesOf(id).some((codeId) => codeIds.has(codeId))
  );
  return leftOut.length > 0 ? [{ kind: 'contrary-left-out', quotationIds: leftOut }] : [];
}

function quotationWarnings({ chosen: { id, excerpt }, change, check }: ChosenQuotation): FindingWarning[] {
  const warnings: FindingWarning[] = [];
  if (change !== 'none') warnings.push({ kind: 'quotation-changed', id });
  if (!check) return warnings;
  const saysNothing = check.wrong.length === 0 && check.pieces.every(({ kind }) => kind !== 'words');
  const wrong = saysNothing ? [excerpt ?? ''] : check.wrong;
  if (wrong.length > 0) warnings.push({ kind: 'excerpt-differs', id, wrong });
  return warnings;
}
