import { describe, expect, it } from 'vitest';
import type { CodeId } from '$lib/domain/ids';
import { CodeSelection } from './code-selection.svelte';

const order = ['a', 'b', 'c', 'd', 'e'] as CodeId[];
const [a, b, c, d, e] = order as [CodeId, CodeId, CodeId, CodeId, CodeId];
const selection = () => new CodeSelection(() => true);

describe('the selection of codes', () => {
  it('keeps the order of choosing and each code once', () => {
    const chosen = selection();
    chosen.set([c, a, c]);
    chosen.toggle(b);
    chosen.toggle(c);
    expect(chosen.ids).toEqual([a, b]);
    expect([a, c].map((id) => chosen.has(id))).toEqual([true, false]);
    chosen.clear();
    expect(chosen.ids).toEqual([]);
  });

  it('selects the range from the code chosen last, and takes it back on the way back', () => {
    const chosen = selection();
    chosen.set([e]);
    chosen.toggle(b);
    chosen.extendTo(d, order);
    expect(chosen.ids).toEqual([b, c, d]);
    chosen.extendTo(c, order);
    expect(chosen.ids).toEqual([b, c]);
    chosen.extendTo(a, order);
    expect(chosen.ids).toEqual([b, a]);
  });

  it('begins a range where it is told to, after all were chosen', () => {
    const chosen = selection();
    chosen.set(order, b);
    chosen.extendTo(c, order);
    expect(chosen.ids).toEqual([b, c]);
  });

  it('begins a range at the code itself when none was chosen, or it is not on the screen', () => {
    const chosen = selection();
    chosen.extendTo(c, order);
    expect(chosen.ids).toEqual([c]);
    chosen.set([e]);
    chosen.extendTo(b, [a, b, c]);
    expect(chosen.ids).toEqual([b]);
  });

  it('leaves out a code that is gone, and has it again when it is back', () => {
    const present = new Set(order);
    const chosen = new CodeSelection((id) => present.has(id));
    chosen.set([a, b]);
    present.delete(a);
    expect(chosen.ids).toEqual([b]);
    expect(chosen.has(a)).toBe(false);
    present.add(a);
    expect(chosen.ids).toEqual([a, b]);
  });
});
