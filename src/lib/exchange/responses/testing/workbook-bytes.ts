import { buildZip, type ZipMember } from '../../archive/zip-builder';

export type WorkbookSheet = {
  name: string;
  /** What stands between `<worksheet>` and its end. */
  xml: string;
  state?: string;
};

type Options = { strings?: string; styles?: string; properties?: string; others?: ZipMember[] };

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook (.xlsx) from the XML of its sheets, for tests: it can hold what no spreadsheet would write. */
export function workbookBytes(
  sheets: readonly WorkbookSheet[],
  { strings = '', styles = '', properties = '', others = [] }: Options = {}
): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${types}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
  );
  return buildZip([
    {
      name: 'xl/workbook.xml',
      content: `${head}<workbook xmlns:r="${types}">${properties}<sheets>${listed.join('')}</sheets></workbook>`
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        `${head}<Relationships>${relations.join('')}` +
        `<Relationship Id="s" Type="${types}/sharedStrings" Target="/xl/sharedStrings.xml"/>` +
        `<Relationship Id="f" Type="${types}/styles" Target="styles.xml"/></Relationships>`
    },
    { name: 'xl/sharedStrings.xml', content: `${head}<sst>${strings}</sst>` },
    { name: 'xl/styles.xml', content: `${head}<styleSheet>${styles}</styleSheet>` },
    ...sheets.map(({ xml }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${head}<worksheet>${xml}</worksheet>`
    })),
    ...others
  ]);
}
