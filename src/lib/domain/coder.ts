import { z } from 'zod';
import { coderId } from './ids';

/** A researcher who codes. */
export const coderSchema = z.object({
  id: coderId,
  name: z.string().min(1).max(200)
});
export type Coder = z.infer<typeof coderSchema>;
