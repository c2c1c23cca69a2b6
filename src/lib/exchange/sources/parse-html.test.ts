import { describe, expect, it } from 'vitest';
import type { AppError } from '$lib/domain/app-error';
import { parseHtml } from './parse-html';
import { isOtr, parseOtr } from './parse-otr';

describe('parseHtml', () => {
  it('takes the date from the title, or else from the meta data', () => {
    expect(parseHtml('<title>Verslag 11 maart 2025</title><p>Ja</p>').date).toBe('2025-03-11');
    expect(
      parseHtml('<meta content="2024-09-02T10:00:00Z" property="article:published_time"><p>Ja</p>').date
    ).toBe('2024-09-02');
    expect(parseHtml('<meta name="viewport" content="2024-09-02"><p>Ja</p>').date).toBeNull();
  });

  it('leaves out what is hidden, menus and the question about cookies, and keeps the title of an article', () => {
    const { text } = parseHtml(
      '<body class="has-cookie-bar"><header>Menu</header><div role="navigation">Home</div>' +
        '<div id="cookie-bar" class="x"><div>Wij gebruiken cookies</div></div><div hidden>Weg</div>' +
        '<div style="display: none">Ook weg</div><div data-x="hidden">Blijft</div>' +
        '<article><header><h1>Buddy’s</h1></header><p>Tekst</p></article></body>'
    );
    expect(text).toBe('Blijft\nBuddy’s\nTekst');
  });

  it('recognises who speaks in bold', () => {
    const { text, turns } = parseHtml('<p><b>Anna</b>: Ja</p><p><b>Bas</b>: Nee</p><p><b>Anna</b>: O</p>');
    expect(text).toBe('Ja\nNee\nO');
    expect(turns.map(({ speaker }) => speaker)).toEqual(['Anna', 'Bas', 'Anna']);
  });
});

describe('parseOtr', () => {
  const stamp = (seconds: number) =>
    `<span class="timestamp" contenteditable="false" data-timestamp="${seconds}">0:00</span>&nbsp;`;
  const otr = (text: string) => JSON.stringify({ text, media: 'a.mp3', 'media-source': '', 'media-time': 0 });

  it('makes a turn of every time stamp when nobody is named', () => {
    const { text, turns, writer } = parseOtr(
      otr(`<p>${stamp(0)}Welkom.</p><p>${stamp(3.4564)}Vandaag.</p>`),
      'a.otr'
    );
    expect([text, writer]).toEqual(['Welkom.\nVandaag.', 'otranscribe']);
    expect(turns.map(({ startMs, speaker }) => [startMs, speaker])).toEqual([
      [0, null],
      [3456, null]
    ]);
  });

  it('reads names, line breaks and stamps inside a paragraph', () => {
    const { text, turns } = parseOtr(
      otr(`<p>${stamp(1)}<b>I:</b> Hoe?<br>${stamp(2)}<b>R:</b> Nou ${stamp(4)}zo.</p><p>I: O.</p>`),
      'a.otr'
    );
    expect(text).toBe('Hoe?\nNou zo.\nO.');
    expect(turns.map(({ speaker, startMs, times }) => [speaker, startMs, times.length])).toEqual([
      ['I', 1000, 1],
      ['R', 2000, 2],
      ['I', null, 0]
    ]);
  });

  it.each(['{', '[]', '{"text":1}', 'null', ''])('refuses %j', (json) => {
    expect(isOtr(json)).toBe(false);
    expect(() => parseOtr(json, 'a.otr')).toThrow(
      expect.objectContaining({ code: 'import/not-a-transcript' }) as AppError
    );
  });
});
