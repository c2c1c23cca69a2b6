import { describe, expect, it } from 'vitest';
import { AppError } from '$lib/domain/app-error';
import { hasSoundTurns } from './has-sound-turns';
import { parseVtt } from './parse-vtt';

/** Each turn as `speaker start-end: words`, times in seconds. */
const read = (text: string) => {
  const parsed = parseVtt(text, 'a.vtt');
  expect(hasSoundTurns(parsed)).toBe(true);
  const second = (ms: number | null) => (ms === null ? '' : String(ms / 1000));
  return parsed.turns.map(({ speaker, startMs, endMs, start, end }) => {
    return `${speaker ?? '?'} ${second(startMs)}-${second(endMs)}: ${parsed.text.slice(start, end)}`;
  });
};
const cue = (from: number, words: string, id = '') => {
  const time = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')}.000`;
  return `${id}${id === '' ? '' : '\n'}${time(from)} --> ${time(from + 1)}\n${words}\n`;
};
const file = (...cues: string[]) => `WEBVTT\n\n${cues.join('\n')}`;
const guid = '6f5902ac-23b4-4b1d-9b4e-0a8f3c2d1e10';

describe('parseVtt reads Teams', () => {
  const teams = file(
    cue(1, '<v Anna Bakker>Een zin die</v>', `${guid}/13-0`),
    cue(3, '<v Anna Bakker>over twee regels gaat.</v>', `${guid}/13-1`),
    cue(5, '<v Bas>Ja.</v>', `${guid}/14-0`)
  );

  it('joins the cues of a sentence into one turn and keeps the time of each', () => {
    const { text, turns, writer } = parseVtt(teams, 'a.vtt');
    expect(text).toBe('Een zin die over twee regels gaat.\nJa.');
    expect(turns[0]).toEqual({
      start: 0,
      end: 34,
      speaker: 'Anna Bakker',
      startMs: 1000,
      endMs: 4000,
      times: [
        { offset: 0, startMs: 1000, endMs: 2000 },
        { offset: 12, startMs: 3000, endMs: 4000 }
      ]
    });
    expect(writer).toBe('teams');
  });

  it.each<[string, string, string[]]>([
    ['two voices in one cue', cue(1, '<v Anna>Ja.</v>\n<v Bas>Nee.</v>'), ['Anna 1-2: Ja.', 'Bas 1-2: Nee.']],
    [
      'voices that never close',
      cue(1, '<v Anna>Ja.') + '\n' + cue(2, '<v Bas>Nee.'),
      ['Anna 1-2: Ja.', 'Bas 2-3: Nee.']
    ],
    ['voices with classes', cue(1, '<v.loud.first Anna de Vries>Ja!</v>'), ['Anna de Vries 1-2: Ja!']],
    ['a voice over two lines', cue(1, '<v Anna>Ja,\nzeker.</v>'), ['Anna 1-2: Ja, zeker.']],
    ['words after a voice, which go on', cue(1, '<v Anna>Ja.</v> Zeker.'), ['Anna 1-2: Ja. Zeker.']],
    [
      'entities in names and words',
      cue(1, '<v Jansen &amp; Zn>1 &lt; 2 &amp;lt;</v>'),
      ['Jansen & Zn 1-2: 1 < 2 &lt;']
    ],
    [
      'other mark-up and inner times',
      cue(1, '<v Anna><i>Ja</i> <00:01.500><c.red>en</c> <b>nee</b></v>'),
      ['Anna 1-2: Ja en nee']
    ],
    [
      'what only looks like mark-up',
      cue(1, '<v Anna>3 < 5, <naam school> en 7 > 6</v>'),
      ['Anna 1-2: 3 < 5, <naam school> en 7 > 6']
    ],
    [
      'cues without a voice, which go on',
      cue(1, '<v Anna>Ja</v>') + '\n' + cue(2, 'en nee'),
      ['Anna 1-3: Ja en nee']
    ],
    [
      'words before the first voice',
      cue(1, '[muziek]') + '\n' + cue(2, '<v Anna>Ja</v>'),
      ['? 1-2: [muziek]', 'Anna 2-3: Ja']
    ]
  ])('%s', (_title, cues, expected) => expect(read(file(cues))).toEqual(expected));
});

