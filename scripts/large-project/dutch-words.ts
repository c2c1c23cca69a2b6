const list = (words: string) => words.split(/\s+/).filter((word) => word !== '');

/** Frequent words of spoken Dutch, about by frequency. */
export const frequentWords = list(`
  ja dat ik en het de een is je niet die dan maar van in ook wel we was er heb zo als nou op te wat met nog ze voor
  hij gewoon want of naar heel mij dus toen zijn hebben om echt eigenlijk daar hoor weet gaat even kan al aan bij zeg
  doen had mensen goed moet zou hoe echt nee denk uit waar nu altijd soms samen worden geworden kwam komt keer weer
  door misschien meer over iets alles niks veel beetje best wil zelf eerst later thuis`);

/** Words the study is about. */
export const topicWords = list(`
  school kind ouder moeder vader buddy leerkracht begeleider coördinator training gesprek vertrouwen contact gezin
  taal drempel afspraak huisbezoek brug klas directeur wijk hulp vraag antwoord ervaring rol taak overleg verwachting
  betrokkenheid cultuur geloof tolk brief app formulier avond ochtend week maand begin einde moment steun ruimte
  houding kennis vaardigheid luisteren praten begrijpen uitleggen helpen vragen merken groeien leren durven zoeken`);

const firstParts = list(`
  ouder school kind gezins buddy taal wijk klassen team groeps contact vertrouwens gespreks leer zorg hulp huis
  opvoed samen kennis`);

const lastParts = list(`
  gesprek avond moment plan vraag rol groep contact werk dag boek kring beleid punt verhaal proces traject overleg
  bezoek band ruimte kracht lijn stap`);

const endings = ['', 'en', 'je', 's', 'jes'];

/** Compounds in several forms ("oudergesprek", "oudergesprekken"), so that there are as many words as in real speech. */
export const compoundWords = firstParts.flatMap((first) =>
  lastParts.flatMap((last) => endings.map((ending) => `${first}${last}${ending}`))
);

/** What makes speech speech, and what makes text hard for software: hesitations, accents, a loose accent, an emoji. */
export const oddities = [
  'eh',
  'uhm',
  'zeg maar',
  'hè',
  'één',
  'coo\u0308rdinatie',
  'privé',
  'reële',
  "foto's",
  '(lacht)',
  '👩‍👧',
  '…'
];

export const firstNames = list(`
  Amina Bram Carla Dilan Esra Farid Greet Hanan Ilse Joris Kadir Lotte Mehmet Nadia Omar Petra Quinten Rachida Sanne
  Tomas Ursula Vera Wouter Xandra Yusuf Zoë`);

export const roles = ['buddy', 'ouder', 'intern begeleider', 'coördinator', 'trainer', 'leerkracht'];
