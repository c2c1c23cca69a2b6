import type { AttributeKind } from '$lib/domain/attribute';
import type { ColumnUse } from '$lib/domain/response-mapping';
import { comparable, labelKey } from '../cells/cell-words';
import type { ColumnGuess, SurveyTool } from '../guess-mapping';
import type { KnownQuestionnaire } from '../known-questionnaire';
import { isTotal } from '../table/total-rows';
import { isBareNumber } from '../titles/item-title';
import { momentRank } from '../titles/moment-names';
import type { ColumnProfile } from './column-profile';
import { titledUse } from './column-titles';
import type { FileColumn } from './file-columns';
import { toolColumn } from './survey-tools';

export type RoleGuess = Pick<ColumnGuess, 'certainty' | 'because'> & { use: ColumnUse };
export type ColumnRoles = {
  /** By index of the column; what is left may be an item. */
  roles: Map<number, RoleGuess>;
  personal: string[];
};

type Setting = {
  tool: SurveyTool | null;
  known: KnownQuestionnaire | null;
  isTransposed: boolean;
  momentPerSheet: boolean;
};

const anonymous = /^(?:anonymous|anoniem|anonym)$/i;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const address = /^(?:\d{1,3}\.){3}\d{1,3}$/;

const byTool = { certainty: 'sure', because: 'tool' } as const;
const byTitle = { certainty: 'sure', because: 'title' } as const;
const byValues = { certainty: 'likely', because: 'values' } as const;

/** What columns hold besides answers: who, when, what is known of them; and what is left out. */
export function columnRoles(columns: readonly FileColumn[], setting: Setting): ColumnRoles {
  const { tool, known, isTransposed } = setting;
  const roles = new Map<number, RoleGuess>();
  const personal: string[] = [];
  const respondents: { index: number; why: Pick<ColumnGuess, 'certainty' | 'because'> }[] = [];
  const numbers: number[] = [];
  const moments: number[] = [];
  const dates: { index: number; use: 'date' | 'start'; why: typeof byTool | typeof byTitle }[] = [];
  const properties: { index: number; isRole: boolean }[] = [];
  const ignore = (index: number, why: Pick<ColumnGuess, 'certainty' | 'because'>) =>
    roles.set(index, { use: { kind: 'ignore' }, ...why });

  columns.forEach((column, index) => {
    const { title, parts, profile } = column;
    const added = tool ? toolColumn(tool, parts) : null;
    const titled = isTransposed && titledUse(title) === 'item-name' ? null : titledUse(title);
    if (added === 'personal' || titled === 'personal' || isPersonal(profile)) {
      ignore(index, added ? byTool : byTitle);
      personal.push(title);
    } else if (added === 'ignore') ignore(index, byTool);
    else if (added === 'response-id' || titled === 'response-id')
      roles.set(index, { use: { kind: 'response-id' }, ...(added ? byTool : byTitle) });
    else if (added === 'date' || added === 'start') dates.push({ index, use: added, why: byTool });
    else if (added === 'respondent' || titled === 'respondent') {
      if (isNamed(profile)) respondents.push({ index, why: added ? byTool : byTitle });
      else ignore(index, byTool);
    } else if (profile.filled === 0 && title === '') ignore(index, { certainty: 'sure', because: 'nothing' });
    else if (isTotal(title)) ignore(index, byTitle);
    else if (titled === 'number') numbers.push(index);
    else if (titled === 'moment' && isMomentColumn(profile, true)) moments.push(index);
    else if ((titled === 'date' || titled === 'moment') && isDates(profile))
      dates.push({ index, use: 'date', why: byTitle });
    else if (titled === 'role' || titled === 'attribute')
      properties.push({ index, isRole: titled === 'role' });
  });
  const isOpen = (index: number) =>
    !roles.has(index) &&
    !moments.includes(index) &&
    !numbers.includes(index) &&
    !respondents.some((one) => one.index === index) &&
    !dates.some((one) => one.index === index);

  if (moments.length === 0 && !setting.momentPerSheet && !tool) {
    const found = columns.findIndex(
      ({ profile, title }, index) =>
        isOpen(index) &&
        !isBareNumber(title) &&
        isMomentColumn(
          profile,
          false,
          known?.moments.map(({ name }) => name)
        )
    );
    if (found >= 0) moments.push(found);
  }
  if (known && known.respondents.length > 0) {
    const names = new Set(
      known.respondents.flatMap(({ name, pseudonym }) => [comparable(name), comparable(pseudonym)])
    );
    names.delete('');
    const found = columns.findIndex(({ profile }, index) => {
      const values = [...profile.values.keys()];
      const matched = values.filter((value) => names.has(comparable(value)));
      return isOpen(index) && values.length > 0 && !profile.isMore && matched.length * 2 >= values.length;
    });
    if (found >= 0 && respondents.length === 0)
      respondents.push({ index: found, why: { certainty: 'sure', because: 'values' } });
  }
  if (respondents.length === 0 && numbers.length > 0 && !tool) {
    respondents.push({ index: numbers.shift()!, why: { certainty: 'likely', because: 'title' } });
  }
  if (respondents.length === 0 && !tool) {
    const firstItem = columns.findIndex(
      ({ profile, title }, index) =>
        isOpen(index) &&
        !properties.some((one) => one.index === index) &&
        (profile.numeric > profile.counted * 0.5 || isBareNumber(title))
    );
    const end = firstItem < 0 ? Math.min(2, columns.length) : firstItem;
    const found = columns
      .slice(0, end)
      .findIndex(
        ({ profile }, index) =>
          isOpen(index) &&
          !properties.some((one) => one.index === index) &&
          areNames(profile, moments.length > 0)
      );
    if (found >= 0) {
      respondents.push({ index: found, why: byValues });
      columns.slice(0, end).forEach(({ profile }, index) => {
        if (isOpen(index) && areCodes(profile))
          roles.set(index, { use: { kind: 'response-id' }, ...byValues });
      });
    }
  }

  const isFirstOrLast = (index: number) =>
    /^(?:voornaam|achternaam|first ?name|last ?name|recipient ?(?:first|last) ?name|recipientfirstname|recipientlastname)$/.test(
      comparable(columns[index]!.title)
    );
  respondents.forEach(({ index, why }, at) => {
    const belongs = at === 0 || (isFirstOrLast(index) && isFirstOrLast(respondents[0]!.index));
    roles.set(
      index,
      belongs
        ? { use: { kind: 'respondent' }, ...why }
        : { use: { kind: 'ignore' }, certainty: 'unsure', because: 'title' }
    );
  });
  const hasId = [...roles.values()].some(({ use }) => use.kind === 'response-id');
  for (const index of numbers) {
    const isUnique = columns[index]!.profile.values.size === columns[index]!.profile.counted;
    const use: ColumnUse = isUnique && !hasId ? { kind: 'response-id' } : { kind: 'ignore' };
    roles.set(index, { use, certainty: 'likely', because: 'title' });
  }
  moments.forEach((index, at) => {
    const why = {
      certainty: 'likely',
      because: titledUse(columns[index]!.title) === 'moment' ? 'title' : 'values'
    } as const;
    roles.set(index, { use: { kind: at === 0 ? 'moment' : 'ignore' }, ...why });
  });
  const ordered = [...dates].sort((a, b) => Number(a.use === 'start') - Number(b.use === 'start'));
  const chosen = ordered.find(({ index }) => columns[index]!.profile.filled > 0)?.index;
  for (const { index, why } of dates)
    roles.set(index, { use: index === chosen ? { kind: 'date' } : { kind: 'ignore' }, ...why });
  // What is known of nobody in particular is a question like any other.
  if (respondents.length > 0)
    for (const { index, isRole } of properties) {
      const { title, profile } = columns[index]!;
      const use: ColumnUse = isRole
        ? { kind: 'role' }
        : { kind: 'attribute', name: title.slice(0, 200), attributeKind: attributeKind(profile) };
      roles.set(index, { use, certainty: 'likely', because: 'title' });
    }
  return { roles, personal };
}

