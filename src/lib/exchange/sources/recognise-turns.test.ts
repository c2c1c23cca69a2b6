import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSoundTurns } from './has-sound-turns';
import type { SourceParagraph } from './parsed-source';
import { recogniseTurns } from './recognise-turns';

const paragraph = (text: string, over: Partial<SourceParagraph> = {}): SourceParagraph => {
  return { text, boldPrefix: 0, kind: 'paragraph', page: null, ...over };
};
const heading = (text: string) => paragraph(text, { kind: 'heading' });
const row = (...cells: string[]) => paragraph(cells.join('\t'), { kind: 'table-row' });
const bold = (name: string, rest = '') => paragraph(name + rest, { boldPrefix: name.length });

/** The text between turns as is, and each turn as `speaker 1.5-2: words`, times in seconds. */
function read(paragraphs: (string | SourceParagraph)[]): string[] {
  const found = recogniseTurns(paragraphs.map((one) => (typeof one === 'string' ? paragraph(one) : one)));
  expect(hasSoundTurns(found)).toBe(true);
  const lines: string[] = [];
  let end = 0;
  const between = (to: number) => {
    const text = found.text.slice(end, to).trim();
    if (text !== '') lines.push(text);
  };
  for (const turn of found.turns) {
    between(turn.start);
    const second = (ms: number | null) => (ms === null ? '' : String(ms / 1000));
    const times =
      turn.startMs === null && turn.endMs === null ? '' : ` ${second(turn.startMs)}-${second(turn.endMs)}`;
    lines.push(`${turn.speaker ?? '?'}${times}: ${found.text.slice(turn.start, turn.end)}`);
    end = turn.end;
  }
  between(found.text.length);
  return lines;
}

