import { describe, expect, it } from 'vitest';
import type { CodeId, QuotationId } from './ids';
import { mentionAddress, mentionsIn, parseMentionAddress, redirectMentions } from './mentions';

const code = { kind: 'code', id: 'a-1' as CodeId } as const;
const quotation = { kind: 'quotation', id: 'b-2' as QuotationId } as const;
const note = 'Zie [10:17](kc:quotation/b-2), [Band](kc:code/a-1) en weer [10:17](kc:quotation/b-2).';

describe('mentions', () => {
  it('finds every object a text names once, in the order first named', () => {
    expect(mentionsIn(note)).toEqual([quotation, code]);
    expect(mentionsIn('Zie 10:17 en [dit](https://elders.nl)')).toEqual([]);
  });

  it('reads the address it writes', () => {
    expect(parseMentionAddress(mentionAddress(code))).toEqual(code);
  });

  it.each(['kc:persoon/1', 'kc:code/', 'https://kc:code/a', 'kc:cimo/elders'])('refuses %s', (address) => {
    expect(parseMentionAddress(address)).toBeNull();
  });

  it('leads a mention to another object and leaves its words', () => {
    const other = { kind: 'code', id: 'c-3' as CodeId } as const;
    expect(redirectMentions(note, code, other)).toBe(note.replace('kc:code/a-1', 'kc:code/c-3'));
  });
});
