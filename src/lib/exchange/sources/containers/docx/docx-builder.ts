import { zipSync, strToU8 } from 'fflate';
import type { SourceFile } from '../../parsed-source';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"'
].join(' ');
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A .docx for tests around the XML of its body; `parts` are whole roots by name (`styles`, `footnotes`…). */
export function buildDocx(body: string, parts: Record<string, string> = {}): SourceFile {
  const names = Object.keys(parts).filter((name) => name !== 'core');
  const links = names.map(
    (name, index) =>
      `<Relationship Id="rId${index}" Type="${types}/${name.replace(/\d+$/, '')}" Target="${name}.xml"/>`
  );
  const members: Record<string, string> = {
    '_rels/.rels': relate(
      `<Relationship Id="r1" Type="${types}/officeDocument" Target="word/document.xml"/>`
    ),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relate(links.join(''))
  };
  for (const name of names) members[`word/${name}.xml`] = wrap(name.replace(/\d+$/, ''), parts[name] ?? '');
  if (parts.core) members['docProps/core.xml'] = `<c:p xmlns:c="c" xmlns:dc="d">${parts.core}</c:p>`;
  const entries = Object.entries(members).map(([name, xml]) => [name, strToU8(xml)]);
  return { name: 'gesprek.docx', bytes: zipSync(Object.fromEntries(entries)) };
}

/** A paragraph of runs; `**bold**` parts are bold runs. */
export function para(text: string, properties = ''): string {
  const runs = text
    .split('**')
    .map((part, index) => (part === '' ? '' : run(part, index % 2 ? '<w:b/>' : '')));
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs.join('')}</w:p>`;
}

/** One run with its own properties. */
export function run(text: string, properties = ''): string {
  const format = properties ? `<w:rPr>${properties}</w:rPr>` : '';
  return `<w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function relate(links: string): string {
  return `<Relationships xmlns="${relationships}">${links}</Relationships>`;
}

function wrap(kind: string, content: string): string {
  const roots: Record<string, string> = { header: 'hdr', footer: 'ftr' };
  const root = roots[kind] ?? kind;
  return `<w:${root} ${namespaces}>${content}</w:${root}>`;
}
