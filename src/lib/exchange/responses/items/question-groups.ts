import { comparable, labelKey, onOneLine } from '../cells/cell-words';
import type { FileColumn } from '../columns/file-columns';
import type { SurveyTool } from '../guess-mapping';

/** A title as a survey tool makes it: the code of the question, its text, and the choice or row in it. */
export type QuestionTitle = { code: string | null; question: string; part: string | null; isText: boolean };
/** Columns of one question: its choices, or its rows each with an answer. */
export type QuestionGroup = {
  code: string | null;
  question: string;
  columns: { index: number; part: string; code: string | null }[];
  isChoices: boolean;
  /** Whether words of the respondent stand in one of the columns of choices. */
  hasWords: boolean;
};

const told = new Set(
  'yes ja y no nee n 1 0 true false waar onwaar x v checked unchecked selected quoted'
    .split(' ')
    .concat(['not selected', 'not quoted'])
);

/** The titles of a tool taken apart; of a hand-made file only what stands in square brackets. */
export function questionTitle(tool: SurveyTool | null, { parts, title }: FileColumn): QuestionTitle {
  if (tool === 'qualtrics') return qualtricsTitle(parts, title);
  const bracket = /^(.*?)\s*\[([^[\]]+)\]\s*$/s.exec(title);
  const coded = tool === 'limesurvey' ? /^([A-Za-z]\w{0,18})(?:\[([^\]]+)\])?\.\s+(.*)$/s.exec(title) : null;
  if (coded) {
    const [, code = '', sub, rest = ''] = coded;
    const inner = sub === undefined ? null : /^(.*?)\s*\[([^[\]]+)\]\s*$/s.exec(rest);
    return {
      code: sub === undefined ? code : `${code}[${sub}]`,
      question: inner ? inner[1]! : rest,
      part: sub === undefined ? null : (inner?.[2] ?? sub),
      isText: isBeside(sub ?? '') || isBeside(inner?.[2] ?? '')
    };
  }
  if (bracket) {
    const question = onOneLine(bracket[1]!);
    const isCode = tool === 'limesurvey' && isQuestionCode(question);
    return {
      code: isCode ? title : null,
      question,
      part: onOneLine(bracket[2]!),
      isText: isBeside(bracket[2]!)
    };
  }
  const isCode = tool === 'limesurvey' && isQuestionCode(title);
  return { code: isCode ? title : null, question: title, part: null, isText: false };
}

/** A code has a figure in it; one word without is a short question. */
function isQuestionCode(words: string): boolean {
  return /^[A-Za-z]\w{0,18}$/.test(words) && /\d/.test(words);
}

function isBeside(part: string): boolean {
  return /^(?:comment|opmerking|opmerkingen|toelichting|.*comment)$/i.test(part.trim());
}

function qualtricsTitle(parts: readonly string[], title: string): QuestionTitle {
  const [code = title, question = code] = parts.filter((part) => part !== '');
  const isText = /_TEXT$/i.test(code) && / ?- ?(?:text|tekst)$/i.test(question);
  return { code, question, part: /_[^_]+$/.test(code) ? code : null, isText: isText || /_TEXT$/i.test(code) };
}

/** What groups columns of one question; null for a question of one column. */
function groupKey(tool: SurveyTool | null, { code, question, part }: QuestionTitle): string | null {
  if (part === null) return null;
  if (tool === 'qualtrics') return code!.replace(/_TEXT$/i, '').replace(/_[^_]+$/, '');
  return code ? code.replace(/\[.*$/s, '') : question;
}

/** The questions that lie in several columns. `open` are the columns that may hold answers. */
export function questionGroups(
  columns: readonly FileColumn[],
  open: readonly number[],
  tool: SurveyTool | null
): QuestionGroup[] {
  const groups = new Map<string, { index: number; title: QuestionTitle }[]>();
  for (const index of open) {
    const title = questionTitle(tool, columns[index]!);
    const key = groupKey(tool, title);
    if (key === null || title.isText) continue;
    const known = groups.get(key);
    if (known) known.push({ index, title });
    else groups.set(key, [{ index, title }]);
  }
  return [...groups].flatMap(([key, members]): QuestionGroup[] => {
    if (members.length < 2) return [];
    const texts = members.map(({ title }) => title.question);
    const shared = tool === 'qualtrics' ? sharedStart(texts) : texts[0]!;
    if (tool === 'qualtrics' && shared === '') return [];
    const parts = members.map(({ index, title }) => ({
      index,
      code: title.code,
      part:
        tool === 'qualtrics'
          ? onOneLine(title.question.slice(shared.length).replace(/^[\s–-]+/, '')) || title.code!
          : title.part!
    }));
    const profiles = parts.map(({ index, part }) => ({ profile: columns[index]!.profile, part }));
    const isChoices = areChoices(profiles);
    const question = onOneLine(
      shared.replace(/(?:\s*[-–]\s*(?:selected choice|geselecteerde keuze))?[\s–-]+$/i, '')
    );
    return [
      {
        code: tool === 'qualtrics' ? key : members[0]!.title.code ? key : null,
        question,
        columns: parts,
        isChoices,
        hasWords: isChoices && !profiles.every(isMarked)
      }
    ];
  });
}

/** What texts share from the start, up to a dash that parts question and choice; '' when they share no such thing. */
function sharedStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const text of others) {
    let same = 0;
    while (same < length && same < text.length && text[same] === first[same]) same += 1;
    length = same;
  }
  const dash = first.slice(0, length).lastIndexOf('-');
  return dash < 0 ? '' : first.slice(0, dash + 1);
}

type Part = { profile: FileColumn['profile']; part: string };

/** Whether columns hold a yes or no, a mark or their own choice each; one of three or more may have words, of "other, namely". */
function areChoices(columns: readonly Part[]): boolean {
  const filled = columns.filter(({ profile }) => profile.counted > 0);
  const fits = filled.filter(isMarked);
  const rest = filled.length - fits.length;
  const hasScores = filled.some(
    ({ profile }) =>
      profile.numeric === profile.counted &&
      [...profile.numbers.keys()].some((value) => value !== 0 && value !== 1)
  );
  return fits.length > 0 && rest <= (filled.length >= 3 ? 1 : 0) && !hasScores;
}

function isMarked({ profile, part }: Part): boolean {
  const values = [...profile.values.keys()];
  if (values.length > 2) return false;
  return values.every(
    (value) =>
      told.has(labelKey(value)) ||
      labelKey(value) === labelKey(part) ||
      comparable(value) === comparable(part)
  );
}
