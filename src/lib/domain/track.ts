import * as z from 'zod/mini';
import { trackId } from './ids';
import { nameLengths } from './name-lengths';

/** A row of phases of its own beside others: implementation, training, research. */
export const trackSchema = z.object({
  id: trackId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.track)),
  order: z.number()
});
export type Track = z.infer<typeof trackSchema>;
