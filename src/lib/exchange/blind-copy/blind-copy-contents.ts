import { AppError } from '$lib/domain/app-error';
import { blindCopyMade } from '$lib/commands/sessions/blind-copy-made';
import { getSeat } from '$lib/commands/sessions/get-seat';
import { seatName } from '$lib/commands/sessions/seat-name';
import { requiredName } from '$lib/commands/required-name';
import type { BlindCoding } from '$lib/domain/blind-coding';
import type { Case } from '$lib/domain/case';
import { cimoElements } from '$lib/domain/cimo-element';
import type { Code } from '$lib/domain/code';
import type { CodeGroup } from '$lib/domain/code-group';
import type { ComparisonSession, Seat } from '$lib/domain/comparison-session';
import { documentCounterId } from '$lib/domain/counter';
import type { SourceDocument } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { ProjectId, SeatId, SessionId, TextId } from '$lib/domain/ids';
import type { SessionCodebook } from '$lib/domain/session-codebook';
import { doneEntry, emptyHistory } from '$lib/model/history-head';
import type { ProjectModel } from '$lib/model/project-model';
import type { Clock } from '../in-memory-project';
import type { ProjectContents } from '../project-contents';
import { codesOfSeat } from './session-codes';
import { ownWork } from './own-work';

/**
 * The project in which one coder codes blind for a session. Made of what is named here and nothing else, so that nothing of anybody's
 * can come along: the session's documents with their texts and who speaks in them, its codebook as it was when it was set up, its
 * parts and units, and the coder. The comment of a code is instruction to who applies it and comes along; what was written
 * about groups, documents and cases stays behind. Numbers of quotations start anew, the history has one entry. A seat whose
 * codings came back before gets its own, under the ids they had, to go on with; what other seats coded is never in it. Given
 * units are there as quotations without codes.
 *
 * @throws AppError `model/not-found` (also when a text is not loaded), `session/codes-in-project`
 */
export function blindCopyContents(
  model: ProjectModel,
  sessionId: SessionId,
  seatId: SeatId,
  findText: (id: TextId) => DocumentText | undefined,
  clock: Clock
): ProjectContents {
  const session = model.get('sessions', sessionId);
  const seat = getSeat(session, seatId);
  const name = seatName(model, seat);
  if (seat.source === 'project') throw new AppError('session/codes-in-project', { name });
  const documents = session.documentIds.map((id) => bareDocument(model.get('documents', id)));
  const codebook = model.get('sessionCodebooks', sessionId);
  const codes = codesOfSeat(codebook, seatId).map(({ madeBy: _, ...code }): Code => ({
    ...code,
    createdAt: session.createdAt
  }));
  const { quotations, codings, counters } = ownWork(model, session, seat, clock.newId);
  const { language } = model.project;
  const now = clock.now();
  const context = { now, newId: clock.newId, coderId: seat.coderId };
  return {
    records: {
      project: [
        {
          id: clock.newId() as ProjectId,
          name: requiredName([model.project.name, session.name, name].join(' · '), 'project'),
          mainQuestion: '',
          goal: '',
          language,
          createdAt: now,
          blindCoding: toBlindCoding(model, session, seat)
        }
      ],
      cimoElements: cimoElements.map((id) => ({ id, description: '' })),
      coders: [{ id: seat.coderId, name: model.get('coders', seat.coderId).name }],
      cases: casesOf(model, documents),
      documents,
      codes,
      codeGroups: groupsOf(codebook, codes, session.createdAt),
      quotations,
      codings,
      counters: [
        { id: documentCounterId, last: Math.max(...documents.map(({ number }) => number)) },
        ...counters
      ]
    },
    texts: documents.map(({ textId }) => {
      const text = findText(textId);
      if (!text) throw new AppError('model/not-found', { table: 'texts', id: textId });
      return text;
    }),
    history: [doneEntry(emptyHistory, blindCopyMade({ name, session: session.name }, context))]
  };
}

function toBlindCoding(model: ProjectModel, session: ComparisonSession, seat: Seat): BlindCoding {
  const { parts, segmentation, units } = session;
  return {
    projectId: model.project.id,
    projectName: model.project.name,
    sessionId: session.id,
    sessionName: session.name,
    seatId: seat.id,
    coderId: seat.coderId,
    parts,
    segmentation,
    units,
    lockedAt: null
  };
}

/** What makes it the document it is; what the team wrote about it or placed it in stays behind. */
function bareDocument({
  phaseId: _,
  momentId: __,
  answersTo: ___,
  caseIds: ____,
  observer: _____,
  ...document
}: SourceDocument): SourceDocument {
  return { ...document, comment: '' };
}

function casesOf(model: ProjectModel, documents: readonly SourceDocument[]): Case[] {
  const ids = documents.flatMap(({ caseId, speakers }) => [
    caseId,
    ...speakers.map((speaker) => speaker.caseId)
  ]);
  return Array.from(new Set(ids.filter((id) => id !== null)), (id) => bareCase(model.get('cases', id)));
}

/** Who it is; what the team knows of the person stays behind. */
function bareCase({ consent: _, attributes: __, ...person }: Case): Case {
  return { ...person, comment: '' };
}

function groupsOf({ groups }: SessionCodebook, codes: readonly Code[], createdAt: string): CodeGroup[] {
  const ids = new Set(codes.map(({ id }) => id));
  return groups.map(({ id, name, codeIds }) => ({
    id,
    name,
    comment: '',
    codeIds: codeIds.filter((codeId) => ids.has(codeId)),
    condition: null,
    createdAt
  }));
}
