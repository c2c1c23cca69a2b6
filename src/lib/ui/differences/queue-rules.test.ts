import { describe, expect, it } from 'vitest';
import type { DecidedDifference } from '$lib/analysis/differences/decided-differences';
import type { ComparedCoding } from '$lib/analysis/agreement/agreement-material';
import type { Decision } from '$lib/domain/decision';
import type { CodeId, DocumentId, SeatId } from '$lib/domain/ids';
import { TextBoundaries } from '$lib/ui/coding/text-boundaries';
import { askedQueue, queueQuery } from './difference-address';
import { isComplete, noDraft, withOther, withSeat } from './decision-draft';
import { everyDifference, nextUndecided, orderedQueue } from './difference-filter';
import { groupsOf } from './difference-groups';
import { earlierReasons } from './earlier-reasons';
import { linesBetween, listLines } from './list-lines';
import { opposedKeys } from './opposed-codes';
import { outcomeOfDraft } from './outcome-of-draft';
import { seatMarks } from './seat-marks';
import { moveEdge } from './word-edges';

const seats = ['seat-a', 'seat-b', 'seat-c'] as SeatId[];

function coding(seat: number, codeId: string, start: number, end: number): ComparedCoding {
  const code = codeId as CodeId;
  const documentId = 'document-1' as DocumentId;
  return {
    id: `${seat}-${codeId}-${start}`,
    seat,
    documentId,
    start,
    end,
    codeId: code,
    appliedId: code,
    comment: ''
  };
}

function difference(
  kind: DecidedDifference['kind'],
  start: number,
  fields: Partial<DecidedDifference> = {}
): DecidedDifference {
  const codings = fields.codings ?? [coding(0, 'grens', start, start + 5)];
  return {
    key: `${kind} ${start}`,
    kind,
    documentId: 'document-1' as DocumentId,
    start,
    end: start + 5,
    codings,
    seats: [0],
    codeIds: ['grens' as CodeId],
    decision: null,
    isStale: false,
    ...fields
  };
}
const decided = { decision: {} as Decision };

describe('the order of the queue', () => {
  const one = difference('some-only', 0, { seats: [1] });
  const other = difference('other-code', 90);
  const agreed = difference('agreed', 10);
  const elsewhere = difference('other-code', 0, { documentId: 'document-0' as DocumentId });
  const all = [agreed, one, other, elsewhere];

  it('goes by kind, then by document, then by place', () => {
    const groups = groupsOf([...all, difference('some-only', 3, { seats: [0] })]);
    expect(groups.map(({ key }) => key)).toEqual(['other-code', 'some-only:0', 'some-only:1', 'agreed']);
    expect(orderedQueue(all, groups, ['document-1', 'document-0'], everyDifference)).toEqual([
      other,
      elsewhere,
      one,
      agreed
    ]);
  });

  it('goes on to the next that is undecided, or changed since, round to the start', () => {
    const rows = [
      difference('other-code', 0),
      difference('other-code', 1, decided),
      difference('other-code', 2, { ...decided, isStale: true }),
      difference('other-code', 3, decided)
    ];
    expect(nextUndecided(rows, 0)).toBe(rows[2]);
    expect(nextUndecided(rows, 2)).toBe(rows[0]);
    expect(nextUndecided([rows[1]!, rows[3]!], 0)).toBeNull();
  });

  it('puts a heading before each kind and gives the lines of a stretch', () => {
    const { lines, steps } = listLines([other, elsewhere, agreed]);
    expect(lines.map((line) => [line.kind, line.top])).toEqual([
      ['heading', 0],
      ['row', 1],
      ['row', 3],
      ['heading', 5],
      ['row', 6]
    ]);
    expect(steps).toBe(8);
    expect(linesBetween(lines, 4, 6).map(({ top }) => top)).toEqual([3, 5]);
  });
});

describe('where one code stands against another', () => {
  const place = (kind: DecidedDifference['kind'], ...codings: ComparedCoding[]) =>
    difference(kind, codings[0]!.start, {
      key: codings.map(({ id }) => id).join(' '),
      codings,
      codeIds: [...new Set(codings.map(({ codeId }) => codeId))]
    });
  const turns = [
    { start: 0, end: 50 },
    { start: 50, end: 100 }
  ];
  const against = (differences: DecidedDifference[]) =>
    opposedKeys(differences, ['grens' as CodeId], 'tijd' as CodeId, () => turns);
  const both = place('other-code', coding(0, 'grens', 10, 20), coding(1, 'tijd', 11, 20));
  const inTurn = place('some-only', coding(0, 'grens', 52, 60));
  const otherInTurn = place('some-only', coding(1, 'tijd', 80, 90));

  it('is one place with both, or two places of different coders in one turn', () => {
    const third = place('some-only', coding(1, 'rol', 70, 75));
    expect(against([both, inTurn, otherInTurn, third])).toEqual(
      new Set([both.key, inTurn.key, otherInTurn.key])
    );
  });

  it('is not one coder with both codes, another turn, or what was coded alike', () => {
    const sameCoder = place('some-only', coding(0, 'tijd', 80, 90));
    const elsewhere = place('some-only', coding(1, 'tijd', 20, 30));
    const alike = place('agreed', coding(0, 'tijd', 80, 90), coding(1, 'tijd', 80, 90));
    expect(against([inTurn, sameCoder, elsewhere, alike])).toEqual(new Set());
  });
});

