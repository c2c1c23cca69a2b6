import type { FormField, FormTemplate } from '$lib/domain/form-template';
import type { FormFieldId } from '$lib/domain/ids';
import type { FormLine } from '../form-line';
import { chooseHeads } from './choose-heads';
import { ExpectedWords } from './expected-words';
import { isFiller, isTitleRow } from './filler';
import { factsOfLine, factsOfRow, withoutPlaceholder, type FormFact, type FoundFacts } from './form-facts';
import { toFormUnits, type FormUnit } from './form-units';
import { carryingWords, foldedWords, leadingNumber, wordLikeness } from './label-words';
import { fieldLabels, type LabelMatch, type MatchedBy } from './match-label';
import { matchChoice } from './read-choices';
import type { PassageLine } from './read-notes';

/** A stretch of a form from one label to the next. */
export type FormPassage = {
  /** The label as it stands on the form; '' for what comes before the first. */
  heading: string;
  /** The field it is of, and by what it was known; null for what is of none. */
  fieldId: FormFieldId | null;
  by: MatchedBy | null;
  lines: PassageLine[];
  /** Of a passage that is printed on the form and comes in nowhere: the field it stood under, null for none. */
  leftOutOf?: FormFieldId | null;
};

export type ReadPassages = {
  /** In the order of the form. */
  passages: FormPassage[];
  facts: FoundFacts & { someone?: string };
  /** The title, when it says more than the name of the form. */
  title: string | null;
};

type Known = Pick<FormTemplate, 'name' | 'instruction' | 'fields'>;

/** Parts the lines of a filled-in form at its labels. What is printed on the form is left out. */
export function readPassages(lines: readonly FormLine[], template: Known): ReadPassages {
  return new PassageReading(lines, template).read();
}

/**
 * The units without matches by number alone, unless the numbers of the labels that are known by words are those of their fields:
 * else the form counts otherwise.
 */
function withNumbersThatCount(units: readonly FormUnit[]): FormUnit[] {
  const withoutNumbers = units.map((unit) => ({
    ...unit,
    matches: unit.matches.filter(({ by }) => by !== 'number')
  }));
  let [same, other] = [0, 0];
  for (const [unit, { label }] of chooseHeads(withoutNumbers)) {
    const number = leadingNumber(unit.text);
    if (number?.isMarked !== true || label.number === '') continue;
    if (number.number === label.number) same += 1;
    else other += 1;
  }
  const numbered = units.filter(({ matches }) => matches.some(({ by }) => by === 'number'));
  const isAll =
    same + other === 0 &&
    numbered.length > 1 &&
    numbered.every(({ text }) => leadingNumber(text)?.isNamed || !/\p{L}/u.test(text));
  return (same > 1 && same >= 2 * other) || isAll ? [...units] : withoutNumbers;
}

const tickOnly = /^(?:[xXvV✓✔☒☑✗✘■●◉]|\[[xXvV]\])$/u;

class PassageReading {
  readonly #lines: readonly FormLine[];
  readonly #template: Known;
  readonly #units: FormUnit[];
  readonly #heads: Map<FormUnit, LabelMatch>;
  readonly #looks: ReadonlySet<string>;
  readonly #hasPlainTops: boolean;
  readonly #rowsWithHeads: ReadonlySet<number>;
  readonly #passages: FormPassage[] = [];
  readonly #facts: FoundFacts & { someone?: string } = {};
  #title: string | null = null;
  #current: FormPassage = { heading: '', fieldId: null, by: null, lines: [] };
  #expected: ExpectedWords;
  /** The row the current label stands in. */
  #labelRow = -1;
  #columns: { row: number; passages: Map<number, FormPassage> } | null = null;
  /** The line taken last, when it looks like a label: the prompt after it may tell whose. */
  #before: { passage: FormPassage; text: string } | null = null;
  /** The cells above columns to tick in. */
  #ticks: readonly string[] = [];

