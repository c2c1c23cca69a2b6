import { nameKey } from '$lib/commands/required-name';
import type { Case } from '$lib/domain/case';
import type { QuestionnaireId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { IncomingRespondent } from './incoming-responses';
import type { RespondentChoice } from './response-import-plan';
import { SimilarCases, type SimilarCase } from './similar-cases';

/** Who a respondent of a file probably is, and why. */
export type RespondentSuggestion = {
  name: string;
  choice: RespondentChoice;
  because:
    /** A case has this name, or pseudonym. */
    | 'name'
    | 'pseudonym'
    /** It is another spelling of the name of a case: other accents, spaces or order. */
    | 'spelling'
    /** Who answered under this name before. */
    | 'before'
    /** It is a name, and nobody has it. */
    | 'new'
    /** It is a number, a code or an address. */
    | 'no-name';
  /** Cases it may be as well, or instead; best first. */
  similar: readonly SimilarCase[];
};

/** Names and comparisons of two at most: beyond it nobody would go through the likenesses either. */
const mostNames = 1000;
const mostComparisons = 500_000;
const sure: readonly SimilarCase['reason'][] = ['same-but-case', 'same-but-accents', 'same-words'];

/** Above so many names nobody has, they are not people to follow one by one: no cases are made of them unless asked. */
const mostNewCases = 100;

/** A suggestion for each respondent of a file, in their order. O(respondents · cases), and without likenesses for many. */
export function suggestRespondents(
  model: ProjectModel,
  questionnaireId: QuestionnaireId | null,
  respondents: readonly IncomingRespondent[]
): RespondentSuggestion[] {
  const cases = model.list('cases');
  const byName = new Map(cases.map((one) => [nameKey(one.name), one]));
  const byPseudonym = new Map(
    cases.flatMap((one) => (one.pseudonym?.trim() ? [[nameKey(one.pseudonym), one] as const] : []))
  );
  const before = answeredBefore(model, questionnaireId);
  const { length } = respondents;
  const isFew = length <= mostNames && length * cases.length <= mostComparisons;
  const likenesses = isFew ? new SimilarCases(cases, model.project.language === 'en' ? 'en' : 'nl') : null;
  const suggested = respondents.map(({ name, resembles }): RespondentSuggestion => {
    const key = nameKey(name);
    const is = (one: Case, because: RespondentSuggestion['because']): RespondentSuggestion => ({
      name,
      choice: { caseId: one.id },
      because,
      similar: []
    });
    const named = byName.get(key);
    if (named) return is(named, 'name');
    const hidden = byPseudonym.get(key);
    if (hidden) return is(hidden, 'pseudonym');
    const likely = likenesses?.of(name) ?? [];
    const others = resembles.flatMap((other): SimilarCase[] => {
      const found = byName.get(nameKey(other)) ?? byPseudonym.get(nameKey(other));
      const isKnown = !found || likely.some((one) => one.case.id === found.id);
      return isKnown ? [] : [{ case: found, reason: 'small-distance' }];
    });
    const similar = [...likely, ...others];
    const known = before.get(key);
    if (known) return { name, choice: known, because: 'before', similar };
    if (!isPersonName(name)) return { name, choice: 'anonymous', because: 'no-name', similar };
    // Two cases under the one spelling: the user says which.
    const [first, second] = similar;
    const isSure = first && sure.includes(first.reason) && !(second && sure.includes(second.reason));
    if (isSure) return { ...is(first.case, 'spelling'), similar: similar.slice(1) };
    return { name, choice: 'new-case', because: 'new', similar };
  });
  const isCrowd = suggested.filter(({ because }) => because === 'new').length > mostNewCases;
  if (!isCrowd) return suggested;
  return suggested.map((one) => (one.because === 'new' ? { ...one, choice: 'anonymous' } : one));
}

/** What was chosen before for who answered this questionnaire, by `nameKey` of the name. */
function answeredBefore(
  model: ProjectModel,
  questionnaireId: QuestionnaireId | null
): Map<string, RespondentChoice> {
  const choices = new Map<string, RespondentChoice>();
  if (!questionnaireId) return choices;
  for (const { respondent, caseId } of model.responsesOf(questionnaireId))
    if (caseId) choices.set(nameKey(respondent), { caseId });
    else if (!choices.has(nameKey(respondent))) choices.set(nameKey(respondent), 'anonymous');
  return choices;
}

/** Words of letters only, initials among them: no `R12`, no `2024-3`, no address. */
function isPersonName(name: string): boolean {
  return /^[\p{L}\p{M}][\p{L}\p{M}\s.,'’()-]*$/u.test(name.trim()) && /\p{L}{2}/u.test(name);
}
