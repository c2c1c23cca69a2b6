import { createContext } from 'svelte';
import { itemName } from '$lib/analysis/questionnaires/item-name';
import { answerDistributions, hasDistribution } from '$lib/analysis/scores/distributions';
import { measuresOf } from '$lib/analysis/scores/measures';
import type { Respondent } from '$lib/analysis/scores/respondents';
import { respondentNamesOutside } from '$lib/analysis/scores/respondents-outside';
import { respondentsOf } from '$lib/analysis/scores/respondents';
import { responseRates } from '$lib/analysis/scores/response-rate';
import { scaleReliability } from '$lib/analysis/scores/scale-reliability';
import { scoreChange } from '$lib/analysis/scores/score-change';
import {
  filteredMeasures,
  filteredRespondents,
  isAnswered,
  type ScoreFilter
} from '$lib/analysis/scores/score-filter';
import { scoreReader } from '$lib/analysis/scores/score-series';
import type { QuestionnaireId } from '$lib/domain/ids';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { MeasuredChange } from '$lib/exchange/scores/change-tables';
import { numbersWords } from '$lib/messages/numbers-words';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectReader } from '$lib/state/period.svelte';
import { peopleFilter } from '$lib/ui/scores/people-choices';
import {
  keepNumbersChoices,
  numbersViews,
  readNumbersChoices,
  type NumbersChoices,
  type NumbersViewId
} from './numbers-choices';

/** The numbers of a questionnaire as chosen: choices in, what the tables hold out. */
export class NumbersView {
  readonly #app: AppState;
  readonly #project: ProjectReader;
  readonly #id: QuestionnaireId;
  #choices: NumbersChoices;

  constructor(app: AppState, project: ProjectReader, id: QuestionnaireId) {
    this.#app = app;
    this.#project = project;
    this.#id = id;
    this.#choices = $state.raw(readNumbersChoices(id));
  }

  get choices(): NumbersChoices {
    return this.#choices;
  }

  choose(choices: Partial<NumbersChoices>): void {
    this.#choices = { ...this.#choices, ...choices };
    keepNumbersChoices(this.#id, this.#choices);
  }

  readonly model = $derived.by(() =>
    this.#project.read(
      'project',
      'questionnaires',
      'items',
      'moments',
      'responses',
      'cases',
      'caseGroups',
      'attributes'
    )
  );
  readonly words = $derived.by(() => numbersWords(this.#app.t, this.#app.language));
  readonly questionnaire = $derived.by(() => this.model.get('questionnaires', this.#id));
  readonly isEmpty = $derived.by(() => !this.model.responsesOf(this.#id).some(isAnswered));

  readonly moments: readonly MeasurementMoment[] = $derived.by(() => this.model.momentsOf(this.#id));
  readonly allMeasures = $derived.by(() => measuresOf(this.model, this.#id));
  /** Named so that each stands by itself. */
  readonly allItems = $derived.by(() =>
    this.model
      .itemsOf(this.#id)
      .filter(hasDistribution)
      .map((item) => ({ ...item, text: itemName(this.model, item) }))
  );

  /** Scales only where there are any, change only where there are two moments. */
  readonly views: readonly NumbersViewId[] = $derived.by(() =>
    numbersViews.filter((view) => {
      if (view === 'scores') return this.allMeasures.length > 0;
      if (view === 'change') return this.allMeasures.length > 0 && this.moments.length > 1;
      if (view === 'answers') return this.allItems.length > 0;
      return view === 'response' || this.questionnaire.scales.length > 0;
    })
  );
  readonly view: NumbersViewId = $derived.by(() => {
    const { view } = this.#choices;
    return view && this.views.includes(view) ? view : (this.views[0] ?? 'response');
  });

  /** Everybody who answered, and whom the filter leaves. */
  readonly respondents = $derived.by(() => respondentsOf(this.model, this.#id));
  readonly filter: ScoreFilter = $derived.by(() => ({
    ...peopleFilter(this.#choices),
    competences: this.#choices.competences ?? []
  }));
  readonly shownRespondents = $derived.by(() => filteredRespondents(this.model, this.#id, this.filter));

  readonly measures = $derived.by(() => {
    const { measures } = this.#choices;
    return filteredMeasures(this.allMeasures, this.filter).filter(
      ({ key }) => !measures || measures.includes(key)
    );
  });
  readonly shownMoments = $derived.by(() => {
    const { moments } = this.#choices;
    return this.moments.filter(({ id }) => !moments || moments.includes(id));
  });
  readonly seriesOf = $derived.by(() => scoreReader(this.model, this.#id, this.filter));

  /** The moments compared: at first the first and the last at which anybody answered. Null with fewer than two moments. */
  readonly compared: { from: MeasurementMoment; to: MeasurementMoment } | null = $derived.by(() => {
    if (this.moments.length < 2) return null;
    const answered = new Set(
      this.model
        .responsesOf(this.#id)
        .filter(isAnswered)
        .map(({ momentId }) => momentId)
    );
    const withAnswers = this.moments.filter(({ id }) => answered.has(id));
    const usual = withAnswers.length > 1 ? withAnswers : this.moments;
    const find = (id: string | null) => this.moments.find((moment) => moment.id === id);
    return {
      from: find(this.#choices.from) ?? usual[0]!,
      to: find(this.#choices.to) ?? usual.at(-1)!
    };
  });
  readonly changes: readonly MeasuredChange[] = $derived.by(() => {
    const pair = this.compared;
    if (!pair || pair.from.id === pair.to.id) return [];
    return this.measures.map((measure) => ({
      measure,
      change: scoreChange(this.seriesOf(measure.measure), pair.from.id, pair.to.id)
    }));
  });
  /** Of whom the change of each person is shown: as chosen, else the first measure on which there is one. */
  readonly personChange: MeasuredChange | null = $derived.by(
    () =>
      this.changes.find(({ measure }) => measure.key === this.#choices.person) ??
      this.changes.find(({ change }) => change.pairs.length > 0) ??
      this.changes[0] ??
      null
  );

  readonly items = $derived.by(() => {
    const { items } = this.#choices;
    return this.allItems.filter(({ id }) => !items || items.includes(id));
  });
  /** Null for all moments together. */
  readonly answersAt: MeasurementMoment | null = $derived.by(() => {
    const { answersAt } = this.#choices;
    if (answersAt === 'all') return null;
    const chosen = this.moments.find(({ id }) => id === answersAt);
    const last = this.rates.findLast(({ responded }) => responded > 0)?.momentId;
    return chosen ?? this.moments.find(({ id }) => id === last) ?? this.moments[0] ?? null;
  });
  readonly answers = $derived.by(() => {
    const ids = this.items.map(({ id }) => id);
    const found = answerDistributions(this.model, this.#id, ids, this.answersAt?.id ?? null, this.filter);
    return this.items.map((item, index) => ({ item, distribution: found[index]! }));
  });

  readonly rates = $derived.by(() => responseRates(this.model, this.#id));
  readonly reliability = $derived.by(() => scaleReliability(this.model, this.#id, this.filter));

  readonly #outside = $derived.by(() =>
    respondentNamesOutside(this.model, this.#id, this.#app.t('cases.nobody'))
  );
  readonly nameOnScreen = ({ name }: Respondent): string => name;
  /** What somebody is called in a file. */
  readonly nameOutside = ({ key }: Respondent): string => this.#outside.get(key) ?? '';
}

export const [getNumbersView, setNumbersView] = createContext<NumbersView>();
