import type { scoresReport as nl } from '../nl/scoresReport';

export const scoresReport: typeof nl = {
  items: 'Items',
  moments: 'Moments',
  respondents: 'Respondents',
  responses: 'Responses',
  noAnswers:
    'No answer was found. Should the file be read in another way? --save-mapping writes how it was read now.',
  resembles: '“{{name}}” may be the same person as {{others}}.',
  personal: 'Left out because they hold personal data: {{titles}}.',
  emptyColumns: 'Columns without answers: {{titles}}.',
  emptyRows_one: '1 row without answers.',
  emptyRows_other: '{{count}} rows without answers.',
  emptyMoments: 'Moments without answers: {{names}}.'
};
