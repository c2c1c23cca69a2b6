import { describe, expect, it } from 'vitest';
import { isInstalled } from './install-missing.mjs';
import { nodeVersionProblem } from './node-version.mjs';

describe('isInstalled', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/zod': { version: '4.0.0' },
      'node_modules/fsevents': { version: '2.3.3', optional: true }
    }
  };

  it.each([
    ['everything is there', { packages: { 'node_modules/zod': { version: '4.0.0' } } }, true],
    ['a package has another version', { packages: { 'node_modules/zod': { version: '3.0.0' } } }, false],
    ['a package is missing', { packages: {} }, false],
    ['nothing was ever installed', null, false]
  ])('knows when %s', (_, installed, expected) => expect(isInstalled(wanted, installed)).toBe(expected));
});

describe('nodeVersionProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('runs on Node %s', (version) =>
    expect(nodeVersionProblem(version)).toBeNull()
  );

  it.each(['18.20.0', '20.18.3'])('says which Node it needs instead of %s', (version) =>
    expect(nodeVersionProblem(version)).toContain('needs Node 20.19 or newer')
  );
});
