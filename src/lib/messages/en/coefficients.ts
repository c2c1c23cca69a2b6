import type { Messages } from '../messages';

export const coefficients: Messages['coefficients'] = {
  explain: 'Explanation: {{name}}',
  explanation: 'explanation',
  asks: 'What does it ask?',
  formula: 'Formula',
  where: 'In which',
  filledIn: 'Filled in for ‘{{code}}’',
  range: 'Range',
  undefinedWhen: 'Undefined',
  misleads: 'When does it mislead?',
  intervals:
    'The interval comes from a bootstrap over documents or turns. With few documents (fewer than ten) it is too narrow: it cannot know what was not in the sample.',
  source: 'Source',
  short: {
    percentAgreement: '% agreed',
    positiveAgreement: 'Positive',
    negativeAgreement: 'Negative',
    cohensKappa: 'Kappa',
    scottsPi: 'Pi',
    fleissKappa: 'Fleiss',
    meanPairwiseKappa: 'Kappa (pairs)',
    brennanPrediger: 'B-P',
    gwetAc1: 'AC1',
    krippendorffAlpha: 'Alpha',
    binaryAlpha: '|uα',
    kuAlpha: '(k)uα',
    cuAlpha: 'cuα',
    uAlpha: 'uα',
    spanF1: 'F1',
    spanF1Exact: 'F1 exact',
    pooledKappa: 'Pooled kappa',
    meanPercentAgreement: 'Mean %',
    meanCohensKappa: 'Mean kappa',
    meanKrippendorffAlpha: 'Mean alpha',
    alphaJaccard: 'Alpha (Jaccard)',
    alphaMasi: 'Alpha (MASI)',
    holsti: 'Holsti'
  },
  percentAgreement: {
    asks: 'In what part of the units did the coders judge the same: this code, or not this code? With more than two coders: the mean over the units of the part of the pairs that said the same.',
    where:
      'a: units both gave the code; b and c: units only the one or only the other gave it; d: units neither gave it; n: all units.',
    range: 'From 0 to 1. 1 is complete agreement.',
    undefinedWhen: 'When no unit was judged by two or more coders.',
    misleads:
      'Chance counts. When a code is rare, nearly all units are ‘neither’ and the percentage passes 90 of itself, even when the coders never meet. Do not report it without prevalence and positive agreement.'
  },
  positiveAgreement: {
    asks: 'When a coder gave the code, how often did the other give it as well?',
    where: 'a: units both gave the code; b and c: units only the one or only the other gave it.',
    range: 'From 0 to 1.',
    undefinedWhen: 'When nobody gave the code.',
    misleads:
      'Units both left empty do not count. That is fair for a rare code, but for a very common one the number is high of itself. Read it with negative agreement.'
  },
  negativeAgreement: {
    asks: 'When a coder did not give the code, how often did the other leave it out as well?',
    where: 'd: units neither gave the code; b and c: units only the one or only the other gave it.',
    range: 'From 0 to 1.',
    undefinedWhen: 'When everybody gave the code to every unit.',
    misleads:
      'For a rare code it is nearly always close to 1 and says little. Positive agreement is then the number to look at.'
  },
  cohensKappa: {
    asks: 'How much of the room above chance did the two coders reach, when chance means that each codes blindly at their own rate?',
    where:
      'pₒ: observed agreement; pₑ: agreement by chance, in which p₁ and p₂ are the parts of the units the one and the other coder gave the code.',
    range: 'Up to 1. 0 is what chance gives, below 0 is worse than chance.',
    undefinedWhen: 'When both gave the code to all units or to none: chance then explains everything.',
    misleads:
      'The prevalence paradox: for a rare or a very common code kappa is low while the percentage is high (Feinstein & Cicchetti, 1990). When the coders differ in how often they code, it goes up instead. With fewer than five positive units everything hangs on a single unit.'
  },
  scottsPi: {
    asks: 'How much of the room above chance was reached, when chance means that both code blindly at the same, mean rate?',
    where: 'pₒ: observed agreement; p: the part of all judgements that give the code, mean over the coders.',
    range: 'Up to 1. 0 is what chance gives.',
    undefinedWhen: 'When everybody judged everything the same.',
    misleads:
      'The same prevalence paradox as kappa. Pi never lies above kappa; when the coders differ in how often they code, it lies below.'
  },
  meanPairwiseKappa: {
    asks: 'What is Cohen’s kappa, mean over all pairs of coders?',
    where: 'κ: the kappa of each pair; k: the number of pairs.',
    range: 'Up to 1. 0 is what chance gives.',
    undefinedWhen: 'When it does not exist for one of the pairs.',
    misleads:
      'A mean hides the pair that does not meet: look at the pairs as well. Everything said of Cohen’s kappa holds here, the prevalence paradox first.'
  },
  fleissKappa: {
    asks: 'The same as Scott’s pi, with more than two coders who each judged every unit.',
    where:
      'P: the mean over the units of the part of the pairs of coders that agree; Pₑ: the sum of the squares of how often each judgement was given.',
    range: 'Up to 1. 0 is what chance gives.',
    undefinedWhen: 'When a judgement is missing, or when everybody judged everything the same.',
    misleads:
      'It does not generalise Cohen’s kappa, whatever its name: with two coders it gives Scott’s pi. The prevalence paradox holds here as well.'
  },
  krippendorffAlpha: {
    asks: 'How much smaller is the observed disagreement than what would be seen if the judgements were spread over the units at random?',
    where:
      'Dₒ: observed disagreement, over all pairs of judgements within a unit; Dₑ: expected disagreement, over all pairs of judgements.',
    range: 'Up to 1. 0 is what chance gives.',
    undefinedWhen: 'When all judgements are the same: no disagreement is to be expected then.',
    misleads:
      'Krippendorff’s rule of thumb (.800 to rely on, .667 for tentative conclusions) was made for alpha and for no other coefficient. Alpha too drops with skewed data: a rare code asks for more units. For two coders without missing judgements it lies a fraction above Scott’s pi.'
  },
  gwetAc1: {
    asks: 'How much of the room above chance was reached, when only part of the judgements is chance: those the coders doubt about?',
    where: 'pₒ: observed agreement; p: the part of all judgements that give the code, mean over the coders.',
    range: 'Up to 1. 0 is what chance gives.',
    undefinedWhen: 'When no unit was judged by two or more coders.',
    misleads:
      'AC1 does not suffer from the prevalence paradox, but is generous with skewed data: a rare code the coders never put in the same place can still pass .9. Report it beside kappa or alpha, not in their place.'
  },
  brennanPrediger: {
    asks: 'How much of the room above chance was reached, when chance means that every judgement is equally likely?',
    where:
      'pₒ: observed agreement; q: the number of possible judgements, here two: with the code and without.',
    range: 'From −1 to 1 with two judgements. 0 is what chance gives.',
    undefinedWhen: 'When no unit was judged by two or more coders.',
    misleads:
      'With two judgements it is also called PABAK, and is nothing but the percentage on another scale. What holds for the percentage with rare codes holds here.'
  },
  binaryAlpha: {
    asks: 'Same place: are they the same characters that the coders marked with a code, whatever the units?',
    where:
      'Dₒ: observed disagreement, over the characters where pieces of different coders intersect; Dₑ: what is expected if pieces lay at random.',
    range: 'Up to 1. 0 is what chance gives.',
    undefinedWhen: 'When nobody coded anything, or everybody everything.',
    misleads:
      'A coder who takes a whole paragraph and one who takes only the sentence often disagree about the characters and agree about the content. Look at the coefficients per turn as well.'
  },
  kuAlpha: {
    asks: 'Of what was coded with this code: did the other call the same characters so too?',
    where: 'Dₒ and Dₑ as with cuα, over only those pairs in which this code occurs.',
    range: 'Up to 1. 0 is what chance gives.',
    undefinedWhen:
      'When the code occurs only where the other coder has nothing: there is nothing to compare it with.',
    misleads:
      'It looks only where both coded something. A code the other passed by is no difference to it; its coverage says how much was compared.'
  },
  cuAlpha: {
    asks: 'Same code in the same place: where both coded something, did they choose the same code?',
    where:
      'Dₒ: the part of the characters in overlaps that have different codes; Dₑ: what of that is expected by chance.',
    range: 'Up to 1. 0 is what chance gives.',
    undefinedWhen: 'When no text was coded by two coders, or only one code occurs there.',
    misleads:
      'What the one coded and the other left empty does not count. A high cuα with a low |uα means: agreed about the codes, not about the place.'
  },
  uAlpha: {
    asks: 'Place and code together: are they the same characters, with the same code?',
    where:
      'Dₒ: observed disagreement in place and code of pieces that overlap; Dₑ: what is expected if pieces lay at random.',
    range: 'Up to 1. 0 is what chance gives.',
    undefinedWhen: 'When nobody coded anything.',
    misleads:
      'Two questions in one number. When it is low, it does not say whether that is the place (|uα) or the code (cuα).'
  },
  spanF1: {
    asks: 'What part of the marked pieces has a piece with the same code of the other coder, at least half of which coincides with it?',
    where:
      'm: pieces that were paired, each at most once; n₁ and n₂: the pieces of the one and the other coder.',
    range: 'From 0 to 1.',
    undefinedWhen: 'When neither gave the code.',
    misleads:
      'Not corrected for chance; with free pieces there is hardly any. A coder who marks one long piece where the other has three short ones can be matched only once.'
  },
  spanF1Exact: {
    asks: 'What part of the marked pieces has a piece with the same code and exactly the same boundaries of the other coder?',
    where:
      'm: pieces with the same code, the same start and the same end; n₁ and n₂: the pieces of the one and the other coder.',
    range: 'From 0 to 1.',
    undefinedWhen: 'When neither gave the code.',
    misleads:
      'One space of difference counts as all the difference. With freely chosen pieces it is nearly always low; with given units it does say something.'
  },
  pooledKappa: {
    asks: 'One kappa for all codes together: how much of the room above chance was reached on the whole?',
    where: 'pₒ and pₑ: observed and chance agreement of each code, mean over the codes.',
    range: 'Up to 1. 0 is what chance gives.',
    undefinedWhen: 'When for every code everything can be chance.',
    misleads:
      'More stable than the mean of separate kappas, because rare codes do not make it jump. But one number hides the codes that do not work: always look per code as well.'
  },
  meanPercentAgreement: {
    asks: 'What is percent agreement, mean over the codes?',
    where: 'pₒ: the percentage of each code; k: the number of codes it exists for.',
    range: 'From 0 to 1.',
    undefinedWhen: 'When it exists for no code.',
    misleads: 'The more rare codes, the closer to 1. It mainly says how fine the codebook is.'
  },
  meanCohensKappa: {
    asks: 'What is Cohen’s kappa, mean over the codes?',
    where: 'κ: the kappa of each code; k: the number of codes it exists for.',
    range: 'Up to 1.',
    undefinedWhen: 'When it exists for no code.',
    misleads:
      'A code that occurs three times weighs as much as one that occurs three hundred times. Codes without a kappa drop out. Pooled kappa has neither.'
  },
  meanKrippendorffAlpha: {
    asks: 'What is Krippendorff’s alpha, mean over the codes?',
    where: 'α: the alpha of each code; k: the number of codes it exists for.',
    range: 'Up to 1.',
    undefinedWhen: 'When it exists for no code.',
    misleads:
      'A rare code weighs as much as a common one, and codes without an alpha drop out. The limits .800 and .667 are for one alpha, not for a mean.'
  },
  alphaJaccard: {
    asks: 'Same codes for the whole unit: how alike are the sets of codes each gave a unit?',
    where:
      'δ: the distance between two sets, 1 minus what they share divided by what they have together; Dₒ and Dₑ: the mean distance within units and between all units.',
    range: 'Up to 1. 0 is what chance gives.',
    undefinedWhen: 'When all units of everybody have exactly the same codes.',
    misleads:
      'Two empty sets agree: with many empty units the number is mainly about coding or not coding. How many codes a unit can get decides part of what can be reached.'
  },
  alphaMasi: {
    asks: 'As Jaccard, but milder when one set fits within the other and stricter when they only overlap.',
    where:
      'δ: 1 minus Jaccard’s similarity times M; M is 1 for equal sets, ⅔ when one fits within the other, ⅓ when they overlap and 0 when they do not.',
    range: 'Up to 1. 0 is what chance gives.',
    undefinedWhen: 'When all units of everybody have exactly the same codes.',
    misleads:
      'The weights ⅓ and ⅔ are a convention, not a measurement. Say that it is MASI: alphas with different distances cannot be compared.'
  },
  holsti: {
    asks: 'Of all codings of both together: what part has a counterpart?',
    where: 'M: codings they agree on; N₁ and N₂: the codings of the one and the other coder.',
    range: 'From 0 to 1.',
    undefinedWhen: 'When nothing was coded.',
    misleads:
      'Not corrected for chance. Whoever codes everything with few codes reaches much of itself. Do not report it alone.'
  }
};
