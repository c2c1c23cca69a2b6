export const blindCoding = {
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
