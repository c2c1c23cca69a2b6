import type { FormTemplate } from '$lib/domain/form-template';
import { extensionOf } from '../sources/extension-of';
import type { SourceFile } from '../sources/parsed-source';
import { readResponseFile } from '../responses/read-response-file';
import type { SheetCell } from '../responses/response-file';
import { chooseHeads } from './reading/choose-heads';
import { factOfTitle, writtenIn, type FoundFacts } from './reading/form-facts';
import type { FormUnit } from './reading/form-units';
import {
  fieldLabels,
  matchLabel,
  type FieldLabel,
  type LabelMatch,
  type MatchedBy
} from './reading/match-label';
import { matchChoice } from './reading/read-choices';
import type { FormPassage } from './reading/read-passages';
import { baseName, toReadForm, type ReadForm } from './to-read-form';

/** Titles stand in one of the first lines of a table. */
const titleLines = 20;
const ticked = /^(?:x|v|ja|yes|waar|true|1|✓|✔|☒|☑|\[x\])$/iu;

export function isFormTable({ name, bytes }: SourceFile): boolean {
  const extension = extensionOf(name);
  return ['csv', 'tsv', 'xlsx'].includes(extension) && !(bytes[0] === 0x25 && bytes[1] === 0x50);
}

/** The forms of a table: a row for each, its columns the fields; or the other way about. Every sheet with fields in it counts. */
export async function readFormTable(
  file: SourceFile,
  template: FormTemplate
): Promise<{ forms: ReadForm[]; format: string }> {
  const { sheets, format } = await readResponseFile(file);
  const labels = fieldLabels(template.fields);
  const found = sheets.map(({ name, rows }) => {
    const table = rows.map((cells) => cells.map(cellWords));
    const across = titlesIn(table, labels);
    const down = titlesIn(turned(table), labels);
    return down.count > across.count ? { name, table: turned(table), at: down } : { name, table, at: across };
  });
  const base = baseName(file.name);
  const known = found.filter(({ at }) => at.count > 0);
  const forms = known.flatMap(({ name, table, at }) =>
    formsOf(table, at, template, known.length > 1 && name ? `${base}, ${name}` : base)
  );
  if (forms.length > 0) return { forms, format };
  const lines = found.flatMap(({ table }) =>
    table.flatMap((cells) => {
      const text = cells.filter((cell) => cell !== '').join('\t');
      return text === '' ? [] : [{ text, startsBlock: true }];
    })
  );
  return {
    forms: [toReadForm([{ heading: '', fieldId: null, by: null, lines }], {}, template, base, base)],
    format
  };
}

type Titles = { line: number; count: number; heads: Map<number, LabelMatch> };

/** The line with the most labels in it. */
function titlesIn(table: readonly (readonly string[])[], labels: readonly FieldLabel[]): Titles {
  let best: Titles = { line: 0, count: 0, heads: new Map() };
  for (const [line, cells] of table.slice(0, titleLines).entries()) {
    const units = cells.map((text, index): FormUnit & { index: number } => ({
      index,
      text,
      line,
      cell: null,
      startsBlock: true,
      bold: 0,
      look: '',
      matches: labels
        .flatMap((label) => matchLabel(text.slice(0, 2000), label, { isMarked: true, bold: 0 }) ?? [])
        .filter(({ by }) => by !== 'number')
        .toSorted((a, b) => b.score - a.score)
    }));
    const chosen = chooseHeads(units);
    const heads = new Map(
      units.flatMap((unit) => {
        const match = chosen.get(unit) ?? oneOfOptions(unit, labels);
        return match ? [[unit.index, match] as const] : [];
      })
    );
    const count = new Set(Array.from(heads.values(), ({ label }) => label)).size;
    if (count > best.count) best = { line, count, heads };
  }
  return best;
}

/** A column of one option: "Wishes: by car" beside "Wishes: at school". */
function oneOfOptions({ matches }: FormUnit, labels: readonly FieldLabel[]): LabelMatch | undefined {
  return matches.find(
    ({ label, end }) => labels.includes(label) && label.field.choices.length > 0 && end > 0
  );
}

function formsOf(
  table: readonly (readonly string[])[],
  { line, heads }: Titles,
  template: FormTemplate,
  base: string
): ReadForm[] {
  const titles = table[line] ?? [];
  const forms: { form: ReadForm; row: number }[] = [];
  for (const [index, cells] of table.entries()) {
    if (index <= line || cells.every((cell) => cell === '')) continue;
    const facts: FoundFacts & { someone?: string } = {};
    const byField = new Map<string, FormPassage>();
    const rest: FormPassage[] = [];
    for (const [column, cell] of cells.entries()) {
      const title = titles[column] ?? '';
      const head = heads.get(column);
      const fact = head && head.score > 0.8 ? null : factOfTitle(title);
      if (fact) facts[fact] ||= writtenIn(cell);
      else if (head) addCell(byField, title, head, cell);
      else if (cell !== '') rest.push({ heading: title, fieldId: null, by: null, lines: linesOf(cell) });
    }
    const who = facts.people || facts.someone || facts.date || String(index - line);
    const name = table.length - line > 2 ? `${base}, ${who}` : base;
    forms.push({ form: toReadForm([...byField.values(), ...rest], facts, template, name, base), row: index });
  }
  return forms.map(({ form }) => form);
}

function addCell(
  byField: Map<string, FormPassage>,
  title: string,
  { label, by, end }: LabelMatch,
  cell: string
): void {
  const { field } = label;
  const passage = byField.get(field.id) ?? {
    heading: title,
    fieldId: field.id,
    by: by satisfies MatchedBy,
    lines: []
  };
  byField.set(field.id, passage);
  const option = end < title.length ? matchChoice(field.choices, title.slice(end)) : null;
  if (option) {
    if (ticked.test(cell)) passage.lines.push({ text: `☒ ${option.choice.label}`, startsBlock: true });
    return;
  }
  passage.lines.push(...linesOf(cell));
}

function linesOf(cell: string): FormPassage['lines'] {
  return cell
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, startsBlock: true }));
}

function turned(table: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...table.map((cells) => cells.length));
  // A form has no thousand fields: what is wider is a table of rows.
  if (table.length > 1000) return [];
  return Array.from({ length: width }, (_, column) => table.map((cells) => cells[column] ?? ''));
}

function cellWords(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.time ? `${cell.date} ${cell.time.slice(0, 5)}` : cell.date;
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return String(cell).trim();
}
