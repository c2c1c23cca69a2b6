import type { CommandContext } from '$lib/commands/command';

/** A context for a command whose change is only looked at: nothing of it is kept, so its time and ids mean nothing. */
export function previewContext(): CommandContext {
  let last = 0;
  return { now: '1970-01-01T00:00:00.000Z', newId: () => `preview-${++last}`, coderId: null };
}