describe('recogniseTurns finds speakers', () => {
  it.each<[string, (string | SourceParagraph)[], string[]]>([
    [
      'names before a colon',
      ['Anna: Hoe gaat het?', 'Bas: Goed.', 'Anna: Mooi.', 'Bas: Ja.'],
      ['Anna: Hoe gaat het?', 'Bas: Goed.', 'Anna: Mooi.', 'Bas: Ja.']
    ],
    [
      'surnames that begin small, with and without a bar',
      ['van den Berg: Hoe?', 'Els | De Wilg: Zo.', 'van den Berg: En dan?', 'Els | De Wilg: Klaar.'],
      ['van den Berg: Hoe?', 'Els | De Wilg: Zo.', 'van den Berg: En dan?', 'Els | De Wilg: Klaar.']
    ],
    [
      'names with the time under them',
      [
        'Anna Bakker',
        '0:03',
        'Hoe gaat het?',
        'Bas',
        '0:09',
        'Goed.',
        'Echt.',
        'Anna Bakker',
        '0:12',
        'Mooi.',
        'Bas',
        '1:00',
        'Ja.'
      ],
      ['Anna Bakker 3-: Hoe gaat het?', 'Bas 9-: Goed.\nEcht.', 'Anna Bakker 12-: Mooi.', 'Bas 60-: Ja.']
    ],
    [
      'the names in a chat of Zoom',
      [
        '10:02:31 From Anna to Everyone:',
        'Hoi',
        '10:02:45 From Bas to Everyone:',
        'Hallo',
        '10:03:10 From Anna to Everyone:',
        'Dag'
      ],
      ['Anna 36151-: Hoi', 'Bas 36165-: Hallo', 'Anna 36190-: Dag']
    ],
    [
      'names parted from the time by a dash',
      ['Anna - 00:03', 'Hoe gaat het?', 'Bas – 00:09', 'Goed.', 'Anna - 00:20', 'Mooi.'],
      ['Anna 3-: Hoe gaat het?', 'Bas 9-: Goed.', 'Anna 20-: Mooi.']
    ],
    [
      'codes of transcribers',
      ['I: Hoe gaat het?', 'R1: Goed.', 'R2: Ook.', 'I: Mooi.'],
      ['I: Hoe gaat het?', 'R1: Goed.', 'R2: Ook.', 'I: Mooi.']
    ],
    [
      'questions and answers',
      ['V: Hoe gaat het?', 'A: Goed.', 'V: Mooi.', 'A: Ja.'],
      ['V: Hoe gaat het?', 'A: Goed.', 'V: Mooi.', 'A: Ja.']
    ],
    [
      'written-out questions and answers',
      ['Vraag: Hoe?', 'Antwoord: Zo.', 'Vraag: En dan?', 'Antwoord: Klaar.'],
      ['Vraag: Hoe?', 'Antwoord: Zo.', 'Vraag: En dan?', 'Antwoord: Klaar.']
    ],
    [
      'a short exchange of known labels',
      ['Interviewer: Hoe gaat het?', 'Respondent: Goed.'],
      ['Interviewer: Hoe gaat het?', 'Respondent: Goed.']
    ],
    [
      'a speaker who speaks once among others',
      ['Moderator: Wie begint?', 'Anna: Ik.', 'Moderator: En jij?', 'Bas van Dijk: Ja.', 'Anna: Nou.'],
      ['Moderator: Wie begint?', 'Anna: Ik.', 'Moderator: En jij?', 'Bas van Dijk: Ja.', 'Anna: Nou.']
    ],
    [
      'names with titles, particles and roles',
      [
        'Mw. A. de Vries (ib’er): Ja.',
        'Dhr. van der Berg: Nee.',
        'Mw. A. de Vries (ib’er): Toch.',
        'Dhr. van der Berg: Nou.'
      ],
      [
        'Mw. A. de Vries (ib’er): Ja.',
        'Dhr. van der Berg: Nee.',
        'Mw. A. de Vries (ib’er): Toch.',
        'Dhr. van der Berg: Nou.'
      ]
    ],
    [
      'labels without a space after the colon',
      ['I:Hoe gaat het?', 'R:Goed.', 'I:Mooi.'],
      ['I: Hoe gaat het?', 'R: Goed.', 'I: Mooi.']
    ],
    [
      'labels with a full stop, a stroke or the number of the line',
      ['1 Int.: Hoe?', '2 Resp.: Zo.', '3 Int.: O.', 'Moeder/vader: Ja.', 'Int.: Zo.', 'Moeder/vader: Ja.'],
      ['Int: Hoe?', 'Resp: Zo.', 'Int: O.', 'Moeder/vader: Ja.', 'Int: Zo.', 'Moeder/vader: Ja.']
    ],
    [
      'one label for the questions, none for the answers',
      ['Interviewer: Hoe?', 'Zo.', 'Interviewer: O.', 'Interviewer: En nu?', 'Nou.'],
      ['Interviewer: Hoe?\nZo.', 'Interviewer: O.\nEn nu?\nNou.']
    ],
    [
      'labels in small letters',
      ['interviewer: Hoe?', 'respondent: Zo.', 'interviewer: O.', 'respondent: Ja.'],
      ['interviewer: Hoe?', 'respondent: Zo.', 'interviewer: O.', 'respondent: Ja.']
    ],
    [
      'one label in two spellings',
      ['INTERVIEWER: Hoe?', 'Respondent: Zo.', 'Interviewer: O.'],
      ['INTERVIEWER: Hoe?', 'Respondent: Zo.', 'INTERVIEWER: O.']
    ],
    [
      'marks of captions',
      ['>> ANNA: Ja.', '>> BAS: Nee.', '>> ANNA: Toch.'],
      ['ANNA: Ja.', 'BAS: Nee.', 'ANNA: Toch.']
    ],
    [
      'labels in brackets',
      ['[SPEAKER_00]: Ja.', '[SPEAKER_01]: Nee.', '[SPEAKER_00]: Toch.'],
      ['SPEAKER_00: Ja.', 'SPEAKER_01: Nee.', 'SPEAKER_00: Toch.']
    ],
    [
      'bold names without a colon',
      [bold('Anna', ' Hoe gaat het?'), bold('Bas', ' Goed.'), bold('Anna', ' Mooi.'), bold('Bas', ' Ja.')],
      ['Anna: Hoe gaat het?', 'Bas: Goed.', 'Anna: Mooi.', 'Bas: Ja.']
    ],
    [
      'bold names on a line of their own',
      [
        bold('Interviewer'),
        'Hoe gaat het?',
        bold('Vader'),
        'Goed.',
        bold('Interviewer'),
        'Mooi.',
        bold('Vader'),
        'Ja.',
        bold('Vader'),
        'Zeker.'
      ],
      ['Interviewer: Hoe gaat het?', 'Vader: Goed.', 'Interviewer: Mooi.', 'Vader: Ja.\nZeker.']
    ],
    [
      'known labels on a line of their own',
      [
        'Interviewer',
        'Hoe gaat het?',
        'Respondent 1',
        'Goed.',
        'Interviewer',
        'Mooi.',
        'Respondent 1',
        'Ja.'
      ],
      ['Interviewer: Hoe gaat het?', 'Respondent 1: Goed.', 'Interviewer: Mooi.', 'Respondent 1: Ja.']
    ],
    [
      'names with the words under them',
      ['Anna:', 'Hoe gaat het?', 'Bas:', 'Goed.', 'En met jou?', 'Anna:', 'Ook.', 'Bas:', 'Mooi.'],
      ['Anna: Hoe gaat het?', 'Bas: Goed.\nEn met jou?', 'Anna: Ook.', 'Bas: Mooi.']
    ],
    [
      'names in the first column',
      [
        row('Wie', 'Wat'),
        row('Anna', 'Hoe gaat het?'),
        row('Bas', 'Goed.'),
        row('Anna', 'Mooi.'),
        row('Bas', 'Ja.')
      ],
      ['Wie\tWat', 'Anna: Hoe gaat het?', 'Bas: Goed.', 'Anna: Mooi.', 'Bas: Ja.']
    ],
    [
      'names before a tab',
      ['I\tHoe gaat het?', 'R\tGoed.', 'I\tMooi.', 'R\tJa.'],
      ['I: Hoe gaat het?', 'R: Goed.', 'I: Mooi.', 'R: Ja.']
    ],
    [
      'lines of one paragraph',
      ['Anna: Hoe gaat het?\nBas: Goed.\nMaar moe.\nAnna: Mooi.\nBas: Ja.'],
      ['Anna: Hoe gaat het?', 'Bas: Goed.\nMaar moe.', 'Anna: Mooi.', 'Bas: Ja.']
    ],
    [
      'names in another script',
      ['محمد: نعم.', 'فاطمة: لا.', 'محمد: طيب.', 'فاطمة: نعم.'],
      ['محمد: نعم.', 'فاطمة: لا.', 'محمد: طيب.', 'فاطمة: نعم.']
    ],
    [
      'names with emoji and combining marks',
      ['Zoe\u0308 🌸: Ja.', 'Bas: Nee 👩‍👧.', 'Zoe\u0308 🌸: Toch.', 'Bas: O.'],
      ['Zoe\u0308 🌸: Ja.', 'Bas: Nee 👩‍👧.', 'Zoe\u0308 🌸: Toch.', 'Bas: O.']
    ]
  ])('%s', (_title, paragraphs, expected) => expect(read(paragraphs)).toEqual(expected));

  it('gives paragraphs without a label to the speaker before them, until a heading or a footnote', () => {
    const paragraphs = [
      'Interview 3',
      'I: Hoe?',
      'Zo?',
      'R: Ja.',
      heading('Thema 2'),
      'Los.',
      'I: En nu?',
      'R: Nou.',
      paragraph('1 Noot', { kind: 'footnote' })
    ];
    expect(read(paragraphs)).toEqual([
      'Interview 3',
      'I: Hoe?\nZo?',
      'R: Ja.',
      'Thema 2\nLos.',
      'I: En nu?',
      'R: Nou.',
      '1 Noot'
    ]);
  });

  it('makes one turn of paragraphs with the same label that follow each other', () => {
    expect(read(['I: Hoe?', 'R: Zo.', 'R: En zo.', 'I: O.'])).toEqual(['I: Hoe?', 'R: Zo.\nEn zo.', 'I: O.']);
  });

  it('keeps colons inside what is said', () => {
    const paragraphs = [
      'I: Wat zei hij?',
      'R: Hij zei: nee. Let op: dat was om 10:30 uur.',
      'Kortom: nee.',
      'I: O. Zie https://che.nl.',
      'R: Ja.'
    ];
    expect(read(paragraphs)).toEqual([
      'I: Wat zei hij?',
      'R: Hij zei: nee. Let op: dat was om 10:30 uur.\nKortom: nee.',
      'I: O. Zie https://che.nl.',
      'R: Ja.'
    ]);
  });

  it('keeps the facts above a transcript out of the turns', () => {
    const paragraphs = [
      'Datum: 11 maart 2025',
      'Interviewer: Tessa',
      'Respondent: buddy 3',
      'I: Hoe?',
      'R: Zo.',
      'I: O.'
    ];
    expect(read(paragraphs)).toEqual([
      'Datum: 11 maart 2025\nInterviewer: Tessa\nRespondent: buddy 3',
      'I: Hoe?',
      'R: Zo.',
      'I: O.'
    ]);
  });
});