describe('an address of the queue', () => {
  it('says what is open and what is left out, and nothing for the usual', () => {
    const filter = {
      groups: ['some-only:0'],
      codeIds: ['grens' as CodeId],
      againstId: 'tijd' as CodeId,
      documentIds: ['document-1' as DocumentId],
      state: 'open' as const
    };
    const query = queueQuery({ codingId: 'coding-1', filter });
    expect(askedQueue(new URLSearchParams(query))).toEqual({ codingId: 'coding-1', filter, isAsked: true });
    expect(queueQuery({ codingId: null, filter: everyDifference })).toBe('');
    expect(askedQueue(new URLSearchParams('with=tijd')).filter).toEqual(everyDifference);
    expect(askedQueue(new URLSearchParams('state=nonsense')).filter).toEqual(everyDifference);
  });
});

describe('a decision that is being written', () => {
  it('is for one of two coders, and for any of more', () => {
    const [a, b, c] = seats as [SeatId, SeatId, SeatId];
    const two = withSeat(withSeat(noDraft, a, [a, b]), b, [a, b]);
    expect(two).toMatchObject({ choice: 'seats', seatIds: [b] });
    const twoOfThree = withSeat(withSeat(noDraft, c, seats), a, seats);
    expect(twoOfThree).toMatchObject({ choice: 'seats', seatIds: [a, c] });
    expect(withSeat(twoOfThree, b, seats)).toMatchObject({ choice: 'all', seatIds: [] });
    expect(withSeat(withSeat(noDraft, c, seats), c, seats).choice).toBeNull();
  });

  it('begins something new from what stands there, and keeps what was written of it', () => {
    const place = difference('other-code', 4);
    const begun = withOther(noDraft, place);
    expect(begun.outcome).toEqual([{ start: 4, end: 9, code: { codeId: 'grens' } }]);
    expect(withOther({ ...begun, choice: 'none' }, place).outcome).toEqual(begun.outcome);
    expect([isComplete(noDraft), isComplete(begun), isComplete({ ...begun, outcome: [] })]).toEqual([
      false,
      true,
      false
    ]);
  });

  it('comes to what the chosen coders had, each coding once', () => {
    const place = difference('agreed', 0, {
      codings: [coding(0, 'grens', 0, 5), coding(1, 'grens', 0, 5), coding(1, 'tijd', 0, 5)]
    });
    const outcome = (choice: Decision['choice'], ...seatIds: SeatId[]) =>
      outcomeOfDraft(place, { choice, seatIds, outcome: [] }, seats).map(({ code }) => code);
    expect(outcome('all')).toEqual([{ codeId: 'grens' }, { codeId: 'tijd' }]);
    expect(outcome('seats', seats[0]!)).toEqual([{ codeId: 'grens' }]);
    expect([outcome('none'), outcome('seats', seats[2]!)]).toEqual([[], []]);
  });

  it('moves an edge by a word and keeps at least one', () => {
    const text = 'Zij zei 🙂 dat het ging.';
    const boundaries = new TextBoundaries(text);
    const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    const span = { start: 4, end: 7 };
    expect(words(moveEdge(boundaries, span, 'end', 1))).toBe('zei 🙂 dat');
    expect(words(moveEdge(boundaries, span, 'start', -1))).toBe('Zij zei');
    expect(moveEdge(boundaries, span, 'start', 1)).toEqual(span);
    expect(moveEdge(boundaries, span, 'end', -1)).toEqual(span);
  });
});

describe('what is offered and shown', () => {
  const reason = (text: string, day: number) => ({ reason: text, decidedAt: `2026-03-0${day}` }) as Decision;

  it('offers the latest reasons that hold what is typed, each once', () => {
    const given = [reason('Te ruim', 1), reason('Té krap', 2), reason('te ruim ', 3), reason('', 4)];
    expect(earlierReasons(given, '')).toEqual(['te ruim', 'Té krap']);
    expect(earlierReasons(given, 'te k')).toEqual(['Té krap']);
    expect(earlierReasons(given, 'Te ruim')).toEqual([]);
  });

  it('marks coders by initials, numbered where they are the same', () => {
    expect(seatMarks(['Noor', 'Sam de Wit', 'Noor (na een maand)'])).toEqual(['N1', 'SdW', 'N2']);
  });
});
