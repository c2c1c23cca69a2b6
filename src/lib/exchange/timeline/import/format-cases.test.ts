import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultCalendarOptions } from '../ics/calendar-options';
import { toldEntry } from '../testing/told-entry';
import { guessTimelineColumns } from './guess-timeline-columns';
import { readTimelineFile } from './read-timeline-file';
import { toIncomingEntries } from './to-incoming-entries';

const folder = 'fixtures/timeline';
const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'input.csv')));

describe('a table of phases or events as people make them', () => {
  it.each(cases)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name, 'input.csv')));
    const file = await readTimelineFile({ name: 'input.csv', bytes }, defaultCalendarOptions);
    if (file.kind !== 'table') throw new Error('read as a calendar');
    const [sheet] = file.sheets;
    const mapping = guessTimelineColumns(sheet!.rows);
    const told = { ...mapping, entries: toIncomingEntries(sheet!.rows, mapping).map(toldEntry) };
    if (process.env['WRITE'])
      writeFileSync(join(folder, name, 'expected.json'), JSON.stringify(told, null, 2));
    expect(told).toEqual(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));
  });
});
