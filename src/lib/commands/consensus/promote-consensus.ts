import type { CodedStretch } from '$lib/domain/decision';
import type { CodeId, CoderId, CodingId, DocumentId, QuotationId, SessionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import { quotationsAt } from '../coding/quotation-at';
import type { Command } from '../command';
import { nameKey } from '../required-name';
import { openSession } from './decided-codings';
import { projectCodesFor } from './project-codes-for';

/** The coder whose codings a promoted consensus is; the word is the same in both languages. */
export const consensusName = 'Consensus';

/** A coding of the consensus: a code of the session, on a span that is a quotation or becomes one. */
export type ConsensusCoding = CodedStretch & {
  documentId: DocumentId;
  /** For a quotation without a comment; empty: none. */
  comment: string;
};

/** What becomes the project's coding; `promotionOf` of `analysis/differences` reads it off the session. */
export type PromoteConsensus = {
  sessionId: SessionId;
  codings: readonly ConsensusCoding[];
  /** Codings of the project that make way for them; those that are gone already are passed by. */
  removedIds: readonly CodingId[];
};

/**
 * Makes the consensus of a session the project's coding, by a coder called Consensus. Quotations stay and are made where there are
 * none; a code of the session that the project does not have is made. Promoting the same consensus again changes nothing.
 *
 * @throws AppError `session/not-open`, `command/outside-text`, `command/no-coder`, `model/not-found`
 */
export const promoteConsensus: Command<PromoteConsensus> = (
  model,
  { sessionId, codings, removedIds },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const session = openSession(model, sessionId);
  const coderId = consensusCoder(draft);
  const codes = projectCodesFor(
    draft,
    sessionId,
    codings.map(({ codeId }) => codeId)
  );
  let isChanged = session.promotedAt === null;
  for (const id of removedIds) {
    if (!model.find('codings', id)) continue;
    draft.remove('codings', id);
    isChanged = true;
  }
  const quotations = new Map(
    quotationsAt(
      draft,
      codings.map(({ documentId, start, end }) => ({ documentId, start, end }))
    ).map((quotation) => [`${quotation.documentId}:${quotation.start}:${quotation.end}`, quotation])
  );
  const present = new Map<string, Set<CodeId>>();
  for (const { documentId, start, end, codeId, comment } of codings) {
    const quotation = quotations.get(`${documentId}:${start}:${end}`)!;
    const projectCodeId = codes.get(codeId)!;
    if (comment !== '' && draft.find('quotations', quotation.id)!.comment.trim() === '') {
      draft.update('quotations', quotation.id, { comment });
      isChanged = true;
    }
    const here = present.get(quotation.id) ?? codesOn(draft, quotation.id, coderId);
    present.set(quotation.id, here);
    if (here.has(projectCodeId)) continue;
    here.add(projectCodeId);
    draft.add('codings', {
      id: draft.newId<CodingId>(),
      quotationId: quotation.id,
      codeId: projectCodeId,
      coderId,
      at: context.now
    });
    isChanged = true;
  }
  if (isChanged) draft.update('sessions', sessionId, { promotedAt: context.now });
  return draft.build('promote-consensus', { count: codings.length, session: session.name });
};

/** The coder called Consensus, drafted when there is none. */
function consensusCoder(draft: ChangeDraft): CoderId {
  const known = draft.list('coders').find(({ name }) => nameKey(name) === nameKey(consensusName));
  if (known) return known.id;
  const id = draft.newId<CoderId>();
  draft.add('coders', { id, name: consensusName });
  return id;
}

/** The codes the consensus has on a quotation already, but for those that make way. */
function codesOn(draft: ChangeDraft, quotationId: QuotationId, coderId: CoderId): Set<CodeId> {
  const codings = draft.model.codingsOf(quotationId);
  return new Set(
    codings
      .filter((coding) => coding.coderId === coderId && draft.find('codings', coding.id))
      .map(({ codeId }) => codeId)
  );
}
