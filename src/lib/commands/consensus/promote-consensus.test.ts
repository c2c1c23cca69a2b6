import { describe, expect, it } from 'vitest';
import { promotionOf } from '$lib/analysis/differences/promotion-of';
import { sessionDifferences } from '$lib/analysis/differences/session-differences';
import type { DifferenceKind } from '$lib/domain/decision';
import type { ChangeId, CodeId, DocumentId, SessionId } from '$lib/domain/ids';
import { invertChange } from '$lib/model/invert-change';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import {
  noorSeat,
  putLockedSession,
  putSeatCoding,
  sam,
  samSeat,
  testSession,
  type LockedCoding
} from '$lib/testing/locked-session';
import { projectAsData } from '$lib/testing/project-as-data';
import { testCoder, testNow, TestProject } from '$lib/testing/test-project';
import { deleteCodes } from '../codes/delete-codes';
import { mergeCodes } from '../codes/merge-codes';
import { applyCodes } from '../coding/apply-codes';
import { commentQuotation } from '../coding/comment-quotation';
import { resizeQuotation } from '../coding/resize-quotation';
import { linkEvidence } from '../evidence/link-evidence';
import { acceptAgreements } from './accept-agreements';
import { decideDifferences, type DecideDifferences } from './decide-differences';
import { consensusName, promoteConsensus } from './promote-consensus';
import { withdrawDecisions } from './withdraw-decisions';

/** An agreement at 0, another code at 100 and only Noor at 300. */
class Discussed extends TestProject {
  readonly documentId: DocumentId = this.document();
  readonly trust = this.code('Vertrouwen');
  readonly limit = this.code('Grens');

  lock(codings: readonly (Omit<LockedCoding, 'documentId'> & { documentId?: DocumentId })[], fields = {}) {
    const all = codings.map((coding) => ({ documentId: this.documentId, ...coding }));
    putLockedSession(this, all, fields);
    return this;
  }

  lockUsual(fields = {}) {
    const { trust, limit } = this;
    return this.lock(
      [
        { seat: noorSeat, start: 0, end: 10, codeId: trust, id: 'n1' },
        { seat: samSeat, start: 0, end: 10, codeId: trust, id: 's1' },
        { seat: noorSeat, start: 100, end: 110, codeId: trust, id: 'n2' },
        { seat: samSeat, start: 100, end: 110, codeId: limit, id: 's2' },
        { seat: noorSeat, start: 300, end: 310, codeId: trust, id: 'n3' }
      ],
      fields
    );
  }

  decide(kind: DifferenceKind, fields: Partial<DecideDifferences>) {
    const all = sessionDifferences(this.model, testSession).differences;
    const differences = all.filter((one) => one.kind === kind);
    return this.run(decideDifferences, { sessionId: testSession, differences, choice: 'seats', ...fields });
  }

  accept() {
    const { differences } = sessionDifferences(this.model, testSession);
    const agreed = differences.filter(({ kind }) => kind === 'agreed');
    return this.run(acceptAgreements, { sessionId: testSession, differences: agreed });
  }

  decideAll() {
    this.accept();
    this.decide('other-code', { seatIds: [samSeat] });
    this.decide('some-only', { choice: 'all' });
    return this;
  }

  promote(sessionId = testSession) {
    return this.run(promoteConsensus, promotionOf(this.model, sessionId));
  }

  /** Applies a code in the project as a coder, before the session unless said otherwise. */
  apply(start: number, end: number, codeId: CodeId, coderId = testCoder, at = '2026-01-01T00:00:00.000Z') {
    const places = [{ documentId: this.documentId, start, end }];
    const intent = { places, codes: [{ codeId }] };
    return this.take(applyCodes(this.model, intent, { ...this.context, now: at, coderId }));
  }

  /** The project's coding, as `who code start-end`, by start. */
  coded(): string[] {
    const { model } = this;
    const codings = model.list('codings').map(({ quotationId, codeId, coderId }) => {
      const { start, end } = model.get('quotations', quotationId);
      const [who, code] = [model.get('coders', coderId).name, model.get('codes', codeId).name];
      return { start, written: `${who} ${code} ${start}-${end}` };
    });
    return codings.sort((a, b) => a.start - b.start).map(({ written }) => written);
  }
}

