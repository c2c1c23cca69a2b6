/** CIMO configurations: their screen, figure, table and design propositions. */
export const configurations = {
  title: 'CIMO-configuraties',
  link: '{{from}} → {{to}}',
  strength: '{{cases}} · {{quotations}}',
  cases_one: '{{count}} respondent',
  cases_other: '{{count}} respondenten',
  quotations_one: '{{count}} citaat',
  quotations_other: '{{count}} citaten',
  contrary: 'tegengesteld',
  noEvidence: 'nog geen bewijs',
  empty: {
    context: 'Nog geen context beschreven',
    intervention: 'Nog geen interventie beschreven',
    mechanism: 'Nog geen mechanisme beschreven',
    outcome: 'Nog geen uitkomst beschreven'
  },
  wholeChain_one: '{{count}} respondent ondersteunt alle vier de elementen',
  wholeChain_other: '{{count}} respondenten ondersteunen alle vier de elementen',
  alternativeTo: 'alternatief voor “{{name}}”',
  figureDescription_one:
    'Eén configuratie van context, interventie, mechanisme en uitkomst, met het bewijs per element en per verband.',
  figureDescription_other:
    '{{count}} configuraties van context, interventie, mechanisme en uitkomst, met het bewijs per element en per verband.',
  column: {
    configuration: 'Configuratie',
    place: 'Plaats',
    statement: 'Uitspraak',
    cases: 'Respondenten',
    quotations: 'Citaten',
    contraryCases: 'Respondenten tegengesteld',
    contraryQuotations: 'Citaten tegengesteld',
    who: 'Wie',
    grounds: 'Gronden',
    contraryGrounds: 'Tegengestelde gronden',
    whole: 'Hele configuratie'
  },
  proposition: {
    inContext: 'in de context van {{context}}',
    openings:
      'aan als bij binnen buiten door gedurende in met na naast om omdat onder op rond rondom sinds tijdens toen tot totdat tussen uit van vanaf vanuit via voor voordat waar wanneer zodra zolang zonder',
    smallWords:
      'aan al alle als bij binnen buiten daar dat de deze die dit door een eigen elk elke er gedurende geen goed goede haar het hij hoe hun ieder iedere iemand in je kleine korte maar meer men met minder na naast nieuwe niet om omdat onder ons onze op rond rondom samen sinds steeds te tijdens toen tot totdat tussen uit van vanaf vanuit vaste veel via voor voordat waar waarin wanneer wat we weinig wie wij zelf ze zich zij zijn zodat zodra zolang zonder',
    sentence: {
      c: '{{context}} …',
      i: 'zet in op {{intervention}}.',
      m: 'mechanisme: {{mechanism}}.',
      o: 'uitkomst: {{outcome}}.',
      ci: '{{context}}: zet in op {{intervention}}.',
      cm: '{{context}} werkt dit mechanisme: {{mechanism}}.',
      co: '{{context}} is de uitkomst: {{outcome}}.',
      im: 'zet in op {{intervention}}, met als mechanisme {{mechanism}}.',
      io: 'zet in op {{intervention}}, met als uitkomst {{outcome}}.',
      mo: '{{mechanism}} leidt tot {{outcome}}.',
      cim: '{{context}}: zet in op {{intervention}}, met als mechanisme {{mechanism}}.',
      cio: '{{context}}: zet in op {{intervention}}, met als uitkomst {{outcome}}.',
      cmo: '{{context}} geldt: {{mechanism}} leidt tot {{outcome}}.',
      imo: 'zet in op {{intervention}}, zodat {{mechanism}} leidt tot {{outcome}}.',
      cimo: '{{context}}: zet in op {{intervention}}, zodat {{mechanism}} leidt tot {{outcome}}.'
    }
  }
};
