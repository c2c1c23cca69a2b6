import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedCoding } from '../agreement/agreement-material';
import type { DifferenceMaterial } from './difference';
import { findDifferences } from './find-differences';
import { coding, compared } from './testing/compared-codings';

/** What was found, in short: `kind ids`. */
function found(written: readonly string[], seatCount = 2): string[] {
  const codings = written.map((one, index) => coding(one, index + 1));
  return findDifferences(compared(codings, seatCount)).map(
    ({ kind, codings }) => `${kind}: ${codings.map(({ id }) => id).join(' ')}`
  );
}

describe('what two coders did with the same text', () => {
  it.each([
    { said: 'nothing', codings: [], differences: [] },
    { said: 'the same', codings: ['A x 0-10', 'B x 0-10'], differences: ['agreed: A1 B2'] },
    {
      said: 'the same code with other boundaries',
      codings: ['A x 0-10', 'B x 2-12'],
      differences: ['other-boundaries: A1 B2']
    },
    {
      said: 'another code on the same place',
      codings: ['A x 0-10', 'B y 0-10'],
      differences: ['other-code: A1 B2']
    },
    {
      said: 'another code on about the same place',
      codings: ['A x 0-10', 'B y 5-10'],
      differences: ['other-code: A1 B2']
    },
    {
      said: 'another code on a place that has less than half in common',
      codings: ['A x 0-10', 'B y 6-10'],
      differences: ['some-only: A1', 'some-only: B2']
    },
    { said: 'a code by one of them', codings: ['B x 0-10'], differences: ['some-only: B1'] },
    {
      said: 'spans that only touch',
      codings: ['A x 0-5', 'B x 5-9'],
      differences: ['some-only: A1', 'some-only: B2']
    },
    {
      said: 'one code they share on the place and one each',
      codings: ['A x 0-10', 'A y 0-10', 'B x 0-10', 'B z 0-10'],
      differences: ['agreed: A1 B3', 'other-code: A2 B4']
    },
    {
      said: 'one code against two: the first in the codebook is its counterpart',
      codings: ['A z 0-10', 'B y 0-10', 'B x 0-10'],
      differences: ['other-code: A1 B3', 'some-only: B2']
    },
    {
      said: 'the best overlap wins before the codebook',
      codings: ['A z 0-10', 'B y 0-10', 'B x 0-9'],
      differences: ['other-code: A1 B2', 'some-only: B3']
    },
    {
      said: 'one stretch against three pieces of it',
      codings: ['A x 0-30', 'B x 0-8', 'B x 10-18', 'B x 20-30'],
      differences: ['other-boundaries: A1 B2 B3 B4']
    },
    {
      said: 'the same code twice, overlapping, by one of them only',
      codings: ['A x 0-10', 'A x 5-15'],
      differences: ['some-only: A1 A2']
    },
    {
      said: 'the same code twice, overlapping, and once by the other',
      codings: ['A x 0-10', 'A x 5-15', 'B x 0-10'],
      differences: ['other-boundaries: A1 A2 B3']
    },
    {
      said: 'the same code twice, overlapping, by both',
      codings: ['A x 0-10', 'A x 5-15', 'B x 5-15', 'B x 0-10'],
      differences: ['agreed: A1 A2 B4 B3']
    },
    {
      said: 'two codes that roll up to one',
      codings: ['A x 0-10 as x1', 'B x 0-10 as x2'],
      differences: ['agreed: A1 B2']
    },
    {
      said: 'two codes of one coder on a span that roll up to one',
      codings: ['A x 0-10 as x1', 'A x 0-10 as x2', 'B x 0-10 as x1'],
      differences: ['agreed: A1 A2 B3']
    }
  ])('$said', ({ codings, differences }) => {
    expect(found(codings)).toEqual(differences);
  });
});

describe('what three coders did with the same text', () => {
  it.each([
    {
      said: 'two of three alike are not agreed',
      codings: ['A x 0-10', 'C x 0-10'],
      differences: ['some-only: A1 C2']
    },
    {
      said: 'two alike against another code',
      codings: ['A x 0-10', 'C x 0-10', 'B y 0-9'],
      differences: ['other-code: A1 B3 C2']
    },
    {
      said: 'three codes on one place',
      codings: ['A x 0-10', 'B y 0-10', 'C z 0-10'],
      differences: ['other-code: A1 B2 C3']
    },
    {
      said: 'two codes on one place and nothing by the third',
      codings: ['A x 0-10', 'B y 0-10'],
      differences: ['other-code: A1 B2']
    },
    {
      said: 'all three with other boundaries',
      codings: ['A x 0-10', 'B x 0-10', 'C x 0-11'],
      differences: ['other-boundaries: A1 B2 C3']
    }
  ])('$said', ({ codings, differences }) => {
    expect(found(codings, 3)).toEqual(differences);
  });
});

describe('the order of differences', () => {
  it('is by number of the document, start and kind', () => {
    const codings = [
      coding('A x 8-10', 1),
      coding('A y 0-10', 2),
      coding('B x 0-10', 3),
      coding('A x 0-10', 4),
      coding('A x 90-99', 5, 'document-2')
    ];
    expect(findDifferences(compared(codings)).map(({ key, documentId }) => `${documentId} ${key}`)).toEqual([
      'document-2 A5',
      'document-1 A1 A4 B3',
      'document-1 A2'
    ]);
  });
});