describe('promoting a consensus', () => {
  it('makes it the coding of the project, by a coder called Consensus', () => {
    const project = new Discussed().lockUsual().decideAll();
    const { params } = project.promote();
    expect(params).toEqual({ count: 3, session: 'Ronde 1' });
    expect(project.coded()).toEqual([
      'Consensus Vertrouwen 0-10',
      'Consensus Grens 100-110',
      'Consensus Vertrouwen 300-310'
    ]);
    expect(project.model.get('sessions', testSession).promotedAt).toBe(testNow);
    expectSoundProject(project.model);
  });

  it('is told before it happens', () => {
    const project = new Discussed();
    project.apply(0, 10, project.trust);
    project.lockUsual();
    project.accept();
    project.decide('some-only', { choice: 'other', outcome: [{ name: 'Rust' }] });
    expect(promotionOf(project.model, testSession)).toMatchObject({
      comingCount: 2,
      stayingCount: 0,
      goingCount: 1,
      newQuotationCount: 1,
      newCodes: [{ name: 'Rust' }],
      openCount: 1,
      staleCount: 0
    });
  });

  it('takes the place of what the coders of the session had there, and of nothing else', () => {
    const project = new Discussed();
    const other = project.document();
    project.apply(0, 10, project.trust);
    project.apply(500, 510, project.limit);
    project.quotation(other, 0, 5, project.trust);
    project.lockUsual({ documentIds: [project.documentId] });
    project.apply(600, 610, project.limit, sam);
    project.apply(700, 710, project.limit, testCoder, '2026-04-01T00:00:00.000Z');
    project.decideAll().promote();
    const { model } = project;
    expect(model.list('quotations')).toHaveLength(7);
    expect(project.coded()).toEqual([
      'Noor Vertrouwen 0-5',
      'Consensus Vertrouwen 0-10',
      'Consensus Grens 100-110',
      'Consensus Vertrouwen 300-310',
      'Noor Grens 700-710'
    ]);
  });

  it('leaves other coders, other codes and other parts alone', () => {
    const project = new Discussed();
    const tempo = project.code('Tempo');
    project.apply(0, 10, tempo);
    project.apply(900, 910, project.trust);
    const { documentId, trust, limit } = project;
    project.lockUsual({ codeIds: [trust, limit], parts: [{ documentId, start: 0, end: 400 }] });
    project.decideAll().promote();
    expect(project.coded()).toEqual([
      'Noor Tempo 0-10',
      'Consensus Vertrouwen 0-10',
      'Consensus Grens 100-110',
      'Consensus Vertrouwen 300-310',
      'Noor Vertrouwen 900-910'
    ]);
  });

  it('uses the quotation that lies there, with its number and its links', () => {
    const project = new Discussed();
    project.apply(100, 110, project.trust);
    const [quotation] = project.model.quotationsOf(project.documentId);
    const target = { kind: 'cimo', id: 'context' } as const;
    project.run(linkEvidence, { places: [{ quotationId: quotation!.id }], target, stance: 'contrary' });
    project.lockUsual().decideAll().promote();
    expect(project.model.findQuotationAt(project.documentId, 100, 110)).toEqual(quotation);
    expect(project.model.codingsOf(quotation!.id).map(({ codeId }) => codeId)).toEqual([project.limit]);
    expect(project.model.linksOf(quotation!.id)).toHaveLength(1);
  });

  it('keeps a quotation nobody agreed to code, without codes', () => {
    const project = new Discussed();
    project.apply(300, 310, project.trust);
    project.lockUsual();
    project.decide('some-only', { choice: 'none' });
    project.promote();
    expect(project.model.quotationsOf(project.documentId)).toHaveLength(1);
    expect(project.coded()).toEqual([]);
  });

  it('touches nothing where a difference is still open', () => {
    const project = new Discussed();
    project.apply(100, 110, project.trust);
    project.apply(300, 310, project.trust);
    project.lockUsual();
    project.decide('some-only', { choice: 'none' });
    project.promote();
    expect(project.coded()).toEqual(['Noor Vertrouwen 100-110']);
  });

  it('says nothing of a decision whose codings came back otherwise, and leaves what was promoted', () => {
    const project = new Discussed().lockUsual().decideAll();
    project.promote();
    const { documentId, trust } = project;
    putSeatCoding(project, { seat: noorSeat, documentId, start: 300, end: 312, codeId: trust, id: 'n3' }, 3);
    expect(promotionOf(project.model, testSession)).toMatchObject({ staleCount: 1, goingCount: 0 });
    expect(project.promote().operations).toEqual([]);
    project.decide('some-only', { choice: 'all' });
    project.promote();
    expect(project.coded().at(-1)).toBe('Consensus Vertrouwen 300-312');
    expect(project.coded()).toHaveLength(3);
  });

  it('again after more was decided changes only that', () => {
    const project = new Discussed().lockUsual();
    project.accept();
    project.promote();
    expect(project.coded()).toEqual(['Consensus Vertrouwen 0-10']);
    const [kept] = project.model.list('codings');
    project.decide('some-only', { choice: 'all' });
    const { operations } = project.promote();
    expect(operations.map(({ table }) => table).sort()).toEqual(['codings', 'counters', 'quotations']);
    expect(project.model.get('codings', kept!.id)).toEqual(kept);
    project.decide('some-only', { choice: 'none' });
    expect(project.promote().operations.map(({ table, after }) => [table, after])).toEqual([
      ['codings', null]
    ]);
    expect(project.promote().operations).toEqual([]);
    expect(project.model.list('coders').filter(({ name }) => name === consensusName)).toHaveLength(1);
  });

  it('leaves what a withdrawn decision had brought until there is another', () => {
    const project = new Discussed().lockUsual().decideAll();
    project.promote();
    const agreed = project.model.list('decisions').find(({ choice }) => choice === 'agreed');
    project.run(withdrawDecisions, { ids: [agreed!.id] });
    expect(project.promote().operations).toEqual([]);
  });

  it('is undone in one step', () => {
    const project = new Discussed();
    project.apply(0, 10, project.trust);
    project.lockUsual();
    project.accept();
    project.decide('other-code', { choice: 'other', outcome: [{ name: 'Rust' }] });
    const before = projectAsData(project.model, ['counters']);
    const change = project.promote();
    project.take(invertChange(change, 'undo' as ChangeId, testNow));
    expect(projectAsData(project.model, ['counters'])).toEqual(before);
  });

  it('of another session over the same documents takes its place', () => {
    const project = new Discussed().lockUsual().decideAll();
    project.promote();
    const next = 'session-2' as SessionId;
    const { documentId, limit } = project;
    const seat = (id: string) => ({
      ...project.model.get('sessions', testSession).seats[0]!,
      id: id as never
    });
    putLockedSession(project, [], { id: next, seats: [seat('a'), seat('b')] });
    putSeatCoding(
      project,
      { seat: 'a' as never, documentId, start: 0, end: 4, codeId: limit, id: 'a1' },
      1,
      next
    );
    const { differences } = sessionDifferences(project.model, next);
    project.run(decideDifferences, { sessionId: next, differences, choice: 'all' });
    project.promote(next);
    expect(project.coded()).toEqual(['Consensus Grens 0-4']);
  });

  it('goes on the first of two quotations that coincide', () => {
    const project = new Discussed().lockUsual();
    const first = project.quotation(project.documentId, 0, 12);
    project.quotation(project.documentId, 0, 11);
    project.accept();
    project.promote();
    const promoted = project.model.findQuotationAt(project.documentId, 0, 10)!;
    project.run(resizeQuotation, { id: first, start: 0, end: 10 });
    project.promote();
    expect(project.model.codingsOf(promoted.id)).toEqual([]);
    expect(project.coded()).toEqual(['Consensus Vertrouwen 0-10']);
    expect(project.promote().operations).toEqual([]);
  });

  it('is refused while not all have locked', () => {
    const project = new Discussed().lockUsual({ openedAt: null });
    expect(errorCodeOf(() => project.promote())).toBe('session/not-open');
  });
});

