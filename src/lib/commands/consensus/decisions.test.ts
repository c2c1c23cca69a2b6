import { describe, expect, it } from 'vitest';
import { consensusProgress } from '$lib/analysis/differences/consensus-progress';
import { sessionDifferences } from '$lib/analysis/differences/session-differences';
import type { DifferenceKind } from '$lib/domain/decision';
import type { ChangeId, CodeId, SeatCodingId } from '$lib/domain/ids';
import { invertChange } from '$lib/model/invert-change';
import { errorCodeOf } from '$lib/testing/error-code';
import { noorSeat, putLockedSession, putSeatCoding, samSeat, testSession } from '$lib/testing/locked-session';
import { projectAsData } from '$lib/testing/project-as-data';
import { testNow, TestProject } from '$lib/testing/test-project';
import { deleteCodes } from '../codes/delete-codes';
import { acceptAgreements } from './accept-agreements';
import { decideDifferences, type DecideDifferences } from './decide-differences';
import { withdrawDecisions } from './withdraw-decisions';

/** One agreement at 0, another code at 100, other boundaries at 200, only Noor at 300, only Sam at 400. */
function discussed() {
  const project = new TestProject();
  const documentId = project.document();
  const [trust, limit] = [project.code('Vertrouwen'), project.code('Grens')];
  const at = (seat: typeof noorSeat, start: number, end: number, codeId: CodeId, id: string) => ({
    seat,
    documentId,
    start,
    end,
    codeId,
    id
  });
  putLockedSession(project, [
    at(noorSeat, 0, 10, trust, 'n1'),
    at(samSeat, 0, 10, trust, 's1'),
    at(noorSeat, 100, 110, trust, 'n2'),
    at(samSeat, 100, 110, limit, 's2'),
    at(noorSeat, 200, 210, limit, 'n3'),
    at(samSeat, 202, 215, limit, 's3'),
    at(noorSeat, 300, 310, trust, 'n4'),
    at(samSeat, 400, 410, trust, 's4')
  ]);
  const differences = () => sessionDifferences(project.model, testSession).differences;
  const difference = (kind: DifferenceKind) => differences().find((one) => one.kind === kind)!;
  const decide = (kind: DifferenceKind, fields: Partial<DecideDifferences>) =>
    project.run(decideDifferences, {
      sessionId: testSession,
      differences: [difference(kind)],
      choice: 'seats',
      reason: '',
      ...fields
    });
  const decision = (kind: DifferenceKind) => difference(kind).decision!;
  return { project, documentId, trust, limit, differences, difference, decide, decision, at };
}

