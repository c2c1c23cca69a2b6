import { createContext } from 'svelte';
import type { AgreementMaterial } from '$lib/analysis/agreement/agreement-material';
import { defaultSettings } from '$lib/analysis/agreement/measure-agreement';
import { sessionMaterial } from '$lib/analysis/agreement/session-material';
import { consensusCodings } from '$lib/analysis/differences/consensus-codings';
import { deleteMeasurements } from '$lib/commands/sessions/delete-measurements';
import { saveMeasurement } from '$lib/commands/sessions/save-measurement';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { MeasurementId, SessionId, TextId } from '$lib/domain/ids';
import type { AgreementResults, AgreementSettings, Measurement } from '$lib/domain/measurement';
import type { MeasuredResults } from '$lib/exchange/agreement/measured-results';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { measureInWorker } from '$lib/workers/agreement-client';

/** A measurement that has not been kept. */
type Draft = { round: 'again' | 'consensus'; settings: AgreementSettings; results: AgreementResults };

/**
 * The measurements of a comparison session: the first one, which is taken and kept by itself, those kept later, and one that is
 * still to be kept or not; and which of them is shown.
 */
export class AgreementView {
  readonly #session: ProjectSession;
  readonly #comparison: () => ComparisonSession;
  #loadCount = $state(0);
  #draft = $state.raw<Draft | null>(null);
  #chosenId = $state<MeasurementId | null>(null);
  #progress = $state<number | null>(null);
  #isStopped = $state(false);
  #stopper: AbortController | null = null;

  constructor(session: ProjectSession, comparison: () => ComparisonSession) {
    this.#session = session;
    this.#comparison = comparison;
  }

  /** Brings the texts of the documents. @throws AppError when one cannot be read */
  async load(): Promise<void> {
    await this.#session.loadTexts();
    this.#loadCount += 1;
  }

