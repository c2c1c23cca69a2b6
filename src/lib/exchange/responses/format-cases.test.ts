import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guessMapping } from './guess-mapping';
import { readResponseFile } from './read-response-file';
import { readResponses } from './read-responses';
import { toldReading } from './testing/told-reading';

const folder = 'fixtures/responses';
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const filesOf = (name: string) => readdirSync(join(folder, name)).filter((file) => file !== 'expected.json');

async function told(path: string) {
  const bytes = new Uint8Array(readFileSync(path));
  const file = await readResponseFile({ name: 'input', bytes });
  const guess = guessMapping(file, null);
  return toldReading(guess, await readResponses(file, guess.mapping, null));
}

describe.each(cases.map(({ name }) => name))('a file with responses: %s', (name) => {
  const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));

  it.each(filesOf(name))('is read from %s', async (file) => {
    expect(await told(join(folder, name, file))).toEqual(expected);
  });
});
