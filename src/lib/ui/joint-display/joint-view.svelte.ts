import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import { codesByBand } from '$lib/analysis/joint-display/codes-by-band';
import { jointRows } from '$lib/analysis/joint-display/joint-rows';
import { quotationsByCase } from '$lib/analysis/joint-display/quotations-by-case';
import {
  changeBands,
  scoreBands,
  scoresThatCount,
  thirds,
  type BandBounds,
  type BandScore
} from '$lib/analysis/joint-display/score-bands';
import { measuresOf, type MeasureInfo } from '$lib/analysis/scores/measures';
import { respondentsOf } from '$lib/analysis/scores/respondents';
import { scoreSeries } from '$lib/analysis/scores/score-series';
import { roundBounds } from '$lib/charts/scores/score-scale';
import type { CaseId, MomentId, QuestionnaireId, TextId } from '$lib/domain/ids';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { TableName } from '$lib/domain/tables';
import type { ProjectReader } from '$lib/state/period.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { peopleFilter } from '$lib/ui/scores/people-choices';
import { bandRules, usualChoices, type BandRule, type JointChoices } from './joint-choices';

/** A moment, the first or last score, or the change between the two moments chosen. */
export type BandBy = BandScore | 'change';

const tables: readonly TableName[] = [
  'questionnaires',
  'items',
  'moments',
  'responses',
  'cases',
  'caseGroups',
  'attributes',
  'documents',
  'quotations',
  'codings',
  'codes'
];

/** What the joint display of a questionnaire shows: choices in, rows and bands out. */
export class JointView {
  readonly #session: ProjectSession;
  readonly #project: ProjectReader;
  readonly #id: QuestionnaireId;
  readonly #cases: QuotationCases;
  #loadCount = $state(0);
  #choices = $state.raw<JointChoices>(usualChoices);

  constructor(session: ProjectSession, project: ProjectReader, id: QuestionnaireId) {
    this.#session = session;
    this.#project = project;
    this.#id = id;
    this.#cases = new QuotationCases((textId) => this.#findText(textId));
  }

  get choices(): JointChoices {
    return this.#choices;
  }

  choose(choices: Partial<JointChoices>): void {
    this.#choices = { ...this.#choices, ...choices };
  }

  /** Who speaks is in the texts. @throws AppError when a text cannot be read */
  async load(): Promise<void> {
    await this.#session.loadTexts();
    this.#loadCount += 1;
  }

  get isLoaded(): boolean {
    return this.#loadCount > 0;
  }

  readonly model = $derived.by(() => this.#project.read(...tables));
  readonly questionnaire = $derived.by(() => this.model.get('questionnaires', this.#id));
  readonly moments: readonly MeasurementMoment[] = $derived.by(() => this.model.momentsOf(this.#id));

  readonly #documentOfText = $derived.by(
    () => new Map(this.model.list('documents').map(({ id, textId }) => [textId, id]))
  );

  #findText(textId: TextId) {
    const document = this.#documentOfText.get(textId);
    return document && this.#session.loadedText(document);
  }

  readonly quotationsOf = $derived.by(() => {
    void this.#loadCount;
    return quotationsByCase(this.model, this.#cases);
  });

  /** Those of whom anything is quoted. */
  quoted(caseIds: readonly CaseId[]): CaseId[] {
    return caseIds.filter((id) => this.quotationsOf.has(id));
  }

  /** Scales first: one number for the whole of a checklist says the most. */
  readonly measures: readonly MeasureInfo[] = $derived.by(() => {
    const all = measuresOf(this.model, this.#id);
    const isScale = ({ measure }: MeasureInfo) => measure.kind === 'scale';
    return [...all.filter(isScale), ...all.filter((info) => !isScale(info))];
  });

  readonly measure: MeasureInfo | undefined = $derived.by(
    () => this.measures.find(({ key }) => key === this.#choices.measure) ?? this.measures[0]
  );

  /** Everybody with a case who answered, and the filter of whose scores are shown. */
  readonly respondents = $derived.by(() =>
    respondentsOf(this.model, this.#id).filter(({ caseId }) => caseId !== null)
  );
  readonly filter = $derived.by(() => peopleFilter(this.#choices));

  readonly series = $derived.by(() =>
    this.measure ? scoreSeries(this.model, this.#id, this.measure.measure, this.filter) : []
  );

  readonly anonymousCount = $derived.by(
    () => this.series.filter(({ respondent }) => respondent.caseId === null).length
  );

  /** Moments at which anybody has a score; the chosen ones are among all. */
  readonly #scored = $derived.by(() =>
    this.moments.filter(({ id }) =>
      this.series.some(({ points }) => points.some((point) => point.momentId === id && point.value !== null))
    )
  );

  get from(): MomentId | null {
    const known = this.moments.find(({ id }) => id === this.#choices.from);
    return (known ?? this.#scored[0] ?? this.moments[0])?.id ?? null;
  }
  get to(): MomentId | null {
    const known = this.moments.find(({ id }) => id === this.#choices.to);
    return (known ?? this.#scored.at(-1) ?? this.moments.at(-1))?.id ?? null;
  }

  readonly rows = $derived.by(() => {
    const { measure, from, to, filter } = this;
    const { subject, order } = this.#choices;
    if (!measure || !from || !to) return [];
    return jointRows(
      this.model,
      this.#id,
      { measure: measure.measure, subject, order, from, to, filter },
      this.quotationsOf
    );
  });

  /** What trajectories run between. */
  readonly bounds = $derived.by(() => {
    const { min = null, max = null } = this.measure ?? {};
    if (min !== null && max !== null) return { min, max };
    return roundBounds(this.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])));
  });

  get bandBy(): BandBy {
    const by = this.#choices.bandBy;
    if (by === 'first' || by === 'last' || by === 'change') return by;
    return this.moments.find(({ id }) => id === by)?.id ?? 'last';
  }

  /** Without bounds to the scale there are no thirds of it. */
  readonly rules = $derived.by(() =>
    bandRules.filter((rule) => rule !== 'scale' || (this.measure?.min ?? null) !== null)
  );

  get rule(): BandRule {
    const { rule } = this.#choices;
    return this.rules.includes(rule) ? rule : 'given';
  }

  chooseRule(rule: BandRule): void {
    // Own bounds begin at those that were shown.
    this.choose({ rule, ...(rule === 'own' && this.#boundsByRule) });
  }

  readonly #scores = $derived.by(() => {
    const by = this.bandBy;
    if (by === 'change') return [];
    const known = this.series.filter(({ respondent }) => respondent.caseId !== null);
    return scoresThatCount(known, by);
  });

  readonly #boundsByRule: BandBounds | null = $derived.by(() => {
    if (this.rule === 'scale') return thirds(this.measure?.min ?? null, this.measure?.max ?? null);
    const values = this.#scores.map(({ value }) => value);
    return values.length > 0 ? thirds(Math.min(...values), Math.max(...values)) : null;
  });

  readonly bandBounds: BandBounds | null = $derived.by(() => {
    if (this.rule !== 'own') return this.#boundsByRule;
    const { low, high } = this.#choices;
    return low <= high ? { low, high } : null;
  });

  /** Null when there is nothing to divide. */
  readonly banded = $derived.by(() => {
    const { measure, from, to, bandBounds } = this;
    if (!measure) return null;
    if (this.bandBy === 'change')
      return from && to
        ? codesByBand(this.model, changeBands(this.series, from, to), this.quotationsOf)
        : null;
    if (!bandBounds || this.#scores.length === 0) return null;
    return codesByBand(this.model, scoreBands(this.#scores, bandBounds, measure), this.quotationsOf);
  });
}
