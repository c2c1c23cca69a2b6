import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consensusCodings } from '$lib/analysis/differences/consensus-codings';
import { promotionOf } from '$lib/analysis/differences/promotion-of';
import { sessionDifferences } from '$lib/analysis/differences/session-differences';
import { AppError } from '$lib/domain/app-error';
import type { Change } from '$lib/domain/change';
import type { ChangeId } from '$lib/domain/ids';
import { invertChange } from '$lib/model/invert-change';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import {
  noorSeat,
  putLockedSession,
  putSeatCoding,
  sam,
  samSeat,
  testSession
} from '$lib/testing/locked-session';
import { projectAsData } from '$lib/testing/project-as-data';
import { codeActions } from '$lib/testing/random-actions/code-actions';
import { consensusActions } from '$lib/testing/random-actions/consensus-actions';
import { Picker } from '$lib/testing/random-actions/picker';
import { testNow, TestProject } from '$lib/testing/test-project';
import { applyCodes } from '../coding/apply-codes';
import { promoteConsensus } from './promote-consensus';

/** Something the team does: decide, promote, change the codebook, take a corrected coding back, code on. */
const doings = {
  ...consensusActions,
  mergeCodes: codeActions.mergeCodes,
  deleteCodes: codeActions.deleteCodes,
  updateCode: codeActions.updateCode,
  comeBack: null,
  code: null
};
type Doing = { name: keyof typeof doings; numbers: number[] };

const numbers = fc.array(fc.noBias(fc.nat(999)), { minLength: 16, maxLength: 16 });
const anyDoings: fc.Arbitrary<Doing[]> = fc.array(
  fc.record({ name: fc.noBias(fc.constantFrom(...(Object.keys(doings) as Doing['name'][]))), numbers }),
  { minLength: 1, maxLength: 30, size: 'max' }
);
const anyCodings = fc.array(numbers, { maxLength: 16 });

/** A coding of one of the seats, made of numbers. */
function codingIn(project: TestProject, pick: Picker) {
  const codes = project.model.get('sessionCodebooks', testSession).codes;
  const [start, length] = [pick.below(20), 1 + pick.below(10)];
  return {
    seat: pick.chance() ? noorSeat : samSeat,
    documentId: pick.from(project.model.list('documents'))!.id,
    start,
    end: start + length,
    codeId: pick.from(codes)!.id,
    comment: pick.chance() ? pick.name() : ''
  };
}

function startedProject(codings: number[][]): TestProject {
  const project = new TestProject();
  const documents = [project.document(), project.document()];
  for (const name of ['Band', 'Tijd', 'Rust']) project.code(name);
  for (const documentId of documents) project.quotation(documentId, 0, 5, project.model.list('codes')[0]!.id);
  putLockedSession(project, []);
  codings.forEach((one, index) => {
    putSeatCoding(project, codingIn(project, new Picker(one)), index);
  });
  return project;
}

function act(project: TestProject, { name, numbers }: Doing): Change | undefined {
  const { model } = project;
  const pick = new Picker(numbers);
  if (name === 'comeBack') {
    putSeatCoding(project, codingIn(project, pick), pick.below(16));
    return project.changes.at(-1);
  }
  if (name === 'code') {
    const { documentId, start, end } = codingIn(project, pick);
    const code = pick.from(model.list('codes'));
    const places = [{ documentId, start, end }];
    return code && project.run(applyCodes, { places, codes: [{ codeId: code.id }] }, sam);
  }
  try {
    return doings[name]!(pick, model, (command, intent) => project.run(command, intent));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return undefined;
  }
}

describe('a session that is brought to consensus in any way', () => {
  it('leaves the project sound, and each step is undone whole', () => {
    fc.assert(
      fc.property(anyCodings, anyDoings, (codings, steps) => {
        const project = startedProject(codings);
        for (const step of steps) {
          const before = projectAsData(project.model, ['counters']);
          const change = act(project, step);
          expectSoundProject(project.model);
          if (!change) continue;
          const after = projectAsData(project.model, ['counters']);
          project.take(invertChange(change, project.context.newId() as ChangeId, testNow));
          expect(projectAsData(project.model, ['counters'])).toEqual(before);
          project.take(invertChange(project.changes.at(-1)!, project.context.newId() as ChangeId, testNow));
          expect(projectAsData(project.model, ['counters'])).toEqual(after);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('never has two decisions about one coding, and each decision holds or is stale', () => {
    fc.assert(
      fc.property(anyCodings, anyDoings, (codings, steps) => {
        const project = startedProject(codings);
        for (const step of steps) act(project, step);
        const about = project.model.list('decisions').flatMap(({ codingIds }) => codingIds);
        expect(new Set(about).size).toBe(about.length);
        const { differences } = sessionDifferences(project.model, testSession);
        const of = differences.flatMap((difference) => difference.codings.map(({ id }) => id));
        expect(of.sort()).toEqual(
          project.model
            .seatCodingsOf(testSession)
            .map(({ id }) => id)
            .sort()
        );
      }),
      { numRuns: 80 }
    );
  });

  it('when promoted has in the project just what was decided, and nothing of the coders where it was', () => {
    fc.assert(
      fc.property(anyCodings, anyDoings, (codings, steps) => {
        const project = startedProject(codings);
        for (const step of steps) act(project, step);
        const seatsBefore = project.model.list('seatCodings');
        const numbersBefore = project.model.list('quotations');
        const promotion = promotionOf(project.model, testSession);
        project.run(promoteConsensus, promotion);
        const { model } = project;
        expect(model.list('seatCodings')).toEqual(seatsBefore);
        for (const { id, number, start } of numbersBefore)
          expect(model.get('quotations', id)).toMatchObject({ number, start });
        const consensus = model.list('coders').find(({ name }) => name === 'Consensus')!;
        for (const { documentId, start, end } of consensusCodings(model, testSession)) {
          const quotation = model.findQuotationAt(documentId, start, end)!;
          expect(model.codingsOf(quotation.id).some(({ coderId }) => coderId === consensus.id)).toBe(true);
        }
        const { openCount, staleCount } = promotion;
        if (openCount + staleCount === 0)
          expect(model.list('codings').filter(({ coderId }) => coderId === consensus.id)).toHaveLength(
            promotion.comingCount + promotion.stayingCount
          );
        expect(promotionOf(model, testSession)).toMatchObject({
          comingCount: 0,
          goingCount: 0,
          newCodes: []
        });
        expect(project.run(promoteConsensus, promotionOf(model, testSession)).operations).toEqual([]);
      }),
      { numRuns: 100 }
    );
  });
});
