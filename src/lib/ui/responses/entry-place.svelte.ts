import * as z from 'zod/mini';
import type { MomentId, QuestionnaireId } from '$lib/domain/ids';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';

const choicesSchema = z.object({
  momentId: z.nullable(z.string()),
  way: z.enum(['form', 'group']),
  goesOn: z.boolean(),
  newIsCase: z.boolean()
});
type EntryChoices = z.infer<typeof choicesSchema>;

const usual: EntryChoices = { momentId: null, way: 'form', goesOn: true, newIsCase: true };

/** Where and how forms are entered: which moment, one form at a time or a whole group; kept for this tab. */
export class EntryPlace {
  readonly #session: ProjectSession;
  readonly #questionnaireId: QuestionnaireId;
  #choices = $state.raw(usual);

  constructor(session: ProjectSession, questionnaireId: QuestionnaireId) {
    this.#session = session;
    this.#questionnaireId = questionnaireId;
    const kept = choicesSchema.safeParse(readKept(this.#key));
    if (kept.success) this.#choices = kept.data;
  }

  /** The moment chosen, else the first without responses, else the last; null without moments. */
  readonly momentId: MomentId | null = $derived.by(() => {
    const model = this.#session.read('moments', 'responses');
    const moments = model.momentsOf(this.#questionnaireId);
    const chosen = moments.find(({ id }) => id === this.#choices.momentId);
    if (chosen) return chosen.id;
    const answered = new Set(model.responsesOf(this.#questionnaireId).map((response) => response.momentId));
    return (moments.find(({ id }) => !answered.has(id)) ?? moments.at(-1))?.id ?? null;
  });

  get way(): EntryChoices['way'] {
    return this.#choices.way;
  }

  get goesOn(): boolean {
    return this.#choices.goesOn;
  }

  get newIsCase(): boolean {
    return this.#choices.newIsCase;
  }

  choose(choices: Partial<EntryChoices>): void {
    // The moment shown stays the one, whatever is entered.
    this.#choices = { ...this.#choices, momentId: this.momentId, ...choices };
    writeKept(this.#key, this.#choices);
  }

  get #key(): string {
    return `kerncode:entry:${this.#session.id}:${this.#questionnaireId}`;
  }
}
