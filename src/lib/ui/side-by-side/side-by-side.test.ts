import { describe, expect, it } from 'vitest';
import type { DecidedDifference } from '$lib/analysis/differences/decided-differences';
import type { ComparedCoding } from '$lib/analysis/agreement/agreement-material';
import type { CodeId, DocumentId } from '$lib/domain/ids';
import { toSections } from '$lib/ui/coding/transcript-sections';
import { overviewTicks } from './overview-ticks';
import { sideMarks } from './side-marks';

const documentId = 'document-1' as DocumentId;

function difference(kind: DecidedDifference['kind'], ...spans: [seat: number, start: number, end: number][]) {
  const codings = spans.map(([seat, start, end]): ComparedCoding => ({
    id: `${kind}-${seat}-${start}`,
    seat,
    documentId,
    start,
    end,
    codeId: 'grens' as CodeId,
    appliedId: 'grens' as CodeId,
    comment: ''
  }));
  return {
    key: codings.map(({ id }) => id).join(' '),
    kind,
    documentId,
    start: Math.min(...spans.map(([, start]) => start)),
    end: Math.max(...spans.map(([, , end]) => end)),
    codings,
    seats: spans.map(([seat]) => seat),
    codeIds: ['grens' as CodeId],
    decision: null,
    isStale: false
  } satisfies DecidedDifference;
}

describe('the bars of one coder', () => {
  const text = 'Een zin over thuis.\n'.repeat(400);
  const sections = toSections({ text, turns: [] });

  it('are that coder’s alone, side by side where they overlap, what differs nearest to the text', () => {
    const marks = sideMarks(
      [difference('agreed', [0, 20, 39], [1, 20, 39]), difference('some-only', [0, 20, 39])],
      0,
      text,
      sections
    );
    expect(marks.laneCount).toBe(2);
    expect(marks.bySection.get(0)!.map(({ lane, difference: { kind } }) => [lane, kind])).toEqual([
      [0, 'some-only'],
      [1, 'agreed']
    ]);
  });

  it('are in every section they reach', () => {
    const edge = sections[1]!.start;
    const { bySection } = sideMarks([difference('some-only', [1, edge - 5, edge + 5])], 1, text, sections);
    expect([...bySection.keys()]).toEqual([0, 1]);
  });
});

describe('the strip of differences', () => {
  it('has a tick for each kind and step, and none for what all agree on', () => {
    const ticks = overviewTicks(
      [
        difference('other-code', [0, 500, 510], [1, 500, 510]),
        difference('other-code', [0, 501, 700], [1, 501, 700]),
        difference('agreed', [0, 0, 10], [1, 0, 10]),
        difference('some-only', [0, 999, 1000])
      ],
      1000,
      100
    );
    expect(ticks.map(({ kind, top, height }) => [kind, top, height])).toEqual([
      ['other-code', 0.5, 0.199],
      ['some-only', 0.99, 0.01]
    ]);
    expect(overviewTicks([], 0)).toEqual([]);
  });
});
