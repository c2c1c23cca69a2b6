import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExcerpt, clarify, leaveOut } from './excerpt';

const said =
  'Nou, je moet het “project” echt op je netvlies hebben – anders zakt het weg. De buddy doet het niet-vrijblijvend, zo’n 3,5 uur.';
const wrongIn = (excerpt: string, words = said) => checkExcerpt(words, excerpt).wrong;

describe('an excerpt that is literally the quotation', () => {
  it.each([
    ['the whole quotation', said],
    ['a part of it', 'je moet het'],
    ['the beginning and the end', 'Nou, […] uur.'],
    ['three points or one sign, with and without spaces', 'Nou, [...] project [ … ] echt [. . .] weg.'],
    ['straight quotation marks', 'het "project" echt'],
    ['another dash', 'netvlies hebben - anders'],
    ['an em dash', 'netvlies hebben — anders'],
    ['other white space', 'je   moet\n\thet\u00A0“project”'],
    ['a clarification', 'zakt het [de samenwerking] weg'],
    ['a clarification in the place of a word', 'zakt [de samenwerking] weg'],
    ['a clarification with brackets in it', 'zakt het [de samenwerking [en de rest]] weg'],
    ['a clarification at either end', '[Over de start:] je moet […] weg [lacht]'],
    ['a capital letter between brackets', '[J]e moet het […] [d]e buddy'],
    ['a straight apostrophe inside a word', "zo'n 3,5 uur"],
    ['an ellipsis at either end', '[…] anders zakt het […]'],
    ['brackets alone', '[…] [lacht]'],
    ['nothing', '   ']
  ])('is sound: %s', (_, excerpt) => {
    expect(wrongIn(excerpt)).toEqual([]);
  });
});

describe('an excerpt that is not', () => {
  it.each([
    ['another word', 'je moet het plan', ['plan']],
    ['another case', 'je moet Het', ['Het']],
    ['words in another order', 'het moet', ['moet']],
    ['a part of a word', 'netvl', ['netvl']],
    ['a word cut off at its hyphen, which says the opposite', 'het […] vrijblijvend', ['vrijblijvend']],
    ['a number cut off', '5 uur', ['5']],
    ['words left out without a sign', 'je moet echt', ['moet echt']],
    ['another mark at the end', 'anders zakt het weg!', ['weg!']],
    ['a letter between brackets that is another', '[H]e moet het', ['e']],
    ['a part of a word after an omission, which says the opposite', 'het […]vrijblijvend', ['vrijblijvend']],
    ['an ending between brackets on half a word', 'netv[lies]', ['netv']],
    ['several wrong words', 'ik moet een project', ['ik', 'een']]
  ])('says which words: %s', (_, excerpt, wrong) => {
    expect(wrongIn(excerpt)).toEqual(wrong);
  });
});

it('finds each stretch where it is first possible after the one before', () => {
  const words = 'ja nee ja nee ja toch nee ja';
  expect(wrongIn('ja […] ja toch […] nee', words)).toEqual([]);
  expect(wrongIn('nee ja […] nee ja […] nee ja', words)).toEqual([]);
  expect(wrongIn('nee ja […] nee ja […] nee ja […] nee', words)).toEqual(['nee']);
  expect(checkExcerpt(words, 'nee […] ja toch').pieces).toEqual([
    { kind: 'words', text: 'nee', start: 3, end: 6 },
    { kind: 'omission' },
    { kind: 'words', text: 'ja toch', start: 14, end: 21 }
  ]);
});
