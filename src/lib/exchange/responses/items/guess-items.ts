import type { ColumnUse, MappedItem } from '$lib/domain/response-mapping';
import { comparable } from '../cells/cell-words';
import type { ColumnProfile } from '../columns/column-profile';
import type { RoleGuess } from '../columns/column-roles';
import { titledUse } from '../columns/column-titles';
import type { FileColumn } from '../columns/file-columns';
import { mergeProfiles } from '../columns/merge-profiles';
import type { SurveyTool } from '../guess-mapping';
import type { KnownQuestionnaire } from '../known-questionnaire';
import { crossTitles } from '../titles/crossed-titles';
import { orderedMoments } from '../titles/moment-names';
import { isBareNumber, isBesideTitle, parseItemTitle } from '../titles/item-title';
import { guessKinds, type ItemEvidence } from './guess-kinds';
import { ItemMatcher } from './match-items';
import { questionGroups, questionTitle, type QuestionGroup } from './question-groups';

export type ItemGuesses = {
  /** By index of the column. */
  uses: Map<number, RoleGuess>;
  /** Those the questionnaire does not have. */
  items: MappedItem[];
  /** Moments in the titles, as they stand there. */
  moments: string[];
};

/** An item of a file before it has its kind: its columns, and what they say. */
type Draft = {
  number: string | null;
  isSure: boolean;
  title: string;
  text: string;
  competence: string;
  columns: { index: number; moment: string | null }[];
  texts: { index: number; moment: string | null }[];
  group: QuestionGroup | null;
  parent: Draft | null;
};

type Setting = { tool: SurveyTool | null; known: KnownQuestionnaire | null };

const longestNumber = 20;
const reversedMark = /\((?:r|omgekeerd|reversed|omgepoold|-)\)/i;

/** Which items the columns that are left hold, known ones by number and text, others as new items with a kind. */
export function guessItems(
  columns: readonly FileColumn[],
  open: readonly number[],
  { tool, known }: Setting
): ItemGuesses {
  const uses = new Map<number, RoleGuess>();
  const crossed = crossedColumns(columns, open, tool, known);
  const hasTitles = columns.some(({ title }) => title !== '');
  const isAsked = (index: number) => {
    const { profile, title } = columns[index]!;
    // Under no title, among columns with one, a few words are a note beside the table.
    if (title === '' && hasTitles) return profile.filled * 2 >= profile.rows;
    return profile.filled > 0 || crossed.has(index) || parseItemTitle(title).isSure;
  };
  const asked = open
    .filter((index) => columns[index]!.title !== '' || columns[index]!.profile.filled > 0)
    .filter(isAsked);
  for (const index of open)
    if (!asked.includes(index))
      uses.set(index, { use: { kind: 'ignore' }, certainty: 'unsure', because: 'nothing' });

  const drafts = draftItems(columns, asked, { tool, crossed, uses });
  const matcher = new ItemMatcher(known?.items ?? []);
  const numbers = new Set((known?.items ?? []).map(({ number }) => comparable(number)));
  const numbered = drafts.filter(({ number }) => number !== null).length;
  const takesWeak = numbered >= drafts.length * 0.6;
  const items: MappedItem[] = [];
  const fresh: { draft: Draft; item: MappedItem }[] = [];
  const numberOf = new Map<Draft, string>();
  const taken = new Set<string>();
  const matches = new Map<Draft, NonNullable<ReturnType<ItemMatcher['find']>>>();
  for (const draft of drafts) {
    if (draft.group && !draft.group.isChoices) continue;
    const found = matcher.find(draft.number, draft.text, draft.title);
    const match = found && taken.has(found.item.number) ? matcher.findTwin(draft.text, taken) : found;
    if (!match) continue;
    taken.add(match.item.number);
    matches.set(draft, match);
    numberOf.set(draft, match.item.number);
  }
  // Numbers that stand in the file go before those that are made up.
  for (const draft of drafts) {
    if (matches.has(draft) || draft.number === null || !(draft.isSure || takesWeak)) continue;
    numberOf.set(draft, unused(draft.number, numbers));
  }
  let next = 1;
  for (const draft of drafts) {
    if (numberOf.has(draft)) continue;
    while (numbers.has(String(next))) next += 1;
    numberOf.set(draft, unused(draft.parent ? subNumber(draft, drafts, numberOf) : String(next), numbers));
  }
  for (const draft of drafts) {
    if (matches.has(draft)) continue;
    const number = numberOf.get(draft)!;
    const item: MappedItem = {
      number,
      text: (draft.number !== null && !(draft.isSure || takesWeak) ? draft.title : draft.text).slice(0, 5000),
      competence: draft.competence.slice(0, 200),
      kind: 'text',
      parent: draft.parent ? numberOf.get(draft.parent)! : null,
      scale: null,
      reversed: reversedMark.test(draft.title),
      choices: [],
      withText: draft.texts.length > 0 || (draft.group?.hasWords ?? false)
    };
    if (draft.group?.isChoices)
      Object.assign(item, {
        kind: 'multiple-choice',
        choices: distinct(draft.group.columns.map(({ part }) => part))
      });
    else if (draft.group) Object.assign(item, { kind: 'heading' });
    else fresh.push({ draft, item });
    items.push(item);
  }
  const kinds = guessKinds(
    fresh.map(({ draft }): ItemEvidence => ({ title: draft.title, profile: profileOf(columns, draft) }))
  );
  fresh.forEach(({ item }, index) => {
    const { kind, scale, choices } = kinds[index]!;
    Object.assign(item, { kind, scale, choices });
  });
  const all = new Set(items.map(({ number }) => number));
  for (const item of items) {
    const above = /^(\d+)[a-z]$/.exec(item.number)?.[1];
    if (
      item.parent === null &&
      above !== undefined &&
      all.has(above) &&
      items.find(({ number }) => number === above)!.parent === null
    )
      item.parent = above;
  }

  for (const draft of drafts) {
    const match = matches.get(draft);
    const number = numberOf.get(draft)!;
    const certainty = match ? match.certainty : draft.number !== null && draft.isSure ? 'sure' : 'likely';
    const because = match ? match.because : draft.number !== null ? 'number' : tool ? 'tool' : 'title';
    const use = (one: ColumnUse): RoleGuess => ({ use: one, certainty, because });
    for (const { index, moment } of draft.texts) uses.set(index, use({ kind: 'text', item: number, moment }));
    if (draft.group?.isChoices)
      for (const { index, part } of draft.group.columns)
        uses.set(
          index,
          use({ kind: 'choice', item: number, choice: part, moment: crossed.get(index)?.moment ?? null })
        );
    else if (!draft.group)
      for (const { index, moment } of draft.columns)
        uses.set(index, use({ kind: 'item', item: number, moment }));
  }
  const moments = distinct([...crossed.values()].map(({ moment }) => moment));
  // Asked once among items that were asked again and again: the first time, unless somebody says otherwise.
  const [first = null] = orderedMoments(moments);
  if (first !== null)
    for (const [index, { use }] of uses)
      if ('moment' in use && use.moment === null && use.kind !== 'date')
        uses.set(index, { use: { ...use, moment: first }, certainty: 'unsure', because: 'nothing' });
  return { uses, items, moments };
}