describe('a decision about a difference', () => {
  it('takes what one coder had and keeps what was seen, with the reason', () => {
    const { decide, decision, trust, limit, documentId } = discussed();
    decide('other-code', { seatIds: [samSeat], reason: ' De grens gaat voor. ' });
    expect(decision('other-code')).toMatchObject({
      documentId,
      kind: 'other-code',
      codingIds: ['n2', 's2'],
      seen: [
        { start: 100, end: 110, codeId: trust, seatId: noorSeat },
        { start: 100, end: 110, codeId: limit, seatId: samSeat }
      ],
      choice: 'seats',
      seatIds: [samSeat],
      outcome: [{ start: 100, end: 110, codeId: limit }],
      reason: 'De grens gaat voor.',
      codeChange: null,
      decidedAt: testNow
    });
  });

  it.each([
    { choice: 'all' as const, outcome: [200, 202] },
    { choice: 'none' as const, outcome: [] }
  ])('takes $choice of it', ({ choice, outcome }) => {
    const { decide, decision } = discussed();
    decide('other-boundaries', { choice });
    expect(decision('other-boundaries').outcome.map(({ start }) => start)).toEqual(outcome);
  });

  it('takes both as one where they had the same', () => {
    const { decide, decision } = discussed();
    decide('agreed', { choice: 'all' });
    expect(decision('agreed').outcome).toHaveLength(1);
  });

  it('may be something new: other boundaries and a code of the codebook', () => {
    const { decide, decision, trust } = discussed();
    decide('other-boundaries', { choice: 'other', outcome: [{ start: 195, end: 220, codeId: trust }] });
    expect(decision('other-boundaries').outcome).toEqual([{ start: 195, end: 220, codeId: trust }]);
  });

  it('may name a new code, on all of the difference: it comes into the codebook of the session only', () => {
    const { project, decide, decision } = discussed();
    const before = project.model.count('codes');
    decide('other-boundaries', { choice: 'other', outcome: [{ name: ' Rust ' }] });
    const [outcome] = decision('other-boundaries').outcome;
    expect(outcome).toMatchObject({ start: 200, end: 215 });
    const codes = project.model.get('sessionCodebooks', testSession).codes;
    expect(codes.find(({ id }) => id === outcome!.codeId)).toMatchObject({ name: 'Rust', level: 'open' });
    expect(project.model.count('codes')).toBe(before);
    decide('some-only', { choice: 'other', outcome: [{ name: 'rust' }] });
    expect(decision('some-only').outcome[0]!.codeId).toBe(outcome!.codeId);
  });

  it('takes a code the project got since into the session, under the codes above it', () => {
    const { project, decide } = discussed();
    const parent = project.code('Klimaat');
    const child = project.code('Rust', parent);
    decide('other-boundaries', { choice: 'other', outcome: [{ name: 'rust' }] });
    const { codes } = project.model.get('sessionCodebooks', testSession);
    expect(codes.filter(({ id }) => [parent, child].includes(id)).map(({ name }) => name)).toEqual([
      'Rust',
      'Klimaat'
    ]);
  });

  it('is taken about several differences at once', () => {
    const { project, differences } = discussed();
    const some = differences().filter(({ kind }) => kind === 'some-only');
    const { params } = project.run(decideDifferences, {
      sessionId: testSession,
      differences: some,
      choice: 'none'
    });
    expect(params).toMatchObject({ count: 2 });
    expect(differences().filter(({ decision }) => decision?.choice === 'none')).toHaveLength(2);
  });

  it('replaces the first about the same codings, under its id', () => {
    const { project, decide, decision } = discussed();
    decide('other-code', { seatIds: [samSeat] });
    const { id } = decision('other-code');
    decide('other-code', { choice: 'none' });
    expect(decision('other-code')).toMatchObject({ id, choice: 'none', outcome: [] });
    expect(project.model.count('decisions')).toBe(1);
  });

  it('leaves what the coders had as it was', () => {
    const { project, decide } = discussed();
    const before = project.model.list('seatCodings');
    decide('other-boundaries', { choice: 'other', outcome: [{ start: 0, end: 1, name: 'Nieuw' }] });
    expect(project.model.list('seatCodings')).toEqual(before);
  });

  it('is taken back by undo, with the code it made and sharpened', () => {
    const { project, decide, limit } = discussed();
    const before = projectAsData(project.model);
    const change = decide('other-boundaries', {
      choice: 'other',
      outcome: [{ name: 'Rust' }],
      codeChange: { codeId: limit, field: 'exclude', after: 'Niet bij rust.' }
    });
    project.take(invertChange(change, 'undo' as ChangeId, testNow));
    expect(projectAsData(project.model)).toEqual(before);
  });
});

describe('a decision is refused', () => {
  it.each([
    { why: 'nobody is chosen', fields: { seatIds: [] }, code: 'command/empty-selection' },
    {
      why: 'who is chosen has no seat',
      fields: { seatIds: ['other' as never] },
      code: 'command/empty-selection'
    },
    {
      why: 'something new is nothing',
      fields: { choice: 'other', outcome: [] },
      code: 'command/empty-selection'
    },
    { why: 'it is about nothing', fields: { differences: [] }, code: 'command/empty-selection' },
    {
      why: 'it lies outside the text',
      fields: { choice: 'other', outcome: [{ start: 990, end: 1001, name: 'x' }] },
      code: 'command/outside-text'
    },
    {
      why: 'it is empty',
      fields: { choice: 'other', outcome: [{ start: 5, end: 5, name: 'x' }] },
      code: 'command/empty-selection'
    },
    {
      why: 'the new code has no name',
      fields: { choice: 'other', outcome: [{ name: ' ' }] },
      code: 'command/empty-name'
    },
    {
      why: 'there is no such code',
      fields: { choice: 'other', outcome: [{ codeId: 'gone' as CodeId }] },
      code: 'model/not-found'
    }
  ] as const)('when $why', ({ fields, code }) => {
    const { decide } = discussed();
    expect(errorCodeOf(() => decide('other-code', fields as Partial<DecideDifferences>))).toBe(code);
  });

  it('when a coding is gone', () => {
    const { project, difference } = discussed();
    const gone = { ...difference('other-code'), codings: [{ id: 'gone', codeId: 'x' as CodeId }] };
    const intent = { sessionId: testSession, differences: [gone], choice: 'none' } as const;
    expect(errorCodeOf(() => project.run(decideDifferences, intent))).toBe('model/not-found');
  });

  it('while not all have locked', () => {
    const { project, decide, difference } = discussed();
    const other = difference('other-code');
    project.put('sessions', { ...project.model.get('sessions', testSession), openedAt: null });
    expect(errorCodeOf(() => decide('other-code', { differences: [other], choice: 'none' }))).toBe(
      'session/not-open'
    );
  });
});

