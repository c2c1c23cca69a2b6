import { AppError } from '$lib/domain/app-error';
import type { ComparisonSession, Sample, Seat, Segmentation } from '$lib/domain/comparison-session';
import type { CodeLevel } from '$lib/domain/code';
import { sessionCounterId } from '$lib/domain/counter';
import type { CodeGroupId, CodeId, DocumentId, SessionId } from '$lib/domain/ids';
import type { SessionCodebook } from '$lib/domain/session-codebook';
import type { Stretch } from '$lib/domain/stretch';
import type { ProjectModel } from '$lib/model/project-model';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName, storedName } from '../required-name';
import { codingsInProject } from './codings-in-project';
import { keepSeatCodings } from './keep-seat-codings';
import { lockAt } from './lock-at';
import { requireApart, requiredStretches } from './required-stretches';
import { seatName } from './seat-name';
import { toSessionCode } from './to-session-code';

export type NewSession = {
  id: SessionId;
  name: string;
  comment?: string;
  documentIds: readonly DocumentId[];
  /** None: the whole documents. A document in which none lies is then not in the session. */
  parts: readonly Stretch[];
  sample: Sample | null;
  codeIds: readonly CodeId[];
  codeGroupIds: readonly CodeGroupId[];
  level: CodeLevel;
  segmentation: Segmentation;
  /** The units of a segmentation that is not free, as `givenUnits` finds them. A document without one is not in the session. */
  units: readonly Stretch[];
  blind: boolean;
  withoutCoefficients: boolean;
  seats: readonly Pick<Seat, 'id' | 'coderId' | 'moment' | 'source'>[];
  /** The groups with the codes in them now, as `sessionGroups` finds them; without it only what is put in them by hand. */
  groups?: SessionCodebook['groups'];
};

/**
 * Sets up a comparison session, the next round, with the codebook as it is now. In a blind session the seats that code in the
 * project itself are locked at once: what they have is what is compared with what the others code without seeing it.
 *
 * @throws AppError `command/empty-name`, `session/no-documents`, `session/no-units`, `session/too-few-seats`,
 * `session/same-seat`, `session/overlapping-parts`, `command/outside-text`, `model/not-found`, `command/no-coder`
 */
export const createSession: Command<NewSession> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(intent.name, 'session');
  const seats = requiredSeats(model, intent);
  const session: ComparisonSession = {
    id: intent.id,
    number: draft.nextNumber(sessionCounterId),
    name,
    comment: intent.comment ?? '',
    ...requiredPlaces(model, intent),
    sample: intent.parts.length > 0 ? intent.sample : null,
    codeIds: Array.from(new Set(intent.codeIds), (id) => model.get('codes', id).id),
    codeGroupIds: Array.from(new Set(intent.codeGroupIds), (id) => model.get('codeGroups', id).id),
    level: intent.level,
    segmentation: intent.segmentation,
    blind: intent.blind,
    withoutCoefficients: intent.withoutCoefficients,
    seats,
    createdBy: draft.coder(),
    createdAt: context.now,
    openedAt: null,
    promotedAt: null
  };
  draft.add('sessions', session);
  draft.add('sessionCodebooks', {
    id: session.id,
    codes: model.list('codes').map((code) => toSessionCode(code, null)),
    groups: intent.groups ?? model.list('codeGroups').map(({ id, name, codeIds }) => ({ id, name, codeIds }))
  });
  for (const seat of session.blind ? seats : [])
    if (seat.source === 'project') {
      keepSeatCodings(draft, session, seat.id, codingsInProject(model, session, seat));
      lockAt(draft, session.id, seat.id, context.now);
    }
  return draft.build('create-session', { name });
};

/** The documents in the order of their numbers, with what lies in them. */
function requiredPlaces(
  model: ProjectModel,
  intent: NewSession
): Pick<ComparisonSession, 'documentIds' | 'parts' | 'units'> {
  const named = Array.from(new Set(intent.documentIds), (id) => model.get('documents', id))
    .sort((a, b) => a.number - b.number)
    .map(({ id }) => id);
  if (named.length === 0) throw new AppError('session/no-documents', {});
  const parts = requiredStretches(model, named, intent.parts);
  requireApart(parts);
  const units = intent.segmentation === 'free' ? [] : requiredStretches(model, named, intent.units);
  if (intent.segmentation !== 'free' && units.length === 0) throw new AppError('session/no-units', {});
  const documentIds = [parts, units].reduce<DocumentId[]>((ids, stretches) => {
    const covered = new Set(stretches.map(({ documentId }) => documentId));
    return stretches.length === 0 ? ids : ids.filter((id) => covered.has(id));
  }, named);
  if (documentIds.length === 0) throw new AppError('session/no-documents', {});
  const isIn = ({ documentId }: Stretch) => documentIds.includes(documentId);
  return { documentIds, parts: parts.filter(isIn), units: units.filter(isIn) };
}

function requiredSeats(model: ProjectModel, intent: NewSession): Seat[] {
  if (intent.seats.length < 2) throw new AppError('session/too-few-seats', {});
  const taken = new Set<string>();
  return intent.seats.map(({ id, coderId, moment, source }) => {
    const seat: Seat = {
      id,
      coderId: model.get('coders', coderId).id,
      moment: storedName(moment, 'moment'),
      source,
      lockedAt: null
    };
    const key = `${coderId} ${seat.moment}`;
    if (taken.has(key)) throw new AppError('session/same-seat', { name: seatName(model, seat) });
    taken.add(key);
    return seat;
  });
}
