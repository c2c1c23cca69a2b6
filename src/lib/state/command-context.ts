import type { CommandContext } from '$lib/commands/command';
import type { CoderId } from '$lib/domain/ids';

/** The clock and ids of this browser: the one place where the app asks for them. */
export function commandContext(coderId: CoderId | null): CommandContext {
  return { now: new Date().toISOString(), newId: () => crypto.randomUUID(), coderId };
}
