import { readPartialDate } from '$lib/analysis/dates/read-partial-date';
import type { FormTemplate } from '$lib/domain/form-template';
import { isDay } from '$lib/domain/partial-date';
import { findDate } from '../sources/find-date';
import type { FoundFacts } from './reading/form-facts';
import type { FormPassage } from './reading/read-passages';

/** What is doubtful about the day of a form: `found` is what stands there. */
export type FormDateProblem =
  | { code: 'no-date'; found: string }
  | { code: 'date-unsure'; found: string }
  | { code: 'date-of-file-name'; found: string };

/** A form as it was filled in, before anybody looked at it. */
export type ReadForm = {
  name: string;
  /** `YYYY-MM-DD`; of a problem `date-unsure` the likeliest. */
  date: string | null;
  dateProblem: FormDateProblem | null;
  observer: string;
  place: string;
  /** Names as they stand there. */
  people: string[];
  /** The name or number of a phase, as it stands there. */
  phase: string;
  passages: FormPassage[];
};

/** A file's name without folder and extension. */
export function baseName(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '');
  return base.replace(/\.[^.]{1,8}$/, '').trim() || base;
}

/** @param dated where a day may stand when the form has none: the name of its file */
export function toReadForm(
  passages: FormPassage[],
  facts: FoundFacts & { someone?: string },
  { documentKind }: Pick<FormTemplate, 'documentKind'>,
  name: string,
  dated: string
): ReadForm {
  const isOfPerson = documentKind === 'intake-form';
  const observer = facts.observer ?? (isOfPerson ? '' : (facts.someone ?? ''));
  const people = facts.people || (isOfPerson || facts.observer !== undefined ? (facts.someone ?? '') : '');
  return {
    name: facts.name || name,
    ...readFormDate(facts.date ?? '', dated),
    observer,
    place: facts.place ?? '',
    people: people
      .replace(/\([^)]*\)/g, ' ')
      .split(/[,;\n]|\s(?:en|and|&|\+)\s/)
      .map((person) => person.replace(/\s+/g, ' ').trim())
      .filter((person) => person !== ''),
    phase: facts.phase ?? '',
    passages
  };
}

function readFormDate(text: string, dated: string): Pick<ReadForm, 'date' | 'dateProblem'> {
  if (text.trim() === '') {
    const date = findDate(dated);
    return { date, dateProblem: date ? { code: 'date-of-file-name', found: dated } : null };
  }
  const bare = text
    .replace(/[,;]?\s*(?:om |van |at |from )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?!\d|[.]\d).*$/iu, '')
    .trim();
  const read = readPartialDate(bare);
  if ('date' in read && isDay(read.date)) return { date: read.date, dateProblem: null };
  if ('problem' in read && read.guess && isDay(read.guess))
    return { date: read.guess, dateProblem: { code: 'date-unsure', found: text } };
  const found = findDate(text);
  return found
    ? { date: found, dateProblem: null }
    : { date: null, dateProblem: { code: 'no-date', found: text } };
}
