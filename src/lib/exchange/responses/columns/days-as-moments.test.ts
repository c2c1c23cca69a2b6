import { expect, it } from 'vitest';
import { guessMapping } from '../guess-mapping';
import { readResponseFile } from '../read-response-file';
import { readResponses } from '../read-responses';

/** The responses of a file of which ` / ` parts the rows, and how many rows or answers were taken for one given before. */
async function responsesOf(rows: string): Promise<{ told: string[]; twice: number }> {
  const bytes = new TextEncoder().encode(rows.replaceAll(' / ', '\n'));
  const file = await readResponseFile({ name: 'input.csv', bytes });
  const { responses, problems } = await readResponses(file, guessMapping(file, null).mapping, null);
  return {
    told: responses.map(({ moment, respondent, date, answers }) =>
      [moment, respondent, date, ...answers.map(({ value }) => value)].join(' ')
    ),
    twice: problems.filter(({ kind }) => kind.startsWith('duplicate')).length
  };
}

const fourTimes = [
  '3-11-2025 Samira 2025-11-03 7 8',
  '3-11-2025 Erkan 2025-11-03 6 5',
  '10-11-2025 Samira 2025-11-10 8 9',
  '10-11-2025 Erkan 2025-11-10 7 6'
];

it.each([
  [
    'a response',
    'Naam;Datum;1;2 / Samira;3-11-2025;7;8 / Erkan;3-11-2025;6;5 / Samira;10-11-2025;8;9 / Erkan;10-11-2025;7;6'
  ],
  [
    'an answer',
    'Naam;Datum;Vraag;Score / Samira;3-11-2025;1;7 / Samira;3-11-2025;2;8 / Erkan;3-11-2025;1;6 / Erkan;3-11-2025;2;5 / Samira;10-11-2025;1;8 / Samira;10-11-2025;2;9 / Erkan;10-11-2025;1;7 / Erkan;10-11-2025;2;6'
  ],
  [
    'a form that was sent in at some time',
    'Tijdstempel;Naam;Ik luister;Ik durf / 3-11-2025 19:02:11;Samira;7;8 / 3-11-2025 19:03:40;Erkan;6;5 / 10-11-2025 19:01:02;Samira;8;9 / 10-11-2025 19:07:12;Erkan;7;6'
  ]
])('takes the days on which people come back for the moments, with %s in a row', async (_, rows) => {
  expect(await responsesOf(rows)).toEqual({ told: fourTimes, twice: 0 });
});

it('leaves days as they are when everybody answers once', async () => {
  const { told } = await responsesOf(
    'Naam;Datum;1;2 / Samira;3-11-2025;7;8 / Erkan;3-11-2025;6;5 / Els;4-11-2025;6;5'
  );
  expect(told[0]).toBe('T1 Samira 2025-11-03 7 8');
});

it('says that somebody answered twice on a day', async () => {
  const { twice } = await responsesOf(
    'Naam;Datum;1;2 / Samira;3-11-2025;7;8 / Samira;3-11-2025;6;5 / Erkan;3-11-2025;6;5'
  );
  expect(twice).toBe(1);
});
