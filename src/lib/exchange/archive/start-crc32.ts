/**
 * A running CRC-32 (the one of zip and PNG, reflected polynomial 0xEDB88320): each call takes the next bytes
 * and gives back the checksum of everything so far, as an unsigned number.
 *
 * @example startCrc32()(new TextEncoder().encode('123456789')) // 0xCBF43926
 */
export function startCrc32(): (bytes: Uint8Array) => number {
  const table = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    table[byte] = value;
  }
  let state = 0xffffffff;
  return (bytes) => {
    for (let at = 0; at < bytes.length; at += 1) {
      state = (state >>> 8) ^ (table[(state ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
    }
    return (state ^ 0xffffffff) >>> 0;
  };
}
