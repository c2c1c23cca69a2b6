import type { CoefficientKey } from '$lib/messages/agreement-words';

const krippendorff =
  'Krippendorff, K. (2018). Content Analysis: An Introduction to Its Methodology (4th ed.). Sage.';
const unitizing =
  'Krippendorff, K., Mathet, Y., Bouvry, S., & Widlöcher, A. (2016). On the reliability of unitizing textual continua: Further developments. Quality & Quantity, 50, 2347–2364.';
const cohen =
  'Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20(1), 37–46.';
const cicchetti =
  'Cicchetti, D. V., & Feinstein, A. R. (1990). High agreement but low kappa: II. Resolving the paradoxes. Journal of Clinical Epidemiology, 43(6), 551–558.';
const hripcsak =
  'Hripcsak, G., & Rothschild, A. S. (2005). Agreement, the F-measure, and reliability in information retrieval. Journal of the American Medical Informatics Association, 12(3), 296–298.';

/** Where a coefficient was described, as a list of references has it. */
export const sources: Record<CoefficientKey, readonly string[]> = {
  percentAgreement: [
    'Gwet, K. L. (2014). Handbook of Inter-Rater Reliability (4th ed.). Advanced Analytics.'
  ],
  positiveAgreement: [cicchetti],
  negativeAgreement: [cicchetti],
  cohensKappa: [
    cohen,
    'Feinstein, A. R., & Cicchetti, D. V. (1990). High agreement but low kappa: I. The problems of two paradoxes. Journal of Clinical Epidemiology, 43(6), 543–549.'
  ],
  scottsPi: [
    'Scott, W. A. (1955). Reliability of content analysis: The case of nominal scale coding. Public Opinion Quarterly, 19(3), 321–325.'
  ],
  fleissKappa: [
    'Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin, 76(5), 378–382.'
  ],
  krippendorffAlpha: [krippendorff],
  gwetAc1: [
    'Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement. British Journal of Mathematical and Statistical Psychology, 61(1), 29–48.'
  ],
  brennanPrediger: [
    'Brennan, R. L., & Prediger, D. J. (1981). Coefficient kappa: Some uses, misuses, and alternatives. Educational and Psychological Measurement, 41(3), 687–699.',
    'Byrt, T., Bishop, J., & Carlin, J. B. (1993). Bias, prevalence and kappa. Journal of Clinical Epidemiology, 46(5), 423–429.'
  ],
  binaryAlpha: [unitizing],
  kuAlpha: [unitizing],
  cuAlpha: [unitizing],
  uAlpha: [unitizing],
  spanF1: [hripcsak],
  spanF1Exact: [hripcsak],
  pooledKappa: [
    'De Vries, H., Elliott, M. N., Kanouse, D. E., & Teleki, S. S. (2008). Using pooled kappa to summarize interrater agreement across many items. Field Methods, 20(3), 272–282.'
  ],
  meanPercentAgreement: [
    'Gwet, K. L. (2014). Handbook of Inter-Rater Reliability (4th ed.). Advanced Analytics.'
  ],
  meanPairwiseKappa: [
    'Light, R. J. (1971). Measures of response agreement for qualitative data: Some generalizations and alternatives. Psychological Bulletin, 76(5), 365–377.'
  ],
  meanCohensKappa: [cohen],
  meanKrippendorffAlpha: [krippendorff],
  alphaJaccard: [
    krippendorff,
    'Jaccard, P. (1912). The distribution of the flora in the alpine zone. New Phytologist, 11(2), 37–50.'
  ],
  alphaMasi: [
    'Passonneau, R. (2006). Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation. Proceedings of LREC 2006, 831–836.'
  ],
  holsti: ['Holsti, O. R. (1969). Content Analysis for the Social Sciences and Humanities. Addison-Wesley.']
};
