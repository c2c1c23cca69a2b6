import { describe, expect, it } from 'vitest';
import { saveMemo } from '$lib/commands/memos/save-memo';
import type { CoderId, MemoId } from '$lib/domain/ids';
import type { ObjectRef } from '$lib/domain/object-ref';
import { TestProject } from '$lib/testing/test-project';
import { allMemos, listMemos, MemoWords, ownMemoKinds, type MemoChoices } from './list-memos';
import { memoTitle } from './memo-title';

const words = { question: (number: number) => `Deelvraag ${number}`, cimo: String };

function project() {
  const made = new TestProject();
  const code: ObjectRef = { kind: 'code', id: made.code('Vertrouwen') };
  const write = (id: string, now: string, memo: Omit<Parameters<typeof saveMemo>[1], 'id'>) =>
    made.take(saveMemo(made.model, { id: id as MemoId, ...memo }, { ...made.context, now }));
  write('a', '2026-03-02T09:00:00.000Z', { title: 'Bénd', text: 'Over **begeleiding**', about: [code] });
  write('b', '2026-03-03T09:00:00.000Z', {
    title: 'Anders 10',
    kind: 'own',
    ownKind: 'Idee',
    text: `Zie [oud](kc:code/${code.id})`
  });
  write('c', '2026-03-04T09:00:00.000Z', { title: 'Anders 9', kind: 'reflexive' });
  write('a', '2026-03-05T09:00:00.000Z', { kind: 'methodological' });
  const list = (choices: Partial<MemoChoices>) =>
    listMemos(made.model, new MemoWords(made.model, words), { ...allMemos, ...choices });
  return {
    made,
    code,
    list,
    ids: (choices: Partial<MemoChoices>) => list(choices).map(({ memo }) => memo.id)
  };
}

describe('listMemos', () => {
  it.each<[string, Partial<MemoChoices>, string[]]>([
    ['the last changed first', {}, ['a', 'c', 'b']],
    ['the last made first', { sort: 'created' }, ['c', 'b', 'a']],
    ['by title, numbers by value', { sort: 'title' }, ['c', 'b', 'a']],
    ['of a kind', { kind: 'reflexive' }, ['c']],
    ['of an own kind', { kind: 'own', ownKind: 'Idee' }, ['b']],
    ['of another own kind', { kind: 'own', ownKind: 'Plan' }, []],
    ['by nobody', { coderId: 'coder-sam' as CoderId }, []],
    ['that hold words, whatever case and accents', { query: 'BEND' }, ['a']],
    ['that hold words of the text, without its signs', { query: 'over begeleiding' }, ['a']],
    ['that mention what is called so now', { query: 'vertrouwen' }, ['b']]
  ])('gives memos %s', (_, choices, expected) => expect(project().ids(choices)).toEqual(expected));

  it('gives those about an object, attached or mentioned', () => {
    const { ids, code } = project();
    expect(ids({ about: code })).toEqual(['a', 'b']);
  });

  it('says where the hits are', () => {
    const [found] = project().list({ query: 'begeleid' });
    expect([found!.words.slice(found!.hit!.start, found!.hit!.end), found!.titleHit]).toEqual([
      'begeleid',
      null
    ]);
  });

  it('knows the own kinds', () => expect(ownMemoKinds(project().made.model)).toEqual(['Idee']));
});

describe('memoTitle', () => {
  it.each([
    ['', ''],
    ['\n\n**Let op**: dit\nen meer', 'Let op: dit'],
    ['- een [punt](kc:code/1)', 'een punt'],
    [
      'Een heel lange eerste regel die nergens ophoudt en maar doorgaat',
      'Een heel lange eerste regel die nergens ophoudt en maar…'
    ]
  ])('makes of %j %j', (text, title) => expect(memoTitle(text)).toBe(title));
});
