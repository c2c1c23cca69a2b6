export const forms = {
  title: 'Formulieren',
  lead: 'Wat je zelf invult: een kijkwijzer bij een training, een intake met een ouder. Elk ingevuld formulier kun je coderen.',
  /** Wie iets invulde, als niemand een naam gaf. */
  observerLabel: 'Waarnemer',
  empty:
    'Er zijn nog geen formulieren. Begin met een kijkwijzer of een intakeformulier, of maak er zelf een.',
  new: 'Nieuw formulier',
  import: 'Ingevulde importeren',
  fill: 'Invullen',
  fillOf: '{{name}} invullen',
  edit: 'Rubrieken',
  compare: 'Vergelijken',
  print: 'Afdrukken',
  screensOf: 'Schermen van formulier {{name}}',
  noSuchTemplate: 'Dit formulier is er niet (meer).',
  noSuchForm: 'Dit ingevulde formulier is er niet (meer).',
  toForms: 'Naar de formulieren',
  fieldCount_one: '{{count}} rubriek',
  fieldCount_other: '{{count}} rubrieken',
  list: {
    none: 'Nog niet ingevuld.',
    label: 'Ingevuld: {{name}}',
    name: 'Naam',
    date: 'Datum',
    observer: 'Ingevuld door',
    people: 'Wie het betreft',
    filled: 'Ingevuld',
    filledOf: '{{filled}} van {{count}}',
    document: 'Document',
    noDocument: 'geen document',
    behind: 'loopt achter',
    remove: '{{name}} verwijderen',
    removed: '“{{name}}” is verwijderd.',
    removedButDocument: '“{{name}}” is verwijderd; het document ervan is gebleven.'
  },
  create: {
    title: 'Nieuw formulier',
    begin: 'Begin met',
    name: 'Naam',
    make: 'Maken',
    guide: {
      label: 'Kijkwijzer',
      hint: 'Zes rubrieken met een kijkvraag, om tijdens een training notities met de tijd erbij te maken.'
    },
    intake: {
      label: 'Intakeformulier',
      hint: 'Gespreksvragen, beschikbaarheid en wensen om aan te kruisen, en een advies met vijf keuzes.'
    },
    blank: { label: 'Leeg formulier', hint: 'Je bedenkt zelf de rubrieken en vragen.' }
  },
  about: {
    name: 'Naam van het formulier',
    kind: 'Wordt een document van soort',
    instruction: 'Waarvoor en hoe je het invult',
    instructionHint: 'Staat boven het formulier bij het invullen en op papier.'
  },
  field: {
    list: 'Rubrieken van {{name}}',
    keys: 'Pijltjes lopen door de rubrieken, Enter opent, Alt+↑ en Alt+↓ verplaatsen, Delete verwijdert.',
    none: 'Voeg hieronder een eerste rubriek of vraag toe.',
    new: 'Nieuwe rubriek, of plak meer regels',
    add: 'Toevoegen',
    added_one: '“{{name}}” toegevoegd',
    added_other: '{{count}} rubrieken toegevoegd',
    moved: '“{{name}}” staat nu op plaats {{place}} van {{count}}',
    removed: '“{{name}}” is verwijderd.',
    pane: 'Rubriek {{number}}',
    back: 'Rubrieken',
    name: 'Naam of vraag',
    prompt: 'Kijkvraag of toelichting',
    promptHint: 'Waar je op let, of wat je vraagt.',
    kind: 'Wat je er invult',
    withText: 'Met ruimte voor een toelichting',
    byObserver: 'Dit zegt wie het invult',
    byObserverHint:
      'Op een intake van één persoon tellen de woorden als die van de persoon. Een advies of indruk is van wie het invult.',
    remove: 'Rubriek verwijderen',
    up: 'Omhoog',
    down: 'Omlaag',
    lostField_one: 'Bij “{{name}}” is op {{count}} formulier iets ingevuld. Dat verdwijnt dan mee.',
    lostField_other: 'Bij “{{name}}” is op {{count}} formulieren iets ingevuld. Dat verdwijnt dan mee.',
    lostChoice_one: '“{{choice}}” is op {{count}} formulier aangekruist. Dat kruisje verdwijnt dan.',
    lostChoice_other: '“{{choice}}” is op {{count}} formulieren aangekruist. Die kruisjes verdwijnen dan.',
    lostUndo: 'Je kunt het ongedaan maken.',
    leave: 'Laten zoals het is',
    changeAnyway: 'Toch wijzigen'
  },
  delete: 'Formulier verwijderen',
  deleted: '“{{name}}” is verwijderd.',
  deletedWith_one: '“{{name}}” is verwijderd, met {{count}} ingevuld formulier. Documenten zijn gebleven.',
  deletedWith_other:
    '“{{name}}” is verwijderd, met {{count}} ingevulde formulieren. Documenten zijn gebleven.',
  filling: {
    about: 'Gegevens',
    aboutChange: 'Gegevens wijzigen',
    aboutClose: 'Gegevens inklappen',
    change: 'Wijzigen',
    close: 'Inklappen',
    wholeDay: 'Op een formulier hoort een hele dag, zoals 4 maart 2025.',
    aboutEmpty: 'Nog geen gegevens',
    name: 'Naam',
    event: 'Gebeurtenis',
    noEvent: 'Geen',
    eventHint: 'Neemt datum, plaats en aanwezigen over.',
    date: 'Datum',
    where: 'Plaats',
    observer: 'Ingevuld door',
    phase: 'Fase',
    noPhase: 'Volgt uit de datum',
    present: 'Aanwezig',
    whose: 'Van wie',
    addPerson: 'Naam van een respondent',
    addPersonAction: 'Toevoegen',
    newPerson: '“{{name}}” is nu een respondent van dit project.',
    removePerson: '{{name}} weghalen',
    presentCount_one: '{{count}} aanwezig',
    presentCount_other: '{{count}} aanwezig',
    rubrics: 'Rubrieken',
    filledMark: 'ingevuld',
    noteCount_one: '{{count}} notitie',
    noteCount_other: '{{count}} notities',
    notes: 'Notities bij {{name}}',
    note: 'Nieuwe notitie bij {{name}}',
    notePlaceholder: 'Wat zie en hoor je?',
    noteHint: 'Enter zet de notitie erbij, Shift+Enter begint een nieuwe regel.',
    addNote: 'Noteren',
    began: 'begonnen om {{time}}',
    kept: 'Nog niet genoteerd, wel bewaard',
    noteText: 'Notitie van {{time}}',
    noteWithoutTime: 'Notitie {{number}}',
    noteTime: 'Tijd van notitie {{number}}',
    removeNote: 'Notitie {{number}} verwijderen',
    noteRemoved: 'De notitie is verwijderd.',
    words: '{{name}}: tekst',
    wordsBeside: 'Toelichting bij {{name}}',
    wordsBesideLabel: 'Toelichting',
    clearChoice: 'Keuze wissen',
    saved: 'Bewaard {{time}}',
    failed: 'Niet bewaard',
    retry: 'Nog eens proberen',
    undo: 'Ongedaan maken',
    back: 'Formulieren',
    make: 'Maak document',
    makeHint: 'Daarna kun je elke rubriek coderen. Je kunt later verder invullen.',
    open: 'Document {{number}} coderen',
    update: 'Document {{number}} bijwerken',
    updated: 'Document {{number}} zegt nu wat hier is ingevuld.',
    remove: 'Ingevuld formulier verwijderen',
    noFields: 'Dit formulier heeft nog geen rubrieken.',
    toFields: 'Rubrieken maken',
    keys: {
      group: 'Formulier invullen',
      next: 'Volgende rubriek',
      previous: 'Vorige rubriek',
      rubric: 'Naar rubriek 1 tot en met 9'
    }
  },
  behind: {
    title: 'Document bijwerken',
    lead: 'Op het formulier zijn woorden veranderd die in het document zijn geciteerd. Een citaat mag zijn woorden niet kwijtraken.',
    keep: 'Deze rubrieken blijven in het document zoals ze er staan; de rest wordt bijgewerkt.',
    stuck:
      'Deze citaten lopen over rubrieken die nu anders liggen. Verklein of verwijder die citaten eerst, of laat het document zoals het is.',
    update: 'De rest bijwerken'
  },
  example: {
    guide: {
      name: 'Kijkwijzer training',
      instruction:
        'Noteer onder elke rubriek wat je ziet en hoort, zo letterlijk als kan. Wat je erbij denkt, zet je tussen haakjes.',
      fields: {
        f1: {
          name: 'Training: opzet',
          prompt:
            'Hoe was de bijeenkomst bedacht en hoe liep het echt? Wat kostte meer of minder minuten dan gepland, en bij welke opdracht kwam de groep los?'
        },
        f2: {
          name: 'Training: inhoud',
          prompt:
            'Welk onderwerp is aan de orde? Noteer wat deelnemers herkennen uit hun eigen leven, wat ze nog eens laten uitleggen en welke begrippen ze zelf gaan gebruiken.'
        },
        f3: {
          name: 'Trainers: interactie',
          prompt:
            'Wie zegt iets, en tegen wie? Welke vraag of welk voorbeeld van een trainer brengt het gesprek op gang, en wanneer wordt het stil?'
        },
        f4: {
          name: 'Buddy’s: houding',
          prompt:
            'Beschrijf wat je mensen ziet doen: meeschrijven, tegenspreken, knikken, naar de klok kijken. Verandert dat in de loop van de avond, en waardoor?'
        },
        f5: {
          name: 'Buddy’s: vragen',
          prompt:
            'Schrijf elke vraag zo letterlijk mogelijk op. Wie stelt hem, waar gaat hij over, en komt er een antwoord?'
        },
        f6: {
          name: 'Overig',
          prompt:
            'Alles wat je wilt onthouden en hierboven geen plek heeft, zoals een idee voor de volgende bijeenkomst.'
        }
      }
    },
    intake: {
      name: 'Intake buddy',
      instruction:
        'Voer het als een gesprek; de volgorde mag anders. Noteer zoveel mogelijk in de woorden van de ouder.',
      fields: {
        f1: { name: 'Het gesprek' },
        f2: { name: 'Aanleiding', prompt: 'Wat brengt je ertoe om buddy te willen worden?' },
        f3: {
          name: 'Eigen ervaring',
          prompt: 'Wat heb je zelf met school en ondersteuning meegemaakt, en hoe kijk je daar nu op terug?'
        },
        f4: {
          name: 'Samenwerken met school',
          prompt: 'Wat vind je daarin belangrijk? Wat doe je als het spannend wordt?'
        },
        f5: {
          name: 'Rol als buddy',
          prompt: 'Wat zou je voor een andere ouder willen betekenen, en wat niet?'
        },
        f6: { name: 'Sterk en lastig', prompt: 'Wat gaat je makkelijk af? Waar zie je tegen op?' },
        f7: { name: 'Praktisch' },
        f8: {
          name: 'Beschikbaarheid',
          prompt: 'Wanneer en hoe kun je trainen en ouders ontmoeten?',
          choices: {
            c1: 'overdag',
            c2: '’s avonds',
            c3: 'in het weekend',
            c4: 'online',
            c5: 'op school',
            c6: 'bij een ouder thuis'
          }
        },
        f9: {
          name: 'Wensen',
          prompt: 'Waar wil je dat we bij een match op letten?',
          choices: {
            c1: 'liefst op de eigen school',
            c2: 'liefst op een andere school',
            c3: 'heeft eigen vervoer',
            c4: 'rekening houden met geloof of cultuur',
            c5: 'rekening houden met andere kinderen thuis'
          }
        },
        f10: { name: 'Afronding' },
        f11: {
          name: 'Advies',
          prompt: 'Wat adviseer je na dit gesprek, en waarom?',
          choices: {
            c1: 'starten met de training',
            c2: 'starten, met een aandachtspunt voor de trainers',
            c3: 'eerst nog een gesprek',
            c4: 'nog niet: het eigen verhaal is te dichtbij',
            c5: 'niet starten'
          }
        },
        f12: { name: 'Indruk', prompt: 'Wat viel je op in het gesprek dat de trainers moeten weten?' }
      }
    },
    blank: { name: 'Formulier' }
  }
};