/** The same by its definition: tries everything, in the order in which things are said to come. */
function slowDifferences({ codings, seats }: DifferenceMaterial): string[] {
  const overlap = (a: ComparedCoding, b: ComparedCoding) =>
    a.documentId === b.documentId && a.start < b.end && b.start < a.end;
  let places = codings.map((one) => [one]);
  for (let joined = true; joined;) {
    joined = false;
    for (const one of places)
      for (const other of places) {
        if (joined || one === other || one[0]!.codeId !== other[0]!.codeId) continue;
        if (!one.some((a) => other.some((b) => overlap(a, b)))) continue;
        places = [...places.filter((place) => place !== one && place !== other), [...one, ...other]];
        joined = true;
      }
  }
  const seatsOf = (place: ComparedCoding[]) => new Set(place.map(({ seat }) => seat));
  const written = (kind: string, place: ComparedCoding[]) =>
    `${kind}: ${place
      .map(({ id }) => id)
      .sort()
      .join(' ')}`;
  const complete = places.filter((place) => seatsOf(place).size === seats.length);
  const hull = (place: ComparedCoding[]) => ({
    start: Math.min(...place.map(({ start }) => start)),
    end: Math.max(...place.map(({ end }) => end)),
    code: place[0]!.codeId
  });
  const compare = (a: ComparedCoding[], b: ComparedCoding[]) => {
    const [one, other] = [hull(a), hull(b)];
    return one.start - other.start || one.end - other.end || (one.code < other.code ? -1 : 1);
  };
  const single = places.filter((place) => !complete.includes(place)).sort(compare);
  const pairs = single.flatMap((one, index) =>
    single.slice(index + 1).flatMap((other) => {
      if (one[0]!.documentId !== other[0]!.documentId) return [];
      const [a, b] = [hull(one), hull(other)];
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      const share = shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
      return share >= 0.5 ? [{ one, other, share }] : [];
    })
  );
  pairs.sort(
    (p, q) =>
      q.share - p.share || compare(p.one, q.one) || (p.other === q.other ? 0 : compare(p.other, q.other))
  );
  let groups = single.map((place) => [place]);
  for (const { one, other } of pairs) {
    const [these, those] = [groups.find((g) => g.includes(one))!, groups.find((g) => g.includes(other))!];
    const seatsOfThese = seatsOf(these.flat());
    if (these === those || those.flat().some(({ seat }) => seatsOfThese.has(seat))) continue;
    groups = [...groups.filter((g) => g !== these && g !== those), [...these, ...those]];
  }
  return [
    ...complete.map((place) => {
      const spans = seats.map((_, seat) =>
        [...new Set(place.filter((one) => one.seat === seat).map(({ start, end }) => `${start}-${end}`))]
          .sort()
          .join()
      );
      return written(new Set(spans).size === 1 ? 'agreed' : 'other-boundaries', place);
    }),
    ...groups.map((group) => written(group.length > 1 ? 'other-code' : 'some-only', group.flat()))
  ].sort();
}

const anyCodings = fc
  .array(
    fc.record({
      seat: fc.constantFrom('A', 'B', 'C'),
      code: fc.constantFrom('x', 'y', 'z', 'w'),
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 12 }),
      document: fc.constantFrom('document-1', 'document-2')
    }),
    { maxLength: 24 }
  )
  .map((rows) =>
    rows.map(({ seat, code, start, length, document }, index) =>
      coding(`${seat} ${code} ${start}-${start + length}`, index, document)
    )
  );

describe('differences among any codings', () => {
  it('are those of the definition', () => {
    fc.assert(
      fc.property(anyCodings, (codings) => {
        const material = compared(codings, 3);
        const differences = findDifferences(material);
        expect(differences.map(({ kind, key }) => `${kind}: ${key}`).sort()).toEqual(
          slowDifferences(material)
        );
      }),
      { numRuns: 400 }
    );
  });

  it('hold each coding exactly once, whatever the order the codings come in', () => {
    fc.assert(
      fc.property(anyCodings, fc.infiniteStream(fc.nat()), (codings, random) => {
        const differences = findDifferences(compared(codings, 3));
        const ids = differences.flatMap((difference) => difference.codings.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(codings.map(({ id }) => id).sort());
        const shuffled = codings
          .map((one) => ({ one, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(findDifferences(compared(shuffled, 3))).toEqual(differences);
      })
    );
  });

  it('say where they lie, who coded there and with what', () => {
    fc.assert(
      fc.property(anyCodings, (codings) => {
        for (const difference of findDifferences(compared(codings, 3))) {
          expect(difference.start).toBe(Math.min(...difference.codings.map(({ start }) => start)));
          expect(difference.end).toBe(Math.max(...difference.codings.map(({ end }) => end)));
          expect(difference.seats).toEqual([...new Set(difference.codings.map(({ seat }) => seat))].sort());
          expect(difference.codeIds).toEqual(
            [...new Set(difference.codings.map(({ codeId }) => codeId))].sort()
          );
          for (const { documentId } of difference.codings) expect(documentId).toBe(difference.documentId);
        }
      })
    );
  });
});
