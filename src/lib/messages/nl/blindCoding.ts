export const blindCoding = {
  title: 'Blinde codering',
  lock: 'Klaar: vergrendelen',
  lockedAt: 'Vergrendeld op {{date}}: alleen nog lezen.',
  locked: 'Vergrendeld. Geef je coderingen nu terug.',
  lockedWith_one: 'Vergrendeld. Op {{count}} plaats staat geen code; dat mag. Geef je coderingen nu terug.',
  lockedWith_other:
    'Vergrendeld. Op {{count}} plaatsen staat geen code; dat mag. Geef je coderingen nu terug.',
  unlock: 'Ontgrendelen om te verbeteren',
  giveBack: 'Teruggeven',
  giveBackWhy: 'Breng je coderingen naar het project “{{project}}”. Deze kopie blijft staan.',
  intoProject: 'In het project zetten',
  asFile: 'Als bestand bewaren',
  projectIsHere: 'Het project staat in deze browser: je ziet eerst wat erin komt.',
  projectIsElsewhere:
    'Het project staat niet in deze browser. Geef het bestand aan wie de ronde opzette; die opent het in het project.',
  givenBack:
    'Je coderingen staan in “{{session}}”. De vergelijking gaat open als iedereen heeft vergrendeld.',
  fileSaved: '{{file}} is bewaard. Geef het aan wie het project “{{project}}” beheert.',
  progress: {
    turn_one: '{{coded}} van {{count}} beurt',
    turn_other: '{{coded}} van {{count}} beurten',
    paragraph_one: '{{coded}} van {{count}} alinea',
    paragraph_other: '{{coded}} van {{count}} alinea’s',
    sentence_one: '{{coded}} van {{count}} zin',
    sentence_other: '{{coded}} van {{count}} zinnen',
    quotation_one: '{{coded}} van {{count}} citaat',
    quotation_other: '{{coded}} van {{count}} citaten'
  },
  progressHere: {
    turn_one: 'In dit document: {{coded}} van {{count}} beurt gecodeerd',
    turn_other: 'In dit document: {{coded}} van {{count}} beurten gecodeerd',
    paragraph_one: 'In dit document: {{coded}} van {{count}} alinea gecodeerd',
    paragraph_other: 'In dit document: {{coded}} van {{count}} alinea’s gecodeerd',
    sentence_one: 'In dit document: {{coded}} van {{count}} zin gecodeerd',
    sentence_other: 'In dit document: {{coded}} van {{count}} zinnen gecodeerd',
    quotation_one: 'In dit document: {{coded}} van {{count}} citaat gecodeerd',
    quotation_other: 'In dit document: {{coded}} van {{count}} citaten gecodeerd'
  },
  kind: { turn: 'Beurt', paragraph: 'Alinea', sentence: 'Zin', quotation: 'Citaat' },
  place: '{{place}} {{number}} van {{all}}, {{state}}',
  hasCode: 'gecodeerd',
  hasNoCode: 'nog geen code',
  steps: 'Langs wat te coderen is',
  step: {
    next: 'Volgende om te coderen',
    previous: 'Vorige om te coderen',
    nextUncoded: 'Volgende zonder code',
    previousUncoded: 'Vorige zonder code'
  },
  noneFurther: 'Verder is er niets te coderen.',
  noneUncoded: 'Hierna heeft alles een code.',
  outside: 'Niet te coderen',
  page: {
    why: 'Dit is je eigen blinde kopie uit het project “{{project}}”. Hier staat niets van wat anderen codeerden, en zij zien niets van jou totdat iedereen heeft vergrendeld.',
    code: {
      free: 'Codeer de documenten zoals je gewend bent. Nieuwe codes maken mag.',
      given: 'Zet codes op de plaatsen die gegeven zijn; elke plaats staat als citaat in de kantlijn.'
    },
    parts: 'Codeer alleen wat een streep in de kantlijn heeft; de rest staat er om te lezen.',
    lock: 'Klaar? Vergrendel, en geef je coderingen terug. Ontgrendelen om te verbeteren kan altijd.',
    begin: 'Beginnen met coderen',
    goOn: 'Verder coderen'
  },
  notInCopy: 'Dit scherm hoort niet bij een blinde kopie: hier wordt alleen gecodeerd.',
  toCopy: 'Naar wat te coderen is',
  wall: {
    title: '{{name}}, jij codeert blind',
    why: 'In “{{session}}” codeer je zonder te zien wat een ander deed, en dat staat wel in “{{project}}”. Daarom blijft het project voor jou dicht totdat jouw coderingen zijn vergrendeld en teruggegeven.',
    toCopy: 'Naar mijn blinde kopie',
    otherCoder: 'Ik ben een andere codeur'
  },
  fileName: { for: '{{session}} voor {{name}}', from: '{{session}} van {{name}}' },
  returned: {
    title: 'Coderingen van {{name}}',
    lockedAt: '{{session}}, vergrendeld op {{date}}. Er is nog niets opgeslagen.',
    nothingNew: 'Dit verandert niets: deze coderingen staan al in de ronde.',
    older:
      'Let op: wat er al staat, is later vergrendeld dan dit. Neem je dit over, dan vervangt het die latere versie.',
    hidden:
      'Wat erin staat blijft verborgen totdat alle codeurs hebben vergrendeld. Overnemen kan wel: het telt dan als vergrendeld.',
    textsChanged_one:
      'De tekst van {{names}} is veranderd sinds de blinde kopie werd gemaakt. Coderingen op woorden die er niet meer staan, gaan niet mee.',
    textsChanged_other:
      'De tekst van {{count}} documenten is veranderd sinds de blinde kopie werd gemaakt ({{names}}). Coderingen op woorden die er niet meer staan, gaan niet mee.',
    take: 'Overnemen',
    kinds: {
      fresh: 'Nieuw',
      same: 'Hetzelfde gebleven',
      changed: 'Gewijzigd',
      gone: 'Vervallen',
      outside: 'Buiten wat gevraagd was, gaat niet mee',
      byOthers: 'Van een andere codeur, gaat niet mee'
    },
    codesMade: 'Codes die tijdens het coderen zijn gemaakt',
    joined: 'bestaat al onder deze naam en wordt daarmee samengenomen',
    recoded: '{{before}} is nu {{after}}',
    moved: '{{code}}: andere grenzen',
    commented: '{{code}}: andere opmerking',
    changedTexts: 'Documenten waarvan de tekst veranderd is',
    takenAndLost: '{{taken}} op dezelfde woorden, {{lost}} verloren',
    lost: 'Verloren: deze woorden staan er niet meer, of op meer dan één plaats',
    removedCodes: 'Codes die in de kopie zijn verwijderd of samengevoegd (de ronde houdt ze)',
    changedCodes: 'Codeteksten die in de kopie zijn gewijzigd (gaan niet mee)',
    fields: {
      name: 'naam',
      definition: 'definitie',
      include: 'wel',
      exclude: 'niet',
      comment: 'opmerking'
    },
    more_one: 'en nog {{count}}',
    more_other: 'en nog {{count}}'
  }
};
