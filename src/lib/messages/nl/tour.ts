export const tour = {
  title: 'Rondleiding: stap {{step}} van {{of}}',
  skip: 'Overslaan',
  back: 'Vorige',
  next: 'Volgende',
  done: 'Aan de slag',
  steps: {
    importTitle: 'Materiaal erin',
    importText:
      'Sleep interviews, verslagen en formulieren naar het scherm: Teams- en Zoom-transcripten, Word, PDF, tekst. Je ziet eerst wat Kerncode herkent en verbetert het waar nodig.',
    codeTitle: 'Lezen en coderen',
    codeText:
      'Selecteer een stuk tekst en druk op C om te coderen. V maakt een code van de woorden zelf, Q herhaalt de laatste code, Z maakt ongedaan.',
    linkTitle: 'Verbinden met de vraag',
    linkText:
      'Druk op 1 tot en met 9 om een citaat aan een deelvraag te koppelen, en op Shift met C, I, M of O voor een CIMO-element. Ook tegengesteld bewijs krijgt zo zijn plaats.',
    exportTitle: 'Meenemen naar het verslag',
    exportText:
      'Op het scherm Citaten filter en groepeer je, en exporteer je naar Word of Excel. Elk citaat houdt zijn nummer: 10:17 blijft 10:17. Druk op ? voor alle sneltoetsen.'
  }
};
