import type { phaseCodes as dutch } from '../nl/phaseCodes';

export const phaseCodes: typeof dutch = {
  title: 'Codes by phase',
  lead: 'Which codes, sub-questions and CIMO elements are found in which phase.',
  rows: 'Rows',
  track: 'Track',
  noTrack: 'Without a track',
  parts: 'Sub-phases',
  view: { label: 'View', matrix: 'Matrix', bands: 'Bands' },
  share: {
    label: 'What the cells show',
    count: 'Number',
    row: '% of the row',
    column: '% of the phase'
  },
  change: { new: 'new', gone: 'gone' },
  changeMeaning: {
    new: 'is found here for the first time',
    gone: 'was found before, not here and not later'
  },
  counts_one: '{{number}} quotation of {{cases}}',
  counts_other: '{{number}} quotations of {{cases}}',
  outside_one: '{{count}} document falls in none of these phases and does not count: {{names}}.',
  outside_other: '{{count}} documents fall in none of these phases and do not count: {{names}}.',
  outsideMore: '{{names}} and {{count}} more',
  several: 'Phases overlap: a quotation counts in each phase it falls in, and once in the total.',
  noPhases:
    'There are no phases yet. Give them their days on the timeline; then you see here what is found in which phase.',
  toTimeline: 'To the timeline',
  noRows: {
    question: 'There are no sub-questions yet.',
    cimo: 'There is no evidence for the CIMO elements yet.',
    code: 'There are no open codes yet.',
    category: 'There are no categories yet.',
    core: 'There are no core codes yet.',
    'code-group': 'There are no code groups yet.'
  },
  bands: {
    title: '{{rows}} by phase, {{project}}',
    description_one:
      'For {{count}} row a band for each phase on the axis of time, the darker the more quotations there are.',
    description_other:
      'For {{count}} rows a band for each phase on the axis of time, the darker the more quotations there are.',
    rows: 'Rows on the axis',
    noneChosen: 'Choose one or more rows to see them on the axis of time.',
    noDays: 'None of these phases has days, so there is no axis of time. The matrix does show them.',
    undated_one: '{{names}} has no days and is not on the axis.',
    undated_other: '{{names}} have no days and are not on the axis.',
    open: 'A phase without an end runs up to {{day}} on the axis.',
    file: 'Bands by phase'
  }
};
