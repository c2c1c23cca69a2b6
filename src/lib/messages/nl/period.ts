export const period = {
  title: 'Periode',
  /** Op een knop waarvan de periode ook de naam is. */
  change: 'Periode aanpassen: {{period}}',
  choose: 'Alleen een periode tonen',
  chosen: '{{period}} · {{counts}}',
  from: 'Vanaf',
  to: 'Tot en met',
  fromDay: 'vanaf {{day}}',
  toDay: 'tot en met {{day}}',
  phase: 'De dagen van een fase',
  noPhase: 'Kies een fase',
  counts_one: '{{number}} van {{all}} document',
  counts_other: '{{number}} van {{all}} documenten',
  notHere: 'niet op dit scherm',
  notHereLong:
    'Dit scherm toont de hele studie, zoals ook de codering van een document, het codeboek, de bevindingen en het rapport. De periode blijft gekozen voor de schermen die tellen of citaten tonen.',
  undated_one: '{{count}} document heeft geen datum en valt erbuiten.',
  undated_other: '{{count}} documenten hebben geen datum en vallen erbuiten.',
  what: 'Documenten met hun citaten, antwoorden op vragenlijsten en wat daarover geteld wordt. Wat je verandert, verander je in het hele project.',
  wrongOrder: 'De laatste dag ligt voor de eerste.',
  showAll: 'Hele studie tonen',
  nothing: 'In de gekozen periode is hier niets.',
  nothingWithCode: 'In de gekozen periode is er geen citaat met deze code.',
  noEvidence: 'niets in deze periode',
  noGrounds:
    'In de gekozen periode ligt hier niets onder. Kies een suggestie, of zoek een citaat, code of bevinding.',
  nobody: 'niemand',
  inTitle: '{{title}} ({{period}})'
};