describe('sharpening a code with a decision', () => {
  const exclude = (codeId: CodeId, after: string) => ({ codeId, field: 'exclude' as const, after });

  it('changes the code of the project and keeps how it read before', () => {
    const { project, decide, decision, limit } = discussed();
    decide('other-code', { seatIds: [noorSeat], codeChange: exclude(limit, ' Niet bij vertrouwen. ') });
    expect(project.model.get('codes', limit).exclude).toBe('Niet bij vertrouwen.');
    expect(decision('other-code').codeChange).toEqual({
      ...exclude(limit, 'Niet bij vertrouwen.'),
      before: ''
    });
    const { codes } = project.model.get('sessionCodebooks', testSession);
    expect(codes.find(({ id }) => id === limit)!.exclude).toBe('');
  });

  it('is no change when it reads so already', () => {
    const { decide, decision, limit } = discussed();
    decide('other-code', { choice: 'none', codeChange: exclude(limit, '  ') });
    expect(decision('other-code').codeChange).toBeNull();
  });

  it('is told once for several differences', () => {
    const { project, differences, limit } = discussed();
    const some = differences().filter(({ kind }) => kind === 'some-only');
    const intent = { sessionId: testSession, differences: some, choice: 'none' } as const;
    project.run(decideDifferences, { ...intent, codeChange: exclude(limit, 'Niet zo.') });
    expect(project.model.list('decisions').map(({ codeChange }) => codeChange?.after)).toEqual([
      'Niet zo.',
      undefined
    ]);
  });

  it('stays told when the decision is taken again, from how the code read at first', () => {
    const { decide, decision, limit } = discussed();
    decide('other-code', { choice: 'none', codeChange: exclude(limit, 'Een.') });
    decide('other-code', { choice: 'all' });
    expect(decision('other-code').codeChange).toMatchObject({ before: '', after: 'Een.' });
    decide('other-code', { choice: 'all', codeChange: exclude(limit, 'Twee.') });
    expect(decision('other-code').codeChange).toMatchObject({ before: '', after: 'Twee.' });
  });

  it('of a code that is gone from the project is told and waits for the code', () => {
    const { project, decide, decision, limit } = discussed();
    project.run(deleteCodes, { ids: [limit] });
    decide('other-code', { seatIds: [samSeat], codeChange: exclude(limit, 'Niet bij vertrouwen.') });
    expect(project.model.find('codes', limit)).toBeUndefined();
    expect(decision('other-code').codeChange).toMatchObject({ before: '', after: 'Niet bij vertrouwen.' });
  });
});

describe('codings that come back corrected', () => {
  it.each([
    { what: 'the same as they were', coding: { start: 100, end: 110 }, isStale: false },
    { what: 'with other boundaries', coding: { start: 100, end: 111 }, isStale: true }
  ])('keep the decision; $what: stale is $isStale', ({ coding, isStale }) => {
    const { project, decide, difference, documentId, trust } = discussed();
    decide('other-code', { seatIds: [samSeat] });
    putSeatCoding(project, { seat: noorSeat, documentId, ...coding, codeId: trust, id: 'n2' }, 2);
    expect(difference('other-code')).toMatchObject({ isStale, decision: { choice: 'seats' } });
  });

  it('with another code leave the decision to be looked at again', () => {
    const { project, decide, differences, documentId, limit } = discussed();
    decide('other-code', { seatIds: [samSeat] });
    putSeatCoding(project, { seat: noorSeat, documentId, start: 100, end: 110, codeId: limit, id: 'n2' }, 2);
    expect(differences().find(({ start }) => start === 100)).toMatchObject({
      kind: 'agreed',
      isStale: true,
      decision: { kind: 'other-code' }
    });
  });

  it('with one more in the same place leave the decision to be looked at again', () => {
    const { project, decide, difference, documentId, limit } = discussed();
    decide('other-boundaries', { seatIds: [samSeat] });
    putSeatCoding(project, { seat: noorSeat, documentId, start: 208, end: 230, codeId: limit, id: 'n9' }, 9);
    expect(difference('other-boundaries')).toMatchObject({ isStale: true });
  });

  it('that are all gone leave the decision alone, told apart', () => {
    const { project, decide } = discussed();
    decide('other-code', { seatIds: [samSeat] });
    for (const id of ['n2', 's2'] as SeatCodingId[])
      project.take({
        ...project.changes.at(-1)!,
        id: project.context.newId() as ChangeId,
        operations: [{ table: 'seatCodings', id, before: project.model.get('seatCodings', id), after: null }]
      });
    const { differences, orphans } = sessionDifferences(project.model, testSession);
    expect(orphans).toHaveLength(1);
    expect(differences.some(({ decision }) => decision)).toBe(false);
  });

  it('are decided again over what was decided about any of them', () => {
    const { project, decide, difference, documentId, limit } = discussed();
    decide('other-boundaries', { seatIds: [samSeat] });
    putSeatCoding(project, { seat: noorSeat, documentId, start: 208, end: 230, codeId: limit, id: 'n9' }, 9);
    decide('other-boundaries', { seatIds: [noorSeat] });
    expect(project.model.count('decisions')).toBe(1);
    expect(difference('other-boundaries')).toMatchObject({
      isStale: false,
      decision: { seatIds: [noorSeat] }
    });
  });
});

