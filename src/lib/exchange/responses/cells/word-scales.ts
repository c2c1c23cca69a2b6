import type { AnswerScale } from '$lib/domain/item';
import { comparable } from './cell-words';

type Level = { rank: number; nl: string[]; en: string[] };
/** `sets`: the ranks that are asked together, the most usual first. */
type WordScale = { levels: Level[]; sets: number[][] };

/** Words that are said or left out without a difference: "helemaal (mee) eens". */
const fillers = new Set('mee ermee er het ik ben hier daar mij vind i am is dat this'.split(' '));

function level(rank: number, nl: string, en: string): Level {
  return { rank, nl: nl.split(' / '), en: en.split(' / ') };
}

const fiveEven = [-3, -2, 0, 2, 3];
const scales: readonly WordScale[] = [
  {
    levels: [
      level(
        -3,
        'helemaal mee oneens / zeer mee oneens / sterk mee oneens / volledig mee oneens / volstrekt oneens / helemaal niet mee eens / zeer oneens',
        'strongly disagree / completely disagree / totally disagree / fully disagree'
      ),
      level(-2, 'mee oneens / niet mee eens', 'disagree'),
      level(
        -1,
        'enigszins mee oneens / beetje mee oneens / een beetje mee oneens / eerder mee oneens / enigszins oneens',
        'somewhat disagree / slightly disagree / rather disagree'
      ),
      level(
        0,
        'neutraal / niet mee eens niet mee oneens / niet eens en niet oneens / niet mee eens en niet mee oneens / noch eens noch oneens / niet mee eens maar ook niet mee oneens / niet eens noch oneens / niet eens of oneens',
        'neutral / neither agree nor disagree / neither agree or disagree / undecided'
      ),
      level(
        1,
        'enigszins mee eens / beetje mee eens / een beetje mee eens / eerder mee eens / enigszins eens',
        'somewhat agree / slightly agree / rather agree'
      ),
      level(2, 'mee eens', 'agree'),
      level(
        3,
        'helemaal mee eens / zeer mee eens / sterk mee eens / volledig mee eens / volstrekt mee eens / zeer eens',
        'strongly agree / completely agree / totally agree / fully agree'
      )
    ],
    sets: [fiveEven, [-3, -1, 0, 1, 3], [-3, -2, -1, 0, 1, 2, 3], [-3, -2, -1, 1, 2, 3]]
  },
  {
    levels: [
      level(0, 'nooit', 'never'),
      level(1, 'zelden / bijna nooit / vrijwel nooit', 'rarely / seldom / hardly ever / almost never'),
      level(2, 'soms / af en toe / een enkele keer', 'sometimes / occasionally / now and then'),
      level(3, 'regelmatig / geregeld', 'regularly'),
      level(4, 'vaak / dikwijls', 'often / frequently'),
      level(
        5,
        'meestal / bijna altijd / vrijwel altijd / heel vaak / zeer vaak',
        'usually / almost always / nearly always / very often / most of the time'
      ),
      level(6, 'altijd', 'always')
    ],
    sets: [
      [0, 1, 2, 4, 6],
      [0, 1, 2, 4, 5],
      [0, 1, 2, 3, 4],
      [0, 2, 3, 4, 6],
      [0, 1, 2, 3, 4, 6],
      [0, 1, 2, 4, 5, 6]
    ]
  },
  {
    levels: [
      level(-3, 'zeer slecht / heel slecht', 'very poor / very bad / terrible'),
      level(-2, 'slecht / onvoldoende', 'poor / bad / insufficient'),
      level(-1, 'matig', 'fair'),
      level(0, 'neutraal / voldoende / redelijk / gemiddeld', 'neutral / average / sufficient / acceptable'),
      level(2, 'goed', 'good'),
      level(3, 'zeer goed / heel goed', 'very good'),
      level(4, 'uitstekend', 'excellent')
    ],
    sets: [fiveEven, [-2, -1, 0, 2, 3], [-2, -1, 2, 3, 4], [-2, -1, 0, 2, 4], [-2, 0, 2, 3, 4]]
  },
  {
    levels: [
      level(
        -3,
        'zeer ontevreden / heel ontevreden / erg ontevreden',
        'very dissatisfied / very unsatisfied / extremely dissatisfied'
      ),
      level(-2, 'ontevreden', 'dissatisfied / unsatisfied'),
      level(-1, 'enigszins ontevreden', 'somewhat dissatisfied'),
      level(
        0,
        'neutraal / niet tevreden niet ontevreden / niet tevreden en niet ontevreden',
        'neutral / neither satisfied nor dissatisfied'
      ),
      level(1, 'enigszins tevreden', 'somewhat satisfied'),
      level(2, 'tevreden', 'satisfied'),
      level(3, 'zeer tevreden / heel tevreden / erg tevreden', 'very satisfied / extremely satisfied')
    ],
    sets: [fiveEven, [-3, -1, 0, 1, 3]]
  },
  {
    levels: [
      level(
        -3,
        'zeer onbelangrijk / helemaal niet belangrijk / totaal niet belangrijk',
        'very unimportant / not at all important'
      ),
      level(-2, 'onbelangrijk / niet belangrijk', 'unimportant / not important'),
      level(0, 'neutraal / enigszins belangrijk', 'neutral / somewhat important / moderately important'),
      level(2, 'belangrijk', 'important'),
      level(3, 'zeer belangrijk / heel belangrijk / erg belangrijk', 'very important / extremely important')
    ],
    sets: [fiveEven]
  },
  {
    levels: [
      level(-3, 'zeer onwaarschijnlijk / zeker niet', 'very unlikely / extremely unlikely / definitely not'),
      level(-2, 'onwaarschijnlijk / waarschijnlijk niet', 'unlikely / probably not'),
      level(0, 'neutraal / misschien', 'neutral / maybe / might or might not'),
      level(2, 'waarschijnlijk / waarschijnlijk wel', 'likely / probably / probably yes'),
      level(3, 'zeer waarschijnlijk / zeker wel', 'very likely / extremely likely / definitely yes')
    ],
    sets: [fiveEven]
  },
  {
    levels: [
      level(-3, 'zeer moeilijk / heel moeilijk', 'very difficult / very hard'),
      level(-2, 'moeilijk', 'difficult / hard'),
      level(0, 'neutraal', 'neutral'),
      level(2, 'makkelijk / gemakkelijk', 'easy'),
      level(3, 'zeer makkelijk / heel makkelijk / zeer gemakkelijk', 'very easy')
    ],
    sets: [fiveEven]
  },
  {
    levels: [
      level(0, 'helemaal niet / totaal niet / niet', 'not at all'),
      level(
        1,
        'nauwelijks / in geringe mate / in beperkte mate / een beetje / weinig / in lichte mate',
        'a little / slightly / hardly / to a small extent'
      ),
      level(
        2,
        'enigszins / in enige mate / redelijk / in redelijke mate / matig / deels / neutraal',
        'somewhat / moderately / to some extent / partly / neutral'
      ),
      level(
        3,
        'in hoge mate / grotendeels / veel / behoorlijk / in grote mate / goed',
        'very / quite a bit / mostly / quite / to a large extent / very much'
      ),
      level(
        4,
        'volledig / helemaal / helemaal wel / in zeer hoge mate / zeer veel / heel veel / heel erg / in zeer grote mate',
        'extremely / completely / a great deal / entirely / to a very large extent'
      )
    ],
    sets: [[0, 1, 2, 3, 4]]
  }
];