  constructor(lines: readonly FormLine[], template: Known) {
    this.#lines = lines;
    this.#template = template;
    this.#units = withNumbersThatCount(toFormUnits(lines, fieldLabels(template.fields)));
    this.#heads = chooseHeads(this.#units);
    this.#expected = new ExpectedWords(foldedWords(template.instruction));
    const whole = [...this.#heads].filter(([unit, { end }]) => end >= unit.text.length);
    this.#looks = new Set(whole.map(([{ look }]) => look).filter((look) => look !== ''));
    const heads = this.#units.flatMap((unit, index) => (this.#heads.has(unit) ? [index] : []));
    this.#hasPlainTops = heads.length > 2 && heads.every((index) => this.#isTop(index));
    this.#rowsWithHeads = new Set([...this.#heads.keys()].flatMap(({ cell }) => (cell ? [cell.row] : [])));
  }

  read(): ReadPassages {
    this.#passages.push(this.#current);
    let row = -1;
    for (const [index, unit] of this.#units.entries()) {
      if (unit.cell === null) {
        this.#columns = null;
        this.#ticks = [];
        this.#takeLine(unit, index);
      } else if (unit.cell.row !== row) {
        row = unit.cell.row;
        this.#takeRow(row);
      }
    }
    if (Object.keys(this.#facts).length === 0) this.#takeFactsAtEnd();
    this.#takeByPlace();
    const passages = this.#passages.filter(({ lines, fieldId }) => fieldId !== null || lines.length > 0);
    return { passages, facts: this.#facts, title: this.#title };
  }

  #takeLine(unit: FormUnit, index: number): void {
    const head = this.#heads.get(unit);
    if (head) this.#openField(unit, head);
    this.#before = null;
    if (head) return;
    if (this.#isFront && this.#isTitle(unit, index)) this.#title = this.#titleOf(unit.text);
    else if (this.#isFront && this.#takeFacts(factsOfLine(unit.text))) return;
    else {
      const lead = this.#unknownLead(unit);
      if (lead > 0) {
        this.#openUnknown(unit.text.slice(0, lead).trim());
        this.#add(unit.text.slice(lead).trim(), true);
        return;
      }
      if (this.#isUnknownHeading(unit) || this.#isUnknownTop(unit, index)) this.#openUnknown(unit.text);
      else this.#add(unit.text, unit.startsBlock);
      const isLabelLike =
        unit.look !== '' || leadingNumber(unit.text)?.isMarked === true || /:$/.test(unit.text);
      if (isLabelLike && unit.text.length <= 120) this.#before = { passage: this.#current, text: unit.text };
    }
  }

  /** A label in other words stands before the prompt that was known: it is no words of the field before. */
  #takeBack(): string | null {
    const taken = this.#before;
    if (!taken) return null;
    const { passage, text } = taken;
    if (passage.lines.at(-1)?.text === text) passage.lines.pop();
    else if (passage.heading === text && passage.fieldId === null)
      this.#passages.splice(this.#passages.indexOf(passage), 1);
    else return null;
    return text;
  }

  #takeRow(row: number): void {
    const cells = this.#lines[row]!.text.split('\t');
    const units = this.#units.filter(({ cell }) => cell?.row === row);
    if (this.#rowsWithHeads.has(row)) return this.#takeRowWithHeads(units, row);
    if (this.#columns) {
      for (const unit of units) {
        const passage = this.#columns.passages.get(unit.cell!.index);
        if (passage) this.#current = passage;
        this.#expected = new ExpectedWords([]);
        this.#add(unit.text, true);
      }
      return;
    }
    if (this.#isFront && this.#takeFacts(factsOfRow(cells) ?? [])) return;
    if (isTitleRow(cells)) return;
    if (this.#rowsWithHeads.has(row + 1) && this.#isTickHeader(cells)) {
      this.#ticks = cells.map((cell) => cell.trim());
      return;
    }
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (this.#isUnknownRow(filled, row, cells)) {
      this.#openUnknown(filled[0]!);
      for (const { text } of units.slice(1)) this.#add(text, true);
      this.#labelRow = row;
    } else if (filled.every((cell) => !cell.includes('\n'))) this.#add(this.#withoutTab(cells), true);
    else for (const { text, startsBlock } of units) this.#add(text, startsBlock);
  }

  #takeRowWithHeads(units: readonly FormUnit[], row: number): void {
    const heads = units.filter((unit) => this.#heads.has(unit));
    const filled = new Set(units.map(({ cell }) => cell!.index));
    const headed = heads.map(({ cell }) => cell!.index);
    const isColumns =
      headed.length > 1 &&
      headed.length === filled.size &&
      headed.every((index, at) => at === 0 || index === headed[at - 1]! + 1) &&
      heads.every((unit) => this.#heads.get(unit)!.end >= unit.text.length);
    const columns = new Map<number, FormPassage>();
    for (const unit of units) {
      const head = this.#heads.get(unit);
      if (head) {
        this.#openField(unit, head);
        columns.set(unit.cell!.index, this.#current);
      } else this.#add(this.#ticked(unit), unit.startsBlock);
    }
    this.#labelRow = row;
    this.#columns = isColumns ? { row, passages: columns } : null;
  }

  /** A cell with only a tick in it says what stands above its column. */
  #ticked({ text, cell }: FormUnit): string {
    const title = this.#ticks[cell!.index] ?? '';
    return title !== '' && tickOnly.test(text) ? `☒ ${title}` : text;
  }

  get #isFront(): boolean {
    return !this.#passages.some(({ fieldId }) => fieldId !== null);
  }

  get #field(): FormField | undefined {
    return this.#template.fields.find(({ id }) => id === this.#current.fieldId);
  }

  #openField(unit: FormUnit, { label, by, end }: LabelMatch): void {
    const own = unit.text.slice(0, end).trim();
    const heading = (by === 'prompt' ? this.#takeBack() : null) ?? own;
    const known = this.#passages.find(({ fieldId }) => fieldId === label.field.id);
    const passage: FormPassage = { heading, fieldId: label.field.id, by, lines: [] };
    // The same label again, on the next page: its words go on.
    this.#current = known ?? passage;
    if (!known) this.#passages.push(passage);
    this.#expected = new ExpectedWords(label.prompt);
    if (by === 'prompt') this.#expected.take(own.slice(leadingNumber(own)?.length ?? 0));
    const rest = unit.text.slice(end).replace(/^[\s:–—=|.?-]+/u, '');
    const isAside = /^\([^☐☒☑□)]{3,}\)[:.]?$/u.test(rest) && !/^\(\s*[xXvV]?\s*\)/.test(rest);
    if (rest === '' || isAside) {
      if (isAside && !known) this.#current.heading = unit.text;
      return;
    }
    const words = this.#ownWords(rest);
    if (words !== '') this.#current.lines.push({ text: words, startsBlock: true });
  }

  #openUnknown(heading: string): void {
    this.#current = { heading, fieldId: null, by: null, lines: [] };
    this.#expected = new ExpectedWords([]);
    this.#passages.push(this.#current);
  }

  #add(text: string, startsBlock: boolean): void {
    if (isFiller(text)) return;
    const words = this.#ownWords(text);
    if (words !== '') this.#current.lines.push({ text: words, startsBlock });
  }

  /** The text without lines to write on, placeholders and printed words. */
  #ownWords(text: string): string {
    const bare = text.replace(/_{3,}|\.{5,}|…{3,}/g, ' ').replace(/^ +| +$/g, '');
    const own = this.#expected.take(withoutPlaceholder(bare));
    return isFiller(own) ? '' : own;
  }

  #takeFacts(found: readonly { fact: FormFact | 'someone'; value: string }[]): boolean {
    for (const { fact, value } of found) {
      const known = this.#facts[fact];
      if (known === undefined || known === '') this.#facts[fact] = withoutPlaceholder(value);
    }
    return found.length > 0;
  }

