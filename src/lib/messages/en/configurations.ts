import type { configurations as dutch } from '../nl/configurations';

export const configurations: typeof dutch = {
  title: 'CIMO configurations',
  link: '{{from}} → {{to}}',
  strength: '{{cases}} · {{quotations}}',
  cases_one: '{{count}} case',
  cases_other: '{{count}} cases',
  quotations_one: '{{count}} quotation',
  quotations_other: '{{count}} quotations',
  contrary: 'contrary',
  noEvidence: 'no evidence yet',
  empty: {
    context: 'No context described yet',
    intervention: 'No intervention described yet',
    mechanism: 'No mechanism described yet',
    outcome: 'No outcome described yet'
  },
  wholeChain_one: '{{count}} case supports all four elements',
  wholeChain_other: '{{count}} cases support all four elements',
  alternativeTo: 'alternative to “{{name}}”',
  figureDescription_one:
    'One configuration of context, intervention, mechanism and outcome, with the evidence for each element and each link.',
  figureDescription_other:
    '{{count}} configurations of context, intervention, mechanism and outcome, with the evidence for each element and each link.',
  column: {
    configuration: 'Configuration',
    place: 'Place',
    statement: 'Statement',
    cases: 'Cases',
    quotations: 'Quotations',
    contraryCases: 'Cases contrary',
    contraryQuotations: 'Quotations contrary',
    who: 'Who',
    grounds: 'Grounds',
    contraryGrounds: 'Contrary grounds',
    whole: 'Whole configuration'
  },
  proposition: {
    inContext: 'in the context of {{context}}',
    openings:
      'across after among around as at before between by during for from given if in inside near of on once outside since through throughout under until when where wherever while with within without',
    smallWords:
      'a across after all among an and any around as at be because before being between both by different during each every few for from given good her his how if in inside its it less little many more most near new no not of on once one our outside people several shared since small some such that the their them these they this those through throughout to together under until we what when where while who with within without working',
    sentence: {
      c: '{{context}} …',
      i: 'use {{intervention}}.',
      m: 'mechanism: {{mechanism}}.',
      o: 'outcome: {{outcome}}.',
      ci: '{{context}}, use {{intervention}}.',
      cm: '{{context}} this mechanism is at work: {{mechanism}}.',
      co: '{{context}} the outcome is: {{outcome}}.',
      im: 'use {{intervention}}, with {{mechanism}} as the mechanism.',
      io: 'use {{intervention}}, with {{outcome}} as the outcome.',
      mo: '{{mechanism}} leads to {{outcome}}.',
      cim: '{{context}}, use {{intervention}}, with {{mechanism}} as the mechanism.',
      cio: '{{context}}, use {{intervention}}, with {{outcome}} as the outcome.',
      cmo: '{{context}}, {{mechanism}} leads to {{outcome}}.',
      imo: 'use {{intervention}}, so that {{mechanism}} leads to {{outcome}}.',
      cimo: '{{context}}, use {{intervention}}, so that {{mechanism}} leads to {{outcome}}.'
    }
  }
};