describe('codes of a consensus that the project has no more', () => {
  it('come back under the same id with the texts they had, when the outcome needs them', () => {
    const project = new Discussed();
    const tempo = project.code('Tempo');
    project.lockUsual().decideAll();
    project.run(deleteCodes, { ids: [project.limit, tempo] });
    project.promote();
    expect(project.model.get('codes', project.limit)).toMatchObject({ name: 'Grens', parentId: null });
    expect(project.model.find('codes', tempo)).toBeUndefined();
  });

  it('read as they were sharpened', () => {
    const project = new Discussed().lockUsual();
    project.run(deleteCodes, { ids: [project.limit] });
    const codeChange = { codeId: project.limit, field: 'definition', after: 'Waar het ophoudt.' } as const;
    project.decide('other-code', { seatIds: [samSeat], codeChange });
    project.promote();
    expect(project.model.get('codes', project.limit).definition).toBe('Waar het ophoudt.');
  });

  it('are the code that has their name now', () => {
    const project = new Discussed().lockUsual().decideAll();
    project.run(deleteCodes, { ids: [project.limit] });
    const again = project.code('grens ');
    project.promote();
    expect(project.model.find('codes', project.limit)).toBeUndefined();
    expect(project.model.codingsWith(again)).toHaveLength(1);
  });

  it('come back after they were merged away, and what was merged counts as the code it is in now', () => {
    const project = new Discussed();
    project.apply(100, 110, project.limit, testCoder);
    project.lockUsual().decideAll();
    project.run(mergeCodes, { survivorId: project.trust, codeIds: [project.limit] });
    project.promote();
    expect(project.coded()).toEqual([
      'Consensus Vertrouwen 0-10',
      'Consensus Grens 100-110',
      'Consensus Vertrouwen 300-310'
    ]);
  });

  it('come back under the code above them, and that one first when the outcome needs it too', () => {
    const project = new Discussed();
    const climate = project.code('Klimaat');
    const rest = project.code('Rust', climate);
    project.lockUsual();
    const outcome = [{ codeId: rest }, { codeId: climate }];
    project.decide('some-only', { choice: 'other', outcome });
    project.run(deleteCodes, { ids: [rest, climate] });
    project.promote();
    expect(project.model.get('codes', rest).parentId).toBe(climate);
  });
});

