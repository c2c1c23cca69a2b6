import {
  BorderStyle,
  LevelFormat,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IPropertiesOptions
} from 'docx';
import { docxStyles } from '../export/docx-frame';

/**
 * Ids of the styles of a report. Those Word has itself go by its own ids and names, so that an institution's template
 * takes them over; `Finding` and the like are a report's own.
 */
export const reportStyles = {
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'BodyText',
  list: 'ListNumber',
  caption: 'Caption',
  contents: 'TOCHeading',
  pull: 'IntenseQuote',
  header: 'Header',
  footer: 'Footer',
  footnote: 'FootnoteText',
  label: 'ReportLabel',
  finding: 'Finding',
  figure: 'ReportFigure',
  table: 'ReportTable'
} as const;

export const orderedList = 'report-ordered';
const grey = '4B5563';

/** Numbers of ordered lists. Headings have none: findings go by their sub-question, and a template brings its own. */
export const reportNumbering: INumberingOptions['config'] = [
  {
    reference: orderedList,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        style: { paragraph: { indent: { left: 426, hanging: 426 } } }
      }
    ]
  }
];

/** The built-in styles of the frame with headings, captions, notes and the title as a report has them. */
export function withReportDefaults(styles: IPropertiesOptions['styles']): IPropertiesOptions['styles'] {
  const defaults = styles?.default ?? {};
  const heading = (level: 0 | 1 | 2 | 3, spacing: { before: number; after: number }) => {
    const own = defaults[`heading${level + 1}` as 'heading1'];
    return {
      ...own,
      next: reportStyles.body,
      paragraph: {
        ...own?.paragraph,
        spacing,
        keepNext: true,
        keepLines: true,
        outlineLevel: level
      }
    };
  };
  return {
    ...styles,
    default: {
      ...defaults,
      title: {
        run: { font: 'Calibri', bold: true, size: 52, color: '1F2937' },
        paragraph: { spacing: { before: 1200, after: 160 } }
      },
      heading1: heading(0, { before: 480, after: 200 }),
      heading2: heading(1, { before: 360, after: 140 }),
      heading3: heading(2, { before: 300, after: 120 }),
      heading4: heading(3, { before: 240, after: 100 }),
      caption: { run: { size: 20, color: grey }, paragraph: { spacing: { before: 120, after: 120 } } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } }
    }
  };
}

/** The paragraph styles of a report beside those of the frame. */
export const reportParagraphStyles: readonly IParagraphStyleOptions[] = [
  {
    id: reportStyles.subtitle,
    name: 'Subtitle',
    basedOn: 'Normal',
    next: reportStyles.body,
    quickFormat: true,
    run: { size: 26, color: grey },
    paragraph: { spacing: { after: 120 } }
  },
  {
    id: reportStyles.body,
    name: 'Body Text',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { after: 140, line: 276 } }
  },
  {
    id: reportStyles.contents,
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: reportStyles.body,
    quickFormat: true,
    run: { font: 'Calibri', bold: true, size: 28, color: '1F2937' },
    paragraph: { spacing: { before: 240, after: 160 }, keepNext: true }
  },
  // The frame's Quote has its source as what comes next; here the words are set as a report sets them.
  {
    id: reportStyles.pull,
    name: 'Intense Quote',
    basedOn: 'Normal',
    next: docxStyles.source,
    quickFormat: true,
    run: { italics: true, size: 28, color: '14566E' },
    paragraph: {
      indent: { left: 567, right: 567 },
      spacing: { before: 240, after: 80, line: 300 },
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 8, color: '8D8776' } }
    }
  },
  {
    id: reportStyles.list,
    name: 'List Number',
    basedOn: reportStyles.body,
    quickFormat: true,
    paragraph: { spacing: { after: 80 } }
  },
  {
    id: reportStyles.label,
    name: 'Report Label',
    basedOn: 'Normal',
    next: reportStyles.body,
    quickFormat: true,
    run: { bold: true },
    paragraph: { spacing: { before: 200, after: 60 }, keepNext: true, keepLines: true }
  },
  {
    id: reportStyles.finding,
    name: 'Finding',
    basedOn: 'Normal',
    next: reportStyles.body,
    quickFormat: true,
    run: { bold: true },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true, keepLines: true }
  },
  {
    id: reportStyles.figure,
    name: 'Report Figure',
    basedOn: 'Normal',
    next: reportStyles.caption,
    paragraph: { spacing: { before: 240 }, keepNext: true }
  },
  {
    id: reportStyles.table,
    name: 'Report Table',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 20 },
    paragraph: { spacing: { before: 40, after: 40 } }
  },
  {
    id: reportStyles.header,
    name: 'header',
    basedOn: 'Normal',
    run: { size: 18, color: grey }
  },
  {
    id: reportStyles.footer,
    name: 'footer',
    basedOn: 'Normal',
    run: { size: 18, color: grey }
  }
];
