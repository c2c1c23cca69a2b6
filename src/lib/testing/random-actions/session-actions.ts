import { createSession } from '$lib/commands/sessions/create-session';
import { deleteMeasurements } from '$lib/commands/sessions/delete-measurements';
import { deleteSessions } from '$lib/commands/sessions/delete-sessions';
import { lockSeat } from '$lib/commands/sessions/lock-seat';
import type { ReturnedReading } from '$lib/commands/sessions/returned-reading';
import { saveMeasurement } from '$lib/commands/sessions/save-measurement';
import { takeReturned } from '$lib/commands/sessions/take-returned';
import { toSessionCode } from '$lib/commands/sessions/to-session-code';
import { unlockSeat } from '$lib/commands/sessions/unlock-seat';
import { updateSession } from '$lib/commands/sessions/update-session';
import { codeLevels } from '$lib/domain/code';
import { segmentations, type ComparisonSession, type Seat } from '$lib/domain/comparison-session';
import type { CodeId, CodingId, MeasurementId, SeatId, SessionId } from '$lib/domain/ids';
import type { Stretch } from '$lib/domain/stretch';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import { testNow } from '../test-project';
import type { Picker } from './picker';

/** Comparison sessions that are set up, locked, opened, measured and taken away. */
export const sessionActions = {
  createSession: (pick, model, run) => {
    const key = pick.numbers.join('-').slice(0, 40);
    const documentIds = pick.some(model.list('documents')).map(({ id }) => id);
    const codes = pick.chance() ? pick.some(model.list('codes')) : [];
    const groups = pick.chance() ? pick.some(model.list('codeGroups')) : [];
    const coders = [...pick.some(model.list('coders')), ...pick.some(model.list('coders'))];
    const seats = coders.slice(0, 3).map((coder, index) => ({
      id: `seat-${key}-${index}` as SeatId,
      coderId: coder.id,
      moment: index > 0 ? `moment ${index}` : '',
      source: pick.below(4) === 0 ? ('project' as const) : ('blind-copy' as const)
    }));
    return run(createSession, {
      id: `session-${key}` as SessionId,
      name: pick.name(),
      documentIds,
      parts: pick.chance() ? stretchesIn(pick, model) : [],
      sample: { unit: 'turn', share: 0.5, seed: pick.below(9) },
      codeIds: codes.map(({ id }) => id),
      codeGroupIds: groups.map(({ id }) => id),
      level: pick.from(codeLevels)!,
      segmentation: pick.from(segmentations)!,
      units: stretchesIn(pick, model),
      blind: pick.chance(),
      withoutCoefficients: pick.chance(),
      seats
    });
  },
  updateSession: (pick, model, run) => {
    const session = pick.from(model.list('sessions'));
    return session && run(updateSession, { id: session.id, name: pick.name(), comment: pick.name() });
  },
  deleteSessions: (pick, model, run) =>
    run(deleteSessions, { ids: pick.some(model.list('sessions')).map(({ id }) => id) }),
  lockSeat: (pick, model, run) => {
    const place = seatIn(pick, model);
    return place && run(lockSeat, { sessionId: place.session.id, seatId: place.seat.id });
  },
  unlockSeat: (pick, model, run) => {
    const place = seatIn(pick, model);
    return place && run(unlockSeat, { sessionId: place.session.id, seatId: place.seat.id });
  },
  takeReturned: (pick, model, run) => {
    const place = seatIn(pick, model);
    return place && run(takeReturned, { reading: readingOf(pick, model, place) });
  },
  saveMeasurement: (pick, model, run) => {
    const session = pick.from(model.list('sessions'));
    const seats = session?.seats.map(({ id }) => ({ seatId: id, name: pick.name() })) ?? [];
    return (
      session &&
      run(saveMeasurement, {
        id: `measurement-${pick.numbers.join('-')}`.slice(0, 60) as MeasurementId,
        sessionId: session.id,
        round: pick.chance() ? 'first' : 'again',
        settings: {
          unit: 'turn',
          minimumCoverage: 0,
          interviewers: true,
          bootstrap: { over: 'turns', samples: 0, seed: 1 }
        },
        results: {
          seats,
          unitCount: 0,
          excluded: [],
          codes: [],
          overall: {},
          groups: [],
          documents: [],
          pairs: [],
          notes: []
        }
      })
    );
  },
  deleteMeasurements: (pick, model, run) =>
    run(deleteMeasurements, { ids: pick.some(model.list('measurements')).map(({ id }) => id) })
} satisfies Record<string, RandomAction>;

type Place = { session: ComparisonSession; seat: Seat };

function seatIn(pick: Picker, model: ProjectModel): Place | undefined {
  const session = pick.from(model.list('sessions'));
  const seat = session && pick.from(session.seats);
  return seat && { session, seat };
}

/** Stretches of any documents, apart more often than not. */
function stretchesIn(pick: Picker, model: ProjectModel): Stretch[] {
  return pick.some(model.list('documents')).map(({ id, length }, index) => {
    const start = index * 12 + pick.below(6);
    return { documentId: id, start: Math.min(start, length - 1), end: Math.min(start + 8, length) };
  });
}

/** What a copy could bring back: some codings that are there, changed or not, and new ones, at times with a code of the coder's. */
function readingOf(pick: Picker, model: ProjectModel, { session, seat }: Place): ReturnedReading {
  const known = model.seatCodingsOf(session.id).filter(({ seatId }) => seatId === seat.id);
  const codebook = model.get('sessionCodebooks', session.id).codes;
  const own = { ...(pick.from(model.list('codes')) ?? null), name: pick.name() };
  const codes = [
    ...codebook,
    ...(own.id && pick.chance()
      ? [{ ...toSessionCode({ ...own, id: 'code-own' as CodeId } as never, seat.id) }]
      : [])
  ];
  const fresh = pick.some(codes).map((code, index) => ({
    codingId: `coding-${pick.below(5)}-${index}` as CodingId,
    documentId: pick.from(session.documentIds)!,
    codeId: code.id,
    start: pick.below(9),
    end: 10 + pick.below(9),
    comment: pick.name(),
    at: testNow
  }));
  const kept = (pick.chance() ? known : pick.some(known)).map(({ id: _, ...coding }) => coding);
  const byCoding = new Map(
    [...kept, ...fresh].map((coding) => [
      coding.codingId,
      { ...coding, sessionId: session.id, seatId: seat.id }
    ])
  );
  return {
    sessionId: session.id,
    seatId: seat.id,
    lockedAt: testNow,
    work: { codings: [...byCoding.values()], codes },
    fresh: [],
    same: 0,
    changed: [],
    gone: [],
    unknownCodes: [],
    changedCodes: [],
    removedCodes: [],
    changedTexts: [],
    outside: 0,
    byOthers: 0,
    sameAsBefore: false,
    isOlder: false,
    isVisible: true
  };
}
