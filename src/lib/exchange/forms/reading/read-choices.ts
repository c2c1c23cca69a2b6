import type { FormField } from '$lib/domain/form-template';
import type { Choice } from '$lib/domain/item';
import { editDistance } from '$lib/language/edit-distance';
import { carryingWords, labelWords, wordLikeness } from './label-words';

/** What is doubtful about what was ticked. */
export type ChoiceProblem =
  | { code: 'several-chosen'; found: string[] }
  | { code: 'unknown-choice'; found: string }
  | { code: 'unclear-choice' }
  | { code: 'by-number'; found: string };

export type ReadChoices = { choiceIds: string[]; text: string; problems: ChoiceProblem[] };

type Mark = 'on' | 'off' | null;
type Piece = { mark: Mark; text: string };

const boxed = /[☒☑✓✔🗹🗷✗✘✕☐□◯○❑❏❒▢◻⬜●■◉◼⬛]|\[\s{0,3}[xXvV✓✔*]?\s{0,3}\]|\(\s{0,3}[xXvV✓✔*]?\s{0,3}\)/gu;
const open = /^(?:[☐□◯○❑❏❒▢◻⬜]|[[(]\s*[\])])$/u;
/** Bullets of lists too: they only say that something was ticked beside others that are open. */
const maybe = /^[●■◼⬛]$/u;
const cross = /^[✗✘✕]$/u;
const affirmed = /^(?:x|v|ja|yes|j|y|waar|true|1|aangekruist|checked|✓|✔|☒|☑|\[x\]|\(x\))$/iu;
const denied = /^(?:nee|no|n|onwaar|false|0|-|–|☐|□|\[\s*\]|\(\s*\))$/iu;
const beside = /^(?:toelichting|namelijk|nml|explanation|namely|please explain)\s*(?:\([^)]*\))?\s*:\s*/iu;

/**
 * What was ticked under a field, and the words beside it: boxes of any make (`☒`, `[x]`, `( )`), an x before or behind an
 * option, rows of yes and no, or just the words of an option. Options that only stand there as printed are no words.
 */
export function readChoices(field: FormField, lines: readonly string[]): ReadChoices {
  const pieces = piecesOf(field, lines);
  const marked = pieces.filter(({ mark }) => mark !== null);
  const reading = new ChoiceReading(field, marked.length > 0, marked.length >= field.choices.length);
  for (const piece of pieces) reading.take(piece);
  return reading.finish();
}

class ChoiceReading {
  readonly #on = new Map<string, string>();
  readonly #listed = new Map<string, string>();
  readonly #words: string[] = [];
  readonly #problems: ChoiceProblem[] = [];

  constructor(
    readonly field: FormField,
    readonly hasMarks: boolean,
    /** Whether every option has a box: what has none is words then. */
    readonly isAllMarked: boolean
  ) {}

  take({ mark, text }: Piece): void {
    const words = text.trim();
    const match = matchChoice(this.field.choices, words);
    if (words === '') return;
    if (mark === 'off') {
      // What stands behind an open box is printed, unless it was asked for: "other, namely: …".
      if (match && /^\s*(?:[:=]|,?\s*(?:namelijk|nml|nl\.|namely)\b)/iu.test(match.after))
        this.#say(match.rest);
      // Of an option that is not on this form only what was written behind it counts.
      else if (!match && /:\s*\S/u.test(words)) this.#say(words);
      return;
    }
    if (mark === 'on') {
      if (match) {
        this.#on.set(match.choice.id, match.choice.label);
        this.#say(match.rest);
      } else {
        this.#problems.push({ code: 'unknown-choice', found: words });
        this.#words.push(words);
      }
      return;
    }
    if (!match || this.isAllMarked || (this.hasMarks && match.rest !== '')) this.#say(words);
    else {
      this.#listed.set(match.choice.id, match.choice.label);
      this.#say(match.rest);
    }
  }