describe('recogniseTurns makes no speaker of', () => {
  it.each<[string, (string | SourceParagraph)[]]>([
    [
      'probes in an interview guide',
      [
        'Inleiding: stel jezelf voor.',
        'Vraag 1: Hoe ben je buddy geworden?',
        'Doorvraag: Wat sprak je aan?',
        'Vraag 2: Wat doe je zoal?',
        'Doorvraag: Kun je een voorbeeld geven?',
        'Afsluiting: bedank de respondent.'
      ]
    ],
    [
      'headings in a meeting report',
      [
        'Doel: afstemmen.',
        'Let op: andere zaal.',
        'Actie: Bas belt.',
        'Besluit: akkoord.',
        'Actie: Anna mailt.',
        'Besluit: uitgesteld.',
        'Actie: Bas mailt.'
      ]
    ],
    [
      'bold headings in a report',
      [
        bold('Doel:', ' leren.'),
        bold('Aanpak:', ' doen.'),
        bold('Doel:', ' leren.'),
        bold('Aanpak:', ' doen.')
      ]
    ],
    [
      'names in the running text of an article',
      [
        'Rank: ‘Het is fijn om mensen wegwijs te maken.’',
        'Dat vindt ook de school. Het werkt.',
        'Boer: ‘Bij ons krijgen ouders een buddy.’'
      ]
    ],
    [
      'sources, links and clock times',
      [
        'Bron: CBS.',
        'Bron: SCP.',
        'https://che.nl',
        'http://che.nl',
        '10:30 uur opening',
        '12:30 uur lunch',
        '10:30 uur opening'
      ]
    ],
    ['a programme', ['09:30 Inloop', '10:00 Opening', '12:30 Lunch', 'Pauze 15:00', 'Pauze 16:00']],
    [
      'the heads of e-mails',
      [
        'Van: Anna',
        'Aan: Bas',
        'Onderwerp: Buddy',
        'Dag Bas,',
        'Van: Bas',
        'Aan: Anna',
        'Onderwerp: RE: Buddy',
        'Dag Anna,'
      ]
    ],
    [
      'the fields of a form that is filled in more than once',
      Array.from({ length: 3 }, () => ['Kind: Sem', 'Ouder: Ilona', 'Buddy: Marloes', 'Wens: rust']).flat()
    ],
    ['options of a list', ['A: ja', 'B: nee', 'C: soms', 'A: ja', 'B: nee', 'C: soms']],
    ['phases and steps', ['Fase 1: werving', 'Fase 2: training', 'Fase 1: screening', 'Fase 2: matching']],
    [
      'a word that heads two sentences of a long report',
      [
        'Onderzoeker: evaluatie.',
        ...Array.from({ length: 40 }, () => 'Een zin van het verslag.'),
        'Onderzoeker: uitvoering.'
      ]
    ],
    [
      'numbers of quotations',
      ['“Dat werkt.” (1:19)', '“Zo is het.” (10:17)', '20:32', '“Ja.” 14:39', '(24:31)', '20:30']
    ],
    [
      'a table of phases',
      [row('Fase', 'Doel', 'Aanpak'), row('1', 'Werven', 'Avond'), row('2', 'Trainen', 'Twee avonden')]
    ]
  ])('%s', (_title, paragraphs) => {
    const { turns, text } = recogniseTurns(
      paragraphs.map((one) => (typeof one === 'string' ? paragraph(one) : one))
    );
    expect(turns).toEqual([]);
    expect(text).toBe(paragraphs.map((one) => (typeof one === 'string' ? one : one.text)).join('\n'));
  });
});

