import { Inflate } from 'fflate';
import { ArchiveTooLarge } from './archive-too-large';
import { startCrc32 } from './start-crc32';

// One step may give 1,032 times its length: 16 KB in is at most 17 MB out before the limit is looked at.
const step = 16 * 1024;

/**
 * The content of a deflated member. Inflates in small steps and stops as soon as `isTooMuch(output so far)`,
 * so a member that declares less than it holds costs no memory: past `size` bytes nothing is kept.
 *
 * @throws ArchiveTooLarge; Error when the stream is broken, or its length or checksum differ from what was declared.
 */
export function inflateEntry(
  stored: Uint8Array,
  declared: { size: number; crc: number },
  isTooMuch: (bytesOut: number) => boolean
): Uint8Array {
  const content = new Uint8Array(declared.size);
  const checksum = startCrc32();
  let crc = 0;
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= content.length) content.set(chunk, length);
    length += chunk.length;
    if (isTooMuch(length)) throw new ArchiveTooLarge('bytes');
    crc = checksum(chunk);
  });
  for (let at = 0; at < stored.length; at += step) {
    inflate.push(stored.subarray(at, at + step), at + step >= stored.length);
  }
  if (length !== declared.size) throw new Error('length differs');
  if (crc !== declared.crc) throw new Error('checksum differs');
  return content;
}
