import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId, QuestionnaireId } from '$lib/domain/ids';
import type { Item, ItemKind } from '$lib/domain/item';
import type { Answer } from '$lib/domain/response';
import { isTypedOut, typedAnswer, typedFor } from './typed-answer';
import { typedDay } from './typed-day';

const itemId = 'item' as ItemId;
const item = (kind: ItemKind, fields: Partial<Item> = {}): Item => ({
  id: itemId,
  questionnaireId: 'questionnaire' as QuestionnaireId,
  number: '3',
  text: '',
  competence: '',
  kind,
  parentId: null,
  order: 1,
  scale: kind === 'scale' ? { min: 1, max: 10, step: 1, labels: [] } : null,
  reversed: false,
  choices: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id.toUpperCase() })),
  withText: false,
  ...fields
});
const read = (one: Item, typed: string) => {
  const outcome = typedAnswer(one, typed);
  if ('fault' in outcome) return outcome.fault.code;
  const { answer } = outcome;
  if (!answer) return 'not asked';
  return answer.value ?? ('missing' in answer ? [answer.missing, answer.found] : null);
};

describe('typing an answer', () => {
  it.each([
    ['scale', '7', 7],
    ['scale', ' 10 ', 10],
    ['scale', '11', 'responses/out-of-range'],
    ['scale', '7,5', 'responses/between-steps'],
    ['scale', '7/10', 'responses/not-a-number'],
    ['scale', '!7/10', ['invalid', '7/10']],
    ['scale', '!', ['invalid', undefined]],
    ['scale', '', ['blank', undefined]],
    ['scale', 'n', ['not-applicable', undefined]],
    ['scale', 'N.v.t.', ['not-applicable', undefined]],
    ['scale', '?', ['no-answer', undefined]],
    ['scale', 'x', 'not asked'],
    ['number', '-1,25', -1.25],
    ['number', '1.000,5', 'responses/not-a-number'],
    ['single-choice', '2', 'b'],
    ['single-choice', '5', 'responses/unknown-choice'],
    ['single-choice', '0', 'responses/unknown-choice'],
    ['multiple-choice', '31', ['a', 'c']],
    ['multiple-choice', '1, 3 3', ['a', 'c']],
    ['multiple-choice', '0', []],
    ['multiple-choice', '19', 'responses/unknown-choice'],
    ['date', '3-4-2026', '2026-04-03'],
    ['date', '31-4-2026', 'responses/not-a-day'],
    ['text', 'n', 'n'],
    ['text', '!', '!'],
    ['text', 'nvt', ['not-applicable', undefined]],
    ['text', ' Rust, en tijd. ', 'Rust, en tijd.'],
    ['heading', '3', 'responses/asks-nothing']
  ] as const)('for %s %j gives %j', (kind, typed, outcome) => {
    expect(read(item(kind), typed)).toEqual(outcome);
  });

  it('takes choices by number with a space between them where there are more than nine', () => {
    const choices = Array.from({ length: 12 }, (_, at) => ({ id: `c${at + 1}`, label: '' }));
    expect(read(item('multiple-choice', { choices }), '12 1')).toEqual(['c1', 'c12']);
  });

  it('shows an answer as it is typed, for every answer there can be', () => {
    const kinds: ItemKind[] = ['scale', 'number', 'single-choice', 'multiple-choice', 'date', 'text'];
    const values = {
      scale: fc.integer({ min: 1, max: 10 }),
      number: fc.integer({ min: -9999, max: 9999 }).map((hundredths) => hundredths / 100),
      'single-choice': fc.constantFrom('a', 'b', 'c', 'd'),
      'multiple-choice': fc.subarray(['a', 'b', 'c', 'd']),
      date: fc.constantFrom('2026-01-05', '2024-02-29'),
      text: fc.constantFrom('Rust', 'nee', '7', 'Twee\nregels'),
      heading: fc.constant('')
    };
    const missing: fc.Arbitrary<Answer> = fc.constantFrom(
      { itemId, value: null, missing: 'blank' },
      { itemId, value: null, missing: 'not-applicable' },
      { itemId, value: null, missing: 'no-answer' }
    );
    const given = fc.constantFrom(...kinds).chain((kind) =>
      fc
        .oneof(
          values[kind].map((value): Answer => ({ itemId, value })),
          missing
        )
        .map((answer) => [kind, answer] as const)
    );
    fc.assert(
      fc.property(given, ([kind, answer]) => {
        const one = item(kind);
        expect(typedAnswer(one, typedFor(one, answer))).toEqual({ answer });
      })
    );
  });
});

it.each([
  ['scale', '7', true],
  ['scale', '1', false],
  ['scale', '10', true],
  ['scale', 'n', false],
  ['single-choice', '4', true],
  ['single-choice', '5', false],
  ['multiple-choice', '4', false],
  ['number', '4', false],
  ['text', '4', false]
] as const)('knows for %s that after %j the next item can come: %j', (kind, typed, isOut) => {
  expect(isTypedOut(item(kind), typed)).toBe(isOut);
});

it('waits on a scale with halves, and on one from 0 to 100', () => {
  const scale = { min: 0, max: 100, step: 1, labels: [] };
  expect(isTypedOut(item('scale', { scale }), '7')).toBe(false);
  expect(isTypedOut(item('scale', { scale }), '75')).toBe(true);
  expect(isTypedOut(item('scale', { scale: { ...scale, max: 10, step: 0.5 } }), '7')).toBe(false);
});

it.each([
  ['21-1-2026', '2026-01-21'],
  ['21/01/26', '2026-01-21'],
  ['1.2.99', '1999-02-01'],
  ['2026-1-21', '2026-01-21'],
  ['21-1', '2025-01-21'],
  ['30-2-2026', null],
  ['21-1-026', null],
  ['gisteren', null]
])('reads the day %j as %j', (typed, day) => {
  expect(typedDay(typed, 2025)).toBe(day);
});
