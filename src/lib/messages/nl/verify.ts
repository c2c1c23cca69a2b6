/** Checking a report against the project. */
export const verify = {
  title: 'Controleren',
  heading: 'Rapport controleren',
  lead: 'Kies een rapport dat Kerncode maakte. Elk citaat erin wordt vergeleken met dit project. Het bestand blijft op deze computer.',
  choose: 'Rapport kiezen',
  chooseOther: 'Ander rapport kiezen',
  drop: 'of sleep een .docx, .html of .md hierheen',
  reading: '{{file}} wordt gecontroleerd…',
  madeAt: '{{file}}, gemaakt op {{date}} van het project “{{project}}”',
  all_one: 'Het citaat klopt nog.',
  all_other: 'Alle {{count}} citaten kloppen nog.',
  some_one: '{{matches}} van {{count}} citaat klopt nog.',
  some_other: '{{matches}} van de {{count}} citaten kloppen nog.',
  none: 'In dit rapport staan geen citaten.',
  otherProject:
    'Dit rapport is van een ander project. Citaten zijn herkend aan de tekst van hun document en hun nummer.',
  filter: 'Toon',
  filterCount: '{{name}} ({{count}})',
  exported: '{{file}} is bewaard.',
  filters: { all: 'Alles', attention: 'Wat niet klopt' },
  exportCsv: 'Uitkomst als CSV',
  fileName: 'controle',
  table: 'Citaten in het rapport',
  noneShown: 'Geen citaat met deze uitkomst.',
  numberOnly: 'alleen het nummer',
  column: {
    citation: 'Citaat',
    status: 'Uitkomst',
    shown: 'In het rapport',
    now: 'Nu in het project',
    advice: 'Wat nu'
  },
  status: {
    matches: 'Klopt',
    moved: 'Verplaatst',
    changed: 'Gewijzigd',
    'quotation-gone': 'Citaat weg',
    'document-gone': 'Document weg',
    'edited-in-report': 'Aangepast in rapport'
  },
  advice: {
    matches: 'Dezelfde woorden op dezelfde plaats.',
    movedBounds:
      'Het citaat is nu anders begrensd; de woorden uit het rapport staan nog in het document. Herstel de grenzen of maak het rapport opnieuw.',
    movedText:
      'De tekst van het document is gewijzigd, maar dezelfde woorden staan er nog. Maak het rapport opnieuw om de plaats bij te werken.',
    changed:
      'De woorden uit het rapport staan niet meer in het document. Vergelijk beide en maak het rapport opnieuw.',
    quotationGoneFound:
      'Het citaat is verwijderd; de woorden staan nog in het document. Maak het verwijderen ongedaan of haal het citaat uit het rapport.',
    quotationGone:
      'Het citaat is verwijderd en de woorden staan niet meer in het document. Haal het uit het rapport.',
    documentGone:
      'Document {{number}} zit niet in dit project. Haal het terug of haal het citaat uit het rapport.',
    edited:
      'In het rapport staan andere woorden dan Kerncode erin zette. Zet ze terug of maak het rapport opnieuw.',
    editedSome:
      'In het rapport staan deze woorden nog {{now}} van de {{before}} keer zoals Kerncode ze erin zette. Kijk na waar ze zijn aangepast.'
  }
};
