import { describe, expect, it } from 'vitest';
import type { PhaseId } from '$lib/domain/ids';
import { askedCell, askedMatrix, matrixQuery } from './matrix-address';
import { usualMatrix, type ShownMatrix } from './matrix-choices';

const read = (query: string) => askedMatrix(new URLSearchParams(query));

describe('the address of a matrix', () => {
  it.each<{ what: string; choices: Partial<ShownMatrix> }>([
    { what: 'the usual matrix', choices: {} },
    { what: 'other dimensions and measures', choices: { rows: 'case', columns: 'code', measure: 'cases' } },
    { what: 'nothing beside the number', choices: { beside: [] } },
    { what: 'shading by row', choices: { shade: 'coverage', scale: 'row' } },
    {
      what: 'filters',
      choices: {
        origins: 'implied',
        kinds: ['interview', 'focus-group'],
        roles: ['intern begeleider & co'],
        phases: ['phase-1' as PhaseId]
      }
    }
  ])('gives back $what', ({ choices }) => {
    const shown = { ...usualMatrix, ...choices };
    expect(read(matrixQuery(shown, null))).toEqual(shown);
  });

  it('names the open cell', () => {
    const place = { row: 'question:1', column: 'role:ouder & kind' };
    expect(askedCell(new URLSearchParams(matrixQuery(usualMatrix, place)))).toEqual(place);
    expect(askedCell(new URLSearchParams(matrixQuery(usualMatrix, null)))).toBeNull();
  });

  it('asks for nothing without rows and columns, and for the usual where it makes no sense', () => {
    expect(read('kind=interview')).toBeNull();
    expect(read('rows=weather&columns=code&measure=mood&kind=opera')).toEqual({
      ...usualMatrix,
      columns: 'code'
    });
  });
});