type Crossed = Map<number, { item: string; moment: string }>;

/** Items and moments in titles; bare numbers that come back without a moment are of T1, T2 … */
function crossedColumns(
  columns: readonly FileColumn[],
  open: readonly number[],
  tool: SurveyTool | null,
  known: KnownQuestionnaire | null
): Crossed {
  if (tool === 'qualtrics') return new Map();
  const titled = open.filter((index) => columns[index]!.title !== '');
  const found = crossTitles(
    titled.map((index) => columns[index]!.title),
    titled.map((index) => columns[index]!.parts),
    (known?.moments ?? []).map(({ name }) => name)
  );
  const crossed: Crossed = new Map([...found].map(([at, one]) => [titled[at]!, one]));
  if (crossed.size > 0) return crossed;
  const bare = titled.filter((index) => isBareNumber(columns[index]!.title));
  const counts = new Map<string, number>();
  const nths = bare.map((index) => {
    const title = comparable(columns[index]!.title);
    const nth = (counts.get(title) ?? 0) + 1;
    counts.set(title, nth);
    return nth;
  });
  const times = Math.max(0, ...counts.values());
  if (times < 2 || [...counts.values()].filter((count) => count === times).length < counts.size * 0.6)
    return crossed;
  bare.forEach((index, at) => crossed.set(index, { item: columns[index]!.title, moment: `T${nths[at]}` }));
  return crossed;
}

