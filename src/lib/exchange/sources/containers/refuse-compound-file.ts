import { AppError } from '$lib/domain/app-error';
import type { SourceFile } from '../parsed-source';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encryptedStream = 'EncryptedPackage';

/**
 * Refuses Microsoft's compound files: a .docx with a password is one around the encrypted document, an old
 * .doc is one too. Any other file passes.
 *
 * @throws AppError `import/password-protected` or `import/unknown-format`.
 */
export function refuseCompoundFile(file: SourceFile): void {
  if (!signature.every((byte, index) => file.bytes[index] === byte)) return;
  const code = hasEncryptedStream(file.bytes) ? 'import/password-protected' : 'import/unknown-format';
  throw new AppError(code, { file: file.name });
}

/** Names in the file's directory are UTF-16, in records of 128 bytes: the name begins each record. */
function hasEncryptedStream(bytes: Uint8Array): boolean {
  for (let record = 512; record + 128 <= bytes.length; record += 128) {
    if (isNameAt(bytes, record)) return true;
  }
  return false;
}

function isNameAt(bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < encryptedStream.length; index += 1) {
    if (bytes[at + index * 2] !== encryptedStream.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0)
      return false;
  }
  return true;
}
