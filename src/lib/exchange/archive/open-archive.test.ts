import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError, type AppErrorCode } from '$lib/domain/app-error';
import { openArchive, type ArchiveLimits } from './open-archive';
import { buildZip, type ZipMember } from './zip-builder';

const megabyte = 1024 * 1024;
const limits: ArchiveLimits = {
  entries: 10_000,
  entryBytes: 128 * megabyte,
  totalBytes: 256 * megabyte,
  ratio: 500
};

function open(bytes: Uint8Array, changed: Partial<ArchiveLimits> = {}) {
  return openArchive({ name: 'gesprek.docx', bytes }, { ...limits, ...changed });
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

describe('openArchive', () => {
  it('reads members packed and stored, with letters and emoji as written', () => {
    const archive = open(
      buildZip([
        { name: 'word/document.xml', content: 'Één ouder 👩‍👧 zei: “ja”' },
        { name: 'leeg.txt', content: '' },
        { name: 'stored.txt', content: '\uFEFFzo', method: 0 }
      ])
    );
    expect(archive.names).toEqual(['word/document.xml', 'leeg.txt', 'stored.txt']);
    expect(archive.readText('word/document.xml')).toBe('Één ouder 👩‍👧 zei: “ja”');
    expect(archive.readText('leeg.txt')).toBe('');
    expect(archive.readText('stored.txt')).toBe('zo');
  });

  it('reads what another zip writer wrote, with bytes before it too', () => {
    const zip = zipSync({ 'a/b.txt': strToU8('x'.repeat(100_000)), 'empty/': new Uint8Array() });
    const shifted = new Uint8Array(zip.length + 7);
    shifted.set(zip, 7);
    for (const bytes of [zip, shifted]) {
      const archive = open(bytes);
      expect(archive.names).toEqual(['a/b.txt']);
      expect(archive.readBytes('a/b.txt')).toHaveLength(100_000);
    }
  });

  it('finds a name without regard to case, the exact one first', () => {
    const archive = open(
      buildZip([
        { name: 'Sources/A.txt', content: 'big' },
        { name: 'sources/a.txt', content: 'small' }
      ])
    );
    expect(archive.readText('sources/a.txt')).toBe('small');
    expect(archive.readText('SOURCES/A.TXT')).toBe('big');
    expect(archive.has('sources/b.txt')).toBe(false);
  });

  it('leaves out names that could mean a place outside the zip', () => {
    const names = [
      '../up.txt',
      '/root.txt',
      'a/../../b.txt',
      'C:\\win.txt',
      '..\\up.txt',
      'nul\0.txt',
      'ok.txt'
    ];
    const archive = open(buildZip(names.map((name) => ({ name, content: 'x' }))));
    expect(archive.names).toEqual(['ok.txt']);
    expect(archive.has('../up.txt')).toBe(false);
  });

  const refused: [string, ZipMember[], Partial<ArchiveLimits>, AppErrorCode][] = [
    ['an encrypted member', [{ name: 'a', content: 'x', flags: 1 }], {}, 'import/password-protected'],
    ['an AES member', [{ name: 'a', content: 'x', method: 99 }], {}, 'import/password-protected'],
    ['one name twice', [1, 2].map(() => ({ name: 'a', content: 'x' })), {}, 'import/corrupt-archive'],
    [
      'too many members',
      ['a', 'b'].map((name) => ({ name, content: '' })),
      { entries: 1 },
      'import/archive-bomb'
    ],
    ['a member over its limit', [{ name: 'a', content: 'xx' }], { entryBytes: 1 }, 'import/archive-bomb'],
    [
      'members over the total',
      ['a', 'b'].map((name) => ({ name, content: 'xx' })),
      { totalBytes: 3 },
      'import/archive-bomb'
    ]
  ];
  it.each(refused)('refuses %s before unpacking', (_, members, changed, code) => {
    expect(codeOf(() => open(buildZip(members), changed))).toBe(code);
  });

  const damaged: [string, ZipMember][] = [
    ['a wrong checksum', { name: 'a', content: 'some text', crc: 1 }],
    ['a wrong checksum of a stored member', { name: 'a', content: 'some text', crc: 1, method: 0 }],
    ['a member longer than declared', { name: 'a', content: 'some text', size: 2 }],
    ['a member shorter than declared', { name: 'a', content: 'some text', size: 2000 }],
    ['a way of packing nobody uses', { name: 'a', content: 'some text', method: 12 }]
  ];
  it.each(damaged)('calls %s damage', (_, member) => {
    const archive = open(buildZip([member, { name: 'good', content: 'fine' }]));
    expect(codeOf(() => archive.readBytes('a'))).toBe('import/corrupt-archive');
    expect(archive.readText('good')).toBe('fine');
  });

  it('calls a file that is no zip, cut off or empty damage', () => {
    const whole = zipSync({ 'a.txt': strToU8('hello '.repeat(1000)) });
    for (const bytes of [
      new Uint8Array(),
      strToU8('PK'),
      strToU8('not a zip'),
      whole.subarray(0, whole.length - 30)
    ]) {
      expect(codeOf(() => open(bytes))).toBe('import/corrupt-archive');
    }
  });

  it('stops a bomb that declares a few bytes, long before it is unpacked', () => {
    // Its checksum would be found wrong at the end of the stream: so the end was not reached.
    const content = new Uint8Array(64 * megabyte);
    const archive = open(buildZip([{ name: 'word/document.xml', content, size: 1000, crc: 1 }]));
    expect(codeOf(() => archive.readBytes('word/document.xml'))).toBe('import/archive-bomb');
  });

  it('refuses a zip64 member of terabytes politely and reads a small one', () => {
    expect(open(zip64('hello', 5n)).readText('a')).toBe('hello');
    expect(codeOf(() => open(zip64('hello', 2n ** 42n)))).toBe('import/archive-bomb');
  });

  it('keeps small text of one repeated letter, however well it packs', () => {
    const archive = open(buildZip([{ name: 'a', content: 'a'.repeat(5 * megabyte) }]));
    expect(archive.readText('a')).toHaveLength(5 * megabyte);
  });

  it('never throws anything but an AppError, whatever the bytes', () => {
    const valid = buildZip([
      { name: 'word/document.xml', content: 'tekst '.repeat(50) },
      { name: 'b', content: 'stored', method: 0 }
    ]);
    const readAll = (bytes: Uint8Array) => {
      const archive = open(bytes);
      for (const name of archive.names) codeOf(() => archive.readBytes(name));
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void codeOf(() => readAll(bytes))));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { maxLength: 5 }), (changes) => {
        const bytes = valid.slice();
        for (const [at, value] of changes) bytes[at] = value;
        codeOf(() => readAll(bytes));
      }),
      { numRuns: 2000 }
    );
  });
});

/** One stored member whose sizes stand in a zip64 field, as .NET and Java write them. */
function zip64(content: string, size: bigint): Uint8Array {
  const plain = buildZip([{ name: 'a', content, method: 0 }]);
  const directoryAt = 30 + 1 + content.length;
  const extra = new Uint8Array(20);
  const extraView = new DataView(extra.buffer);
  extraView.setUint16(0, 1, true);
  extraView.setUint16(2, 16, true);
  extraView.setBigUint64(4, size, true);
  extraView.setBigUint64(12, BigInt(content.length), true);
  const entryEnd = directoryAt + 46 + 1;
  const bytes = new Uint8Array(plain.length + extra.length);
  bytes.set(plain.subarray(0, entryEnd));
  bytes.set(extra, entryEnd);
  bytes.set(plain.subarray(entryEnd), entryEnd + extra.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(directoryAt + 20, 0xffffffff, true);
  view.setUint32(directoryAt + 24, 0xffffffff, true);
  view.setUint16(directoryAt + 30, extra.length, true);
  view.setUint32(bytes.length - 22 + 12, 47 + extra.length, true);
  return bytes;
}