  get #sessionId(): SessionId {
    return this.#comparison().id;
  }

  /** Those that were kept, the first one first. */
  readonly measurements: readonly Measurement[] = $derived.by(() =>
    this.#session
      .read('measurements')
      .measurementsOf(this.#sessionId)
      .toSorted(
        (a, b) =>
          Number(b.round === 'first') - Number(a.round === 'first') || a.takenAt.localeCompare(b.takenAt)
      )
  );

  /** What is compared as it is now; null before the texts are there. */
  readonly material: AgreementMaterial | null = $derived.by(() => {
    const model = this.#session.read(
      'sessions',
      'sessionCodebooks',
      'seatCodings',
      'documents',
      'cases',
      'coders'
    );
    if (this.#loadCount === 0 || !model.find('sessions', this.#sessionId)) return null;
    const documents = new Map(model.list('documents').map(({ id, textId }) => [textId, id]));
    const findText = (id: TextId) => {
      const documentId = documents.get(id);
      return documentId && this.#session.loadedText(documentId);
    };
    return sessionMaterial(model, this.#sessionId, findText);
  });

  /** The kept measurement that is shown; null while a draft is. */
  readonly kept: Measurement | null = $derived.by(() => {
    if (this.#draft) return null;
    return this.measurements.find(({ id }) => id === this.#chosenId) ?? this.measurements[0] ?? null;
  });

  /** What is shown; null when nothing has been measured. */
  readonly shown: MeasuredResults | null = $derived.by(() => {
    if (this.#draft) return { ...this.#draft, takenAt: null };
    return this.kept;
  });

  get isDraft(): boolean {
    return this.#draft !== null;
  }

  /** Share of the measuring that is done; null when nothing is being measured. */
  get progress(): number | null {
    return this.#progress;
  }

  /** Whether measuring was stopped and nothing has been measured since. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Whether codings came or changed after the shown measurement was taken. */
  readonly hasChangedSince: boolean = $derived.by(() => {
    const at = this.kept?.round === 'consensus' ? null : this.kept?.takenAt;
    if (!at) return false;
    return this.#comparison().seats.some(({ lockedAt }) => lockedAt !== null && lockedAt > at);
  });

  readonly hasConsensus: boolean = $derived.by(
    () => this.#session.read('decisions').decisionsOf(this.#sessionId).length > 0
  );

  /** The settings new measurements start from: those shown, or the usual ones. */
  startSettings(): AgreementSettings | null {
    return this.shown?.settings ?? (this.material && defaultSettings(this.material));
  }

  choose(id: MeasurementId): void {
    this.#draft = null;
    this.#chosenId = id;
  }

  discard(): void {
    this.#draft = null;
  }

  stop(): void {
    this.#stopper?.abort();
  }

  /** Takes the first measurement and keeps it. @throws AppError when measuring or saving fails */
  async measureFirst(settings?: AgreementSettings): Promise<void> {
    const material = this.material;
    if (!material || this.measurements.length > 0) return;
    const chosen = settings ?? defaultSettings(material);
    const results = await this.#measure(material, chosen);
    if (results) await this.#save('first', chosen, results);
  }

  /** Measures with other settings, or codings that changed; the outcome is shown and kept when that is asked. @throws AppError */
  async measureAgain(settings: AgreementSettings): Promise<void> {
    const material = this.material;
    if (!material) return;
    if (this.measurements.length === 0) return this.measureFirst(settings);
    const results = await this.#measure(material, settings);
    if (results) this.#draft = { round: 'again', settings, results };
  }

  /** Measures the consensus as if every coder had coded it: complete by construction. @throws AppError */
  async measureConsensus(settings: AgreementSettings): Promise<void> {
    const material = this.material;
    if (!material) return;
    const model = this.#session.read('decisions', 'seatCodings');
    const known = new Set(material.codes.map(({ id }) => id));
    const agreed = consensusCodings(model, this.#sessionId).filter(({ codeId }) => known.has(codeId));
    const codings = material.seats.flatMap((_, seat) =>
      agreed.map((stretch, index) => ({
        ...stretch,
        id: `${seat}-${index}`,
        seat,
        appliedId: stretch.codeId,
        comment: ''
      }))
    );
    const results = await this.#measure({ ...material, codings }, settings);
    if (results) this.#draft = { round: 'consensus', settings, results };
  }

  /** Keeps what is shown. @throws AppError */
  async keep(): Promise<void> {
    const draft = this.#draft;
    if (!draft) return;
    await this.#save(draft.round, draft.settings, draft.results);
    this.#draft = null;
  }

  /** Removes the measurement shown, unless it is the first. @throws AppError */
  async remove(): Promise<void> {
    const { kept } = this;
    if (!kept) return;
    await this.#session.run(deleteMeasurements, { ids: [kept.id] });
    this.#chosenId = null;
  }

  async #save(
    round: Measurement['round'],
    settings: AgreementSettings,
    results: AgreementResults
  ): Promise<void> {
    const id = crypto.randomUUID() as MeasurementId;
    await this.#session.run(saveMeasurement, { id, sessionId: this.#sessionId, round, settings, results });
    this.#chosenId = id;
  }

  /** Null when it was stopped. */
  async #measure(material: AgreementMaterial, settings: AgreementSettings): Promise<AgreementResults | null> {
    this.#stopper?.abort();
    const stopper = new AbortController();
    this.#stopper = stopper;
    this.#progress = 0;
    this.#isStopped = false;
    try {
      return await measureInWorker(material, settings, {
        onProgress: (share) => {
          if (this.#stopper === stopper) this.#progress = share;
        },
        signal: stopper.signal
      });
    } catch (error) {
      if (!stopper.signal.aborted) throw error;
      if (this.#stopper === stopper) this.#isStopped = true;
      return null;
    } finally {
      if (this.#stopper === stopper) {
        this.#progress = null;
        this.#stopper = null;
      }
    }
  }
}

export const [getAgreementView, setAgreementView] = createContext<AgreementView>();
