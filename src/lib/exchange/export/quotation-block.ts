import type { ExportRow } from './export-table';

/** The paragraphs of a quotation in typographic quotes, as Dutch and English reports set them; never empty. */
export function quotedParagraphs({ text }: Pick<ExportRow, 'text'>): string[] {
  return `“${text}”`.split('\n').filter((paragraph) => paragraph.trim() !== '');
}

/** Where a quotation comes from: `10:17, coördinator`. */
export function attribution({ citation, roles }: Pick<ExportRow, 'citation' | 'roles'>): string {
  return roles === '' ? citation : `${citation}, ${roles}`;
}

/** Whether the first letter of a text is Hebrew, Arabic or of another script that runs from right to left. */
export function runsRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter);
}
