import { describe, expect, it } from 'vitest';
import type { Translate } from '$lib/messages/translator';
import { copyFileName } from './copy-file-name';

const t = ((key: string, { session, name }: { session: string; name: string }) =>
  `${session} ${key.endsWith('for') ? 'voor' : 'van'} ${name}`) as unknown as Translate;

describe('the name of the file of a blind copy', () => {
  it.each([
    ['Ronde 1', 'Bram', 'for', 'ronde-1-voor-bram.kerncode'],
    ['Ronde 1', 'Bram', 'from', 'ronde-1-van-bram.kerncode'],
    [
      'Ronde 2: “kijkwijzer”',
      'Zoë de Wit (na een maand)',
      'for',
      'ronde-2-kijkwijzer-voor-zoe-de-wit-na-een-maand.kerncode'
    ],
    ['../ronde', 'José', 'from', 'ronde-van-jose.kerncode']
  ] as const)('of %s for or from %s', (session, name, direction, expected) => {
    expect(copyFileName(session, name, direction, t)).toBe(expected);
  });
});
