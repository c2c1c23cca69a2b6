import { describe, expect, it } from 'vitest';
import type { CodeId, DocumentId, SeatId, TextId } from '$lib/domain/ids';
import type { AgreementSettings } from '$lib/domain/measurement';
import type { AgreementMaterial } from './agreement-material';
import { pairedUnits } from './paired-units';

const settings = (unit: AgreementSettings['unit'], minimumCoverage = 0): AgreementSettings => ({
  unit,
  minimumCoverage,
  interviewers: true,
  bootstrap: { over: 'turns', samples: 0, seed: 1 }
});

/** Two documents of three paragraphs of ten characters, in which three seats put `[document, seat, start, end, code]`. */
function material(...codings: [number, number, number, number, number][]): AgreementMaterial {
  const text = 'aaaaaaaaaa\nbbbbbbbbbb\ncccccccccc';
  return {
    seats: ['Noor', 'Bram', 'Sam'].map((name) => ({ id: name as SeatId, name })),
    documents: [0, 1].map((index) => ({
      id: `d${index}` as DocumentId,
      number: index + 1,
      name: `Document ${index}`,
      language: 'nl' as const,
      text: { id: `t${index}` as TextId, documentId: `d${index}` as DocumentId, text, turns: [], pages: [] },
      interviewers: new Set<string>(),
      parts: [],
      units: []
    })),
    codes: [0, 1, 2].map((index) => ({
      id: `c${index}` as CodeId,
      name: `code ${index}`,
      level: 'open' as const,
      colour: index,
      parentId: null
    })),
    codings: codings.map(([document, seat, start, end, code], index) => ({
      id: String(index),
      seat,
      documentId: `d${document}` as DocumentId,
      start,
      end,
      codeId: `c${code}` as CodeId,
      appliedId: `c${code}` as CodeId,
      comment: ''
    })),
    groups: [],
    leftOut: []
  };
}

describe('the units of two seats', () => {
  it('hold the codes of both, and none that neither coded', () => {
    const units = pairedUnits(
      material([0, 0, 0, 15, 2], [0, 0, 2, 4, 0], [0, 1, 12, 14, 1], [1, 1, 24, 26, 1]),
      settings('paragraph'),
      [0, 1]
    );
    expect(units).toEqual([
      { documentId: 'd0', first: [0, 2], second: [], times: 1 },
      { documentId: 'd0', first: [2], second: [1], times: 1 },
      { documentId: 'd1', first: [], second: [1], times: 1 }
    ]);
  });

  it('leave the other seats out', () => {
    const all = material([0, 0, 0, 5, 0], [0, 2, 12, 14, 1]);
    expect(pairedUnits(all, settings('paragraph'), [0, 1])).toHaveLength(1);
    expect(pairedUnits(all, settings('paragraph'), [0, 2])).toHaveLength(2);
  });

  it('ask for as much of a unit as the settings do', () => {
    const half = material([0, 0, 0, 5, 0], [0, 1, 0, 4, 0]);
    expect(pairedUnits(half, settings('paragraph', 0.5), [0, 1])).toEqual([
      { documentId: 'd0', first: [0], second: [], times: 1 }
    ]);
  });

  it('count characters as stretches in which nothing changes', () => {
    const units = pairedUnits(
      material([0, 0, 0, 6, 0], [0, 0, 4, 8, 1], [0, 1, 5, 10, 0]),
      settings('character'),
      [0, 1]
    );
    expect(units.map(({ first, second, times }) => [first, second, times])).toEqual([
      [[0], [], 4],
      [[0, 1], [], 1],
      [[0, 1], [0], 1],
      [[1], [0], 2],
      [[], [0], 2]
    ]);
  });

  it('are none without codings', () => {
    expect(pairedUnits(material(), settings('turn'), [0, 1])).toEqual([]);
  });
});
