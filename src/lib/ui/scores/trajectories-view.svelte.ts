import { createContext } from 'svelte';
import { itemName } from '$lib/analysis/questionnaires/item-name';
import { hasDistribution } from '$lib/analysis/scores/distributions';
import { measuresOf, type MeasureInfo } from '$lib/analysis/scores/measures';
import { respondentsOf, type Respondent } from '$lib/analysis/scores/respondents';
import { respondentNamesOutside } from '$lib/analysis/scores/respondents-outside';
import {
  everyone,
  filteredMeasures,
  filteredRespondents,
  isAnswered
} from '$lib/analysis/scores/score-filter';
import { canBeTimed } from '$lib/charts/scores/moment-axis';
import type { QuestionnaireId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { TableName } from '$lib/domain/tables';
import { scoreWords } from '$lib/messages/score-words';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectReader } from '$lib/state/period.svelte';
import { countAnswers } from './answer-charts';
import type { PointKey } from './point-key';
import { axisMoments } from './score-charts';
import { readScores } from './score-data';
import {
  readKeptChoices,
  writeKeptChoices,
  type ScoreView,
  type TrajectoryChoices
} from './trajectory-choices';

/** What scores are read from. */
const scoreTables: readonly TableName[] = [
  'questionnaires',
  'items',
  'moments',
  'responses',
  'cases',
  'caseGroups',
  'attributes'
];

/** The most people with a row or a panel of their own: more is no longer a picture, and slow to draw. */
const mostDrawn = 150;
const mostPanelLines = 600;

/** What the page of trajectories shows and remembers: choices in, scores and the open answer out. */
export class TrajectoriesView {
  readonly #app: AppState;
  readonly #project: ProjectReader;
  readonly #id: QuestionnaireId;
  #choices: TrajectoryChoices;
  #looked = $state.raw<string | null>(null);
  #open = $state.raw<PointKey | null>(null);

  constructor(app: AppState, project: ProjectReader, id: QuestionnaireId) {
    this.#app = app;
    this.#project = project;
    this.#id = id;
    this.#choices = $state.raw(readKeptChoices(id));
  }

