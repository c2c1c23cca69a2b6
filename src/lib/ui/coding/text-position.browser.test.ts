import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toOffset, toPoint, toRanges } from './text-position';

const text = 'Ja 👩‍👩‍👧 hoor.\ne\u0301n dan\nNee.';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  let start = 0;
  for (const [index, words] of text.split('\n').entries()) {
    const head = document.createElement('h2');
    head.textContent = `Speaker ${index}`;
    const paragraph = document.createElement('p');
    paragraph.className = 'words';
    paragraph.dataset['start'] = String(start);
    paragraph.textContent = words;
    root.append(head, paragraph);
    start += words.length + 1;
  }
  document.body.append(root);
});
afterEach(() => root.remove());

describe('places in the page and offsets in the text', () => {
  it('go back and forth for every offset, emoji and combining marks included', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      const point = toPoint(root, offset)!;
      expect(toOffset(root, point.node, point.offset)).toBe(offset);
    }
  });

  it('count a place in a speaker label as the start of what that speaker says', () => {
    const label = root.querySelectorAll('h2')[1]!;
    expect(toOffset(root, label.firstChild!, 3)).toBe(text.indexOf('e\u0301n'));
    expect(toOffset(root, label, 0)).toBe(text.indexOf('e\u0301n'));
    expect(toOffset(root, root, 2)).toBe(text.indexOf('e\u0301n'));
  });

  it('count a place after the last words as the end of the text', () => {
    expect(toOffset(root, root, root.childNodes.length)).toBe(text.length);
  });

  it('know edges given by the element', () => {
    const words = root.querySelector('p')!;
    expect([toOffset(root, words, 0), toOffset(root, words, 1)]).toEqual([0, text.indexOf('\n')]);
  });

  it('are unknown outside the transcript', () => {
    expect(toOffset(root, document.body, 0)).toBeNull();
  });
});

describe('toRanges', () => {
  const words = (start: number, end: number) =>
    toRanges(root, start, end).map((range) =>
      range.startContainer.textContent!.slice(range.startOffset, range.endOffset)
    );

  it('leaves out speakers and line ends between paragraphs', () => {
    expect(words(text.indexOf('hoor'), text.indexOf('Nee') + 2)).toEqual(['hoor.', 'e\u0301n dan', 'Ne']);
  });

  it('gives nothing for an empty span or one outside the text', () => {
    expect(words(5, 5)).toEqual([]);
    expect(words(text.length + 5, text.length + 9)).toEqual([]);
  });
});
