import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openArchive, type Archive } from '$lib/exchange/archive/open-archive';
import { parseXml } from '$lib/exchange/archive/parse-xml';
import { officeArchiveLimits } from '$lib/exchange/sources/containers/office-archive-limits';
import { countInReport } from './count-in-report';
import type { ReportSeal } from './seal';
import { sealAsJson } from './seal-as-json';

const namespace = 'urn:kerncode:report-seal:1';
const root = 'kerncode-seal';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
// Any GUID will do; a fixed one, so that the same report gives the same file.
const storeId = '{6B65726E-636F-6465-8A1D-7365616C0001}';

const propertiesPart =
  `${declaration}<ds:datastoreItem ds:itemID="${storeId}" xmlns:ds="${officeTypes}/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`;
const propertiesType =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';

/**
 * The finished document of Word with the seal as a part of its own (custom XML, which Word keeps when it saves), which
 * counts how often each quotation can be read in it. For a document made here: it may have no custom XML yet.
 */
export function addSealToDocx(docx: Uint8Array, seal: ReportSeal): Uint8Array {
  const parts = unzipSync(docx);
  const counted = countInReport(seal, wordsOfDocx(openDocx(docx, 'report.docx')));
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${officeTypes}/relationships/${kind}" Target="${target}"/>`;
  return zipSync({
    ...parts,
    '[Content_Types].xml': before('</Types>', parts['[Content_Types].xml'], propertiesType),
    'word/_rels/document.xml.rels': before(
      '</Relationships>',
      parts['word/_rels/document.xml.rels'],
      link('rIdKerncodeSeal', 'customXml', '../customXml/item1.xml')
    ),
    'customXml/item1.xml': strToU8(
      `${declaration}<${root} xmlns="${namespace}">${sealAsJson(counted)}</${root}>`
    ),
    'customXml/itemProps1.xml': strToU8(propertiesPart),
    'customXml/_rels/item1.xml.rels': strToU8(
      `${declaration}<Relationships xmlns="${packageTypes}">${link('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`
    )
  });
}

/** The parts of a .docx, read within limits. @throws AppError `import/…` as `openArchive` does */
export function openDocx(bytes: Uint8Array, name: string): Archive {
  return openArchive({ name, bytes }, officeArchiveLimits);
}

/** The JSON of every seal in the document: one, when it is a report of Kerncode. @throws AppError `import/…` */
export function findSealsInDocx(archive: Archive): string[] {
  const items = archive.names.filter((name) => /^customXml\/item\d{1,6}\.xml$/i.test(name));
  return items.flatMap((name) => {
    const words: string[] = [];
    let depth = 0;
    let isSeal = false;
    parseXml(
      { file: name, content: archive.readBytes(name) },
      {
        open(element) {
          if (depth === 0) isSeal = element === root;
          depth += 1;
        },
        text: (text) => void (isSeal && words.push(text)),
        close: () => void (depth -= 1)
      }
    );
    return isSeal ? [words.join('')] : [];
  });
}

/** All that can be read in the document and its notes; deleted words of tracked changes are left out. @throws AppError `import/…` */
export function wordsOfDocx(archive: Archive): string {
  const texts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'].filter((name) =>
    archive.has(name)
  );
  return texts.map((name) => wordsOfPart(name, archive.readBytes(name))).join('\n');
}

function wordsOfPart(file: string, content: Uint8Array): string {
  const parts: string[] = [];
  let inText = false;
  // The same words once more, for programs that cannot show the first form of them.
  let fallbacks = 0;
  parseXml(
    { file, content },
    {
      open(name) {
        if (name === 'Fallback') fallbacks += 1;
        if (name === 't') inText = true;
        else if (name === 'noBreakHyphen') parts.push('-');
        else if (name === 'tab' || name === 'br' || name === 'cr') parts.push(' ');
      },
      text: (text) => void (inText && fallbacks === 0 && parts.push(text)),
      close(name) {
        if (name === 'Fallback') fallbacks -= 1;
        if (name === 't') inText = false;
        else if (name === 'p') parts.push('\n');
      }
    }
  );
  return parts.join('');
}

function before(end: string, part: Uint8Array | undefined, words: string): Uint8Array {
  const xml = strFromU8(part ?? new Uint8Array());
  const at = xml.lastIndexOf(end);
  if (at < 0) throw new Error(`a document of Word without ${end}`);
  return strToU8(xml.slice(0, at) + words + xml.slice(at));
}
