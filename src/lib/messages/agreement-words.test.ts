import { describe, expect, it } from 'vitest';
import { coefficientsOfManySeats, coefficientsPerCode } from '$lib/analysis/agreement/coefficients';
import type { Estimate } from '$lib/domain/measurement';
import { agreementWords, codeCoefficients, landisKoch, positiveUnits } from './agreement-words';
import { en } from './en';
import { nl } from './nl';
import { createTranslator } from './translator';

const dutch = agreementWords(createTranslator('nl', nl), 'nl', 'UTC');
const english = agreementWords(createTranslator('en', en), 'en', 'UTC');
const estimate = (value: number, interval: [number, number] | null = null): Estimate => ({
  status: 'defined',
  value,
  interval
});

describe('the words of results', () => {
  it('write numbers as people of a language do, with a real minus', () => {
    expect(dutch.estimate(estimate(0.6666, [-0.1, 0.8]))).toBe('0,67 [−0,10; 0,80]');
    expect(english.estimate(estimate(0.6666, [-0.1, 0.8]))).toBe('0.67 [−0.10, 0.80]');
    expect(english.estimate(estimate(1))).toBe('1.00');
  });

  it('say that something is undefined and why, never 0', () => {
    const none: Estimate = { status: 'undefined', reason: 'no-codings' };
    expect(dutch.estimate(none)).toBe('niet bepaald');
    expect(dutch.sentence(none)).toBe('niet bepaald: Er is nog niets gecodeerd.');
    expect(english.sentence({ status: 'undefined', reason: 'of-a-later-version' })).toBe(
      'undefined: of-a-later-version'
    );
  });

  it('count units in the words of their kind', () => {
    expect(dutch.unitCount('turn', 1)).toBe('1 beurt');
    expect(english.unitCount('character', 800_000)).toBe('800,000 characters');
  });

  it('show small shares finer', () => {
    expect(english.share(0.004)).toBe('0.4%');
    expect(english.share(0.404)).toBe('40%');
  });

  it('know every coefficient of a code', () => {
    expect([...codeCoefficients].sort()).toEqual([...coefficientsPerCode, ...coefficientsOfManySeats].sort());
  });
});

describe('labels of Landis and Koch', () => {
  it.each([
    [-0.01, 'poor'],
    [0, 'slight'],
    [0.2, 'slight'],
    [0.21, 'fair'],
    [0.6, 'moderate'],
    [0.8, 'substantial'],
    [0.81, 'almostPerfect']
  ])('calls %f %s', (value, label) => {
    expect(landisKoch(estimate(value))).toBe(label);
  });

  it('has none for what is undefined', () => {
    expect(landisKoch({ status: 'undefined', reason: 'no-units' })).toBeNull();
  });
});

it('counts units that anybody gave a code', () => {
  expect(positiveUnits({ coded: [3, 4], table: { both: 2, onlyFirst: 1, onlySecond: 2, neither: 9 } })).toBe(
    5
  );
  expect(positiveUnits({ coded: [3, 4, 1], table: null })).toBe(4);
});
