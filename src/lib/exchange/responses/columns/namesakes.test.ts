import { expect, it } from 'vitest';
import { guessMapping } from '../guess-mapping';
import { readResponseFile } from '../read-response-file';
import { readResponses } from '../read-responses';

/** Who answers in a file of which ` / ` parts the rows, and how many rows were taken for another of the same. */
async function respondentsOf(rows: string): Promise<{ names: string[]; twice: number }> {
  const bytes = new TextEncoder().encode(rows.replaceAll(' / ', '\n'));
  const file = await readResponseFile({ name: 'input.csv', bytes });
  const { responses, problems } = await readResponses(file, guessMapping(file, null).mapping, null);
  return {
    names: responses.map(({ moment, respondent }) => `${moment} ${respondent}`),
    twice: problems.filter(({ kind }) => kind === 'duplicate-response').length
  };
}

it('keeps people of one name apart by their codes', async () => {
  expect(
    await respondentsOf(
      'Jaar;Naam;Code;1;2 / 2019;Centrum;BU01;7;8 / 2019;Zuid;BU02;6;7 / 2019;Centrum;BU03;5;6'
    )
  ).toEqual({ names: ['2019 Centrum BU01', '2019 Zuid BU02', '2019 Centrum BU03'], twice: 0 });
});

it('knows them again at the next moment', async () => {
  const { names } = await respondentsOf(
    'Naam;Code;Moment;1 / Jan;P1;T0;7 / Noor;P2;T0;6 / Jan;P3;T0;5 / Jan;P1;T1;8 / Noor;P2;T1;7 / Jan;P3;T1;6'
  );
  expect(names).toEqual(['T0 Jan P1', 'T0 Noor P2', 'T0 Jan P3', 'T1 Jan P1', 'T1 Noor P2', 'T1 Jan P3']);
});

it.each([
  ['the rows are counted', 'Nr;Naam;1;2 / 1;Jan;7;8 / 2;Noor;6;7 / 3;Jan;5;6'],
  ['the same code is there twice', 'Naam;Code;1;2 / Jan;P1;7;8 / Noor;P2;6;7 / Jan;P1;5;6'],
  [
    'every response has a number of its own',
    'Naam;Code;Moment;1 / Jan;A1;T0;7 / Noor;A2;T0;6 / Jan;A3;T0;5 / Noor;A4;T1;6'
  ]
])('says that somebody answered twice when %s', async (_, rows) => {
  const { names, twice } = await respondentsOf(rows);
  expect(twice).toBe(1);
  expect(names.filter((name) => name.endsWith('Jan'))).toHaveLength(1);
});

it('leaves names as they are when nobody shares one', async () => {
  const { names } = await respondentsOf('Naam;Code;1;2 / Jan;P1;7;8 / Noor;P2;6;7 / Els;P3;5;6');
  expect(names.map((name) => name.split(' ').at(-1))).toEqual(['Jan', 'Noor', 'Els']);
});
