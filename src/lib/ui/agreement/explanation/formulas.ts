import type { CoefficientKey } from '$lib/messages/agreement-words';
import { fraction, mean, row, squared, sub, type MathNode } from './math-node';

const observed = sub('p', 'o');
const expected = sub('p', 'e');
const [firstShare, secondShare] = [sub('p', '1'), sub('p', '2')];
const disagreement = row('1 −', fraction(sub('D', 'o'), sub('D', 'e')));

/** (pₒ − pₑ) / (1 − pₑ), the form all coefficients corrected for chance have. */
const aboveChance = (chance: MathNode) => fraction(row(observed, '−', chance), row('1 −', chance));

const f1 = row('F1 =', fraction('2 m', row(sub('n', '1'), '+', sub('n', '2'))));
const unitizing = (name: string) => row(name, '=', disagreement);
const setAlpha = (distance: MathNode) => [row('α =', disagreement), distance];

/** The formulas of a coefficient, from what it is to what it is made of. */
export const formulas: Record<CoefficientKey, readonly MathNode[]> = {
  percentAgreement: [row(observed, '=', fraction('a + d', 'n'))],
  positiveAgreement: [row(sub('p', 'pos'), '=', fraction('2 a', '2 a + b + c'))],
  negativeAgreement: [row(sub('p', 'neg'), '=', fraction('2 d', '2 d + b + c'))],
  cohensKappa: [
    row('κ =', aboveChance(expected)),
    row(expected, '=', firstShare, secondShare, '+ ( 1 −', firstShare, ') ( 1 −', secondShare, ')')
  ],
  scottsPi: [
    row('π =', aboveChance(expected)),
    row(expected, '=', squared('p'), '+', { name: 'msup', children: [row('( 1 − p )'), row('2')] })
  ],
  fleissKappa: [
    row('κ =', fraction(row(mean('P'), '−', sub('P', 'e')), row('1 −', sub('P', 'e')))),
    row(sub('P', 'e'), '= ∑', { name: 'msubsup', children: [row('p'), row('j'), row('2')] })
  ],
  krippendorffAlpha: [row('α =', disagreement)],
  gwetAc1: [row('AC1 =', aboveChance(expected)), row(expected, '= 2 p ( 1 − p )')],
  brennanPrediger: [
    row(sub('κ', 'n'), '=', fraction(row(observed, '−', fraction('1', 'q')), row('1 −', fraction('1', 'q'))))
  ],
  binaryAlpha: [unitizing('|uα')],
  kuAlpha: [unitizing('(k)uα')],
  cuAlpha: [unitizing('cuα')],
  uAlpha: [unitizing('uα')],
  spanF1: [f1],
  spanF1Exact: [f1],
  pooledKappa: [
    row(
      sub('κ', 'pooled'),
      '=',
      fraction(row(mean(observed), '−', mean(expected)), row('1 −', mean(expected)))
    )
  ],
  meanPercentAgreement: [row(mean(observed), '=', fraction('1', 'k'), '∑', observed)],
  meanPairwiseKappa: [row(mean('κ'), '=', fraction('1', 'k'), '∑ κ')],
  meanCohensKappa: [row(mean('κ'), '=', fraction('1', 'k'), '∑ κ')],
  meanKrippendorffAlpha: [row(mean('α'), '=', fraction('1', 'k'), '∑ α')],
  alphaJaccard: setAlpha(row('δ = 1 −', fraction('| A ∩ B |', '| A ∪ B |'))),
  alphaMasi: setAlpha(row('δ = 1 −', fraction('| A ∩ B |', '| A ∪ B |'), '· M')),
  holsti: [row('H =', fraction('2 M', row(sub('N', '1'), '+', sub('N', '2'))))]
};
