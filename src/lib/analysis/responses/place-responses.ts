import type { ImportedAnswer } from '$lib/commands/responses/imported-responses';
import { nameKey, storedName } from '$lib/commands/required-name';
import type { CaseId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { combineResponses } from './combine-responses';
import type { IncomingResponse } from './incoming-responses';
import type { ToMatch } from './match-responses';
import { correctionKey, type ResponseImportChoices, type SkippedResponse } from './response-import-plan';

/** After how many responses the work may be broken off for a moment. */
const pace = 1000;

/** A response that takes part, with who answered. `caseName` is of a case to be made. */
export type PlacedResponse = ToMatch & { key: string; caseName: string | null };

/** The responses with the answers that were put right by hand. */
export function withCorrections(
  responses: readonly IncomingResponse[],
  { corrections }: Pick<ResponseImportChoices, 'corrections'>
): readonly IncomingResponse[] {
  if (corrections.size === 0) return responses;
  return responses.map((response) => {
    const put = (answer: ImportedAnswer): ImportedAnswer => {
      const key = correctionKey(response, answer.item);
      const value = corrections.get(key);
      if (value === undefined) return answer;
      return { ...answer, value, missing: value === null ? (answer.missing ?? 'invalid') : null };
    };
    return { ...response, answers: response.answers.map(put) };
  });
}

/** Who answered each response, those of one person at one moment taken together. O(answers), in steps. */
export function* placeSteps(
  model: ProjectModel,
  responses: readonly IncomingResponse[],
  { respondents, duplicates }: Pick<ResponseImportChoices, 'respondents' | 'duplicates'>
): Generator<void, { placed: PlacedResponse[]; skipped: SkippedResponse[] }> {
  const byKey = new Map<string, PlacedResponse>();
  const skipped: SkippedResponse[] = [];
  const cases = new Map(model.list('cases').map((one) => [nameKey(one.name), one.id]));
  for (const [at, incoming] of responses.entries()) {
    if (at % pace === 0) yield;
    const choice = incoming.isAnonymous ? 'anonymous' : (respondents.get(incoming.respondent) ?? 'anonymous');
    if (choice === 'skip') {
      skipped.push({ incoming, reason: 'respondent-left-out' });
      continue;
    }
    if (
      incoming.answers.every(({ value, missing, text }) => value === null && missing === 'blank' && !text)
    ) {
      skipped.push({ incoming, reason: 'empty' });
      continue;
    }
    const name = storedName(incoming.respondent, 'case');
    const knownId = choice === 'new-case' ? (cases.get(nameKey(name)) ?? null) : null;
    const caseId = typeof choice === 'object' ? choice.caseId : knownId;
    const caseName = choice === 'new-case' && !caseId ? name : null;
    const key = keyOf(incoming, { at, caseId, name });
    const known = byKey.get(key);
    if (known) {
      const { combined, isConflict } = combineResponses(known.incoming, incoming, duplicates);
      known.incoming = combined;
      if (isConflict) skipped.push({ incoming, reason: 'twice' });
      continue;
    }
    byKey.set(key, { key, incoming, caseId, caseName });
  }
  return { placed: [...byKey.values()], skipped };
}

/** Who has no name is nobody else, unless the survey tool says so. */
function keyOf(
  { moment, isAnonymous, responseId, respondent }: IncomingResponse,
  { at, caseId, name }: { at: number; caseId: CaseId | null; name: string }
): string {
  if (caseId) return JSON.stringify([nameKey(moment), 'case', caseId]);
  if (isAnonymous) return JSON.stringify([nameKey(moment), responseId ?? `${respondent} ${at}`]);
  return JSON.stringify([nameKey(moment), 'name', nameKey(name)]);
}
