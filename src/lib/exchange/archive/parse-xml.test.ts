import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError, type AppErrorCode } from '$lib/domain/app-error';
import { parseXml, type XmlLimits } from './parse-xml';

function events(content: Uint8Array | string, limits?: XmlLimits): string[] {
  const seen: string[] = [];
  const handler = {
    open: (name: string, attributes: { get(name: string): string | undefined }) => {
      seen.push(`<${name} ${attributes.get('val') ?? '-'}`);
    },
    text: (text: string) => {
      seen.push(text);
    },
    close: (name: string) => {
      seen.push(`>${name}`);
    }
  };
  parseXml({ file: 'a.docx', content }, handler, limits);
  return seen;
}

function codeOf(work: () => unknown): AppErrorCode | 'none' {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'none';
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

describe('parseXml', () => {
  it('walks elements by their name without prefix, with their attributes and text', () => {
    const xml =
      '<?xml version="1.0"?><w:p w:val="1" xmlns:w="x"><ns0:t>a &amp; b</ns0:t><!-- no --><![CDATA[<c>]]></w:p>';
    expect(events(xml)).toEqual(['<p 1', '<t -', 'a & b', '>t', '<c>', '>p']);
  });

  const declared = '<?xml version="1.0" encoding="UTF-16"?><a>één 👍</a>';
  const cases: [string, Uint8Array][] = [
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\uFEFF<a>één 👍</a>')],
    ['UTF-16 little end first, with a byte order mark', utf16(`\uFEFF${declared}`, true)],
    ['UTF-16 big end first, with a byte order mark', utf16(`\uFEFF${declared}`, false)],
    ['UTF-16 without a byte order mark', utf16(declared, true)],
    ['UTF-8 that says it is UTF-16', new TextEncoder().encode(declared)]
  ];
  it.each(cases)('reads %s', (_, bytes) => {
    expect(events(bytes)).toEqual(['<a -', 'één 👍', '>a']);
  });

  it('reads the encoding that is declared', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>één</a>';
    const bytes = Uint8Array.from(xml, (letter) => letter.charCodeAt(0));
    expect(events(bytes)).toEqual(['<a -', 'één', '>a']);
  });

  const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>';
  const refused: [string, string, AppErrorCode][] = [
    ['an entity bomb', laughs, 'import/forbidden-xml'],
    ['a file from elsewhere', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'import/forbidden-xml'],
    ['an unknown entity', '<a>&b;</a>', 'import/invalid-xml'],
    ['an element never closed', '<a><b></a>', 'import/invalid-xml'],
    ['a half document', '<a><b', 'import/invalid-xml'],
    ['nothing', '', 'import/invalid-xml'],
    ['text that is no XML', 'hello', 'import/invalid-xml'],
    ['an unknown encoding', '<?xml version="1.0" encoding="klingon"?><a/>', 'import/invalid-xml'],
    ['nesting without end', '<a>'.repeat(100_000), 'import/invalid-xml']
  ];
  it.each(refused)('refuses %s', (_, xml, code) => {
    expect(codeOf(() => events(new TextEncoder().encode(xml)))).toBe(code);
  });

  it('refuses more elements than allowed', () => {
    expect(codeOf(() => events('<a><b/><b/></a>', { depth: 9, elements: 3 }))).toBe('none');
    expect(codeOf(() => events('<a><b/><b/></a>', { depth: 9, elements: 2 }))).toBe('import/invalid-xml');
  });

  it('joins what a step of reading splits', () => {
    const text = 'é👍 &amp; '.repeat(40_000);
    const seen = events(`<a>${text}</a>`).slice(1, -1).join('');
    expect(seen).toBe(text.replaceAll('&amp;', '&'));
  });

  it('never throws anything but an AppError', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      'a',
      '&',
      ';',
      '!DOCTYPE',
      '[',
      ']]>',
      '<![CDATA[',
      '?',
      '"',
      '=',
      '\0',
      '\uD800'
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => void codeOf(() => events(pieces.join('')))),
      { numRuns: 2000 }
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void codeOf(() => events(bytes))));
  });
});
