import { expect, it } from 'vitest';
import { pastedItems } from './pasted-items';

const read = (text: string, taken: string[] = []) =>
  pastedItems(text, null, taken).map(({ number, text: words, parent, kind }) =>
    [parent ? `${parent}>` : '', number ?? '?', words, kind === 'heading' ? '(kop)' : ''].join('|')
  );

it('reads a number, words and a competence, also from cells of a sheet', () => {
  expect(pastedItems('1\tIk luister\tLuisteren\r\n2.\tIk vraag door', null, [])).toMatchObject([
    { number: '1', text: 'Ik luister', competence: 'Luisteren' },
    { number: '2', text: 'Ik vraag door', competence: '' }
  ]);
});

it('puts sub-items under their item, which then asks nothing itself', () => {
  expect(read('2. Ik bewaar het evenwicht:\n  2a Tussen anderen\n  b) In mezelf\n3) Klaar 🙂')).toEqual([
    '|2|Ik bewaar het evenwicht:|(kop)',
    '2>|2a|Tussen anderen|',
    '2>|2b|In mezelf|',
    '|3|Klaar 🙂|'
  ]);
  expect(read('2.1 Zo. Ja', ['2'])).toEqual(['|?|2.1 Zo. Ja|']);
  expect(read('2.1. Zo', ['2'])).toEqual(['2>|2.1|Zo|']);
});

it('leaves words alone that only begin with a number, skips what is empty, drops bullets', () => {
  expect(read('3 dingen die ik leerde\n\n   \n- Wat nog?\n• En?')).toEqual([
    '|?|3 dingen die ik leerde|',
    '|?|Wat nog?|',
    '|?|En?|'
  ]);
});

it('leaves the next number to what has one that is taken', () => {
  expect(read('1. Een\n1. Nog een\n2. Twee', ['2'])).toEqual(['|1|Een|', '|?|Nog een|', '|?|Twee|']);
});

it('asks what the item asks that it comes behind', () => {
  const like = {
    kind: 'scale' as const,
    scale: { min: 1, max: 5, step: 1, labels: [] },
    choices: [],
    withText: false
  };
  expect(pastedItems('Een', like, [])).toMatchObject([{ kind: 'scale', scale: { max: 5 } }]);
});
