import {
  AlignmentType,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type IParagraphStyleOptions,
  type IPropertiesOptions
} from 'docx';
import type { ExportTable } from './export-table';

/** Ids of the styles of the exported document, as Word lists them. */
export const docxStyles = { quote: 'Quote', source: 'QuoteSource', note: 'QuoteNote' } as const;

/** Word's own, in twentieths of a point. */
export const usualMargin = 1440;

type Framed = Pick<ExportTable, 'title' | 'locale'> & { options: Pick<ExportTable['options'], 'layout'> };

/**
 * Everything about the document but its content: language, styles, page and footer. A table lies on its side;
 * `ownStyles` come after the styles of quotations; `margin` is in twentieths of a point.
 */
export function documentFrame(
  table: Framed,
  children: FileChild[],
  ownStyles: readonly IParagraphStyleOptions[] = [],
  margin = usualMargin
): IPropertiesOptions {
  const orientation = table.options.layout === 'table' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const footer = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })]
  });
  return {
    title: table.title,
    creator: 'Kerncode',
    styles: documentStyles(table.locale === 'nl' ? 'nl-NL' : 'en-GB', ownStyles),
    sections: [
      // A4, in twentieths of a point.
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation },
            margin: { top: margin, right: margin, bottom: margin, left: margin }
          }
        },
        footers: { default: new Footer({ children: [footer] }) },
        children
      }
    ]
  };
}

function documentStyles(
  language: string,
  ownStyles: readonly IParagraphStyleOptions[]
): IPropertiesOptions['styles'] {
  const indent = { left: 567, right: 567 };
  const heading = { font: 'Calibri', bold: true, color: '1F2937' };
  return {
    default: {
      document: { run: { font: 'Calibri', size: 22, language: { value: language } } },
      heading1: { run: { ...heading, size: 32 }, paragraph: { keepNext: true, spacing: { after: 240 } } },
      heading2: {
        run: { ...heading, size: 26 },
        paragraph: { keepNext: true, spacing: { before: 360, after: 160 } }
      },
      heading3: {
        run: { ...heading, size: 24 },
        paragraph: { keepNext: true, spacing: { before: 300, after: 120 } }
      },
      heading4: {
        run: { ...heading, size: 22 },
        paragraph: { keepNext: true, spacing: { before: 240, after: 120 } }
      }
    },
    paragraphStyles: [
      {
        id: docxStyles.quote,
        name: 'Quote',
        basedOn: 'Normal',
        next: docxStyles.source,
        quickFormat: true,
        run: { italics: true },
        paragraph: { indent, spacing: { after: 60 } }
      },
      {
        id: docxStyles.source,
        name: 'Quote Source',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { color: '4B5563' },
        paragraph: { indent, spacing: { after: 200 } }
      },
      {
        id: docxStyles.note,
        name: 'Quote Note',
        basedOn: docxStyles.source,
        next: 'Normal',
        quickFormat: true,
        run: { size: 20 }
      },
      ...ownStyles
    ]
  };
}
