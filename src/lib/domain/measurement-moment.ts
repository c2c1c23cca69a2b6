import * as z from 'zod/mini';
import { day, momentId, phaseId, questionnaireId } from './ids';
import { nameLengths } from './name-lengths';

/** A time at which a questionnaire was given. */
export const momentSchema = z.object({
  id: momentId,
  questionnaireId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.moment)),
  /** The order of the moments of a questionnaire is that of these numbers, whatever their dates. */
  order: z.number(),
  date: z.nullable(day),
  phaseId: z.nullable(phaseId),
  /** How many people were asked this time, when that is not what the questionnaire says. */
  population: z.nullable(z.int().check(z.positive()))
});
export type MeasurementMoment = z.infer<typeof momentSchema>;
