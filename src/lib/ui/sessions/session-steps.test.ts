import { describe, expect, it } from 'vitest';
import type { SessionStatus } from '$lib/analysis/sessions/session-status';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import { ProjectModel } from '$lib/model/project-model';
import { sessionSteps } from './session-steps';

const status = { seats: [{}, {}], coding: 1 } as unknown as SessionStatus;

const states = (own: Partial<ComparisonSession>) =>
  sessionSteps(
    new ProjectModel(),
    {
      id: 'session',
      openedAt: null,
      promotedAt: null,
      withoutCoefficients: false,
      ...own
    } as ComparisonSession,
    status
  ).map(({ id, state }) => `${id} ${state}`);

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
});
