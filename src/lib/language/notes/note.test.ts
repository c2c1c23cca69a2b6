import fc from 'fast-check';
import { Lexer, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '$lib/domain/mentions';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { NoteBlock, NoteInline } from './note-block';
import { noteOnOneLine, notePlainText, plainTextOf } from './note-plain-text';
import { readNote } from './read-note';
import { noteOfPlainText, writeNote } from './write-note';

const text = (words: string, bold = false, italic = false): NoteInline => ({
  kind: 'text',
  text: words,
  bold,
  italic
});
const paragraph = (...content: NoteInline[]): NoteBlock => ({ kind: 'paragraph', content });
const quotation = { kind: 'quotation', id: '0f-17' as QuotationId } as const;
const mention = (label: string): NoteInline => ({
  kind: 'mention',
  ref: quotation,
  label,
  bold: false,
  italic: false
});

describe('readNote', () => {
  it.each<[string, string, NoteBlock[]]>([
    ['nothing', ' \n\n', []],
    ['lines of a paragraph', 'Eén\ntwee', [paragraph(text('Eén'), { kind: 'break' }, text('twee'))]],
    ['paragraphs', 'Eén\r\n\r\ntwee', [paragraph(text('Eén')), paragraph(text('twee'))]],
    ['a heading', '## Band', [{ kind: 'heading', level: 2, content: [text('Band')] }]],
    [
      'bold and italics',
      'a **b *c*** d',
      [paragraph(text('a '), text('b ', true), text('c', true, true), text(' d'))]
    ],
    ['a mention', 'zie [10:17](kc:quotation/0f-17)!', [paragraph(text('zie '), mention('10:17'), text('!'))]],
    [
      'a list in a list',
      '1. een\n   - onder\n2. twee',
      [
        {
          kind: 'list',
          ordered: true,
          start: 1,
          items: [
            [
              paragraph(text('een')),
              { kind: 'list', ordered: false, start: 1, items: [[paragraph(text('onder'))]] }
            ],
            [paragraph(text('twee'))]
          ]
        }
      ]
    ],
    [
      'a quote',
      '> een\n> twee',
      [{ kind: 'quote', blocks: [paragraph(text('een'), { kind: 'break' }, text('twee'))] }]
    ]
  ])('reads %s', (_, note, blocks) => expect(readNote(note)).toEqual(blocks));

  it.each([
    'Het was 5* en 2 * 3 * 4, **niet af',
    '# geen kop, #vier en ####',
    'snake_case_naam en _streepjes_',
    '[x](https://elders.nl) ![y](z.png) [ref]: iets',
    '<b>vet</b> &amp; <script>alert(1)</script>',
    '`code` ~~weg~~ | tabel |',
    '[x](kc:persoon/1)',
    '-geen lijst en 2019. geen lijst',
    '👩‍👧 e\u0301e\u0301n C:\\map'
  ])('leaves as words what notes do not know: %s', (words) => {
    expect(plainTextOf(readNote(words))).toBe(words);
  });

  it('reads a hostile depth of quotes and lists without falling over', () => {
    const deep = `${'> '.repeat(5000)}x`;
    expect(plainTextOf(readNote(deep))).toContain('x');
    expect(plainTextOf(readNote(`${'- '.repeat(5000)}x`))).toContain('x');
  });
});

const looksLikeMarkdown = fc.constantFrom(
  '2*3',
  '# 5',
  '## 5',
  '1. ',
  '- ',
  '* ',
  '+ a',
  '> ',
  '_',
  '__x__',
  '**',
  '***a***',
  '[x](y)',
  '[x](kc:code/1)',
  '[x]: y',
  '<b>',
  '<!-- x -->',
  '`',
  '```',
  '~~~',
  '~~x~~',
  '~x~',
  '\\',
  '\\*',
  '---',
  '===',
  'a | b',
  '|-|-|',
  '&amp;',
  '&#42;',
  '    ',
  'https://a.nl',
  '10:17',
  '🙂',
  'e\u0301',
  ' ',
  '\n',
  '\n\n',
  'woord'
);
const typed = fc
  .array(fc.oneof({ weight: 3, arbitrary: looksLikeMarkdown }, fc.string({ maxLength: 4 })), {
    maxLength: 12
  })
  .map((parts) =>
    parts
      .join('')
      .replace(/[\r\u0000]/g, '')
      .toWellFormed()
  );
/** What of typed words is kept: lines without white space at their ends, at most one empty line. */
const kept = (words: string) =>
  words
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

describe('noteOfPlainText', () => {
  it('keeps every word that looks like Markdown', () => {
    fc.assert(
      fc.property(typed, (words) => {
        expect(notePlainText(noteOfPlainText(words))).toBe(kept(words));
      }),
      { numRuns: 2000 }
    );
  });

  it('mentions nothing that was only typed', () => {
    expect(mentionsIn(noteOfPlainText('[x](kc:code/1)'))).toEqual([]);
  });

  it('is read as the same words by another reader of Markdown', () => {
    fc.assert(
      fc.property(typed, (words) => {
        // What looks like an address becomes a link elsewhere, with a say of its own in escapes.
        fc.pre(!/:\/\/|www\.|@/.test(words));
        const others = plainOfMarked(new Lexer({ gfm: true }).lex(noteOfPlainText(words)));
        expect(withoutSpace(others)).toBe(withoutSpace(words));
      }),
      { numRuns: 1000 }
    );
  });
});

/** The words of a note as `marked` reads them, which has every construct of Markdown and not only those of notes. */
function plainOfMarked(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'space' || token.type === 'br') return '\n';
      const inner = (token as Tokens.Generic)['tokens'] as Token[] | undefined;
      if (token.type === 'paragraph' || (token.type === 'text' && inner))
        return `${plainOfMarked(inner ?? [])}\n`;
      if (token.type === 'text' || token.type === 'escape') return (token as Tokens.Text).text;
      return `<${token.type}: ${token.raw}>`;
    })
    .join('');
}

