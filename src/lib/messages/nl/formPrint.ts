export const formPrint = {
  title: '{{name}} afdrukken',
  what: 'Wat',
  blank: 'Leeg, om op te schrijven',
  filled: 'Ingevuld',
  which: 'Welk formulier',
  all: 'Alle ingevulde formulieren',
  copies: 'Aantal',
  lines: 'Regels per rubriek',
  print: 'Afdrukken',
  docx: 'Als Word-document',
  docxHint:
    'Het lege Word-document kun je op een laptop invullen en daarna importeren: alles komt onder de juiste rubriek terug.',
  sheet: 'Voorbeeld van het formulier op papier',
  noFields: 'Dit formulier heeft nog geen rubrieken.',
  date: 'Datum',
  observer: 'Ingevuld door',
  place: 'Plaats',
  present: 'Aanwezig',
  whose: 'Naam',
  explanation: 'Toelichting',
  saved: 'Opgeslagen als {{file}}'
};
