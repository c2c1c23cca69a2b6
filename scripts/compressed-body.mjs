import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this many bytes the headers of a compressed answer cost more than they save. */
const worthCompressing = 1024;

/**
 * The encoding to answer in, from an Accept-Encoding header; null for none. An encoding refused with `q=0` is not taken.
 * @param {string} accepted
 * @returns {'br' | 'gzip' | null}
 */
export function chooseEncoding(accepted) {
  const offers = accepted.split(',').map((offer) => offer.trim().toLowerCase());
  const takes = (/** @type {string} */ name) =>
    offers.some(
      (offer) => offer === name || (offer.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(offer))
    );
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}

/** Compressed files of one server, each made once for as long as the file stays the same. */
export class CompressedBodies {
  /** @type {Map<string, { version: string, body: Promise<Buffer> }>} */
  #bodies = new Map();

  /**
   * The bytes in an encoding, or null when they are better sent as they are.
   * @param {string} path the file, the key of the cache
   * @param {string} version changes when the file does
   * @param {Buffer} bytes
   * @param {'br' | 'gzip'} encoding
   * @returns {Promise<Buffer | null>}
   */
  async get(path, version, bytes, encoding) {
    if (bytes.length < worthCompressing) return null;
    const key = `${encoding}:${path}`;
    const known = this.#bodies.get(key);
    if (known?.version === version) return known.body;
    const body =
      encoding === 'gzip'
        ? toGzip(bytes)
        : toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
    this.#bodies.set(key, { version, body });
    return body;
  }
}
