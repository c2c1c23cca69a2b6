import type { CollectedSource, SourceKind } from '$lib/analysis/collection/collected-source';
import type { CollectionNames } from '$lib/analysis/collection/collection-names';
import type { PlanLine } from '$lib/analysis/collection/collection-overview';
import type { MethodRow } from '$lib/analysis/collection/method-table';
import type { DocumentKind } from '$lib/domain/document';
import type { PhaseId, QuestionId } from '$lib/domain/ids';
import type { PlannedSource } from '$lib/domain/planned-source';
import type { StudyEvent } from '$lib/domain/study-event';
import type { ScreenLanguage } from './messages';
import { partialDateWords } from './partial-date-words';
import type { Translate } from './translator';

/** The words of the plan for collecting data: its screen, sentences and tables. */
export type CollectionWords = ReturnType<typeof collectionWords>;

/** One has an interview with somebody; a form is of somebody, and a questionnaire filled in by somebody. */
const withSomebody: readonly DocumentKind[] = ['interview', 'focus-group', 'meeting-report'];

export function collectionWords(translate: Translate, language: ScreenLanguage, names: CollectionNames) {
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' });
  const date = partialDateWords(translate, language);
  const questionnaire = (kind: SourceKind) =>
    kind.kind === 'questionnaire' ? names.ofQuestionnaire(kind.questionnaireId) : '';

  const kind = (of: SourceKind) =>
    of.kind === 'document' ? translate(`domain.kind.${of.documentKind}`) : questionnaire(of);
  const noun = (of: SourceKind, number: 'one' | 'many') =>
    of.kind === 'document'
      ? translate(`collection.${number}.${of.documentKind}`)
      : translate(`collection.filledIn.${number}`, { name: questionnaire(of) });
  const whoPhrase = ({ source, role, caseId }: PlannedSource) => {
    const how =
      source.kind === 'questionnaire' ? 'by' : withSomebody.includes(source.documentKind) ? 'with' : 'of';
    if (!caseId && role === '') return '';
    const article = /^[aeiou]/i.test(role) ? 'an' : 'a';
    const who = caseId ? names.ofCase(caseId) : translate(`collection.withArticle.${article}`, { role });
    return translate(`collection.who.${how}`, { who });
  };
  const inFull = (id: PhaseId) => {
    const { number, fullName: name } = names.ofPhase(id);
    return { number, name };
  };
  const phasePhrase = (id: PhaseId | null) => (id ? translate('collection.inPhase', inFull(id)) : '');
  const phaseOfTrack = (id: PhaseId) => {
    const { number, name } = names.ofPhase(id);
    return translate('collection.phase', { number, name });
  };
  const questions = (ids: readonly QuestionId[]) => ids.map(names.numberOf).join(', ');
  const period = (first: string | null, last: string | null) => {
    if (!first || !last) return '';
    return first === last
      ? date(first)
      : translate('collection.period', { first: date(first), last: date(last) });
  };
  const eventNames = (events: readonly StudyEvent[]) =>
    list.format(
      events.map(({ name, start }) =>
        start ? translate('collection.missing.event', { name, date: date(start) }) : name
      )
    );

  return {
    translate,
    kind,
    /** With the name of its track where there are several. */
    phase: (id: PhaseId) => translate('collection.phase', inFull(id)),
    phaseOfTrack,
    questions,
    date,
    period,
    list: (texts: readonly string[]) => list.format(texts),
    name: names.ofCase,
    /** Of whom a line of the plan wants something. */
    who: ({ role, caseId }: PlannedSource) =>
      caseId ? names.ofCase(caseId) : role || translate('collection.anybody'),
    /** What a source is called in a list. */
    source: ({ of, kind: sort }: CollectedSource) => {
      if ('document' in of) return `${of.document.number}. ${of.document.name}`;
      const { caseId, respondent, momentId } = of.response;
      const moment = names.ofMoment(momentId);
      return `${caseId ? names.ofCase(caseId) : respondent} · ${kind(sort)}, ${moment}`;
    },
    /** Whether a line is done; what its number of sources says beside it. */
    state: ({ state, isToCome }: Pick<PlanLine, 'state' | 'isToCome'>) =>
      translate(`collection.state.${state !== 'done' && isToCome ? 'toCome' : state}`),
    /** What a line misses, in a sentence; empty when nothing. */
    missing: ({ planned, missing, found }: PlanLine) => {
      if (missing === 0) return '';
      const form = found.length > 0 ? 'some' : planned.count === 1 ? 'none' : 'more';
      const sort = noun(planned.source, form === 'none' ? 'one' : 'many');
      const what = [sort, whoPhrase(planned), phasePhrase(planned.phaseId)].filter(Boolean).join(' ');
      return translate(`collection.missing.${form}`, { count: missing, planned: planned.count, what });
    },
    /** What is known of what a line misses: a phase that has still to begin, events; none, one or more sentences. */
    outlook: ({ isToCome, held, expected }: PlanLine): string[] => [
      ...(isToCome ? [translate('collection.missing.toCome')] : []),
      ...(held.length > 0 ? [translate('collection.missing.held', { events: eventNames(held) })] : []),
      ...(expected.length > 0
        ? [translate('collection.missing.expected', { events: eventNames(expected) })]
        : [])
    ],
    /** When the sources of a row were collected. */
    when: ({ first, last, undated, count }: MethodRow) => {
      if (undated === count) return translate('collection.unknownWhen');
      const dated = period(first, last);
      return undated === 0 ? dated : translate('collection.someUndated', { period: dated, count: undated });
    },
    phases: ({ phases }: MethodRow) =>
      phases.length === 0
        ? translate('collection.noPhase')
        : phases.map(({ id }) => phaseOfTrack(id)).join('; '),
    /** Of whom the sources of a row are. */
    whoOf: ({ roles, people, kind: sort }: MethodRow) => {
      if (roles.length > 0) return roles.join(', ');
      if (sort.kind === 'questionnaire') return translate('collection.anonymous');
      return people > 0 ? translate('collection.noRole') : '–';
    }
  };
}
