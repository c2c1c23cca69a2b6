import { expect, it } from 'vitest';
import { defaultSettings, measureAgreement } from '$lib/analysis/agreement/measure-agreement';
import { codedLines } from '$lib/analysis/agreement/testing/coded-lines';
import { measureInWorker } from './agreement-client';

const material = codedLines({
  Noor: ['hulp 0 1 2', 'tijd 5'],
  Sam: ['hulp 0 1 9', 'tijd 6'],
  Eva: ['hulp 0']
});
const settings = defaultSettings(material);

it('measures off the screen what is measured on it, and tells how far it is', async () => {
  const shares: number[] = [];
  const measured = await measureInWorker(material, settings, {
    onProgress: (share) => shares.push(share),
    signal: new AbortController().signal
  });
  expect(measured).toEqual(await measureAgreement(material, settings));
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

it('stops when asked to', async () => {
  const stop = new AbortController();
  const many = { ...settings, bootstrap: { ...settings.bootstrap, samples: 10_000 } };
  const measured = measureInWorker(material, many, { onProgress: () => stop.abort(), signal: stop.signal });
  await expect(measured).rejects.toMatchObject({ name: 'AbortError' });
});
