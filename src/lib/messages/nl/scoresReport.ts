/** What the command line tells of a file with responses besides the words of its import. */
export const scoresReport = {
  items: 'Items',
  moments: 'Meetmomenten',
  respondents: 'Respondenten',
  responses: 'Ingevulde lijsten',
  noAnswers:
    'Er is geen enkel antwoord gevonden. Hoort het bestand anders gelezen te worden? --save-mapping schrijft op hoe het nu is gelezen.',
  resembles: '“{{name}}” is misschien dezelfde als {{others}}.',
  personal: 'Weggelaten omdat er persoonsgegevens in staan: {{titles}}.',
  emptyColumns: 'Kolommen zonder antwoorden: {{titles}}.',
  emptyRows_one: '1 rij zonder antwoorden.',
  emptyRows_other: '{{count}} rijen zonder antwoorden.',
  emptyMoments: 'Meetmomenten zonder antwoorden: {{names}}.'
};