  /** On some forms who filled it in and when stands below. Those lines stay where they are unless they are all facts. */
  #takeFactsAtEnd(): void {
    const last = this.#passages.at(-1);
    while (last && last.lines.length > 0) {
      const { text } = last.lines.at(-1)!;
      const found = text.includes('\t') ? (factsOfRow(text.split('\t')) ?? []) : factsOfLine(text);
      if (found.length === 0) return;
      this.#takeFacts(found);
      last.lines.pop();
    }
  }

  /** The first line, or a heading before anything else: it names the form, in its own words or others. */
  #isTitle({ text, look }: FormUnit, index: number): boolean {
    const words = foldedWords(text);
    if (words.length === 0 || text.length > 120 || index > 5 || factsOfLine(text).length > 0) return false;
    const name = carryingWords(foldedWords(this.#template.name));
    const isNamed = wordLikeness(carryingWords(words), name) >= (index === 0 ? 0.3 : 0.6);
    return isNamed || (index < 2 && look !== '' && this.#title === null);
  }

  /** A title that tells this form from others has a number in it, or a day. */
  #titleOf(text: string): string | null {
    const name = foldedWords(this.#template.name);
    const tells = /\d/.test(text) && foldedWords(text).length > name.length;
    return tells ? text : this.#title;
  }

  /** Looks as the labels do, but is none: what comes after it is under no field. */
  #isUnknownHeading({ text, look }: FormUnit): boolean {
    if (text.length > 100) return false;
    if (look !== '') return this.#looks.has(look) && !/[☐☒☑]/u.test(text);
    const number = leadingNumber(text);
    const isAfterLast =
      !this.#isFront &&
      number?.isMarked === true &&
      Number(number.number) > this.#template.fields.length &&
      Number(number.number) <= this.#template.fields.length + 3;
    return isAfterLast && text.length <= 60 && !/[.!?]$/.test(text);
  }

  /** A few words right above others, after white space, on a form in plain letters whose labels all stand so. */
  #isUnknownTop(unit: FormUnit, index: number): boolean {
    const { text } = unit;
    const isShort = text.length <= 40 && foldedWords(text).length <= 4;
    return isShort && /^\p{Lu}[\p{L}\s’'/-]+$/u.test(text) && this.#hasPlainTops && this.#isTop(index);
  }

  /** Whether a line stands after white space, with words right under it. */
  #isTop(index: number): boolean {
    const [unit, next] = [this.#units[index]!, this.#units[index + 1]];
    const isPlain = unit.cell === null && unit.look === '' && unit.startsBlock;
    return isPlain && next?.cell === null && !next.startsBlock && !this.#heads.has(next);
  }

  /** Where a bold beginning ends that looks as the labels do, whose answers stand behind them on the line; 0 for no such line. */
  #unknownLead({ text, bold }: FormUnit): number {
    if (bold < 3 || bold >= text.length || bold > 80 || this.#isFront) return 0;
    const hasColon = /:\s*$/.test(text.slice(0, bold)) || /^\s*:/.test(text.slice(bold));
    const alike = [...this.#heads].filter(([unit, { end }]) => unit.bold > 0 && end < unit.text.length);
    return hasColon && alike.length > 1 ? bold + (/^\s*:/.exec(text.slice(bold))?.[0].length ?? 0) : 0;
  }

  /** A label in other words that stands just where a field was to come, and shares a word with it, is that field's. */
  #takeByPlace(): void {
    const asking = this.#template.fields.filter(({ kind }) => kind !== 'heading');
    const found = new Set(this.#passages.map(({ fieldId }) => fieldId));
    for (const [index, field] of asking.entries()) {
      if (found.has(field.id)) continue;
      const at = this.#passages.findIndex(({ fieldId }) => fieldId === asking[index - 1]?.id) + 1;
      const passage = this.#passages[at];
      const next = this.#passages[at + 1];
      const isNext =
        next === undefined ? index === asking.length - 1 : next.fieldId === asking[index + 1]?.id;
      if (at === 0 || !passage || passage.fieldId !== null || passage.heading === '' || !isNext) continue;
      const heading = carryingWords(foldedWords(passage.heading));
      if (wordLikeness(heading, carryingWords(foldedWords(field.name))) < 0.3) continue;
      const expected = new ExpectedWords(foldedWords(field.prompt));
      const lines = passage.lines.map((line) => ({ ...line, text: expected.take(line.text) }));
      Object.assign(passage, {
        fieldId: field.id,
        by: 'similar',
        lines: lines.filter(({ text }) => text !== '')
      });
    }
  }

  /** A row of a table of labels and answers whose label is no field's. */
  #isUnknownRow(filled: readonly string[], row: number, cells: readonly string[]): boolean {
    const [first = ''] = filled;
    const kind = this.#field?.kind;
    return (
      row === this.#labelRow + 1 &&
      filled.length > 1 &&
      (cells[0] ?? '').trim() !== '' &&
      first.length <= 80 &&
      !/^[[(]?\d{1,2}[:.]\d{2}/.test(first) &&
      kind !== 'choice' &&
      kind !== 'checkboxes' &&
      this.#units.some(({ cell, matches }) => cell?.row === this.#labelRow && matches.length === 0)
    );
  }

  #isTickHeader(cells: readonly string[]): boolean {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const { fields } = this.#template;
    const options = filled.filter((cell) =>
      fields.some(({ choices }) => matchChoice(choices, cell)?.rest === '')
    );
    return options.length > 1;
  }

  #withoutTab(cells: readonly string[]): string {
    return cells
      .map((cell) => cell.trim())
      .join('\t')
      .replace(/^\t+|\t+$/g, '');
  }
}
