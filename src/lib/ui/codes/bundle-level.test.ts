import { expect, it } from 'vitest';
import type { CodeLevel } from '$lib/domain/code';
import { bundleLevel } from './bundle-level';

it.each<[CodeLevel[], CodeLevel]>([
  [['open'], 'category'],
  [['open', 'open'], 'category'],
  [['category', 'category'], 'core'],
  [['open', 'category'], 'core'],
  [['core'], 'core']
])('bundles %j under a %s', (levels, expected) => {
  expect(bundleLevel(levels.map((level) => ({ level })))).toBe(expected);
});
