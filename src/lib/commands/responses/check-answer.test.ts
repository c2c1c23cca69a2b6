import { describe, expect, it } from 'vitest';
import type { ItemId, QuestionnaireId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import { checkAnswer, isDay } from './check-answer';

const scale = (min: number, max: number, step = 1) => ({ min, max, step, labels: [] });
const choices = [
  { id: 'ja', label: 'Ja' },
  { id: 'nee', label: 'Nee' }
];
const item = (fields: Partial<Item>): Item => ({
  id: 'item' as ItemId,
  questionnaireId: 'questionnaire' as QuestionnaireId,
  number: '2a',
  text: '',
  competence: '',
  kind: 'scale',
  parentId: null,
  order: 1,
  scale: null,
  reversed: false,
  choices: [],
  withText: false,
  ...fields
});
const faultOf = (fields: Partial<Item>, value: number | string | string[]) =>
  checkAnswer(item(fields), { itemId: 'item' as ItemId, value })?.code ?? null;

describe('whether an answer fits its item', () => {
  it.each([
    [1, null],
    [10, null],
    [0, 'responses/out-of-range'],
    [11, 'responses/out-of-range'],
    [7.5, 'responses/between-steps'],
    [NaN, 'responses/not-a-number'],
    ['7', 'responses/not-a-number']
  ])('on a scale from 1 to 10: %s', (value, fault) => {
    expect(faultOf({ scale: scale(1, 10) }, value)).toBe(fault);
  });

  it('takes every step of a scale with decimals, whatever binary fractions lose', () => {
    const tenths = { scale: scale(-1, 2, 0.1) };
    for (let step = 0; step <= 30; step++) expect(faultOf(tenths, (step - 10) / 10)).toBeNull();
    expect(faultOf(tenths, 0.25)).toBe('responses/between-steps');
  });

  it.each([
    ['single-choice', 'ja', null],
    ['single-choice', 'Ja', 'responses/unknown-choice'],
    ['single-choice', ['ja'], 'responses/unknown-choice'],
    ['multiple-choice', ['nee', 'ja'], null],
    ['multiple-choice', [], null],
    ['multiple-choice', ['ja', 'ja'], 'responses/same-choice'],
    ['multiple-choice', 'ja', 'responses/unknown-choice'],
    ['number', -3.25, null],
    ['number', Infinity, 'responses/not-a-number'],
    ['date', '2026-02-28', null],
    ['date', '2026-02-30', 'responses/not-a-day'],
    ['text', 'Dat er iemand is. 🙂', null],
    ['text', '  ', 'responses/no-words'],
    ['heading', 'iets', 'responses/asks-nothing']
  ] as const)('of kind %s: %j', (kind, value, fault) => {
    expect(faultOf({ kind, choices }, value as string | string[])).toBe(fault);
  });

  it('lets every answer be missing but that of a heading', () => {
    const missing = { itemId: 'item' as ItemId, value: null, missing: 'blank' } as const;
    expect(checkAnswer(item({ kind: 'date' }), missing)).toBeNull();
    expect(checkAnswer(item({ kind: 'heading' }), missing)?.code).toBe('responses/asks-nothing');
  });
});

it('knows the days there are', () => {
  expect(['2024-02-29', '2025-02-29', '2026-13-01', '26-01-01', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false
  ]);
});
