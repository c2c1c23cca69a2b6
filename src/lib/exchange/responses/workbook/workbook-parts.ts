import type { Archive } from '../../archive/open-archive';
import { parseXml } from '../../archive/parse-xml';

export type WorkbookParts = {
  is1904: boolean;
  /** In the order of the tabs; sheets that are only a chart are left out. */
  sheets: { name: string; isHidden: boolean; path: string }[];
  sharedStrings: string | null;
  styles: string | null;
};

const workbookPath = 'xl/workbook.xml';

/**
 * Where the parts of a workbook are in its zip; null when the zip holds no workbook.
 *
 * @throws AppError `import/invalid-xml`, `import/forbidden-xml` or as `Archive.readBytes` does
 */
export function findWorkbookParts(file: string, archive: Archive): WorkbookParts | null {
  const path =
    relationsOf(file, archive, '')?.find(({ type }) => type === 'officeDocument')?.path ?? workbookPath;
  if (!archive.has(path) || !/\.xml$/i.test(path)) return null;
  const listed: { id: string; name: string; isHidden: boolean }[] = [];
  let is1904 = false;
  let isWorkbook = false;
  parseXml(
    { file, content: archive.readBytes(path) },
    {
      open: (name, attributes) => {
        if (name === 'workbook') isWorkbook = true;
        else if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
        else if (name === 'sheet')
          listed.push({
            id: attributes.get('id') ?? '',
            name: attributes.get('name') ?? '',
            isHidden: (attributes.get('state') ?? 'visible') !== 'visible'
          });
      }
    }
  );
  if (!isWorkbook) return null;
  const relations = relationsOf(file, archive, path) ?? [];
  const pathOf = (type: string) => relations.find((relation) => relation.type === type)?.path ?? null;
  const sheets = listed.flatMap(({ id, name, isHidden }) => {
    const relation = relations.find((one) => one.id === id && one.type === 'worksheet');
    return relation ? [{ name, isHidden, path: relation.path }] : [];
  });
  return { is1904, sheets, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles') };
}

type Relation = { id: string; type: string; path: string };

/** What a part (of the package itself: '') refers to inside the zip; the last word of the type says what it is. */
function relationsOf(file: string, archive: Archive, part: string): Relation[] | null {
  const slash = part.lastIndexOf('/') + 1;
  const [folder, name] = [part.slice(0, slash), part.slice(slash)];
  const path = `${folder}_rels/${name}.rels`;
  if (!archive.has(path)) return null;
  const relations: Relation[] = [];
  parseXml(
    { file, content: archive.readBytes(path) },
    {
      open: (element, attributes) => {
        const [id, type, target] = [attributes.get('Id'), attributes.get('Type'), attributes.get('Target')];
        if (element !== 'Relationship' || !id || !type || !target) return;
        if (attributes.get('TargetMode') === 'External') return;
        relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path: resolve(folder, target) });
      }
    }
  );
  return relations;
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean))
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  return steps.join('/');
}
