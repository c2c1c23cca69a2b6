export const settings = {
  title: 'Instellingen',
  appearance: 'Taal en weergave',
  coder: 'Codeur in dit tabblad',
  storage: 'Opslag in deze browser',
  used: '{{used}} van {{quota}} in gebruik',
  persisted: 'De browser heeft beloofd deze gegevens niet uit zichzelf te wissen.',
  notPersisted: 'De browser mag deze gegevens bij ruimtegebrek wissen. Bewaar je project ook als bestand.',
  askPersist: 'Vraag de browser om te bewaren',
  persistRefused:
    'De browser doet die belofte nu niet. Installeer Kerncode als app of bewaar je project als bestand.',
  history: 'Geschiedenis',
  historyWhy: 'Alles wat in dit project is gedaan, het nieuwste eerst.',
  when: 'Wanneer',
  what: 'Wat',
  who: 'Wie',
  moreHistory: 'Meer laten zien',
  kinds: { do: 'gedaan', undo: 'ongedaan gemaakt', redo: 'opnieuw gedaan' },
  tourAgain: 'Rondleiding opnieuw bekijken',
  help: 'Hulp'
};
