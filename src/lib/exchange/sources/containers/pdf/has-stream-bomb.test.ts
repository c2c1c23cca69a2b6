import { strToU8, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasStreamBomb } from './has-stream-bomb';

const limit = 4_000_000;

function pdf(filter: string, content: Uint8Array): Uint8Array {
  const head = strToU8(`%PDF-1.4\n1 0 obj\n<< /Length ${content.length} /Filter ${filter} >>\nstream\n`);
  const tail = strToU8('\nendstream\nendobj\n');
  return new Uint8Array([...head, ...content, ...tail]);
}

describe('hasStreamBomb', () => {
  const zeros = new Uint8Array(limit + 1);
  const cases: [string, Uint8Array, boolean][] = [
    ['a stream past the limit', pdf('/FlateDecode', zlibSync(zeros)), true],
    ['one packed twice', pdf('[/FlateDecode /FlateDecode]', zlibSync(zlibSync(zeros))), true],
    ['one packed without end', pdf('[/Fl /Fl /Fl /Fl /Fl]', strToU8('x')), true],
    ['a stream within the limit', pdf('/FlateDecode', zlibSync(new Uint8Array(limit))), false],
    ['a stream that is broken', pdf('/FlateDecode', new Uint8Array(10_000).fill(7)), false],
    ['a stream that is not packed', pdf('/DCTDecode', zeros), false],
    ['no stream', strToU8('stream upstream'), false]
  ];
  it.each(cases)('judges %s', (_, bytes, expected) => {
    expect(hasStreamBomb(bytes, limit)).toBe(expected);
  });
});
