import { describe, expect, it } from 'vitest';
import { saveGroup } from '$lib/commands/groups/save-group';
import { lockSeat } from '$lib/commands/sessions/lock-seat';
import {
  codeSpan,
  ComparedProject,
  comparedSession,
  noorSeat,
  sam,
  samSeat
} from '$lib/testing/compared-project';
import { testCoder, testNow } from '$lib/testing/test-project';
import type { CoderId, SeatId } from '$lib/domain/ids';
import { hidingSession, isHidden } from './is-hidden';
import { sessionGroups } from './session-groups';
import { sessionStatus } from './session-status';

const noor = { id: noorSeat, coderId: testCoder, moment: '', source: 'project' } as const;
const samBlind = { id: samSeat, coderId: sam, moment: '', source: 'blind-copy' } as const;

const statusOf = (compared: ComparedProject) => sessionStatus(compared.model, compared.session);

describe('the status of a session', () => {
  it('tells who has locked, but not how much was coded before all have', () => {
    const compared = new ComparedProject({ seats: [noor, samBlind] });
    expect(statusOf(compared)).toMatchObject({
      state: 'coding',
      coding: 1,
      seats: [
        { name: 'Noor', state: 'locked', codings: null },
        { name: 'Sam', state: 'coding', codings: null }
      ]
    });
    const copy = compared.copyFor(samSeat);
    codeSpan(copy, 1, [30, 40], 'Grens');
    compared.bringBack(copy);
    expect(statusOf(compared)).toMatchObject({
      state: 'open',
      coding: 0,
      seats: [{ codings: 16 }, { codings: 1, state: 'locked' }]
    });
  });

  it('tells counts at once in a session that is not blind', () => {
    const compared = new ComparedProject({ seats: [noor, samBlind], blind: false });
    compared.project.run(lockSeat, { sessionId: comparedSession, seatId: noorSeat });
    expect(statusOf(compared)).toMatchObject({ state: 'coding', seats: [{ codings: 16 }, { codings: 0 }] });
  });

  it('names the moments of one coder', () => {
    const later = { ...samBlind, id: 'seat-later' as SeatId, moment: 'na een maand' };
    const compared = new ComparedProject({ seats: [samBlind, later] });
    expect(statusOf(compared).seats.map(({ name }) => name)).toEqual(['Sam', 'Sam (na een maand)']);
  });

  it('goes on with the consensus and its promotion', () => {
    const compared = new ComparedProject({ seats: [noor, { ...samBlind, source: 'project' }] });
    expect(statusOf(compared).state).toBe('open');
    compared.project.put('sessions', { ...compared.session, promotedAt: testNow });
    expect(statusOf(compared).state).toBe('promoted');
  });
});

describe('a project that a coder should not see', () => {
  it('holds what another coded for a blind session that is not open', () => {
    const compared = new ComparedProject({ seats: [noor, samBlind] });
    expect(hidingSession(compared.model, sam)?.id).toBe(comparedSession);
    expect(isHidden(compared.model, testCoder)).toBe(false);
    expect(isHidden(compared.model, 'coder-kim' as CoderId)).toBe(false);
    expect(isHidden(compared.model, null)).toBe(false);
    compared.bringBack(compared.copyFor(samSeat));
    expect(isHidden(compared.model, sam)).toBe(false);
  });

  it('is not one in which all code in copies, or that is open to see', () => {
    expect(isHidden(new ComparedProject().model, sam)).toBe(false);
    const open = new ComparedProject({ seats: [noor, samBlind], blind: false });
    expect(isHidden(open.model, sam)).toBe(false);
  });

  it("is also the coder's own from an earlier moment", () => {
    const again = { ...noor, id: samSeat, moment: 'na een maand', source: 'blind-copy' as const };
    const compared = new ComparedProject({ seats: [noor, again] });
    expect(isHidden(compared.model, testCoder)).toBe(true);
  });
});

it('the groups of a session hold what is in smart groups now', () => {
  const { project, model, codeIds } = new ComparedProject();
  const condition = { level: null, branchId: null, use: null, name: 'grens' };
  project.run(saveGroup, { name: 'Slim', condition });
  project.run(saveGroup, { name: 'Vrij', codeIds: [codeIds[0]!] });
  expect(sessionGroups(model).map(({ name, codeIds: ids }) => [name, ids])).toEqual([
    ['Slim', [codeIds[1]]],
    ['Vrij', [codeIds[0]]]
  ]);
});
