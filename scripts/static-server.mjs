import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { chooseEncoding, CompressedBodies } from './compressed-body.mjs';
import { isCompressible, mediaType } from './media-types.mjs';

/** Only this machine can reach the server: the data of a study never leaves it. */
const host = '127.0.0.1';

/** How many ports after the wanted one are tried before giving up. */
const portsToTry = 50;

/** On every answer. What the pages may load is in their own Content-Security-Policy, written by the build. */
const safetyHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin'
};

/**
 * The file inside `folder` a URL path asks for, or null when it is no path of a file there: malformed, with a NUL,
 * or pointing outside. `/` is `index.html`.
 * @param {string} folder
 * @param {string} pathname as it stands in the request, still percent-encoded
 */
export function fileFor(folder, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const root = normalize(folder + sep);
  const file = normalize(join(root, decoded.endsWith('/') ? `${decoded}index.html` : decoded));
  return file.startsWith(root) ? file : null;
}

/**
 * Whether a request without a file is a page of the app (its routes exist in the browser only) and not a missing asset.
 * @param {string} pathname
 * @param {string} accepted the Accept header
 */
export function isNavigation(pathname, accepted) {
  const lastPart = pathname.slice(pathname.lastIndexOf('/') + 1);
  return accepted.includes('text/html') && !lastPart.includes('.') && !pathname.startsWith('/_app/');
}

/**
 * A server of the files in `folder`, not yet listening.
 * @param {string} folder
 */
export function createStaticServer(folder) {
  const compressed = new CompressedBodies();
  return createServer((request, response) => {
    answer(folder, compressed, request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, safetyHeaders);
      response.end();
    });
  });
}

/**
 * Serves `folder` on the wanted port, or on the next free one when it is taken. Port 0: any free one.
 * @param {string} folder
 * @param {number} wantedPort
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, wantedPort) {
  const server = createStaticServer(folder);
  for (let port = wantedPort; ; port += 1) {
    const error = await listen(server, port);
    if (!error) break;
    if (error.code !== 'EADDRINUSE' || port - wantedPort >= portsToTry) throw error;
  }
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : wantedPort;
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://${host}:${port}/`, port, close };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<NodeJS.ErrnoException | null>}
 */
function listen(server, port) {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
}

/**
 * @param {string} folder
 * @param {CompressedBodies} compressed
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, compressed, request, response) {
  const refuse = (/** @type {number} */ status, /** @type {string} */ text, headers = {}) => {
    const type = { 'Content-Type': 'text/plain; charset=utf-8' };
    response.writeHead(status, { ...safetyHeaders, 'Cache-Control': 'no-cache', ...type, ...headers });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });

  const pathname = (request.url ?? '/').replace(/[?#].*$/s, '');
  const asked = fileFor(folder, pathname);
  if (!asked) return refuse(400, 'That is no path of a file.');
  let path = asked;
  let facts = await fileFacts(path);
  if (!facts && isNavigation(pathname, request.headers.accept ?? '')) {
    path = join(folder, 'index.html');
    facts = await fileFacts(path);
  }
  if (!facts) return refuse(404, 'There is no such file.');

  const type = mediaType(path);
  const encoding = isCompressible(type)
    ? chooseEncoding(String(request.headers['accept-encoding'] ?? ''))
    : null;
  const version = `${facts.size.toString(36)}-${Math.round(facts.mtimeMs).toString(36)}`;
  const headers = /** @type {Record<string, string>} */ ({
    ...safetyHeaders,
    'Content-Type': type,
    'Cache-Control': pathname.startsWith('/_app/immutable/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    ETag: `"${version}${encoding ? `-${encoding}` : ''}"`,
    ...(isCompressible(type) ? { Vary: 'Accept-Encoding' } : {})
  });
  if (request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers);
    return response.end();
  }
  const bytes = await readFile(path);
  const packed = encoding ? await compressed.get(path, version, bytes, encoding) : null;
  if (packed && encoding) headers['Content-Encoding'] = encoding;
  const body = packed ?? bytes;
  response.writeHead(200, { ...headers, 'Content-Length': String(body.length) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** @param {string} path */
async function fileFacts(path) {
  try {
    const facts = await stat(path);
    return facts.isFile() ? facts : null;
  } catch {
    // Not there, or a name the file system cannot hold: either way there is no such file.
    return null;
  }
}
