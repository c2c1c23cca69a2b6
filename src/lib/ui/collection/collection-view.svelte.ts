import * as z from 'zod/mini';
import { namesOutside } from '$lib/analysis/cases/names-outside';
import { collectionNames } from '$lib/analysis/collection/collection-names';
import { collectionOverview, type CollectionOverview } from '$lib/analysis/collection/collection-overview';
import { methodTable, type MethodRow } from '$lib/analysis/collection/method-table';
import { roleNames } from '$lib/analysis/collection/role-names';
import {
  caseMatrix,
  questionMatrix,
  roleMatrix,
  type CaseMatrix,
  type QuestionMatrix,
  type RoleMatrix
} from '$lib/analysis/collection/source-matrices';
import type { TrackId } from '$lib/domain/ids';
import type { Track } from '$lib/domain/track';
import { collectionWords, type CollectionWords } from '$lib/messages/collection-words';
import { orderedPhases } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';
import { localDay } from '$lib/ui/base/local-day';

export const collectionParts = ['plan', 'questions', 'cases', 'roles', 'methods'] as const;
export type CollectionPart = (typeof collectionParts)[number];

const keptSchema = z.object({ part: z.enum(collectionParts), trackId: z.nullable(z.string()) });

/** The screen of the data collection: the plan against what there is, and the tables of it. The part that shows is kept in this tab. */
export class CollectionView {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly #key: string;
  #part = $state<CollectionPart>('plan');
  #trackId = $state<string | null>(null);

  constructor(app: AppState, session: ProjectSession) {
    this.#app = app;
    this.#session = session;
    this.#key = `kerncode:collection:${session.id}`;
    const kept = keptSchema.safeParse(readKept(this.#key));
    if (!kept.success) return;
    this.#part = kept.data.part;
    this.#trackId = kept.data.trackId;
  }

  readonly model: ProjectModel = $derived.by(() =>
    this.#session.read(
      'documents',
      'cases',
      'phases',
      'tracks',
      'events',
      'forms',
      'questions',
      'questionnaires',
      'moments',
      'responses',
      'plannedSources'
    )
  );
  readonly overview: CollectionOverview = $derived.by(() => collectionOverview(this.model, localDay()));
  readonly words: CollectionWords = $derived.by(() =>
    this.#wordsWith((id) => this.model.get('cases', id).name)
  );
  readonly roles: readonly string[] = $derived.by(() => roleNames(this.model).all);
  /** Evidence is read only where it shows. */
  readonly #withEvidence: ProjectModel = $derived.by(() => {
    this.#session.read(
      'quotations',
      'codings',
      'codes',
      'evidenceLinks',
      'evidenceRules',
      'evidenceOverrules'
    );
    return this.model.handle();
  });
  readonly questions: QuestionMatrix = $derived.by(() => questionMatrix(this.#withEvidence, this.overview));
  readonly cases: CaseMatrix = $derived.by(() => caseMatrix(this.model, this.overview));
  readonly rolesByPhase: RoleMatrix = $derived.by(() => roleMatrix(this.model, this.overview, this.trackId));
  readonly methods: readonly MethodRow[] = $derived.by(() =>
    methodTable(this.#withEvidence, this.overview, this.trackId)
  );

  /** The tracks that have phases, that of no track as null; one at least. */
  readonly tracks: readonly (Track | null)[] = $derived.by(() => {
    const ids = new Set(orderedPhases(this.model).map(({ trackId }) => trackId ?? null));
    const found = [...ids].map((id) => (id ? this.model.get('tracks', id) : null));
    return found.length > 0 ? found : [null];
  });

  /** Whose phases are columns and rows: the one that was chosen, or else that of most of the plan. */
  get trackId(): TrackId | null {
    const chosen = this.tracks.find((track) => (track?.id ?? '') === this.#trackId);
    if (chosen !== undefined) return chosen?.id ?? null;
    const counts = this.tracks.map((track) => this.#plannedIn(track?.id ?? null));
    return this.tracks[counts.indexOf(Math.max(...counts))]?.id ?? null;
  }

  #plannedIn(trackId: TrackId | null): number {
    return this.overview.lines.filter(({ planned }) => {
      const phase = planned.phaseId && this.model.get('phases', planned.phaseId);
      return phase && (phase.trackId ?? null) === trackId;
    }).length;
  }

  get part(): CollectionPart {
    return this.#part;
  }

  show(part: CollectionPart): void {
    this.#part = part;
    this.#keep();
  }

  /** Empty: the phases of no track. */
  showTrack(trackId: string): void {
    this.#trackId = trackId;
    this.#keep();
  }

  /** The words in which respondents are called what they are called outside the project. */
  wordsOutside(): CollectionWords {
    const names = namesOutside(this.model, this.#app.t('cases.nobody'));
    return this.#wordsWith((id) => names.get(id)!);
  }

  #wordsWith(ofCase: Parameters<typeof collectionNames>[1]): CollectionWords {
    return collectionWords(this.#app.t, this.#app.language, collectionNames(this.model, ofCase));
  }

  #keep(): void {
    writeKept(this.#key, { part: this.#part, trackId: this.#trackId });
  }
}
