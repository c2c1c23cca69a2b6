import { expect, it } from 'vitest';
import { findDuplicates } from './find-duplicates';

const made = (id: string, fileHash: string, textHash: string) => ({
  id,
  name: id,
  number: 7,
  origin: { fileHash, textHash }
});
const reasons = (...args: Parameters<typeof findDuplicates>) =>
  Array.from(findDuplicates(...args), ([id, { reason, name }]) => [id, reason, name]);

it.each([
  ['nothing alike', [made('a', '1', 'x'), made('b', '2', 'y')], [], []],
  [
    'the file of a document',
    [made('a', '1', 'x')],
    [made('old', '1', 'x')],
    [['a', 'same-file-as-document', 'old']]
  ],
  [
    'the text of a document',
    [made('a', '2', 'x')],
    [made('old', '1', 'x')],
    [['a', 'same-text-as-document', 'old']]
  ],
  [
    'a file twice in the list, after the first',
    [made('a', '1', 'x'), made('b', '1', 'x'), made('c', '2', 'x')],
    [],
    [
      ['b', 'same-file-as-other', 'a'],
      ['c', 'same-text-as-other', 'a']
    ]
  ],
  [
    'a document before a file of the list',
    [made('a', '2', 'x'), made('b', '2', 'x')],
    [made('old', '1', 'x')],
    [
      ['a', 'same-text-as-document', 'old'],
      ['b', 'same-file-as-other', 'a']
    ]
  ]
])('finds %s', (_, candidates, documents, expected) => {
  expect(reasons(candidates, documents)).toEqual(expected);
});
