import * as z from 'zod/mini';
import type { MomentId, QuestionnaireId } from '$lib/domain/ids';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
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
    // Once and for all: what is entered must not lead to another moment.
    if (!this.#moments.some(({ id }) => id === this.#choices.momentId))
      this.#choices = { ...this.#choices, momentId: this.#firstGuess() };
  }

  /** Null without moments. */
  readonly momentId: MomentId | null = $derived.by(
    () => (this.#moments.find(({ id }) => id === this.#choices.momentId) ?? this.#moments[0])?.id ?? null
  );

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
    this.#choices = { ...this.#choices, ...choices };
    writeKept(this.#key, this.#choices);
  }

  get #moments(): MeasurementMoment[] {
    return this.#session.read('moments').momentsOf(this.#questionnaireId);
  }

  /** The first moment without responses, else the last. */
  #firstGuess(): MomentId | null {
    const responses = this.#session.read().responsesOf(this.#questionnaireId);
    const answered = new Set(responses.map(({ momentId }) => momentId));
    return (this.#moments.find(({ id }) => !answered.has(id)) ?? this.#moments.at(-1))?.id ?? null;
  }

  get #key(): string {
    return `kerncode:entry:${this.#session.id}:${this.#questionnaireId}`;
  }
}