  finish(): ReadChoices {
    const { kind, choices } = this.field;
    const text = this.#words.join('\n');
    const result = (ids: Iterable<string>): ReadChoices => {
      const wanted = new Set(ids);
      const ordered = choices.filter(({ id }) => wanted.has(id));
      if (kind === 'choice' && ordered.length > 1) {
        const found = ordered.map(({ label }) => label);
        return { choiceIds: [], text, problems: [...this.#problems, { code: 'several-chosen', found }] };
      }
      return { choiceIds: ordered.map(({ id }) => id), text, problems: this.#problems };
    };
    if (this.hasMarks) {
      if (this.#on.size > 0 || this.#listed.size === 0 || this.#listed.size === choices.length)
        return result(this.#on.keys());
      return result(this.#listed.keys());
    }
    if (this.#listed.size === 0) {
      const byNumber = this.#byNumber(text);
      if (!byNumber && kind === 'choice' && text !== '') this.#problems.push({ code: 'unclear-choice' });
      return byNumber ?? result([]);
    }
    const isPrinted = this.#listed.size === choices.length && choices.length > 1;
    const isUnclear = kind === 'choice' && this.#listed.size > 1;
    if (isPrinted || isUnclear) {
      this.#problems.push({ code: 'unclear-choice' });
      return result([]);
    }
    return result(this.#listed.keys());
  }

  /** "2" or "b": the second of the options. */
  #byNumber(text: string): ReadChoices | null {
    const [, digits, letter] =
      /^(?:optie|advies|keuze|option)?\s*(?:(\d{1,2})|([a-j]))[.)]?$/i.exec(text.trim()) ?? [];
    const index = digits ? Number(digits) - 1 : letter ? letter.toLowerCase().charCodeAt(0) - 97 : -1;
    const choice = this.field.choices[index];
    if (!choice) return null;
    return { choiceIds: [choice.id], text: '', problems: [{ code: 'by-number', found: text.trim() }] };
  }

  #say(words: string): void {
    const said = words.replace(beside, '').trim();
    if (said !== '') this.#words.push(said);
  }
}

/** The lines parted at their boxes, each with what is ticked or not. */
function piecesOf({ kind, choices }: FormField, lines: readonly string[]): Piece[] {
  const all = lines.join('\n');
  const found = all.match(boxed) ?? [];
  const hasOpen = found.some((mark) => open.test(mark));
  const hasTick = found.some((mark) => /^[✓✔☑]$/u.test(mark));
  const meaning = (mark: string): Mark => {
    if (open.test(mark)) return 'off';
    if (maybe.test(mark)) return hasOpen ? 'on' : null;
    if (cross.test(mark)) return hasTick ? 'off' : 'on';
    return 'on';
  };
  let yesNo: { yes: number; no: number } | null = null;
  return lines.flatMap((line): Piece[] => {
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length > 1) {
      const yes = cells.findIndex((cell) => /^(?:ja|yes|wel)$/i.test(cell));
      const no = cells.findIndex((cell) => /^(?:nee|no|niet)$/i.test(cell));
      if (yes > 0 && no > 0 && !matchChoice(choices, cells[0]!)) {
        yesNo = { yes, no };
        return [];
      }
      const row = rowPiece(choices, cells, yesNo);
      if (row) return row;
    }
    return cells.flatMap((cell) => linePieces(choices, cell, meaning, kind === 'checkboxes'));
  });
}

/** A row with an option and a cell that says whether it counts. */
function rowPiece(
  choices: readonly Choice[],
  cells: readonly string[],
  yesNo: { yes: number; no: number } | null
): Piece[] | null {
  const at = cells.findIndex((cell) => cell !== '' && isWhole(choices, cell));
  if (at < 0) return null;
  const text = cells[at]!;
  const others = cells.filter((cell, index) => index !== at && cell !== '');
  if (yesNo && at === 0) {
    const isYes = (cells[yesNo.yes] ?? '') !== '' && !denied.test(cells[yesNo.yes]!);
    const words = others.filter((cell) => !affirmed.test(cell) && !denied.test(cell));
    return [
      { mark: isYes ? 'on' : 'off', text },
      ...words.map((word): Piece => ({ mark: null, text: word }))
    ];
  }
  const [first, ...rest] = others;
  if (first === undefined) return null;
  const mark: Mark | undefined = affirmed.test(first) ? 'on' : denied.test(first) ? 'off' : undefined;
  if (mark === undefined) return null;
  return [{ mark, text }, ...rest.map((word): Piece => ({ mark: null, text: word }))];
}

function linePieces(
  choices: readonly Choice[],
  line: string,
  meaning: (mark: string) => Mark,
  isOfMany: boolean
): Piece[] {
  const marks = Array.from(line.matchAll(boxed)).filter(({ 0: mark, index }) => {
    // "(v)" in a sentence is no box: a box stands at the start, or between spaces.
    return index === 0 || /\s|[/|,;]/.test(line[index - 1] ?? '') || !/^[[(]\S/.test(mark);
  });
  if (marks.length === 0) return plainPieces(choices, line, isOfMany);
  const before = line.slice(0, marks[0]!.index).replace(/^[\s•▪*–-]+|[\s/|,;]+$/gu, '');
  const last = marks.at(-1)!;
  const isBehind =
    before !== '' && line.slice(last.index + last[0].length).trim() === '' && isWhole(choices, before);
  if (isBehind) {
    let from = 0;
    return marks.map(({ 0: mark, index }) => {
      const text = line.slice(from, index).replace(/^[\s/|,;]+/, '');
      from = index + mark.length;
      return { mark: meaning(mark), text };
    });
  }
  const pieces: Piece[] = before === '' ? [] : [{ mark: null, text: before }];
  for (const [at, { 0: mark, index }] of marks.entries()) {
    const to = marks[at + 1]?.index ?? line.length;
    pieces.push({ mark: meaning(mark), text: line.slice(index + mark.length, to).replace(/[\s/|]+$/, '') });
  }
  return pieces;
}

/** A line without boxes: an x before or behind an option, one option, several, with words among them where many may count, or words. */
function plainPieces(choices: readonly Choice[], line: string, isOfMany: boolean): Piece[] {
  const bare = line.replace(/^[\s•▪*–·º°-]+(?=\S)/u, '').trim();
  const [, led] = /^[xXvV][\s.):-]+(\S.*)$/s.exec(bare) ?? [];
  if (led !== undefined && matchChoice(choices, led)) return [{ mark: 'on', text: led }];
  const [, trailed] = /^(.*\S)\s*(?:\s[xXvV]|←|<-{1,3}|<=+)$/s.exec(bare) ?? [];
  if (trailed !== undefined && isWhole(choices, trailed)) return [{ mark: 'on', text: trailed }];
  if (isWhole(choices, bare)) return [{ mark: null, text: bare }];
  for (const separator of [/[;|\n]/, /\s\/\s|\//, /,/, /\s(?:en|and|&)\s|,/]) {
    const parts = bare.split(separator).map((part) => part.trim());
    const known = parts.filter((part) => part === '' || isWhole(choices, part)).length;
    const isList = parts.length > 1 && (known === parts.length || (isOfMany && known > 1));
    if (isList) return parts.filter((part) => part !== '').map((text) => ({ mark: null, text }));
  }
  return [{ mark: null, text: bare }];
}

const isWhole = (choices: readonly Choice[], text: string) => matchChoice(choices, text)?.rest === '';

/** `after` is the text behind the words of the option, `rest` the same without what parts the two. */
type MatchedChoice = { choice: Choice; after: string; rest: string };

/**
 * The option that a text is, or begins with, and what goes on after it: the longest one that fits, so that "may start" does not hide "may start, but".
 */
export function matchChoice(choices: readonly Choice[], text: string): MatchedChoice | null {
  const found = labelWords(text);
  const words = found.map(({ word }) => word);
  if (words.length === 0) return null;
  const known = choices
    .map((choice) => ({ choice, words: labelWords(choice.label).map(({ word }) => word) }))
    .filter((one) => one.words.length > 0)
    .toSorted((a, b) => b.words.length - a.words.length);
  for (const { choice, words: label } of known) {
    if (!startsWith(words, label)) continue;
    const end = found[label.length - 1]!.end;
    const after = text.slice(end);
    const rest = after.replace(/^[\s.,;:)…!?–-]+/u, '').trim();
    return { choice, after, rest: /[\p{L}\p{N}]/u.test(rest) ? rest : '' };
  }
  const begun = known.filter(
    ({ words: label }) => startsWith(label, words) && (words.length >= 3 || words.length * 2 >= label.length)
  );
  if (begun.length === 1) return { choice: begun[0]!.choice, after: '', rest: '' };
  const joined = words.join(' ');
  const misspelt = known.filter(({ words: label }) => {
    const most = Math.floor(label.join(' ').length / 6);
    return most > 0 && editDistance(joined, label.join(' '), most) <= most;
  });
  if (misspelt.length === 1) return { choice: misspelt[0]!.choice, after: '', rest: '' };
  const carrying = carryingWords(words);
  const alike = known
    .map((one) => ({ ...one, likeness: wordLikeness(carrying, carryingWords(one.words)) }))
    .filter(({ likeness }) => likeness >= 0.75);
  return alike.length === 1 ? { choice: alike[0]!.choice, after: '', rest: '' } : null;
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length <= words.length && start.every((word, index) => word === words[index]);
}