describe('accepting agreements', () => {
  it('is one step for all', () => {
    const { project, differences, decision, trust, documentId, at } = discussed();
    putSeatCoding(project, at(noorSeat, 500, 510, trust, 'n5'), 5);
    putSeatCoding(project, at(samSeat, 500, 510, trust, 's5'), 5);
    const agreed = differences().filter(({ kind }) => kind === 'agreed');
    const before = projectAsData(project.model);
    const change = project.run(acceptAgreements, { sessionId: testSession, differences: agreed });
    expect(change.params).toEqual({ count: 2, session: 'Ronde 1' });
    expect(decision('agreed')).toMatchObject({
      documentId,
      choice: 'agreed',
      outcome: [{ start: 0, end: 10, codeId: trust }]
    });
    project.take(invertChange(change, 'undo' as ChangeId, testNow));
    expect(projectAsData(project.model)).toEqual(before);
  });

  it('changes nothing the second time', () => {
    const { project, differences } = discussed();
    const agreed = differences().filter(({ kind }) => kind === 'agreed');
    project.run(acceptAgreements, { sessionId: testSession, differences: agreed });
    const again = project.run(acceptAgreements, { sessionId: testSession, differences: agreed });
    expect(again.operations).toEqual([]);
  });

  it('refuses a difference', () => {
    const { project, differences } = discussed();
    expect(
      errorCodeOf(() => project.run(acceptAgreements, { sessionId: testSession, differences: differences() }))
    ).toBe('command/empty-selection');
    expect(project.model.count('decisions')).toBe(0);
  });

  it('of codes that roll up to one takes that one, and the code itself where it is the same', () => {
    const project = new TestProject();
    const documentId = project.document();
    const climate = project.code('Klimaat');
    const [trust, rest] = [project.code('Vertrouwen', climate), project.code('Rust', climate)];
    project.put('codes', { ...project.model.get('codes', climate), level: 'category' });
    const place = (start: number) => ({ documentId, start, end: start + 5 });
    putLockedSession(
      project,
      [
        { seat: noorSeat, ...place(0), codeId: trust },
        { seat: samSeat, ...place(0), codeId: rest },
        { seat: noorSeat, ...place(10), codeId: rest },
        { seat: samSeat, ...place(10), codeId: rest }
      ],
      { level: 'category' }
    );
    const { differences } = sessionDifferences(project.model, testSession);
    expect(differences.map(({ kind }) => kind)).toEqual(['agreed', 'agreed']);
    project.run(acceptAgreements, { sessionId: testSession, differences });
    expect(project.model.list('decisions').map(({ outcome }) => outcome[0]!.codeId)).toEqual([climate, rest]);
  });
});

describe('the way to consensus', () => {
  it('counts agreements apart and what is stale among what is to be done', () => {
    const { project, decide, differences, documentId, trust } = discussed();
    const progress = () => consensusProgress(differences());
    expect(progress()).toMatchObject({
      agreed: 1,
      accepted: 0,
      differences: 4,
      decided: 0,
      open: 4,
      stale: 0
    });
    project.run(acceptAgreements, {
      sessionId: testSession,
      differences: differences().filter(({ kind }) => kind === 'agreed')
    });
    decide('other-code', { choice: 'none' });
    decide('other-boundaries', { choice: 'all' });
    expect(progress()).toMatchObject({ accepted: 1, decided: 2, open: 2, stale: 0 });
    putSeatCoding(project, { seat: noorSeat, documentId, start: 101, end: 110, codeId: trust, id: 'n2' }, 2);
    expect(progress()).toMatchObject({ accepted: 1, decided: 1, open: 2, stale: 1 });
    expect(progress().byKind['other-code']).toEqual({ total: 1, decided: 0, stale: 1 });
  });

  it('goes back when a decision is withdrawn', () => {
    const { project, decide, decision, differences } = discussed();
    decide('other-code', { choice: 'none' });
    const { id } = decision('other-code');
    project.run(withdrawDecisions, { ids: [id, id] });
    expect(consensusProgress(differences()).open).toBe(4);
    expect(errorCodeOf(() => project.run(withdrawDecisions, { ids: [id] }))).toBe('model/not-found');
  });
});