function isPersonal({ values, counted, isMore }: ColumnProfile): boolean {
  if (counted === 0 || isMore)
    return [...values.keys()].slice(0, 50).filter((value) => email.test(value)).length > 30;
  const personal = [...values.keys()].filter((value) => email.test(value) || address.test(value));
  return personal.length > 0 && personal.length >= values.size * 0.5;
}

function isNamed({ values }: ColumnProfile): boolean {
  return [...values.keys()].some((value) => !anonymous.test(value));
}

function isDates({ counted, days, numbers, numeric }: ColumnProfile): boolean {
  const serials = [...numbers].reduce(
    (sum, [value, count]) => sum + (value > 30_000 && value < 60_000 ? count : 0),
    0
  );
  return counted === 0 || days + serials >= counted * 0.5 || (numeric === counted && serials > 0);
}

/** A few names that come back; by what they say when the title does not. */
function isMomentColumn(
  { values, counted, isMore, days, rows }: ColumnProfile,
  isTitled: boolean,
  known: readonly string[] = []
): boolean {
  if (isMore || counted === 0 || values.size > 40) return false;
  const names = [...values.keys()];
  if (names.some((name) => /^\d{1,2}:\d\d/.test(name))) return false;
  if (isTitled)
    return days < counted * 0.7 || values.size <= counted * 0.3
      ? values.size < counted || rows <= 2 || names.every((name) => momentRank(name) !== null)
      : false;
  const knownNames = new Set(known.map(comparable));
  const isTold = names.every(
    (name) => knownNames.has(comparable(name)) || (momentRank(name) !== null && !/^\d+$/.test(name))
  );
  return isTold && days === 0 && values.size < counted && values.size >= 1;
}

function areNames({ values, counted, numeric, days, isMore }: ColumnProfile, comeBack: boolean): boolean {
  if (counted === 0 || numeric > counted * 0.5 || days > counted * 0.5) return false;
  const names = [...values.keys()];
  const length = names.reduce((sum, name) => sum + name.length, 0) / names.length;
  return length <= 40 && (isMore || values.size >= counted * (comeBack ? 0.1 : 0.6));
}

function areCodes({ values, counted, isMore }: ColumnProfile): boolean {
  const names = [...values.keys()];
  return (
    (isMore || values.size === counted) &&
    names.length > 1 &&
    names.every((name) => /^(?=.*\d)[\w.-]{2,40}$/.test(name))
  );
}

function attributeKind({ values, counted, numeric, days, isMore }: ColumnProfile): AttributeKind {
  if (counted === 0) return 'text';
  if (numeric === counted) return 'number';
  if (days === counted) return 'date';
  const labels = [...values.keys()].map(labelKey);
  if (labels.every((label) => ['ja', 'nee', 'yes', 'no', 'true', 'false', 'waar', 'onwaar'].includes(label)))
    return 'yes-no';
  return !isMore && values.size <= 12 && values.size <= counted * 0.6 ? 'choice' : 'text';
}