function withoutSpace(words: string): string {
  return words.replace(/\s+/g, '');
}

const words = fc
  .array(looksLikeMarkdown, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((word) => word !== '');
const inline = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('text'), text: words, bold: fc.boolean(), italic: fc.boolean() })
  },
  fc.record({
    kind: fc.constant('mention'),
    ref: fc.constantFrom(quotation, { kind: 'code', id: 'c-1' as CodeId } as const),
    label: words,
    bold: fc.boolean(),
    italic: fc.boolean()
  }),
  fc.record({ kind: fc.constant('break') })
) as fc.Arbitrary<NoteInline>;
const someParagraph = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .map((content) => paragraph(...content));
const someHeading = fc.record({
  kind: fc.constant('heading' as const),
  level: fc.constantFrom(2 as const, 3 as const),
  content: fc.array(inline, { minLength: 1, maxLength: 2 })
});
const blocks = fc.letrec<{ block: NoteBlock; blocks: NoteBlock[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    someParagraph,
    someHeading,
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      start: fc.constantFrom(1, 3),
      items: fc.array(
        fc
          .tuple(someParagraph, fc.array(tie('block'), { maxLength: 2 }))
          .map(([head, rest]) => [head, ...rest]),
        { minLength: 1, maxLength: 3 }
      )
    }),
    fc.record({ kind: fc.constant('quote' as const), blocks: tie('blocks') })
  ),
  blocks: fc.array(tie('block'), { maxLength: 4, depthIdentifier: 'block' })
})).blocks;

describe('writeNote', () => {
  it('writes what reads back as what it read, once written', () => {
    fc.assert(
      fc.property(blocks, (note) => {
        const once = readNote(writeNote(note));
        expect(readNote(writeNote(once))).toEqual(once);
        expect(writeNote(once)).toBe(writeNote(readNote(writeNote(once))));
      }),
      { numRuns: 2000 }
    );
  });

  it('keeps every word and mention of any note', () => {
    fc.assert(
      fc.property(blocks, (note) => {
        const read = readNote(writeNote(note));
        expect(withoutMarkers(plainTextOf(read))).toBe(withoutMarkers(plainTextOf(note)));
      }),
      { numRuns: 2000 }
    );
  });

  it('keeps bold and italics of every sign that shows', () => {
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 6 }), (content) => {
        const read = readNote(writeNote([paragraph(...content)]));
        const after = read.flatMap((block) => (block.kind === 'paragraph' ? block.content : []));
        expect(markedSigns(after)).toEqual(markedSigns(content));
      }),
      { numRuns: 2000 }
    );
  });

  it('leaves out what is empty', () => {
    const nothing = paragraph(text(' '));
    expect(writeNote([nothing, { kind: 'quote', blocks: [] }, paragraph(text('x')), nothing])).toBe('x');
  });
});

/** Lists that meet become one list, and their numbers go on: the markers are not words. */
function withoutMarkers(words: string): string {
  return words.replace(/^\s*(?:-|\d+\.) /gm, '').replace(/[\s\d.-]+/g, '');
}

/** Each sign that is no space, with its marks. */
function markedSigns(content: readonly NoteInline[]): string[] {
  return content.flatMap((piece) => {
    if (piece.kind === 'break') return [];
    const signs = piece.kind === 'text' ? piece.text : `@${piece.label}`;
    return [...signs.replace(/\s/g, '')].map(
      (sign) => `${sign}${piece.bold ? ' b' : ''}${piece.italic ? ' i' : ''}`
    );
  });
}

describe('notePlainText', () => {
  it('gives a mention the name the object has now, or the words it was written with', () => {
    const note = 'Zie [oud](kc:quotation/0f-17) en **dit**';
    expect(notePlainText(note, () => '10:17')).toBe('Zie 10:17 en dit');
    expect(notePlainText(note)).toBe('Zie oud en dit');
  });

  it('puts lists on lines of their own', () => {
    expect(notePlainText('Dus:\n- een\n- twee\n\n3. drie')).toBe('Dus:\n\n- een\n- twee\n\n3. drie');
  });

  it('cuts a note to one line', () => {
    expect(noteOnOneLine('Een **lange**\n\nzin over 🙂🙂', 17)).toBe('Een lange zin ov…');
  });
});
