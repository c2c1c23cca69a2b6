import type { DocxNumbering } from './docx-numbering';
import type { DocxStyles } from './docx-styles';
import type { SourceParagraph } from '../../parsed-source';

/** What a `w:p` says about itself before its words come. */
export type DocxParagraph = {
  styleId: string | null;
  outlineLevel: number | null;
  numberId: string | null;
  numberLevel: number | null;
  /** Its end was deleted with tracked changes: the next paragraph goes on in this one. */
  runsOn: boolean;
};

/** A paragraph that has said nothing yet. */
export function newDocxParagraph(): DocxParagraph {
  return { styleId: null, outlineLevel: null, numberId: null, numberLevel: null, runsOn: false };
}

/** What a paragraph is and the number before it; counting goes on, so call it once for each. */
export function describeParagraph(
  paragraph: DocxParagraph,
  styles: DocxStyles,
  numbering: DocxNumbering
): { kind: SourceParagraph['kind']; label: string } {
  const style = styles.paragraph(paragraph.styleId);
  const numberId = paragraph.numberId ?? style.numberId;
  // Number 0 takes a paragraph out of the list that its style puts it in.
  const isNumbered = numberId !== null && numberId !== '0';
  const label = isNumbered ? numbering.next(numberId, paragraph.numberLevel ?? style.numberLevel) : '';
  const isHeading = paragraph.outlineLevel === null ? style.heading : paragraph.outlineLevel < 9;
  if (isHeading) return { kind: 'heading', label };
  return { kind: isNumbered ? 'list-item' : 'paragraph', label };
}
