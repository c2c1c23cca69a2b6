/** Opmerkingen en memo's schrijven: één veld voor alle tekst die de onderzoeker zelf schrijft. */
export const notes = {
  toolbar: 'Opmaak',
  bold: 'Vet',
  italic: 'Cursief',
  heading: 'Kop',
  bulletList: 'Opsomming',
  orderedList: 'Genummerde lijst',
  blockquote: 'Aanhaling',
  mention: 'Iets noemen (@)',
  mentions: 'Noem een citaat, code, document of iets anders',
  offered_one: '{{count}} mogelijkheid om te noemen: pijltjes om te kiezen, Enter om te noemen.',
  offered_other: '{{count}} mogelijkheden om te noemen: pijltjes om te kiezen, Enter om te noemen.'
};
