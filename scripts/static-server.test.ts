import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseEncoding } from './compressed-body.mjs';
import { fileFor, serveFolder } from './static-server.mjs';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

/** A request as it stands on the wire: `fetch` would tidy the path first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) })
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

const script = `export const words = '${'woord '.repeat(1000)}';\n`;
const page = { accept: 'text/html,application/xhtml+xml' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kerncode-server-'));
  const build = join(folder, 'build');
  await mkdir(join(build, '_app', 'immutable'), { recursive: true });
  await mkdir(join(folder, 'build-secret'));
  await writeFile(join(build, 'index.html'), '<!doctype html><title>Kerncode</title>');
  await writeFile(join(build, '_app', 'immutable', 'start.js'), script);
  await writeFile(join(build, 'demo.kerncode'), Buffer.from([80, 75, 3, 4]));
  await writeFile(join(build, 'naam met spatie é.txt'), 'goed');
  await writeFile(join(folder, 'secret.txt'), 'geheim');
  await writeFile(join(folder, 'build-secret', 'secret.txt'), 'geheim');
  server = await serveFolder(build, 0);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('static server', () => {
  it('gives each file its media type and safety headers', async () => {
    const answer = await ask('/_app/immutable/start.js');
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin'
    });
    expect((await ask('/demo.kerncode')).headers['content-type']).toBe('application/octet-stream');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/naam%20met%20spatie%20%C3%A9.txt?x=1')).body.toString()).toBe('goed');
  });

  it('gives the app for a page that exists in the browser only, and 404 for a missing asset', async () => {
    const answer = await ask('/project/1234/documents', page);
    expect([answer.status, answer.body.toString()]).toEqual([200, '<!doctype html><title>Kerncode</title>']);
    expect((await ask('/project/1234/documents', { accept: '*/*' })).status).toBe(404);
    expect((await ask('/missing.png', page)).status).toBe(404);
    expect((await ask('/_app/immutable/missing', page)).status).toBe(404);
    expect((await ask('/_app/immutable', { accept: '*/*' })).status).toBe(404);
  });

  it('never leaves its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/_app/../../secret.txt',
      '/../build-secret/secret.txt',
      '/..\\secret.txt',
      '/..%5csecret.txt'
    ]) {
      const answer = await ask(path);
      expect([path, answer.status >= 400], path).toEqual([path, true]);
    }
    expect((await ask('/%E0%A4%A')).status).toBe(400);
    expect((await ask('/a%00.txt')).status).toBe(400);
    expect(fileFor('/srv/build', '/../build-secret/x')).toBeNull();
  });

  it('compresses text in an encoding the browser takes, and answers 304 to what it has', async () => {
    const brotli = await ask('/_app/immutable/start.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    const gzipped = await ask('/_app/immutable/start.js', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gzipped.body).toString()).toBe(script);
    expect((await ask('/', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
    const again = await ask('/_app/immutable/start.js', {
      'if-none-match': String((await ask('/_app/immutable/start.js')).headers.etag)
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(chooseEncoding('br;q=0, gzip;q=0.5')).toBe('gzip');
    expect(chooseEncoding('identity')).toBeNull();
  });

  it('answers HEAD without a body and refuses what would change something', async () => {
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '38', 0]);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it('takes the next port when the wanted one is taken', async () => {
    const second = await serveFolder(folder, server.port);
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
});
