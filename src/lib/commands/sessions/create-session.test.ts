import { describe, expect, it } from 'vitest';
import type { AppErrorCode } from '$lib/domain/app-error';
import type { CodeGroupId, DocumentId, SeatId, SessionId } from '$lib/domain/ids';
import { ComparedProject, comparedSession, noorSeat, sam, samSeat } from '$lib/testing/compared-project';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { testCoder, testNow } from '$lib/testing/test-project';
import { applyCodes } from '../coding/apply-codes';
import { createCode } from '../codes/create-code';
import { deleteDocuments } from '../documents/delete-documents';
import { createSession, type NewSession } from './create-session';
import { deleteSessions } from './delete-sessions';
import { updateSession } from './update-session';

const inProject = { id: noorSeat, coderId: testCoder, moment: '', source: 'project' } as const;
const blind = { id: samSeat, coderId: sam, moment: '', source: 'blind-copy' } as const;

/** A stretch of the nth document, from 1. */
const stretch = (ids: readonly DocumentId[], number: number, start: number, end: number) => ({
  documentId: ids[number - 1]!,
  start,
  end
});

/** A session whose parts and units are `[document, start, end]`. */
function sessionOf(
  fields: Partial<NewSession> & { partsOf?: number[][]; unitsOf?: number[][] }
): ComparedProject {
  const { partsOf = [], unitsOf = [], ...rest } = fields;
  return new ComparedProject(({ model }) => {
    const ids = model.list('documents').map(({ id }) => id);
    const toStretch = ([number, start, end]: number[]) => stretch(ids, number!, start!, end!);
    return { parts: partsOf.map(toStretch), units: unitsOf.map(toStretch), ...rest };
  });
}

