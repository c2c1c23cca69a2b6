import type { Archive } from '$lib/exchange/archive/open-archive';
import { parseXml } from '$lib/exchange/archive/parse-xml';
import { AppError } from '$lib/domain/app-error';

/** The parts of a .docx by what they are to the document, wherever the writer put them. */
export type DocxParts = {
  main: string;
  /** Names of the parts of one kind, such as `styles` or `header`; only those that are there. */
  list(kind: string): string[];
};

/**
 * Finds the main document of the package and the parts it refers to.
 *
 * @throws AppError `import/unknown-format` when there is none: a spreadsheet, a presentation or some other zip.
 */
export function findDocxParts(archive: Archive, file: string): DocxParts {
  const isDocument = (name: string | undefined) =>
    name !== undefined && archive.has(name) && !isOtherOffice(name);
  const main = [listTargets(archive, file, '').get('officeDocument')?.[0], 'word/document.xml'].find(
    isDocument
  );
  if (!main) throw new AppError('import/unknown-format', { file });
  const targets = listTargets(archive, file, main);
  return { main, list: (kind) => (targets.get(kind) ?? []).filter((name) => archive.has(name)) };
}

function isOtherOffice(name: string): boolean {
  return /(?:workbook|presentation)\.xml$/i.test(name);
}

/** Names by the last word of their relationship's type, which strict and transitional documents share. */
function listTargets(archive: Archive, file: string, part: string): Map<string, string[]> {
  const targets = new Map<string, string[]>();
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!archive.has(name)) return targets;
  parseXml(
    { file, content: archive.readBytes(name) },
    {
      open(element, attributes) {
        if (element !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
        const kind = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
        const target = resolveName(folder, attributes.get('Target') ?? '');
        targets.set(kind, [...(targets.get(kind) ?? []), target]);
      }
    }
  );
  return targets;
}

function resolveName(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
