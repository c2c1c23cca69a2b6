import type { ResponseMapping } from '$lib/domain/response-mapping';
import type { KnownQuestionnaire } from './known-questionnaire';
import type { ResponseFile } from './response-file';
import type { ResponseReading } from './response-reading';

export type {
  ProblemKind,
  ReadAnswer,
  ReadResponse,
  ReadRespondent,
  ResponseProblem,
  ResponseReading
} from './response-reading';

/**
 * The responses in a file under a mapping, and everything that was not taken as it stands. `pause` is awaited with the share that
 * is done, every so many rows.
 */
export async function readResponses(
  file: ResponseFile,
  mapping: ResponseMapping,
  known: KnownQuestionnaire | null,
  pause?: (share: number) => Promise<void>
): Promise<ResponseReading> {
  void file;
  void mapping;
  void known;
  await pause?.(1);
  throw new Error('Not there yet');
}
