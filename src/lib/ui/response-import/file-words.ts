import type { FileOutline } from '$lib/exchange/responses/file-outline';
import type { SurveyTool } from '$lib/exchange/responses/guess-mapping';
import type { SheetCell } from '$lib/exchange/responses/response-file';
import type { Translate } from '$lib/messages/translator';

/** Names of products: the same in every language. */
export const toolNames: Readonly<Record<SurveyTool, string>> = {
  'microsoft-forms': 'Microsoft Forms',
  'google-forms': 'Google Forms',
  qualtrics: 'Qualtrics',
  limesurvey: 'LimeSurvey'
};

const delimiters: Readonly<Record<string, 'semicolon' | 'comma' | 'tab' | 'pipe'>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'pipe'
};

/** What kind of file it is, and how large. */
export function fileSentence({ delimited, sheets }: FileOutline, t: Translate): string {
  const rows = sheets.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const columns = Math.max(0, ...sheets.map(({ columnCount }) => columnCount));
  const size = t('responseImport.file.size', {
    rows: t('responseImport.file.rows', { count: rows }),
    columns: t('responseImport.file.columns', { count: columns })
  });
  return `${kindOf(delimited, t)} · ${size}`;
}

function kindOf(delimited: FileOutline['delimited'], t: Translate): string {
  if (!delimited) return t('responseImport.file.xlsx');
  const known = delimiters[delimited.delimiter];
  const delimiter = known ? t(`responseImport.file.delimiter.${known}`) : delimited.delimiter;
  return t('responseImport.file.csv', { delimiter, encoding: delimited.encoding.toUpperCase() });
}

/** A cell as a person would see it. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return [cell.date, cell.time].filter(Boolean).join(' ');
}
