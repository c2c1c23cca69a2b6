import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toldEntry } from '../testing/told-entry';
import { defaultCalendarOptions } from './calendar-options';
import { readCalendar } from './read-calendar';

const folder = 'fixtures/timeline';
const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'input.ics')));

describe('a calendar as programs write them', () => {
  it.each(cases)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name, 'input.ics')));
    const study = { first: '2025-01-01', last: '2025-05-31' };
    const { entries, ...facts } = await readCalendar(
      { name: 'input.ics', bytes },
      { ...defaultCalendarOptions, study }
    );
    const told = { ...facts, entries: entries.map(toldEntry) };
    if (process.env['WRITE'])
      writeFileSync(join(folder, name, 'expected.json'), JSON.stringify(told, null, 2));
    expect(told).toEqual(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));
  });
});
