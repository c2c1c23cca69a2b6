/** The columns of the tables with numbers of a questionnaire. */
export const numberColumns = {
  scores: ['measure', 'moment', 'n', 'missing', 'min', 'q1', 'median', 'q3', 'max', 'mean', 'sd'],
  changes: [
    'measure',
    'pairs',
    'rose',
    'stayed',
    'fell',
    'unpaired',
    'medianChange',
    'wilcoxon',
    'sign',
    'effect',
    'outcome'
  ],
  people: ['person', 'before', 'after', 'change', 'days'],
  answers: ['measure', 'answer', 'count', 'share'],
  response: ['moment', 'date', 'responded', 'empty', 'population', 'rate', 'remark'],
  scales: ['scale', 'moment', 'items', 'complete', 'incomplete', 'alpha', 'low', 'high', 'interval', 'remark']
} as const;

export type NumberColumn = (typeof numberColumns)[keyof typeof numberColumns][number];