describe('parseVtt reads Zoom and others', () => {
  it('takes a name only where the speaker changes', () => {
    const zoom = file(
      cue(1, 'Anna Bakker: Hoe gaat het', '1'),
      cue(2, 'met jou?', '2'),
      cue(3, 'Bas: Goed.', '3'),
      cue(4, 'Anna Bakker: Mooi: fijn.', '4'),
      cue(5, 'Bas: Ja.', '5')
    );
    expect(read(zoom)).toEqual([
      'Anna Bakker 1-3: Hoe gaat het met jou?',
      'Bas 3-4: Goed.',
      'Anna Bakker 4-5: Mooi: fijn.',
      'Bas 5-6: Ja.'
    ]);
    expect(parseVtt(zoom, 'a.vtt').writer).toBe('zoom');
  });

  it('takes devices and telephone numbers for speakers', () => {
    const zoom = file(
      cue(1, 'iPhone van Karin (2): Hoe gaat het?', '1'),
      cue(2, 'Bas: Goed.', '2'),
      cue(3, 'iPhone van Karin (2): Mooi.', '3'),
      cue(4, '+31612345678: Ik bel in.', '4'),
      cue(5, 'Bas: Ja.', '5')
    );
    expect(read(zoom)).toEqual([
      'iPhone van Karin (2) 1-2: Hoe gaat het?',
      'Bas 2-3: Goed.',
      'iPhone van Karin (2) 3-4: Mooi.',
      '+31612345678 4-5: Ik bel in.',
      'Bas 5-6: Ja.'
    ]);
  });

  it('takes a full name that begins the file for the speaker, though it does not recur', () => {
    expect(read(file(cue(1, 'Anna Bakker: Hoe gaat het'), cue(2, 'met jullie?')))).toEqual([
      'Anna Bakker 1-3: Hoe gaat het met jullie?'
    ]);
    expect(read(file(cue(1, 'Let op: dit is'), cue(2, 'een opname.')))).toEqual([
      '? 1-2: Let op: dit is',
      '? 2-3: een opname.'
    ]);
  });

  it('makes each cue a turn of no one in a file without speakers, with lines of dialogue apart', () => {
    expect(read(file(cue(1, '— Ja.\n— Nee.'), cue(2, 'Een zin\nover twee regels.')))).toEqual([
      '? 1-2: — Ja.\n— Nee.',
      '? 2-3: Een zin over twee regels.'
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'notes, styles and regions',
      'WEBVTT - titel\nKind: captions\n\nNOTE\nNiet --\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n' +
        cue(1, 'Ja.') +
        '\nNOTE einde',
      ['? 1-2: Ja.']
    ],
    ['cue settings', 'WEBVTT\n\n00:01.000 --> 00:02.000 align:start size:50%\nJa.', ['? 1-2: Ja.']],
    [
      'cues without a blank line between them',
      'WEBVTT\n00:01.000 --> 00:02.000\nJa.\n00:02.000 --> 00:03.000\nNee.',
      ['? 1-2: Ja.', '? 2-3: Nee.']
    ],
    [
      'no spaces around the arrow, tabs, long hours',
      'WEBVTT\n\n00:01.000-->00:02.000\nJa.\n\n100:00:00.000\t-->\t100:00:01.000\nNee.',
      ['? 1-2: Ja.', '? 360000-360001: Nee.']
    ],
    ['an arrow as id and in a note', 'WEBVTT\n\n-->\n00:01.000 --> 00:02.000\nJa.', ['? 1-2: Ja.']],
    ['no signature', '00:01.000 --> 00:02.000\nJa.', ['? 1-2: Ja.']],
    ['commas for dots in the whole file', 'WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nJa.', ['? 1-2: Ja.']]
  ])('%s', (_title, text, expected) => expect(read(text)).toEqual(expected));

  it('says which cues had no text or unreadable times, and which ran backwards', () => {
    const { text, notes } = parseVtt(
      file(cue(5, 'Een.'), cue(1, 'Twee.'), cue(6, ''), '00:07.00 --> 00:08.000\nWeg.\n'),
      'a.vtt'
    );
    expect(text).toBe('Een.\nTwee.');
    expect(notes).toEqual([
      { code: 'cues-without-text', count: 1 },
      { code: 'times-run-backwards', count: 1 },
      { code: 'invalid-times', count: 1 }
    ]);
  });

  it('gives no end to a turn whose cue ends before it starts', () => {
    expect(read('WEBVTT\n\n00:05.000 --> 00:02.000\nJa.')).toEqual(['? 5-: Ja.']);
  });

  it.each([
    ['import/not-a-transcript', 'zomaar wat tekst'],
    ['import/not-a-transcript', 'WEBVTTX\n\nja'],
    ['import/no-text', 'WEBVTT'],
    ['import/no-text', 'WEBVTT\n\nNOTE niets'],
    ['import/no-text', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna></v>']
  ])('refuses with %s: %j', (code, text) => {
    expect(() => parseVtt(text, 'a.vtt')).toThrow(expect.objectContaining({ code }) as AppError);
  });

  it('reads ten thousand cues', () => {
    const cues = Array.from({ length: 10_000 }, (_, index) => {
      const time = (s: number) =>
        `${String(Math.floor(s / 3600)).padStart(2, '0')}:${String(Math.floor(s / 60) % 60).padStart(2, '0')}:${String(s % 60).padStart(2, '0')}.000`;
      return `${guid}/${index}-0\n${time(index)} --> ${time(index + 1)}\n<v ${index % 20 < 10 ? 'Anna' : 'Bas'}>zin ${index}</v>\n`;
    });
    const { turns } = parseVtt(file(...cues), 'a.vtt');
    expect(turns).toHaveLength(1000);
    expect(turns.flatMap(({ times }) => times)).toHaveLength(10_000);
  });
});
