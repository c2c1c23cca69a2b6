import { randomUUID } from 'node:crypto';
import type { Clock } from '$lib/exchange/in-memory-project';

/** The time and fresh ids of this machine. */
export const systemClock: Clock = { now: () => new Date().toISOString(), newId: () => randomUUID() };