describe('recogniseTurns finds times', () => {
  it.each<[string, (string | SourceParagraph)[], string[]]>([
    [
      'after the name',
      ['Anna (00:12:40): Ja.', 'Bas (00:12:45): Nee.', 'Anna (00:13:00): O.'],
      ['Anna 760-: Ja.', 'Bas 765-: Nee.', 'Anna 780-: O.']
    ],
    [
      'before the name',
      ['[00:00:05] Anna: Ja.', '[00:00:45] Bas: Nee.', '[00:01:00] Anna: O.'],
      ['Anna 5-: Ja.', 'Bas 45-: Nee.', 'Anna 60-: O.']
    ],
    [
      'bare before the name',
      ['00:12 Anna: Ja.', '00:45 Bas: Nee.', '01:00 Anna: O.'],
      ['Anna 12-: Ja.', 'Bas 45-: Nee.', 'Anna 60-: O.']
    ],
    [
      'beside the name, words under it (Otter)',
      ['Anna  0:04', 'Ja.', 'Bas  0:09', 'Nee.', 'Nou.', 'Anna  1:02:03', 'O.'],
      ['Anna 4-: Ja.', 'Bas 9-: Nee.\nNou.', 'Anna 3723-: O.']
    ],
    [
      'beside the name in one paragraph (Teams)',
      [bold('Anna Bakker', '   0:04\nJa.'), bold('Bas', '   0:09\nNee.'), bold('Anna Bakker', '   0:12\nO.')],
      ['Anna Bakker 4-: Ja.', 'Bas 9-: Nee.', 'Anna Bakker 12-: O.']
    ],
    [
      'beside one name above a monologue',
      ['Anna Bakker   0:04', 'Ik vertel het hele verhaal.'],
      ['Anna Bakker 4-: Ik vertel het hele verhaal.']
    ],
    [
      'on the line above the name (older Teams)',
      [
        '0:0:0.0 --> 0:0:3.400',
        'Anna',
        'Ja en',
        '0:0:3.500 --> 0:0:4.0',
        'Anna',
        'nee.',
        '0:0:5.0 --> 0:0:6.0',
        'Bas',
        'O.'
      ],
      ['Anna 0-4: Ja en nee.', 'Bas 5-6: O.']
    ],
    [
      'above a monologue in pieces',
      ['Anna   0:04', 'Ja.', 'Anna   0:09', 'Nee.', '0:10'],
      ['Anna 4-: Ja.\nNee.\n0:10']
    ],
    [
      'the same in one paragraph',
      ['0:0:0.0 --> 0:0:3.400\nAnna\nJa.', '0:0:3.500 --> 0:0:4.0\n+31*******65\nNee.'],
      ['Anna 0-3.4: Ja.', '+31*******65 3.5-4: Nee.']
    ],
    [
      'in the first column',
      [
        row('Tijd', 'Spreker', 'Tekst'),
        row('0:05', 'Anna', 'Ja.'),
        row('0:09', 'Bas', 'Nee.'),
        row('0:12', 'Anna', 'O.')
      ],
      ['Tijd\tSpreker\tTekst', 'Anna 5-: Ja.', 'Bas 9-: Nee.', 'Anna 12-: O.']
    ],
    [
      'in the second column',
      [row('Anna', '0:05', 'Ja.'), row('Bas', '0:09', 'Nee.'), row('Anna', '0:12', 'O.')],
      ['Anna 5-: Ja.', 'Bas 9-: Nee.', 'Anna 12-: O.']
    ],
    [
      'after row numbers',
      [row('1', '0:05', 'Anna', 'Ja.'), row('2', '0:09', 'Bas', 'Nee.'), row('3', '0:12', 'Anna', 'O.')],
      ['Anna 5-: Ja.', 'Bas 9-: Nee.', 'Anna 12-: O.']
    ],
    [
      'at the end of a paragraph, which ends there (f4)',
      ['I: Hoe? #00:00:02-3#', 'R: Zo. #00:00:09-0#', 'R: En zo. #00:00:12-5#', 'I: O. #00:00:14-0#'],
      ['I 0-2.3: Hoe?', 'R 2.3-12.5: Zo.\nEn zo.', 'I 12.5-14: O.']
    ],
    [
      'at the beginning, in f4’s form',
      ['#00:00:02-3# I: Hoe?', '#00:00:09.567# R: Zo.', '#00:00:12# I: O.'],
      ['I 2.3-: Hoe?', 'R 9.567-: Zo.', 'I 12-: O.']
    ],
    [
      'after the label',
      ['I: [00:12] Hoe?', 'R: [00:15] Zo.', 'I: [00:20] O.'],
      ['I 12-: Hoe?', 'R 15-: Zo.', 'I 20-: O.']
    ],
    [
      'in a text without names',
      ['Interview', '[00:00] Ja.', 'Nou.', '[00:45] Nee.'],
      ['Interview', '? 0-: Ja.\nNou.', '? 45-: Nee.']
    ],
    ['as seconds', ['[5.33] Ja.', '[45.5] Nee.'], ['? 5.33-: Ja.', '? 45.5-: Nee.']],
    ['in round brackets', ['(00:12) Ja.', '(00:45) Nee.'], ['? 12-: Ja.', '? 45-: Nee.']],
    ['in round brackets at the ends', ['Ja. (00:12)', 'Nee. (00:45)'], ['? 0-12: Ja.', '? 12-45: Nee.']],
    ['bare, on a line of their own', ['0:05', 'Ja en', '0:09', 'nee.'], ['? 5-: Ja en', '? 9-: nee.']],
    [
      'as ranges',
      ['[00:00:00.000 --> 00:00:04.000]  Ja en', '[00:00:04.000 --> 00:00:06.000]  nee.'],
      ['? 0-4: Ja en', '? 4-6: nee.']
    ],
    [
      'a line with a time alone after a name',
      ['[00:12] Anna', 'Ja.', '[00:20] Bas', 'Nee.', '[00:30] Anna', 'O.'],
      ['Anna 12-: Ja.', 'Bas 20-: Nee.', 'Anna 30-: O.']
    ]
  ])('%s', (_title, paragraphs, expected) => expect(read(paragraphs)).toEqual(expected));

  it('keeps a time inside a turn as a mark at its offset', () => {
    const { text, turns } = recogniseTurns(
      ['I: Hoe?', 'R: Nou [00:01:05] ja.', '[00:01:10] En nee #00:01:12-0#, toch.', 'I: O.'].map((one) =>
        paragraph(one)
      )
    );
    expect(text).toBe('Hoe?\nNou ja.\nEn nee, toch.\nO.');
    expect(turns[1]?.times).toEqual([
      { offset: 9, startMs: 65_000, endMs: null },
      { offset: 13, startMs: 70_000, endMs: null },
      { offset: 19, startMs: 72_000, endMs: null }
    ]);
  });

  it('says how often times run backwards', () => {
    const { notes } = recogniseTurns(
      ['[00:02:00] A.', '[00:01:00] B.', '[00:03:00] C.'].map((one) => paragraph(one))
    );
    expect(notes).toEqual([{ code: 'times-run-backwards', count: 1 }]);
  });

  it.each([
    ['teams', ['Anna   0:04\nJa.', 'Bas   0:09\nNee.', 'Anna   0:12\nO.']],
    ['teams', ['0:0:0.0 --> 0:0:3.4', 'Anna', 'Ja.']],
    ['f4', ['I: Ja. #00:00:02-3#', 'R: Nee. #00:00:04-3#', 'I: O.']],
    [null, ['I: Ja.', 'R: Nee.', 'I: O.']]
  ])('knows the work of %s', (writer, lines) =>
    expect(recogniseTurns(lines.map((line) => paragraph(line))).writer).toBe(writer)
  );

  it('leaves out of the turns that Teams began and ended transcription', () => {
    const lines = [
      'Anna started transcription',
      'Anna   0:04\nJa.',
      'Bas   0:09\nNee.',
      'Anna   0:12\nO.',
      'Anna stopped transcription'
    ];
    expect(read(lines)).toEqual([
      'Anna started transcription',
      'Anna 4-: Ja.',
      'Bas 9-: Nee.',
      'Anna 12-: O.',
      'Anna stopped transcription'
    ]);
  });
});

