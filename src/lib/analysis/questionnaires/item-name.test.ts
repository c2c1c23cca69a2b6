import { describe, expect, it } from 'vitest';
import type { ItemId } from '$lib/domain/ids';
import { checklist, item } from '../scores/testing/checklist';
import { itemName } from './item-name';

function named(heading: string, text: string): string {
  const sub = item('2a', { text, parentId: '2' as ItemId });
  const model = checklist({ items: [item('2', { text: heading, kind: 'heading' }), sub], responses: [] });
  return itemName(model, sub);
}

describe('the name of an item that stands by itself', () => {
  it('says what a sub-item is under', () => {
    expect(named('Ik luister:', 'ik laat de ander uitpraten;')).toBe(
      'Ik luister: ik laat de ander uitpraten'
    );
    expect(named('Luisteren', 'ik laat de ander uitpraten')).toBe('Luisteren: ik laat de ander uitpraten');
    expect(named('Was je erbij?', 'Waarom wel?')).toBe('Was je erbij? Waarom wel?');
  });

  it('shortens a long heading at a word', () => {
    expect(named('Als een ouder mij midden in de nacht belt over school, dan', 'neem ik op')).toBe(
      'Als een ouder mij midden in de nacht… neem ik op'
    );
  });

  it('has only what there is', () => {
    expect(named('', 'ik vraag door;')).toBe('ik vraag door;');
    expect(named('Ik luister:', '')).toBe('Ik luister:');
  });
});
