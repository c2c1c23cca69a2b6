import { describe, expect, it } from 'vitest';
import type { ChangeId, DecisionId, MeasurementId, SeatCodingId } from '$lib/domain/ids';
import type { Measurement } from '$lib/domain/measurement';
import {
  codeSpan,
  ComparedProject,
  comparedSession,
  noorSeat,
  sam,
  samSeat
} from '$lib/testing/compared-project';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { projectAsData } from '$lib/testing/project-as-data';
import { testCoder, testNow } from '$lib/testing/test-project';
import { invertChange } from '$lib/model/invert-change';
import { applyCodes } from '../coding/apply-codes';
import { deleteQuotations } from '../coding/delete-quotations';
import { mergeCodes } from '../codes/merge-codes';
import { promoteConsensus } from '../consensus/promote-consensus';
import { updateProject } from '../project/update-project';
import { deleteMeasurements } from './delete-measurements';
import { lockCoding } from './lock-coding';
import { lockSeat } from './lock-seat';
import { saveMeasurement } from './save-measurement';
import { takeReturned } from './take-returned';
import { unlockCoding } from './unlock-coding';
import { unlockSeat } from './unlock-seat';

const noor = { sessionId: comparedSession, seatId: noorSeat };
const samIn = { sessionId: comparedSession, seatId: samSeat };

/** A session that is not blind, of two coders who both code in the project. */
function inProject(): ComparedProject {
  return new ComparedProject({
    blind: false,
    seats: [
      { id: noorSeat, coderId: testCoder, moment: '', source: 'project' },
      { id: samSeat, coderId: sam, moment: '', source: 'project' }
    ]
  });
}

function opened(): ComparedProject {
  const compared = inProject();
  compared.project.run(lockSeat, noor);
  compared.project.run(lockSeat, samIn);
  return compared;
}

/** A decision about all that was locked. */
function decide(compared: ComparedProject): void {
  const codings = compared.model.seatCodingsOf(comparedSession);
  const [{ documentId }] = codings as [(typeof codings)[number]];
  const about = codings.filter((coding) => coding.documentId === documentId);
  compared.project.put('decisions', {
    id: 'decision-1' as DecisionId,
    sessionId: comparedSession,
    documentId,
    kind: 'other-code',
    codingIds: about.map(({ id }) => id),
    seen: about.map(({ start, end, codeId, seatId }) => ({ start, end, codeId, seatId })),
    choice: 'none',
    seatIds: [],
    outcome: [],
    reason: '',
    codeChange: null,
    decidedBy: testCoder,
    decidedAt: testNow
  });
}

describe('locking a seat that codes in the project', () => {
  it('takes what its coder has there', () => {
    const compared = inProject();
    compared.project.run(lockSeat, samIn);
    expect(compared.codingsOf(samSeat)).toEqual(['1:0-9 Tijd', '1:5-9 Tijd', '2:5-9 Tijd'].sort());
    expect(compared.session.openedAt).toBeNull();
    expectSoundProject(compared.model);
  });

  it('opens the session when it is the last, in one change that undo takes back whole', () => {
    const compared = inProject();
    const { project, model } = compared;
    project.run(lockSeat, noor);
    const before = projectAsData(model);
    const change = project.run(lockSeat, samIn);
    expect(compared.session.openedAt).toBe(testNow);
    project.take(invertChange(change, 'undo-1' as ChangeId, testNow));
    expect(projectAsData(model)).toEqual(before);
  });

  it('again does nothing when nothing changed, and keeps ids when something did', () => {
    const compared = opened();
    const { project, model } = compared;
    expect(project.run(lockSeat, samIn).operations).toEqual([]);
    const before = new Map(
      model.seatCodingsOf(comparedSession).map((coding) => [coding.codingId, coding.id])
    );
    const [tijd, band] = [compared.codeIds[2]!, compared.codeIds[0]!];
    project.run(mergeCodes, { survivorId: band, codeIds: [tijd] });
    const places = [{ documentId: compared.documentIds[0]!, start: 40, end: 50 }];
    project.run(applyCodes, { places, codes: [{ name: 'Rust' }] }, sam);
    project.run(lockSeat, samIn);
    expect(compared.codingsOf(samSeat)).toEqual([
      '1:0-9 Band 🙂',
      '1:40-50 Rust',
      '1:5-9 Band 🙂',
      '2:5-9 Band 🙂'
    ]);
    const after = model.seatCodingsOf(comparedSession);
    expect(after.filter(({ codingId, id }) => before.get(codingId) === id)).toHaveLength(before.size);
    expectSoundProject(model);
  });

  it('leaves the codings of a quotation that is gone behind, and their decisions alone', () => {
    const compared = opened();
    decide(compared);
    const { project, model } = compared;
    project.run(deleteQuotations, { ids: model.list('quotations').map(({ id }) => id) });
    project.run(lockSeat, samIn);
    expect(compared.codingsOf(samSeat)).toEqual([]);
    expect(model.decisionsOf(comparedSession)).toHaveLength(1);
    expectSoundProject(model);
  });

  it('finds a code that was made again by its name', () => {
    const compared = inProject();
    const { project, model } = compared;
    const tijd = compared.codeIds[2]!;
    project.put('codes', { ...model.get('codes', tijd), name: 'Anders' });
    const places = [{ documentId: compared.documentIds[0]!, start: 40, end: 50 }];
    project.run(applyCodes, { places, codes: [{ name: 'tijd' }] }, sam);
    project.run(lockSeat, samIn);
    expect(compared.codingsOf(samSeat)).toContain('1:40-50 Tijd');
    expect(model.get('sessionCodebooks', comparedSession).codes).toHaveLength(3);
  });
});