describe('recogniseTurns', () => {
  it('gives the offset at which each page begins', () => {
    const pages = [
      paragraph('Een', { page: 1 }),
      paragraph('I: Twee', { page: 2 }),
      paragraph('R: Drie', { page: 2 }),
      paragraph('I: Vier', { page: 3 })
    ];
    const found = recogniseTurns(pages);
    expect(found.text).toBe('Een\nTwee\nDrie\nVier');
    expect(found.pages).toEqual([
      { page: 1, offset: 0 },
      { page: 2, offset: 4 },
      { page: 3, offset: 14 }
    ]);
  });

  it('stores text as Kerncode does and counts what could not stay', () => {
    const { text, notes } = recogniseTurns([paragraph('Een\u0000\r\ntwee\u200F \uD800')]);
    expect(text).toBe('Een\ntwee\u200F \uFFFD');
    expect(notes).toEqual([{ code: 'control-characters-removed', count: 1 }]);
  });

  it('has no text and no turns for no paragraphs', () => {
    expect(recogniseTurns([])).toEqual({ text: '', turns: [], pages: [], writer: null, notes: [] });
  });

  const word = fc.constantFrom('Anna', 'I', 'R1', ':', ' ', '\t', '\n', '[00:12]', '(0:13)', '00:14', '#00:00:15-3#', '0:0:0.0 --> 0:0:3.4', '>>', 'Doel', 'ja.', '\r\n', '\u0000', '\uD83D', '🌸', '[45.33]', '-', '   0:04'); // prettier-ignore
  const anyParagraph = fc.record({
    text: fc.oneof(
      fc.array(word, { maxLength: 12 }).map((words) => words.join('')),
      fc.string({ unit: 'binary' })
    ),
    boldPrefix: fc.nat(20),
    kind: fc.constantFrom<SourceParagraph['kind']>(
      'paragraph',
      'heading',
      'list-item',
      'table-row',
      'footnote'
    ),
    page: fc.option(fc.integer({ min: 1, max: 9 }))
  });

  it('keeps turns, times and pages on the text, whatever the paragraphs', () => {
    fc.assert(
      fc.property(fc.array(anyParagraph, { maxLength: 25 }), (paragraphs) => {
        const found = recogniseTurns(paragraphs);
        expect(hasSoundTurns(found)).toBe(true);
        expect(found.text).not.toMatch(/\r|\u0000/);
        expect(found.text.isWellFormed()).toBe(true);
        for (const { start, end } of found.turns)
          expect(found.text.slice(start, end).trim()).toBe(found.text.slice(start, end));
      }),
      { numRuns: 1000 }
    );
  });

  it.each(['a', ' ', ':', '[', '(0', '#0', '00:12 ', '[00:12', '\t', '>', 'I: ', '#00:00:01#', '*_', 'a: '])(
    'stays linear on five megabytes of %j in one line',
    (piece) => {
      const line = paragraph(piece.repeat(5_000_000 / piece.length));
      expect(() => recogniseTurns([line])).not.toThrow();
    }
  );
});
