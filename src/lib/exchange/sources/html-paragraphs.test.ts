import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlParagraphs } from './html-paragraphs';

const texts = (html: string) => htmlParagraphs(html).map((paragraph) => paragraph.text);

describe('htmlParagraphs', () => {
  it.each([
    [
      'block elements make paragraphs',
      '<p>Een</p><div>Twee</div>Drie<p>Vier',
      ['Een', 'Twee', 'Drie', 'Vier']
    ],
    ['a line break stays inside its paragraph', '<p>Een<br>Twee<br />Drie</p>', ['Een\nTwee\nDrie']],
    ['white space collapses as in a browser', '<p>  Een \n  <i> twee</i> , drie </p>', ['Een twee , drie']],
    ['a no-break space stays', '<p>Een&nbsp;&nbsp;twee</p>', ['Een\u00A0\u00A0twee']],
    [
      'entities are decoded once',
      '<p>&lt;b&gt; &amp;lt; &euro;&#8217;&#x1F600;&#150;&onbekend;</p>',
      ['<b> &lt; €’😀–&onbekend;']
    ],
    [
      'scripts, styles and navigation are left out',
      '<style>p{}</style><nav><p>Menu</p></nav><script>"<p>no</p>"</script><p>Ja</p>',
      ['Ja']
    ],
    ['nested left-out elements end together', '<header><header>a</header>b</header><p>c</p>', ['c']],
    [
      'cells are joined by tabs, empty ones kept',
      '<table><tr><td>00:12<td><td><p>Ja</p><p>nee</p></tr></table>',
      ['00:12\t\tJa\nnee']
    ],
    [
      'a row of one cell is layout',
      '<table><tr><td><p>Een</p><p>Twee</p></td></tr></table>',
      ['Een', 'Twee']
    ],
    [
      'a table in a cell loses nothing',
      '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td><td>e</td></tr></table>',
      ['a', 'b\tc', 'd', 'e']
    ],
    ['what is no tag is text', '<p>3 < 5 en 7 > 6 <3</p>', ['3 < 5 en 7 > 6 <3']],
    ['a greater-than sign in an attribute ends no tag', '<p title="a > b">Tekst</p>', ['Tekst']],
    ['preformatted lines are kept', '<pre>Een\n  twee</pre>', ['Een\n  twee']],
    ['comments and doctypes are left out', '<!doctype html><!-- <p>x</p> --><p>Ja</p>', ['Ja']],
    [
      'time stamps of oTranscribe keep their time',
      '<p><span class="timestamp" data-timestamp="63.456">1:03</span>&nbsp;Ja</p>',
      ['#00:01:03.456# \u00A0Ja']
    ]
  ])('%s', (_title, html, expected) => expect(texts(html)).toEqual(expected));

  it('measures the bold beginning of a paragraph', () => {
    const html =
      '<p><strong>Anna </strong><b>Bakker</b>: <b>ja</b></p><p>Nee <b>ja</b></p><p><span style="font-weight:700">I</span> ja</p>';
    expect(htmlParagraphs(html).map((paragraph) => paragraph.boldPrefix)).toEqual([11, 0, 1]);
  });

  it('tells headings, list items, rows and footnotes apart', () => {
    const html =
      '<h2>Kop</h2><ul><li>Punt<ul><li>Deel</li></ul></li></ul><p>Tekst<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p>' +
      '<table><tr><td>a</td><td>b</td></tr></table><ol><li id="footnote-1"><p> Noot <a href="#footnote-ref-1">↑</a></p></li></ol>';
    expect(htmlParagraphs(html).map(({ text, kind }) => [text, kind])).toEqual([
      ['Kop', 'heading'],
      ['Punt', 'list-item'],
      ['Deel', 'list-item'],
      ['Tekst[1]', 'paragraph'],
      ['a\tb', 'table-row'],
      ['Noot', 'footnote']
    ]);
  });

  it('takes any string without throwing and never gives an empty paragraph', () => {
    const piece = fc.constantFrom('<', '>', '"', "'", '=', '</', '<p', '<table>', '<tr>', '<td>', '<b>', '</b>', '<!--', '-->', '<script>', '&amp;', '&#0;', 'a', ' ', '<br>', '<li id=footnote-1>', '<hr/>', '<p/>', '<span data-timestamp=1>'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        for (const { text, boldPrefix } of htmlParagraphs(pieces.join(''))) {
          expect(text.trim()).not.toBe('');
          expect(boldPrefix).toBeLessThanOrEqual(text.length);
        }
      })
    );
  });

  it.each([
    '<a ',
    '<a "',
    '<a ="',
    '<a \'="',
    '<!--',
    '<script>',
    '<td>',
    '<b></i>',
    '&amp',
    '<',
    '<p>',
    '</p>',
    '<a =">'
  ])('stays linear on a page of %s only', (piece) =>
    expect(() => htmlParagraphs(piece.repeat(300_000))).not.toThrow()
  );
});