describe('a comparison session', () => {
  it('is the next round, with what was asked and nothing locked', () => {
    const { session, project, documentIds } = sessionOf({ name: ' Ronde  1 ', comment: 'Let op de grens.' });
    expect(session).toMatchObject({
      number: 1,
      name: 'Ronde 1',
      comment: 'Let op de grens.',
      documentIds,
      createdBy: testCoder,
      createdAt: testNow,
      openedAt: null,
      promotedAt: null
    });
    expect(session.seats.map(({ lockedAt }) => lockedAt)).toEqual([null, null]);
    const id = 'session-2' as SessionId;
    const seats = session.seats.map((seat, index) => ({ ...seat, id: `seat-${index}` as SeatId }));
    project.run(createSession, { ...session, id, seats });
    expect(project.model.get('sessions', id).number).toBe(2);
    expectSoundProject(project.model);
  });

  it('orders documents by number, and parts and units by document and start', () => {
    const { session, documentIds } = sessionOf({
      partsOf: [
        [2, 50, 60],
        [1, 30, 40],
        [1, 0, 20]
      ],
      unitsOf: [
        [2, 50, 55],
        [1, 0, 10],
        [1, 0, 20]
      ],
      segmentation: 'sentence'
    });
    expect(session.documentIds).toEqual(documentIds);
    expect(session.parts).toEqual([
      stretch(documentIds, 1, 0, 20),
      stretch(documentIds, 1, 30, 40),
      stretch(documentIds, 2, 50, 60)
    ]);
    expect(session.units).toEqual([
      stretch(documentIds, 1, 0, 20),
      stretch(documentIds, 1, 0, 10),
      stretch(documentIds, 2, 50, 55)
    ]);
  });

  it('leaves out documents in which nothing is to be coded', () => {
    const { session, documentIds } = sessionOf({
      partsOf: [[2, 0, 20]],
      unitsOf: [
        [1, 0, 10],
        [2, 0, 10]
      ],
      segmentation: 'turn'
    });
    expect(session.documentIds).toEqual([documentIds[1]]);
    expect(session.units).toEqual([stretch(documentIds, 2, 0, 10)]);
  });

  it('has no units when coders choose spans, and no sample without parts', () => {
    const { session } = sessionOf({ unitsOf: [[1, 0, 10]], sample: { unit: 'turn', share: 0.5, seed: 1 } });
    expect(session).toMatchObject({ units: [], sample: null });
  });

  it('keeps the codebook as it was', () => {
    const { project, model } = sessionOf({});
    const before = model.get('sessionCodebooks', comparedSession).codes.map(({ name }) => name);
    project.run(createCode, { name: 'Later bedacht' });
    expect(model.get('sessionCodebooks', comparedSession).codes.map(({ name }) => name)).toEqual(before);
    expect(before).toEqual(['Band 🙂', 'Grens', 'Tijd']);
  });

  it('keeps the groups as they were said to be', () => {
    const groups = [{ id: 'group-1' as CodeGroupId, name: 'Slim', codeIds: [] }];
    expect(sessionOf({ groups }).model.get('sessionCodebooks', comparedSession).groups).toEqual(groups);
  });

  it('locks at once, when blind, what a coder has in the project', () => {
    const { session, codingsOf } = bound(sessionOf({ seats: [inProject, blind] }));
    expect(session.seats.map(({ lockedAt }) => lockedAt)).toEqual([testNow, null]);
    expect(codingsOf(noorSeat)).toHaveLength(16);
    expect(codingsOf(samSeat)).toEqual([]);
    expect(session.openedAt).toBeNull();
  });

  it('takes only what lies in its documents and parts', () => {
    const compared = sessionOf({ seats: [inProject, blind], partsOf: [[2, 5, 20]] });
    expect(compared.codingsOf(noorSeat)).toEqual([
      '2:0-9 Band 🙂',
      '2:0-9 Grens',
      '2:5-9 Band 🙂',
      '2:5-9 Grens'
    ]);
  });

  it('locks nothing at once when nobody needs to be kept from seeing', () => {
    const compared = sessionOf({ seats: [inProject, blind], blind: false });
    expect(compared.session.seats.map(({ lockedAt }) => lockedAt)).toEqual([null, null]);
  });

  it('is open at once when all of it lies in the project already', () => {
    const { session } = sessionOf({ seats: [inProject, { ...blind, source: 'project' }] });
    expect(session.openedAt).toBe(testNow);
  });

  it('takes one coder at two moments', () => {
    const again = { ...inProject, id: samSeat, moment: ' na een maand ', source: 'blind-copy' as const };
    expect(sessionOf({ seats: [inProject, again] }).session.seats[1]!.moment).toBe('na een maand');
  });

  it.each<[string, Parameters<typeof sessionOf>[0], AppErrorCode]>([
    ['no name', { name: ' ' }, 'command/empty-name'],
    ['no documents', { documentIds: [] }, 'session/no-documents'],
    ['one coder', { seats: [blind] }, 'session/too-few-seats'],
    ['a coder twice at one moment', { seats: [blind, { ...blind, id: noorSeat }] }, 'session/same-seat'],
    ['no units where they are to be given', { segmentation: 'turn' }, 'session/no-units'],
    [
      'parts that overlap',
      {
        partsOf: [
          [1, 0, 9],
          [1, 8, 20]
        ]
      },
      'session/overlapping-parts'
    ],
    ['a part outside the text', { partsOf: [[1, 990, 1001]] }, 'command/outside-text'],
    [
      'a coder who is not there',
      { seats: [blind, { ...inProject, coderId: 'x' as never }] },
      'model/not-found'
    ],
    ['a code that is not there', { codeIds: ['x' as never] }, 'model/not-found'],
    [
      'parts and units in other documents',
      { partsOf: [[1, 0, 9]], unitsOf: [[2, 0, 9]], segmentation: 'turn' },
      'session/no-documents'
    ]
  ])('is not made with %s', (_, fields, code) => {
    expect(errorCodeOf(() => sessionOf(fields))).toBe(code);
  });

  it('can be called otherwise, and keeps the rest', () => {
    const { project, session } = sessionOf({});
    project.run(updateSession, { id: comparedSession, name: 'Proefronde', withoutCoefficients: true });
    expect(project.model.get('sessions', comparedSession)).toEqual({
      ...session,
      name: 'Proefronde',
      withoutCoefficients: true
    });
  });

  it('goes with all that is in it, and its number is not given again', () => {
    const compared = sessionOf({ seats: [inProject, blind] });
    const { project, model } = compared;
    const intent = { ...compared.session, id: 'session-2' as SessionId };
    project.run(deleteSessions, { ids: [comparedSession, comparedSession] });
    for (const table of ['sessions', 'sessionCodebooks', 'seatCodings'] as const)
      expect(model.count(table)).toBe(0);
    project.run(createSession, intent);
    expect(model.get('sessions', intent.id).number).toBe(2);
  });

  it('goes on without a document that is deleted, and goes with its last one', () => {
    const compared = sessionOf({ seats: [inProject, blind] });
    const [first, second] = compared.documentIds as [DocumentId, DocumentId];
    compared.project.run(deleteDocuments, { ids: [first] });
    expect(compared.session.documentIds).toEqual([second]);
    expect(compared.codingsOf(noorSeat)).toHaveLength(8);
    expectSoundProject(compared.model);
    compared.project.run(deleteDocuments, { ids: [second] });
    expect(compared.model.count('sessions')).toBe(0);
    expect(compared.model.count('seatCodings')).toBe(0);
  });

  it('does not tell in the history what was coded', () => {
    const compared = sessionOf({ seats: [inProject, blind] });
    const places = [{ documentId: compared.documentIds[0]!, start: 20, end: 30 }];
    compared.project.run(applyCodes, { places, codes: [] });
    const { command, params } = compared.project.changes.find(
      (change) => change.command === 'create-session'
    )!;
    expect([command, params]).toEqual(['create-session', { name: 'Ronde 1' }]);
  });
});

/** With `codingsOf` as a function of its own. */
function bound(compared: ComparedProject) {
  return { session: compared.session, codingsOf: (seatId: SeatId) => compared.codingsOf(seatId) };
}
