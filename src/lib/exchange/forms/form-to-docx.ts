import {
  BorderStyle,
  CheckBox,
  Document,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphStyleOptions
} from 'docx';
import type { FormField, FormTemplate } from '$lib/domain/form-template';
import { documentFrame } from '../export/docx-frame';
import {
  headingParagraph,
  legalInXml,
  styledParagraph,
  textRuns,
  titleParagraph
} from '../export/docx-paragraphs';
import type { ExportLocale } from '../export/export-table';
import { numberedFields } from './numbered-fields';

/** What is printed on a form beside what its maker wrote. */
export type PrintedFormWords = {
  locale: ExportLocale;
  date: string;
  observer: string;
  place: string;
  people: string;
  explanation: string;
};

/** What stands on a form that was filled in; on a blank one nothing. */
export type PrintedEntry = { choiceIds: readonly string[]; paragraphs: readonly string[] };
export type PrintedForm = {
  name: string;
  date: string;
  observer: string;
  place: string;
  people: string;
  entryOf: (field: FormField) => PrintedEntry | undefined;
};

/** Ids of the styles, as Word lists them. */
const styles = {
  instruction: 'FormInstruction',
  prompt: 'FormPrompt',
  answer: 'FormAnswer',
  choice: 'FormChoice'
} as const;
/** Room to write in, in twentieths of a point: an eighth of a page for notes. */
const heights = { notes: 2200, text: 1100, beside: 700 };
/** Ballot boxes of a font that every Word has. */
const boxes = {
  checkedState: { value: '2612', font: 'MS Gothic' },
  uncheckedState: { value: '2610', font: 'MS Gothic' }
};

/**
 * A form to fill in with Word: boxes to click, room for words. `readFilledForm` reads what was filled in exactly, for every label,
 * prompt and option stands on it as the template has it. With `filled` what was filled in stands there.
 */
export async function formToDocx(
  template: Pick<FormTemplate, 'name' | 'instruction' | 'fields'>,
  words: PrintedFormWords,
  filled?: PrintedForm
): Promise<Uint8Array> {
  const hasSections = template.fields.some(({ kind }) => kind === 'heading');
  const children: FileChild[] = [titleParagraph(template.name)];
  if (template.instruction !== '') children.push(...paragraphs(styles.instruction, template.instruction));
  children.push(factsTable(words, filled));
  for (const { field, label } of numberedFields(template.fields)) {
    const isSection = field.kind === 'heading';
    children.push(headingParagraph(label, hasSections && !isSection ? 3 : 2));
    if (field.prompt !== '') children.push(...paragraphs(styles.prompt, field.prompt));
    if (!isSection) children.push(...answerOf(field, words, filled?.entryOf(field)));
  }
  const frame = documentFrame(
    { title: template.name, locale: words.locale, options: { layout: 'blocks' } },
    children,
    ownStyles,
    1134
  );
  return new Uint8Array(await Packer.toArrayBuffer(new Document(frame)));
}

function answerOf(field: FormField, words: PrintedFormWords, entry: PrintedEntry | undefined): FileChild[] {
  const written = entry?.paragraphs ?? [];
  if (field.kind !== 'choice' && field.kind !== 'checkboxes')
    return [box(written, field.kind === 'notes' ? heights.notes : heights.text)];
  const options = field.choices.map(
    ({ id, label }) =>
      new Paragraph({
        style: styles.choice,
        children: [
          new CheckBox({ checked: entry?.choiceIds.includes(id) ?? false, ...boxes }),
          new TextRun(` ${legalInXml(label)}`)
        ]
      })
  );
  if (!field.withText && written.length === 0) return options;
  return [
    ...options,
    styledParagraph(styles.prompt, `${words.explanation}:`, true),
    box(written, heights.beside)
  ];
}

/** A frame of one cell: it grows with what is written in it. */
function box(written: readonly string[], height: number): Table {
  const lines = written.length === 0 ? [''] : written;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        height: { value: height, rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            borders: frameLines,
            children: lines.map((line) => new Paragraph({ style: styles.answer, children: textRuns(line) }))
          })
        ]
      })
    ]
  });
}

function factsTable({ date, observer, place, people }: PrintedFormWords, filled?: PrintedForm): Table {
  const rows = [
    [date, filled?.date],
    [observer, filled?.observer],
    [place, filled?.place],
    [people, filled?.people]
  ] as const;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2400, 7200],
    rows: rows.map(
      ([title, value = '']) =>
        new TableRow({
          children: [
            new TableCell({
              borders: frameLines,
              width: { size: 2400, type: WidthType.DXA },
              children: [new Paragraph({ style: styles.answer, children: textRuns(title, true) })]
            }),
            new TableCell({
              borders: frameLines,
              width: { size: 7200, type: WidthType.DXA },
              children: [new Paragraph({ style: styles.answer, children: textRuns(value) })]
            })
          ]
        })
    )
  });
}

const paragraphs = (style: string, text: string) =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [styledParagraph(style, line, true)]));

const line = { style: BorderStyle.SINGLE, size: 4, color: '6B7280' } as const;
const frameLines = { top: line, bottom: line, left: line, right: line };
const basis = { basedOn: 'Normal', quickFormat: true } as const;
const ownStyles: readonly IParagraphStyleOptions[] = [
  { ...basis, id: styles.instruction, name: 'Form Instruction', paragraph: { spacing: { after: 200 } } },
  {
    ...basis,
    id: styles.prompt,
    name: 'Form Prompt',
    run: { size: 20, color: '4B5563' },
    paragraph: { spacing: { after: 80 } }
  },
  { ...basis, id: styles.answer, name: 'Form Answer', paragraph: { spacing: { before: 40, after: 40 } } },
  {
    ...basis,
    id: styles.choice,
    name: 'Form Choice',
    paragraph: { indent: { left: 340, hanging: 340 }, spacing: { after: 60 } }
  }
];
