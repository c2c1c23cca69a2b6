import { expect, it } from 'vitest';
import { unitMatrixToCsv } from './matrix-csv';

it('writes a row per unit that any program reads, harmless in a spreadsheet', () => {
  const csv = unitMatrixToCsv({
    header: ['unit', 'Noor, R.', 'Bram'],
    rows: [
      ['10: 0–12', '1', '0'],
      ['=cmd', 'rust; "tijd"', '-'],
      ['10: 13–20', '', '-2']
    ]
  });
  expect(csv).toBe(
    'unit,"Noor, R.",Bram\r\n10: 0–12,1,0\r\n\'=cmd,"rust; ""tijd""",-\r\n10: 13–20,,\'-2\r\n'
  );
});