  readonly model = $derived.by(() => this.#project.read(...scoreTables));
  readonly questionnaire = $derived.by(() => this.model.get('questionnaires', this.#id));
  readonly words = $derived.by(() => scoreWords(this.#app.t, this.#app.language));
  readonly moments = $derived.by(() => this.model.momentsOf(this.#id));
  readonly respondents = $derived.by(() => respondentsOf(this.model, this.#id));
  readonly isEmpty = $derived.by(() => !this.model.responsesOf(this.#id).some(isAnswered));

  /** Whether there are more people than can each have a row or a panel. */
  readonly areMany: boolean = $derived.by(() => this.shownPeople.length > mostDrawn);
  readonly form = $derived.by(() => (this.areMany ? 'slopes' : this.#choices.form));
  /** What is drawn in panels of persons: the first of them when there are many. */
  readonly drawnData = $derived.by(() =>
    this.#choices.by === 'person'
      ? { ...this.data, respondents: this.data.respondents.slice(0, this.mostPanels) }
      : this.data
  );
  /** How many persons have a panel at most: fewer when there are many lines in each. */
  readonly mostPanels: number = $derived.by(() =>
    Math.min(mostDrawn, Math.max(12, Math.floor(mostPanelLines / Math.max(1, this.shownMeasures.length))))
  );

  /** Everything that has a number. */
  readonly measures = $derived.by(() => measuresOf(this.model, this.#id));
  /** Everything whose answers can be counted, named so that it stands by itself. */
  readonly answerItems: readonly Item[] = $derived.by(() =>
    this.model
      .itemsOf(this.#id)
      .filter(hasDistribution)
      .map((item) => ({ ...item, text: itemName(this.model, item) }))
  );

  /** Those at which anybody answered. */
  readonly answeredMoments: readonly MeasurementMoment[] = $derived.by(() => {
    const answered = new Set(
      this.model
        .responsesOf(this.#id)
        .filter(isAnswered)
        .map(({ momentId }) => momentId)
    );
    return this.moments.filter(({ id }) => answered.has(id));
  });

  readonly view: ScoreView = $derived.by(() => {
    if (this.measures.length === 0) return 'answers';
    const { view } = this.#choices;
    if (view === 'change' && this.moments.length < 2) return 'lines';
    return view ?? (this.answeredMoments.length > 1 ? 'lines' : 'answers');
  });

  readonly canBeTimed: boolean = $derived.by(() => canBeTimed(axisMoments(this.moments)));
  readonly spacing = $derived.by(() => (this.canBeTimed ? this.#choices.spacing : 'steps'));

  /** The measures that are looked at; at first the items alone. */
  readonly shownMeasures: readonly MeasureInfo[] = $derived.by(() => {
    const { measures: chosen, filter } = this.#choices;
    const shown = this.measures.filter(({ key, measure }) =>
      chosen ? chosen.includes(key) : measure.kind === 'item'
    );
    return filteredMeasures(shown, filter);
  });

  readonly shownItems: readonly Item[] = $derived.by(() => {
    const { items: chosen, filter } = this.#choices;
    const competenceOf = ({ competence, parentId }: Item) =>
      competence || (parentId && this.model.find('items', parentId)?.competence) || '';
    return this.answerItems
      .filter(({ id }) => !chosen || chosen.includes(id))
      .filter((item) => filter.competences.length === 0 || filter.competences.includes(competenceOf(item)));
  });

  readonly data = $derived.by(() =>
    readScores(this.model, this.questionnaire, this.shownMeasures, this.#choices.filter)
  );
  readonly shownPeople = $derived.by(() => filteredRespondents(this.model, this.#id, this.#choices.filter));

  readonly counted = $derived.by(() => {
    const { moment } = this;
    const moments = moment ? [moment] : this.moments;
    return countAnswers(this.model, this.questionnaire, this.shownItems, moments, this.#choices.filter);
  });

  /** The two moments that are compared; null with fewer than two. */
  readonly pair: readonly [MeasurementMoment, MeasurementMoment] | null = $derived.by(() => {
    const answered = this.answeredMoments.length > 1 ? this.answeredMoments : this.moments;
    const find = (id: string | null) => this.moments.find((moment) => moment.id === id);
    const from = find(this.#choices.from) ?? answered[0];
    const to = find(this.#choices.to) ?? answered.at(-1);
    return from && to && this.moments.length > 1 ? [from, to] : null;
  });

  /** The moment whose answers are counted; null for each apart. */
  readonly moment: MeasurementMoment | null = $derived.by(
    () => this.moments.find(({ id }) => id === this.#choices.moment) ?? null
  );

  /** Whose heat map it is; null for the group. */
  readonly heatOf: string | null = $derived.by(() => this.#shownKey(this.#choices.heatOf));

  /** Who is brought forward: who is looked at, else whose answer is open, else who was chosen. */
  readonly lit: string | null = $derived.by(() => this.#looked ?? this.#open?.respondent ?? this.pinned);
  readonly pinned: string | null = $derived.by(() => this.#shownKey(this.#choices.lit));

  /** The open answer, as long as its respondent, measure and moment exist. */
  readonly open: PointKey | null = $derived.by(() => {
    const open = this.#open;
    return open &&
      this.respondents.some(({ key }) => key === open.respondent) &&
      this.measures.some(({ key }) => key === open.measure) &&
      this.moments.some(({ id }) => id === open.moment)
      ? open
      : null;
  });

  readonly #outside = $derived.by(() =>
    respondentNamesOutside(this.model, this.#id, this.#app.t('cases.nobody'))
  );

  get choices(): TrajectoryChoices {
    return this.#choices;
  }

  choose(choices: Partial<TrajectoryChoices>): void {
    this.#choices = { ...this.#choices, ...choices };
    writeKeptChoices(this.#id, this.#choices);
  }

  clearFilters(): void {
    this.choose({ filter: everyone });
  }

  look(respondent: string | null): void {
    this.#looked = respondent;
  }

  openPoint(point: PointKey | null): void {
    this.#open = point;
    this.#looked = null;
  }

  readonly nameOnScreen = ({ name }: Respondent): string => name;
  /** What a respondent is called in a file: a pseudonym or role, or a number. */
  readonly nameOutside = ({ key }: Respondent): string => this.#outside.get(key) ?? '';

  #shownKey(key: string | null): string | null {
    return this.shownPeople.some((respondent) => respondent.key === key) ? key : null;
  }
}

export const [getTrajectoriesView, setTrajectoriesView] = createContext<TrajectoriesView>();
