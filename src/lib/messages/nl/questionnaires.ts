export const questionnaires = {
  title: 'Vragenlijsten',
  lead: 'Checklists en enquêtes, met wie ze wanneer invulde.',
  empty:
    'Nog geen vragenlijst: zet een checklist of enquête neer met haar items en meetmomenten, en de antwoorden staan naast de interviews.',
  new: 'Nieuwe vragenlijst',
  fromFile: 'Uit een bestand…',
  overview: 'Overzicht',
  items: 'Items',
  trajectories: 'Verloop',
  numbers: 'Cijfers',
  joint: 'Gezamenlijk overzicht',
  screensOf: 'Schermen van {{name}}',
  noSuchQuestionnaire: 'Er is geen vragenlijst {{number}} in dit project.',
  toQuestionnaires: 'Naar de vragenlijsten',
  numberColumn: 'Nummer',
  nameColumn: 'Naam',
  itemsColumn: 'Items',
  momentsColumn: 'Meetmomenten',
  respondentsColumn: 'Respondenten',
  rateColumn: 'Respons',
  rate: '{{responded}} van {{population}} ({{share}})',
  rateWithoutShare: '{{responded}} van {{population}}',
  responded: '{{count}} ingevuld',
  nobodyYet: 'nog niemand',
  create: {
    title: 'Nieuwe vragenlijst',
    begin: 'Beginnen met',
    name: 'Naam',
    make: 'Vragenlijst maken',
    competences: {
      label: 'Competentielijst, 1 tot 10',
      hint: 'Elf items over acht competenties, met deelitems, een eigen punt met toelichting en een persoonlijk doel. Alles is daarna te wijzigen.'
    },
    likert: {
      label: 'Stellingen, oneens tot eens (1 tot 5)',
      hint: 'Vijf stellingen, waarvan één omgekeerd, en een open vraag.'
    },
    blank: { label: 'Leeg', hint: 'Je schrijft of plakt de items zelf.' }
  },
  template: {
    firstMoment: 'Meting 1',
    competences: {
      name: 'Competentielijst',
      low: 'nog helemaal niet',
      high: 'helemaal',
      scale: 'Alle competenties',
      items: {
        i1: { text: 'Ik luister tot ik begrijp wat de ander bedoelt.', competence: 'Luisteren' },
        i2: { text: 'Ik breng mensen bij elkaar:', competence: 'Samenwerken' },
        i2a: { text: 'ik maak duidelijk wat ieder wil bereiken;', competence: 'Samenwerken' },
        i2b: { text: 'ik help om afspraken te maken die haalbaar zijn;', competence: 'Samenwerken' },
        i2c: { text: 'ik kom terug op wat is afgesproken.', competence: 'Samenwerken' },
        i3: {
          text: 'Ik win vertrouwen, ook als het eerste contact stroef verloopt.',
          competence: 'Vertrouwen'
        },
        i4: { text: 'Ik weet waar iemand met een vraag terechtkan.', competence: 'Kennis' },
        i5: {
          text: 'Ik vertel over wat ik zelf meemaakte zonder dat het gesprek over mij gaat.',
          competence: 'Eigen ervaring'
        },
        i6: {
          text: 'Ik blijf rustig als een gesprek spannend wordt.',
          competence: 'Omgaan met spanning'
        },
        i7: {
          text: 'Ik stem mijn manier van praten af op wie ik voor me heb.',
          competence: 'Gespreksvoering'
        },
        i8: { text: 'Ik bewaar het evenwicht:', competence: 'Balans' },
        i8a: { text: 'tussen de mensen voor wie ik er ben;', competence: 'Balans' },
        i8b: { text: 'tussen mijn eigen gevoel en wat de ander vraagt.', competence: 'Balans' },
        i9: { text: 'Wat telt voor jou nog meer, en hoe goed lukt het?', competence: 'Eigen punt' },
        i10: { text: 'Aan welk persoonlijk doel werk je?', competence: 'Persoonlijk doel' }
      }
    },
    likert: {
      name: 'Enquête',
      scale: 'Oordeel',
      labels: {
        l1: 'helemaal oneens',
        l2: 'oneens',
        l3: 'niet eens, niet oneens',
        l4: 'eens',
        l5: 'helemaal eens'
      },
      items: {
        i1: 'Het sloot aan bij wat ik nodig had.',
        i2: 'Ik kan gebruiken wat ik leerde.',
        i3: 'Het kostte me te veel tijd.',
        i4: 'Ik voelde me vrij om vragen te stellen.',
        i5: 'Ik raad het anderen aan.'
      },
      open: 'Wat wil je ons nog meegeven?'
    },
    blank: { name: 'Vragenlijst' }
  },
  about: {
    title: 'Over deze vragenlijst',
    name: 'Naam',
    population: 'Aangeschreven',
    populationHint: 'Hoeveel mensen de vragenlijst kregen; daartegen wordt de respons afgezet.',
    comment: 'Opmerking',
    commentHint: 'Wat wilde je ermee weten, wie vulde haar in, hoe ging dat?'
  },
  delete: 'Vragenlijst verwijderen',
  deleted: 'Vragenlijst “{{name}}” verwijderd, met {{responses}} ingevulde lijsten',
  item: {
    outline: 'Items van {{name}}',
    none: 'Nog geen items: typ het eerste, of plak er een paar tegelijk, elk op een eigen regel.',
    keys: 'Alt met een pijl verplaatst een item: omhoog, omlaag, onder het item erboven of eruit. Enter opent het, Delete verwijdert het.',
    new: 'Nieuw item, of plak meerdere regels',
    add: 'Toevoegen',
    added_one: 'Item {{number}} toegevoegd',
    added_other: '{{count}} items toegevoegd',
    removed: 'Item {{number}} verwijderd',
    removedWith_one: 'Item {{number}} verwijderd, met één antwoord',
    removedWith_other: 'Item {{number}} verwijderd, met {{count}} antwoorden',
    moved: 'Item {{number}} staat nu op plaats {{place}} van {{count}}',
    movedUnder: 'Item {{number}} staat nu onder item {{parent}}, op plaats {{place}} van {{count}}',
    empty: 'Kies links een item om het te wijzigen.',
    back: 'Alle items',
    pane: 'Item {{number}}',
    number: 'Nummer',
    text: 'Tekst',
    noText: '(zonder tekst)',
    competence: 'Competentie',
    useCompetence: '“{{name}}” gebruiken',
    kind: 'Antwoord',
    parent: 'Deelitem van',
    noParent: '– (geen)',
    asks: {
      scale: '{{min}} tot {{max}}',
      'single-choice_one': 'één keuze',
      'single-choice_other': 'één uit {{count}}',
      'multiple-choice_one': 'meer keuzes',
      'multiple-choice_other': 'meer uit {{count}}',
      number: 'getal',
      date: 'datum',
      text: 'open',
      heading: 'kop'
    },
    reversedShort: 'omgekeerd',
    withTextShort: 'met toelichting',
    kinds: {
      scale: 'Schaal (een cijfer)',
      'single-choice': 'Eén keuze',
      'multiple-choice': 'Meer keuzes',
      number: 'Getal',
      date: 'Datum',
      text: 'Open tekst',
      heading: 'Geen: kop boven deelitems'
    },
    min: 'Van',
    max: 'Tot',
    step: 'Stap',
    stepHint: 'Stap 0,5 laat halve cijfers toe.',
    labels: 'Wat de cijfers betekenen',
    label: 'Betekenis van {{value}}',
    reversed: 'Omgekeerd: een hoog cijfer is ongunstig',
    reversedHint: 'In een schaal telt het antwoord dan als {{turned}} in plaats van {{value}}.',
    withText: 'Met ruimte voor toelichting (“namelijk …”)',
    choices: 'Keuzes',
    choice: 'Keuze {{number}}',
    newChoice: 'Nieuwe keuze, of plak meerdere regels',
    addChoice: 'Toevoegen',
    choiceUp: 'Keuze {{number}} omhoog',
    choiceDown: 'Keuze {{number}} omlaag',
    removeChoice: 'Keuze “{{label}}” verwijderen',
    addSub: 'Deelitem toevoegen',
    addBelow: 'Item eronder',
    remove: 'Item verwijderen',
    lost_one: 'Eén antwoord past dan niet meer: het wordt ongeldig, met wat er stond erbij.',
    lost_other: '{{count}} antwoorden passen dan niet meer: ze worden ongeldig, met wat er stond erbij.',
    regained_one: 'Eén antwoord dat ongeldig was, telt weer mee.',
    regained_other: '{{count}} antwoorden die ongeldig waren, tellen weer mee.',
    changeAnyway: 'Toch wijzigen',
    leave: 'Zo laten'
  },
  moment: {
    title: 'Meetmomenten',
    none: 'Nog geen meetmoment: zonder moment kan niemand iets invullen.',
    new: 'Nieuw meetmoment',
    add: 'Toevoegen',
    name: 'Naam van meetmoment {{number}}',
    date: 'Datum',
    phase: 'Fase',
    noPhase: '– (geen)',
    population: 'Aangeschreven',
    populationOf: 'Aangeschreven bij meetmoment {{number}}',
    asAll: 'als hierboven',
    responses_one: '{{count}} ingevuld',
    responses_other: '{{count}} ingevuld',
    up: 'Meetmoment {{number}} omhoog',
    down: 'Meetmoment {{number}} omlaag',
    remove: 'Meetmoment {{number}} verwijderen',
    removed: 'Meetmoment “{{name}}” verwijderd',
    removedWith_one: 'Meetmoment “{{name}}” verwijderd, met één ingevulde lijst',
    removedWith_other: 'Meetmoment “{{name}}” verwijderd, met {{count}} ingevulde lijsten',
    moved: 'Het meetmoment is nu nummer {{number}} van {{count}}.'
  },
  scale: {
    title: 'Schalen',
    hint: 'Items die samen één score geven. Wie te weinig antwoorden gaf, krijgt geen score.',
    needsItems: 'Een schaal bestaat uit items met een cijfer of getal als antwoord; die zijn er nog niet.',
    new: 'Nieuwe schaal',
    add: 'Toevoegen',
    name: 'Naam van schaal {{number}}',
    items: 'Items in {{name}}',
    minimum: 'Minstens beantwoord',
    minimumOf_one: 'van {{count}} item',
    minimumOf_other: 'van {{count}} items',
    score: 'Score van {{name}}',
    scores: { mean: 'Gemiddelde', sum: 'Som' },
    remove: 'Schaal “{{name}}” verwijderen',
    removed: 'Schaal “{{name}}” verwijderd'
  },
  mapping: {
    title: 'Bewaarde koppelingen',
    hint: 'Zo wordt een volgend bestand met antwoorden gelezen.',
    layouts: {
      wide_one: 'respondent per rij, {{count}} kolom',
      wide_other: 'respondent per rij, {{count}} kolommen',
      long_one: 'antwoord per rij, {{count}} kolom',
      long_other: 'antwoord per rij, {{count}} kolommen',
      transposed_one: 'item per rij, {{count}} rij',
      transposed_other: 'item per rij, {{count}} rijen'
    },
    remove: 'Koppeling “{{name}}” verwijderen',
    removed: 'Koppeling “{{name}}” verwijderd'
  }
};
