import { expect, it } from 'vitest';
import { InTurn } from './in-turn';

it('does one thing after the other, also after one that failed', async () => {
  const turn = new InTurn();
  let list = ['a', 'b', 'c'];
  const moveUp = async (name: string) => {
    const at = list.indexOf(name);
    await Promise.resolve();
    list = list.filter((one) => one !== name).toSpliced(at - 1, 0, name);
    return at - 1;
  };
  const failed = turn.run(() => Promise.reject(new Error('full')));
  const moves = [turn.run(() => moveUp('c')), turn.run(() => moveUp('c'))];
  await expect(failed).rejects.toThrow('full');
  expect(await Promise.all(moves)).toEqual([1, 0]);
  expect(list).toEqual(['c', 'a', 'b']);
});