function draftItems(
  columns: readonly FileColumn[],
  asked: readonly number[],
  { tool, crossed, uses }: { tool: SurveyTool | null; crossed: Crossed; uses: Map<number, RoleGuess> }
): Draft[] {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const groups = questionGroups(columns, asked, tool);
  const groupOf = new Map(groups.flatMap((group) => group.columns.map((one) => [one.index, group] as const)));
  const heads = new Map<QuestionGroup, Draft>();
  const late: number[] = [];
  let last: Draft | null = null;
  for (const index of asked) {
    const column = columns[index]!;
    const moment = crossed.get(index)?.moment ?? null;
    const group = groupOf.get(index);
    if (group) {
      let head = heads.get(group);
      if (!head) {
        const { number, text, isSure } = group.code
          ? { number: group.code, text: group.question, isSure: true }
          : parseItemTitle(group.question);
        head = emptyDraft({
          number: number ?? group.code,
          isSure,
          title: group.question,
          text: text || group.question,
          group
        });
        heads.set(group, head);
        drafts.push(head);
      }
      last = head;
      if (group.isChoices) continue;
      const row = group.columns.find((one) => one.index === index)!;
      const own = emptyDraft({
        number: row.code,
        isSure: row.code !== null,
        title: `${group.question} ${row.part}`,
        text: row.part,
        parent: head
      });
      own.columns.push({ index, moment });
      drafts.push(own);
      last = own;
      continue;
    }
    const named = nameOf(column, tool, crossed.get(index)?.item);
    if (crossed.has(index) && titledUse(crossed.get(index)!.item) === 'date') {
      uses.set(index, { use: { kind: 'date', moment }, certainty: 'likely', because: 'title' });
      continue;
    }
    if (named.isText) {
      late.push(index);
      const base =
        drafts.find(
          (draft) => draft.number !== null && comparable(draft.number) === comparable(named.number ?? '')
        ) ?? choiceHead(drafts, named.number);
      if (base) base.texts.push({ index, moment });
      else {
        const text = column.title.replace(/^\d{1,3}[a-z]?[\s.):–-]+(?=\p{L})/iu, '');
        const own = emptyDraft({ ...named, title: column.title, text: named.text || text });
        own.columns.push({ index, moment });
        drafts.push(own);
      }
      continue;
    }
    if (
      last &&
      isBesideTitle(named.text) &&
      named.number === null &&
      titledUse(named.text) !== null &&
      !/^(?:opmerking(?:en)?|comments?|remarks?)$/i.test(named.text)
    ) {
      last.texts.push({ index, moment });
      continue;
    }
    const key = crossed.has(index) ? `${named.number ?? ''} ${comparable(named.text)}` : `column ${index}`;
    let draft = byKey.get(key);
    if (!draft) {
      draft = emptyDraft({ ...named, title: crossed.get(index)?.item ?? column.title });
      byKey.set(key, draft);
      drafts.push(draft);
    }
    draft.columns.push({ index, moment });
    last = draft;
  }
  return drafts;
}

/** "Q2_4_TEXT" goes with question Q2 when Q2_4 is one of its choices. */
function choiceHead(drafts: readonly Draft[], number: string | null): Draft | undefined {
  return drafts.find(
    ({ group }) => group?.isChoices && group.columns.some(({ code }) => code !== null && code === number)
  );
}

function emptyDraft(fields: Partial<Draft> & Pick<Draft, 'title' | 'text'>): Draft {
  const { number = null, isSure = false, competence = '', group = null, parent = null, title, text } = fields;
  return {
    number: number === null ? null : number.slice(0, longestNumber),
    isSure,
    title,
    text,
    competence,
    columns: [],
    texts: [],
    group,
    parent
  };
}

type Named = Pick<Draft, 'number' | 'isSure' | 'text' | 'competence'> & { isText: boolean };

/** Number, text and competence of a column; of more rows of titles one may be the number and one a name over several columns. */
function nameOf(column: FileColumn, tool: SurveyTool | null, crossedItem: string | undefined): Named {
  if (tool === 'qualtrics' || (tool === 'limesurvey' && questionTitle(tool, column).code !== null)) {
    const { code, question, isText } = questionTitle(tool, column);
    return {
      number: isText ? code!.replace(/_TEXT$/i, '') : code,
      isSure: true,
      text: question,
      competence: '',
      isText
    };
  }
  if (crossedItem !== undefined) return { ...parseItemTitle(crossedItem), competence: '' };
  const parts = column.parts.filter((part, index) => part !== '' && column.parts.indexOf(part) === index);
  if (parts.length < 2) return { ...parseItemTitle(column.title), competence: '' };
  const at = parts.findIndex((part) => parseItemTitle(part).number !== null);
  const numbered = parseItemTitle(parts[Math.max(0, at)]!);
  const others = parts.filter((_, index) => index !== Math.max(0, at));
  if (at < 0)
    return {
      number: null,
      isSure: false,
      text: parts.at(-1)!,
      competence: parts.slice(0, -1).join(' · '),
      isText: false
    };
  // Beside a bare number stands its text; above a number with a text, what it is about.
  if (numbered.text === '') {
    const text = others.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
    const isAbove = parts.indexOf(text) < at && text.split(' ').length <= 3;
    return isAbove
      ? { ...numbered, text: '', competence: text }
      : { ...numbered, text, competence: others.filter((part) => part !== text).join(' · ') };
  }
  return { ...numbered, competence: others.join(' · ') };
}

function profileOf(columns: readonly FileColumn[], draft: Draft): ColumnProfile {
  return mergeProfiles(draft.columns.map(({ index }) => columns[index]!.profile));
}

function unused(wanted: string, numbers: Set<string>): string {
  let number = wanted.slice(0, longestNumber);
  for (let count = 2; numbers.has(comparable(number) || number); count += 1) {
    const end = `_${count}`;
    number = `${wanted.slice(0, longestNumber - end.length)}${end}`;
  }
  numbers.add(comparable(number) || number);
  return number;
}

/** 3a, 3b … under question 3. */
function subNumber(draft: Draft, drafts: readonly Draft[], numberOf: ReadonlyMap<Draft, string>): string {
  const at = drafts.filter(({ parent }) => parent === draft.parent).indexOf(draft);
  const above = numberOf.get(draft.parent!)!;
  return at < 26 ? `${above}${String.fromCharCode(97 + at)}` : `${above}.${at + 1}`;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
