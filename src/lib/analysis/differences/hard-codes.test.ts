import { describe, expect, it } from 'vitest';
import { findDifferences } from './find-differences';
import { hardCodes } from './hard-codes';
import { coding, compared } from './testing/compared-codings';

describe('the codes that were hard', () => {
  it('are those with most differences, then those least agreed on, then as in the codebook', () => {
    const written = [
      'A x 0-10',
      'B x 0-10',
      'A y 0-10',
      'B z 0-10',
      'A y 20-30',
      'A z 40-50',
      'B x 60-70',
      'A x 70-80',
      'B z 80-90',
      'A z 80-90',
      'A w 90-95',
      'B w 90-95'
    ];
    const material = compared(written.map((one, index) => coding(one, index)));
    const codes = [...material.codes, { ...material.codes[0]!, id: 'unused' as never }];
    const rows = hardCodes(codes, findDifferences(material));
    expect(rows.map(({ code, differences, agreedShare }) => [code.id, differences, agreedShare])).toEqual([
      ['y', 2, 0],
      ['x', 2, 1 / 3],
      ['z', 2, 1 / 3],
      ['w', 0, 1],
      ['unused', 0, null]
    ]);
    expect(rows[0]!.byKind).toEqual({ agreed: 0, 'other-code': 1, 'other-boundaries': 0, 'some-only': 1 });
  });
});