describe('unlocking a seat', () => {
  it('keeps its codings until others take their place, and closes a session that was open', () => {
    const compared = opened();
    const before = compared.codingsOf(samSeat);
    compared.project.run(unlockSeat, samIn);
    expect(compared.session).toMatchObject({ openedAt: null, seats: [{}, { lockedAt: null }] });
    expect(compared.codingsOf(samSeat)).toEqual(before);
    compared.project.run(lockSeat, samIn);
    expect(compared.session.openedAt).toBe(testNow);
  });

  it('does nothing to one that is not locked', () => {
    expect(inProject().project.run(unlockSeat, samIn).operations).toEqual([]);
  });

  it('is refused once differences have been decided; locking again is not', () => {
    const compared = opened();
    decide(compared);
    expect(errorCodeOf(() => compared.project.run(unlockSeat, samIn))).toBe('session/decided');
    const places = [{ documentId: compared.documentIds[0]!, start: 40, end: 50 }];
    compared.project.run(applyCodes, { places, codes: [{ name: 'Tijd' }] }, sam);
    compared.project.run(lockSeat, samIn);
    expect(compared.codingsOf(samSeat)).toHaveLength(4);
    expect(compared.model.count('decisions')).toBe(1);
  });
});

describe('a seat that codes in the project, once the consensus is the coding of the project', () => {
  it('keeps what was compared: it is neither taken again nor unlocked, until the promotion is undone', () => {
    const compared = opened();
    const { project, model } = compared;
    const before = compared.codingsOf(samSeat);
    const removedIds = model.seatCodingsOf(comparedSession).map(({ codingId }) => codingId);
    const promotion = project.run(promoteConsensus, {
      sessionId: comparedSession,
      codings: [],
      removedIds
    });
    expect(errorCodeOf(() => project.run(lockSeat, samIn))).toBe('session/promoted');
    expect(errorCodeOf(() => project.run(unlockSeat, samIn))).toBe('session/promoted');
    expect(compared.codingsOf(samSeat)).toEqual(before);
    project.take(invertChange(promotion, 'undo-1' as ChangeId, testNow));
    expect(project.run(lockSeat, samIn).operations).toEqual([]);
    project.run(unlockSeat, samIn);
    expect(compared.codingsOf(samSeat)).toEqual(before);
  });
});

