import type { Code, CodeLevel } from '$lib/domain/code';

/** The level of the code to bundle these under, one step up: open codes make a category, anything higher a core code. */
export function bundleLevel(codes: readonly Pick<Code, 'level'>[]): Exclude<CodeLevel, 'open'> {
  return codes.every(({ level }) => level === 'open') ? 'category' : 'core';
}
