import { extname } from 'node:path';

const byExtension = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf'
});

/** The media type of a file by its extension; bytes without a meaning when it is not a known one. */
export function mediaType(/** @type {string} */ path) {
  return byExtension[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** Whether compressing such a file pays: pictures, fonts and bundles are compressed already. */
export function isCompressible(/** @type {string} */ type) {
  return /^text\/|json|xml|wasm/.test(type);
}
