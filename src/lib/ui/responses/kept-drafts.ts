import * as z from 'zod/mini';
import type { MomentId, QuestionnaireId, ResponseId, CaseId } from '$lib/domain/ids';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { keepUnsavedWords, takeUnsavedWords } from '$lib/state/unsaved-words';
import type { TypedResponse } from './response-draft.svelte';

const text = z.record(z.string(), z.string());
const typedResponse = z.object({
  id: z.string(),
  momentId: z.string(),
  respondent: z.object({ name: z.string(), caseId: z.nullable(z.string()), isCase: z.boolean() }),
  date: z.string(),
  comment: z.string(),
  answers: text,
  words: text
});

/** Keeps forms that are being typed, so that nothing is lost when the page goes away. One place for each questionnaire and way of entering. */
export class KeptDrafts {
  readonly #session: ProjectSession;
  readonly #field: string;

  constructor(session: ProjectSession, questionnaireId: QuestionnaireId, way: string) {
    this.#session = session;
    this.#field = `${questionnaireId}.entry.${way}`;
  }

  keep(drafts: readonly TypedResponse[]): void {
    if (drafts.length === 0) void takeUnsavedWords(this.#session.id, this.#field, '');
    else keepUnsavedWords(this.#session.id, this.#field, { before: '', words: JSON.stringify(drafts) });
  }

  /** What was kept and still has its moment; a case that is gone since is a name again. */
  restore(): TypedResponse[] {
    const kept = takeUnsavedWords(this.#session.id, this.#field, '');
    if (kept === null) return [];
    const parsed = z.array(typedResponse).safeParse(JSON.parse(kept));
    const model = this.#session.read();
    const drafts = (parsed.data ?? [])
      .filter(({ momentId }) => model.find('moments', momentId))
      .map(({ respondent, ...draft }) => {
        const isKnown = respondent.caseId !== null && model.find('cases', respondent.caseId) !== undefined;
        return {
          ...draft,
          id: draft.id as ResponseId,
          momentId: draft.momentId as MomentId,
          respondent: { ...respondent, caseId: isKnown ? (respondent.caseId as CaseId) : null }
        };
      });
    this.keep(drafts);
    return drafts;
  }
}
