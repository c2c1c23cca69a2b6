import { describe, expect, it } from 'vitest';
import { sessionDifferences } from '$lib/analysis/differences/session-differences';
import { sessionStatus, type SessionStatus } from '$lib/analysis/sessions/session-status';
import { acceptAgreements } from '$lib/commands/consensus/accept-agreements';
import { decideDifferences } from '$lib/commands/consensus/decide-differences';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { DifferenceKind } from '$lib/domain/decision';
import type { SeatCodingId } from '$lib/domain/ids';
import { ProjectModel } from '$lib/model/project-model';
import { codeSpan, ComparedProject, noorSeat, samSeat } from '$lib/testing/compared-project';
import { sessionSteps } from './session-steps';

const status = { seats: [{}, {}], coding: 1 } as unknown as SessionStatus;

const states = (own: Partial<ComparisonSession>) => {
  const { model, session } = new ComparedProject();
  return sessionSteps(model, { ...session, ...own }, status).map(({ id, state }) => `${id} ${state}`);
};

describe('the steps of a comparison session', () => {
  it('begin with coding', () => {
    expect(states({})).toEqual(['coding now', 'measured next', 'discussed next', 'promoted next']);
  });
  it('go on to measuring when all have locked', () => {
    expect(states({ openedAt: '2026-01-01T00:00:00Z' })[1]).toBe('measured now');
  });
  it('leave measuring out when it is done without coefficients', () => {
    expect(states({ openedAt: '2026-01-01T00:00:00Z', withoutCoefficients: true })).toEqual([
      'coding done',
      'discussed now',
      'promoted next'
    ]);
  });
  it('say how many have locked', () => {
    expect(
      sessionSteps(new ProjectModel(), { id: 's', openedAt: null } as unknown as ComparisonSession, status)[0]
    ).toMatchObject({
      count: 1,
      all: 2
    });
  });
  it('say how many differences are decided, and count no agreement among them', () => {
    const compared = new ComparedProject();
    const [fromSam, fromNoor] = [compared.copyFor(samSeat), compared.copyFor(noorSeat)];
    codeSpan(fromSam, 1, [0, 9], 'Tijd');
    codeSpan(fromNoor, 1, [0, 9], 'Tijd');
    codeSpan(fromSam, 1, [30, 40], 'Tijd');
    codeSpan(fromNoor, 2, [30, 40], 'Tijd');
    compared.bringBack(fromSam);
    compared.bringBack(fromNoor);
    const { project, model, session } = compared;
    const { differences } = sessionDifferences(model, session.id);
    const about = (kind: DifferenceKind) =>
      differences
        .filter((difference) => difference.kind === kind)
        .map(({ documentId, codings }) => ({
          documentId,
          kind,
          codings: codings.map(({ id, codeId }) => ({ id: id as SeatCodingId, codeId }))
        }));
    project.run(acceptAgreements, { sessionId: session.id, differences: about('agreed') });
    const discussed = () => sessionSteps(model, session, sessionStatus(model, session))[2];
    expect(discussed()).toMatchObject({ id: 'discussed', count: 0, all: 2 });
    const [first] = about('some-only');
    project.run(decideDifferences, {
      sessionId: session.id,
      differences: [first!],
      choice: 'none',
      reason: ''
    });
    expect(discussed()).toMatchObject({ count: 1, all: 2 });
  });
});