/** A label without what makes no difference to it. */
export function plainLabel(label: string): string {
  return comparable(label)
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ');
}

const ranksByLabel = scales.map(
  ({ levels }) =>
    new Map(
      levels.flatMap(({ rank, nl, en }) =>
        [...nl, ...en].map((label): [string, number] => [plainLabel(label), rank])
      )
    )
);

/** Which scale of words all these labels are of, by its number; -1 when they are of none, or only of its middle. */
export function findWordScale(labels: readonly string[]): number {
  const plain = labels.map(plainLabel);
  if (new Set(plain).size < 2) return -1;
  return ranksByLabel.findIndex((ranks) => plain.every((label) => ranks.has(label)));
}

/**
 * The scale of words of this number on which these labels lie, from 1. Of the sets that are asked together the first that has them
 * all; labels that were not seen are called as usual, in the language of the others.
 */
export function toWordScale(scaleNumber: number, labels: readonly string[]): AnswerScale {
  const { levels, sets } = scales[scaleNumber]!;
  const seen = new Map<number, string>();
  for (const label of labels) {
    const rank = ranksByLabel[scaleNumber]!.get(plainLabel(label));
    if (rank !== undefined && !seen.has(rank)) seen.set(rank, label);
  }
  const isDutch = levels.some(({ nl }) =>
    nl.some((known) => labels.some((label) => plainLabel(label) === plainLabel(known)))
  );
  const hasCapitals = [...seen.values()].some((label) => /^\p{Lu}/u.test(label));
  const asWritten = (label: string) => (hasCapitals ? label[0]!.toUpperCase() + label.slice(1) : label);
  const sorted = [...seen.keys()].sort((a, b) => a - b);
  const ranks = sets.find((set) => sorted.every((rank) => set.includes(rank))) ?? sorted;
  return {
    min: 1,
    max: ranks.length,
    step: 1,
    labels: ranks.map((rank, index) => {
      const usual = levels.find((one) => one.rank === rank)!;
      return { value: index + 1, label: seen.get(rank) ?? asWritten((isDutch ? usual.nl : usual.en)[0]!) };
    })
  };
}
