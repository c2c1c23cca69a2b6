import { expect, it } from 'vitest';
import { sha256Hex } from './sha256';

// FIPS 180-2, appendix B.1, and the digest of nothing.
it.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855']
])('gives the SHA-256 of %j', async (text, digest) => {
  expect(await sha256Hex(new TextEncoder().encode(text))).toBe(digest);
});

it('reads a view of a longer buffer as the view', async () => {
  const view = new TextEncoder().encode('xabcx').subarray(1, 4);
  expect(await sha256Hex(view)).toMatch(/^ba7816bf/);
});