describe('comments of the coders', () => {
  const commented = (comments: { noor: string; sam: string }) => {
    const project = new Discussed();
    const place = { start: 0, end: 10, codeId: project.trust };
    return project.lock([
      { seat: samSeat, ...place, comment: comments.sam },
      { seat: noorSeat, ...place, comment: comments.noor }
    ]);
  };
  const commentAt = ({ model, documentId }: Discussed) => model.findQuotationAt(documentId, 0, 10)?.comment;

  it.each([
    { noor: 'Mooi. ', sam: 'Twijfel.', joined: 'Noor: Mooi.\n\nSam: Twijfel.' },
    { noor: '', sam: 'Twijfel.', joined: 'Sam: Twijfel.' },
    { noor: ' ', sam: '', joined: '' }
  ])('“$noor” and “$sam” are joined, each with the name', ({ joined, ...comments }) => {
    const project = commented(comments);
    project.accept();
    project.promote();
    expect(commentAt(project)).toBe(joined);
    expect(project.promote().operations).toEqual([]);
  });

  it('do not take the place of what stands with the quotation', () => {
    const project = commented({ noor: 'Mooi.', sam: '' });
    const place = { documentId: project.documentId, start: 0, end: 10 };
    project.run(commentQuotation, { place, comment: 'Navragen.' });
    project.accept();
    project.promote();
    expect(commentAt(project)).toBe('Navragen.');
  });

  it('come once for a quotation with several codes', () => {
    const project = new Discussed();
    const place = { start: 0, end: 10, comment: 'Beide.' };
    project.lock([
      { seat: noorSeat, ...place, codeId: project.trust },
      { seat: noorSeat, ...place, codeId: project.limit }
    ]);
    project.decide('some-only', { choice: 'all' });
    project.promote();
    expect(commentAt(project)).toBe('Noor: Beide.');
  });
});
