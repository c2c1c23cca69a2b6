import * as z from 'zod/mini';
import { coderId } from './ids';
import { nameLengths } from './name-lengths';

/** A researcher who codes. */
export const coderSchema = z.object({
  id: coderId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.coder))
});
export type Coder = z.infer<typeof coderSchema>;
