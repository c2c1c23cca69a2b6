import { deflateSync, strToU8 } from 'fflate';
import { startCrc32 } from './start-crc32';

/** A member for `buildZip`; `size`, `crc`, `flags` and `method` may be lies. */
export type ZipMember = {
  name: string;
  content: Uint8Array | string;
  method?: number;
  flags?: number;
  size?: number;
  crc?: number;
};

/** A zip written by hand, for tests: it can say things about its members that are not true. */
export function buildZip(members: ZipMember[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const member of members) {
    const content = typeof member.content === 'string' ? strToU8(member.content) : member.content;
    const method = member.method ?? 8;
    const packed = method === 8 ? deflateSync(content) : content;
    const name = strToU8(member.name);
    const fields = [
      [2, 20],
      [2, member.flags ?? 0],
      [2, method],
      [4, 0],
      [4, member.crc ?? startCrc32()(content)],
      [4, packed.length],
      [4, member.size ?? content.length],
      [2, name.length],
      [2, 0]
    ];
    const local = concat([littleEndian([[4, 0x04034b50], ...fields]), name, packed]);
    directory.push(
      littleEndian([[4, 0x02014b50], [2, 20], ...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]])
    );
    directory.push(name);
    locals.push(local);
    offset += local.length;
  }
  const entries = concat(directory);
  const end = [
    [4, 0x06054b50],
    [4, 0],
    [2, members.length],
    [2, members.length],
    [4, entries.length],
    [4, offset],
    [2, 0]
  ];
  return concat([...locals, entries, littleEndian(end)]);
}

function littleEndian(fields: number[][]): Uint8Array {
  const bytes = fields.flatMap(([width = 0, value = 0]) =>
    Array.from({ length: width }, (_, index) => Math.floor(value / 256 ** index) % 256)
  );
  return new Uint8Array(bytes);
}

function concat(pieces: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
