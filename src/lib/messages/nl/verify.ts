/** Checking a report against the project. */
export const verify = {
  title: 'Verslag controleren',
  lead: 'Kies een verslag dat Kerncode maakte. Elk citaat erin wordt vergeleken met dit project. Het bestand blijft op deze computer.',
  choose: 'Verslag kiezen',
  chooseOther: 'Ander verslag kiezen',
  drop: 'of sleep een .docx, .html of .md hierheen',
  reading: '{{file}} wordt gecontroleerd…',
  madeAt: '{{file}}, gemaakt op {{date}} van het project “{{project}}”',
  all_one: 'Het citaat klopt nog.',
  all_other: 'Alle {{count}} citaten kloppen nog.',
  some_one: '{{matches}} van {{count}} citaat klopt nog.',
  some_other: '{{matches}} van de {{count}} citaten kloppen nog.',
  none: 'In dit verslag staan geen citaten.',
  otherProject:
    'Dit verslag is van een ander project. Citaten zijn herkend aan de tekst van hun document en hun nummer.',
  checkedBefore: 'Het project is na deze controle gewijzigd.',
  again: 'Opnieuw controleren',
  filter: 'Toon',
  filters: { all: 'Alles', attention: 'Wat niet klopt' },
  exportCsv: 'Uitkomst als CSV',
  fileName: 'controle',
  table: 'Citaten in het verslag',
  noneShown: 'Geen citaat met deze uitkomst.',
  numberOnly: 'alleen het nummer',
  column: {
    citation: 'Citaat',
    status: 'Uitkomst',
    shown: 'In het verslag',
    now: 'Nu in het project',
    advice: 'Wat nu'
  },
  status: {
    matches: 'Klopt',
    moved: 'Verplaatst',
    changed: 'Gewijzigd',
    'quotation-gone': 'Citaat weg',
    'document-gone': 'Document weg',
    'edited-in-report': 'Aangepast in verslag'
  },
  advice: {
    matches: 'Dezelfde woorden op dezelfde plaats.',
    movedBounds:
      'Het citaat is nu anders begrensd; de woorden uit het verslag staan nog in het document. Herstel de grenzen of maak het verslag opnieuw.',
    movedText:
      'De tekst van het document is gewijzigd, maar dezelfde woorden staan er nog. Maak het verslag opnieuw om de plaats bij te werken.',
    changed:
      'De woorden uit het verslag staan niet meer in het document. Vergelijk beide en maak het verslag opnieuw.',
    quotationGoneFound:
      'Het citaat is verwijderd; de woorden staan nog in het document. Maak het verwijderen ongedaan of haal het citaat uit het verslag.',
    quotationGone:
      'Het citaat is verwijderd en de woorden staan niet meer in het document. Haal het uit het verslag.',
    documentGone:
      'Document {{number}} zit niet in dit project. Haal het terug of haal het citaat uit het verslag.',
    edited:
      'In het verslag staan andere woorden dan Kerncode erin zette. Zet ze terug of maak het verslag opnieuw.',
    editedSome:
      'In het verslag staan deze woorden nog {{now}} van de {{before}} keer zoals Kerncode ze erin zette. Kijk na waar ze zijn aangepast.'
  }
};
