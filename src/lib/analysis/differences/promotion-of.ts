import {
  consensusName,
  type ConsensusCoding,
  type PromoteConsensus
} from '$lib/commands/consensus/promote-consensus';
import { nameKey } from '$lib/commands/required-name';
import { partsByDocument, touchesPart } from '$lib/commands/sessions/parts-by-document';
import type { Coding } from '$lib/domain/coding';
import type { CodeId, CoderId, CodingId, SessionId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { SessionCode } from '$lib/domain/session-codebook';
import type { ProjectModel } from '$lib/model/project-model';
import { outcomesOf } from './consensus-codings';
import type { DecidedDifference } from './decided-differences';
import { joinedComments, stretchKey } from './joined-comments';
import { ProjectCodes } from './project-codes';
import { sessionDifferences } from './session-differences';

/** What promoting the consensus of a session does: the intent of `promoteConsensus`, and what to tell before it. */
export type Promotion = PromoteConsensus & {
  /** Codings of the consensus that the project gets. */
  comingCount: number;
  /** Codings of the consensus that are there from an earlier promotion. */
  stayingCount: number;
  /** Codings of the project that make way: `removedIds`. */
  goingCount: number;
  /** Quotations that are made. */
  newQuotationCount: number;
  /** Codes of the session that are made in the project. */
  newCodes: SessionCode[];
  /** Differences and agreements nothing was decided about: what the project has there stays. */
  openCount: number;
  /** Those whose codings changed since they were decided about: what the project has there stays. */
  staleCount: number;
};

/**
 * What would become of the project's coding. Within the documents, parts and codes of the session the codings of its coders, and those of an
 * earlier promotion, make way for the consensus; but nothing is touched where a difference is still open or stale, nor what a coder
 * coded after locking: none of that was decided about. O(quotations of the documents + codings).
 *
 * @throws AppError `model/not-found` when there is no such session
 */
export function promotionOf(model: ProjectModel, sessionId: SessionId): Promotion {
  const { differences } = sessionDifferences(model, sessionId);
  const undecided = differences.filter(({ decision, isStale }) => !decision || isStale);
  const comments = joinedComments(model, sessionId, differences);
  const codes = new ProjectCodes(model, sessionId);
  const codings = outcomesOf(differences).map((stretch): ConsensusCoding => ({
    ...stretch,
    comment: comments.get(stretchKey(stretch)) ?? ''
  }));
  const wanted = new Set(codings.map((coding) => `${stretchKey(coding)} ${codes.inProject(coding.codeId)}`));
  const outcomeCodes = new Set(codings.map(({ codeId }) => codes.inProject(codeId)));
  const isOpen = openPlaces(undecided, codes);
  const removedIds: CodingId[] = [];
  const staying = new Set<string>();
  for (const { coding, quotation, isConsensus } of codingsInScope(model, sessionId)) {
    const key = `${stretchKey(quotation)} ${coding.codeId}`;
    const countsAs = codes.countsAs(coding.codeId);
    const isIn = countsAs.size > 0 || (isConsensus && outcomeCodes.has(coding.codeId));
    // Resizing can make two quotations coincide: the consensus is on the first.
    const isPlace = model.findQuotationAt(quotation.documentId, quotation.start, quotation.end) === quotation;
    if (isConsensus && isPlace && wanted.has(key)) staying.add(key);
    else if (isIn && !isOpen(quotation, countsAs)) removedIds.push(coding.id);
  }
  const places = new Map(codings.map((coding) => [stretchKey(coding), coding]));
  return {
    sessionId,
    codings,
    removedIds,
    comingCount: wanted.size - staying.size,
    stayingCount: staying.size,
    goingCount: removedIds.length,
    newQuotationCount: [...places.values()].filter(
      ({ documentId, start, end }) => !model.findQuotationAt(documentId, start, end)
    ).length,
    newCodes: codes.missing(codings.map(({ codeId }) => codeId)),
    openCount: undecided.filter(({ isStale }) => !isStale).length,
    staleCount: undecided.filter(({ isStale }) => isStale).length
  };
}

type CodingInScope = { coding: Coding; quotation: Quotation; isConsensus: boolean };

/** The project's codings by the session's coders, from before they locked, and by the consensus, in its documents and parts. */
function* codingsInScope(model: ProjectModel, sessionId: SessionId): Iterable<CodingInScope> {
  const { documentIds, parts, seats } = model.get('sessions', sessionId);
  const partsOf = partsByDocument(parts);
  const consensusId = model.list('coders').find(({ name }) => nameKey(name) === nameKey(consensusName))?.id;
  const locked = new Map<CoderId, string>();
  for (const { coderId, lockedAt } of seats)
    if (lockedAt && lockedAt > (locked.get(coderId) ?? '')) locked.set(coderId, lockedAt);
  const compared = new Set<CodingId>(model.seatCodingsOf(sessionId).map(({ codingId }) => codingId));
  for (const documentId of documentIds)
    for (const quotation of model.quotationsOf(documentId)) {
      if (!touchesPart(partsOf, quotation)) continue;
      for (const coding of model.codingsOf(quotation.id)) {
        const isConsensus = coding.coderId === consensusId;
        const wasCompared = compared.has(coding.id) || coding.at <= (locked.get(coding.coderId) ?? '');
        if (isConsensus || wasCompared) yield { coding, quotation, isConsensus };
      }
    }
}

/** Says whether a quotation lies, with what its code counts as, on a coding of a difference that is not decided, or on its stale outcome. */
function openPlaces(
  undecided: readonly DecidedDifference[],
  codes: ProjectCodes
): (quotation: Quotation, countsAs: ReadonlySet<CodeId>) => boolean {
  const open = new Map<string, { start: number; end: number }[]>();
  const add = (documentId: string, codeId: CodeId, start: number, end: number) => {
    const key = `${documentId} ${codeId}`;
    const places = open.get(key);
    if (places) places.push({ start, end });
    else open.set(key, [{ start, end }]);
  };
  for (const { documentId, codings, decision } of undecided) {
    for (const { start, end, codeId } of codings) add(documentId, codeId, start, end);
    for (const { start, end, codeId } of decision?.outcome ?? [])
      for (const target of codes.countsAs(codes.inProject(codeId))) add(documentId, target, start, end);
  }
  return ({ documentId, start, end }, countsAs) =>
    [...countsAs].some((codeId) =>
      open.get(`${documentId} ${codeId}`)?.some((place) => place.start < end && place.end > start)
    );
}
