import { AppError } from '$lib/domain/app-error';
import type { EventId } from '$lib/domain/ids';
import { isDay } from '$lib/domain/partial-date';
import type { StudyEvent } from '$lib/domain/study-event';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { givenFields } from '../given-fields';
import { requireSpan } from '../phases/require-span';
import { requiredName, storedName } from '../required-name';

/**
 * Makes an event (a meeting that was held, unless said otherwise), or changes the given fields of the one with this id. Only
 * an event of kind `own` keeps a kind in own words; who and what is named twice is there once.
 *
 * @throws AppError `command/empty-name`, `timeline/end-before-start` (also of its plan), `timeline/time-before-start`,
 * `model/not-found`
 */
export const saveEvent: Command<{ id: EventId } & Partial<Omit<StudyEvent, 'id'>>> = (
  model,
  { id, ...fields },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const drafted = { ...emptyEvent, ...model.find('events', id), ...givenFields(fields), id };
  const name = requiredName(drafted.name, 'event');
  const { phaseId, trackId, kind, ownKind } = drafted;
  const caseIds = [...new Set(drafted.caseIds)];
  const documentIds = [...new Set(drafted.documentIds)];
  for (const caseId of caseIds) model.get('cases', caseId);
  for (const documentId of documentIds) model.get('documents', documentId);
  if (phaseId) model.get('phases', phaseId);
  if (trackId) model.get('tracks', trackId);
  requireSpan(name, drafted);
  if (drafted.planned) requireSpan(name, drafted.planned);
  requireTimes(name, drafted);
  draft.put('events', {
    ...drafted,
    name,
    ownKind: kind === 'own' ? storedName(ownKind, 'event') : '',
    planned: drafted.planned?.start || drafted.planned?.end ? drafted.planned : null,
    caseIds,
    documentIds,
    place: drafted.place.trim()
  });
  return draft.build('save-event', { name });
};

const emptyEvent: Omit<StudyEvent, 'id'> = {
  kind: 'meeting',
  ownKind: '',
  name: '',
  state: 'held',
  start: null,
  end: null,
  startTime: null,
  endTime: null,
  planned: null,
  trackId: null,
  phaseId: null,
  caseIds: [],
  documentIds: [],
  place: '',
  comment: ''
};

/** On one day the time it ends cannot be before the time it begins. */
function requireTimes(name: string, { start, end, startTime, endTime }: Omit<StudyEvent, 'id'>): void {
  const isOneDay = start !== null && isDay(start) && (end === null || end === start);
  if (isOneDay && startTime && endTime && endTime < startTime)
    throw new AppError('timeline/time-before-start', { name, start: startTime, end: endTime });
}