describe('a seat with a blind copy', () => {
  it('is locked by what comes back, not before', () => {
    const compared = new ComparedProject();
    expect(errorCodeOf(() => compared.project.run(lockSeat, samIn))).toBe('session/not-returned');
    const copy = compared.copyFor(samSeat);
    codeSpan(copy, 1, [30, 40], 'Grens');
    compared.bringBack(copy);
    compared.project.run(unlockSeat, samIn);
    expect(compared.session.seats[1]!.lockedAt).toBeNull();
    compared.project.run(lockSeat, samIn);
    expect(compared.session.seats[1]!.lockedAt).toBe(testNow);
  });

  it('is locked by a copy in which nothing was found to code', () => {
    const compared = new ComparedProject();
    compared.bringBack(compared.copyFor(samSeat));
    expect(compared.session.seats[1]!.lockedAt).toBe(testNow);
  });

  it('keeps decisions and ids when a corrected copy comes back', () => {
    const compared = new ComparedProject();
    const [fromSam, fromNoor] = [compared.copyFor(samSeat), compared.copyFor(noorSeat)];
    codeSpan(fromSam, 1, [30, 40], 'Grens');
    codeSpan(fromNoor, 1, [30, 40], 'Tijd');
    compared.bringBack(fromSam);
    compared.bringBack(fromNoor);
    decide(compared);
    const [decision] = compared.model.decisionsOf(comparedSession);
    fromSam.run(unlockCoding, {});
    codeSpan(fromSam, 1, [50, 60], 'Grens');
    compared.bringBack(fromSam);
    expect(compared.model.decisionsOf(comparedSession)).toEqual([decision]);
    const ids = new Set(compared.model.seatCodingsOf(comparedSession).map(({ id }) => id));
    expect(decision!.codingIds.every((id: SeatCodingId) => ids.has(id))).toBe(true);
    expect(compared.session.openedAt).toBe(testNow);
  });

  it('takes nothing for a seat that codes in the project', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    copy.run(lockCoding, {});
    const reading = compared.read(copy);
    const seats = compared.session.seats.map((seat) => ({ ...seat, source: 'project' as const }));
    compared.project.put('sessions', { ...compared.session, seats });
    expect(errorCodeOf(() => compared.project.run(takeReturned, { reading }))).toBe(
      'session/codes-in-project'
    );
    expect(errorCodeOf(() => compared.read(copy))).toBe('session/codes-in-project');
  });
});

describe('a blind copy that is locked', () => {
  it('takes no change, undo or redo until it is unlocked; both are in its history', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    codeSpan(copy, 1, [30, 40], 'Grens');
    codeSpan(copy, 1, [50, 60], 'Grens');
    copy.undo();
    copy.run(lockCoding, {});
    expect(copy.run(lockCoding, {})).toBeNull();
    for (const work of [
      () => codeSpan(copy, 1, [70, 80], 'Tijd'),
      () => copy.run(updateProject, { name: 'Anders' }),
      () => copy.undo(),
      () => copy.redo()
    ])
      expect(errorCodeOf(work)).toBe('session/locked');
    copy.run(unlockCoding, {});
    codeSpan(copy, 1, [70, 80], 'Tijd');
    expect(copy.toContents().history.map(({ change }) => change.command)).toEqual([
      'make-blind-copy',
      'apply-codes',
      'apply-codes',
      'apply-codes',
      'lock-coding',
      'unlock-coding',
      'apply-codes'
    ]);
  });

  it('is the only project that can be locked', () => {
    const { project } = new ComparedProject();
    expect(errorCodeOf(() => project.run(lockCoding, {}))).toBe('session/not-a-blind-copy');
    expect(errorCodeOf(() => project.run(unlockCoding, {}))).toBe('session/not-a-blind-copy');
  });
});

describe('measurements', () => {
  const measured = (id: string, round: Measurement['round']) => ({
    id: id as MeasurementId,
    sessionId: comparedSession,
    round,
    settings: {
      unit: 'turn',
      minimumCoverage: 0,
      interviewers: true,
      bootstrap: { over: 'turns', samples: 0, seed: 1 }
    } as const,
    results: {
      seats: [{ seatId: samSeat, name: 'Sam' }],
      unitCount: 3,
      excluded: [],
      codes: [],
      overall: {},
      groups: [],
      documents: [],
      pairs: [],
      notes: []
    }
  });

  it('are kept with who took them and when; the first one once, for good', () => {
    const { project, model } = opened();
    project.run(saveMeasurement, measured('m-1', 'first'));
    expect(model.get('measurements', 'm-1')).toMatchObject({ takenBy: testCoder, takenAt: testNow });
    expect(project.run(saveMeasurement, measured('m-2', 'first')).operations).toEqual([]);
    project.run(saveMeasurement, measured('m-3', 'again'));
    expect(errorCodeOf(() => project.run(deleteMeasurements, { ids: ['m-1', 'm-3'] as never }))).toBe(
      'session/first-measurement'
    );
    project.run(deleteMeasurements, { ids: ['m-3' as MeasurementId] });
    expect(model.list('measurements').map(({ id }) => id)).toEqual(['m-1']);
  });

  it('are not taken while someone still codes', () => {
    const { project } = inProject();
    expect(errorCodeOf(() => project.run(saveMeasurement, measured('m-1', 'first')))).toBe(
      'session/not-open'
    );
  });
});
