import { describe, expect, it } from 'vitest';
import { networkLinks } from '$lib/analysis/networks/network-links';
import { networkObject } from '$lib/analysis/networks/network-object';
import { nl } from '$lib/messages/nl';
import { objectWords } from '$lib/messages/object-words';
import { createTranslator } from '$lib/messages/translator';
import { TestProject } from '$lib/testing/test-project';
import { parseXml } from '../archive/parse-xml';
import { tableToCsv } from '../export/table-to-csv';
import { networkToGraphml } from './network-to-graphml';
import { linksTable, nodesTable, type NetworkContents } from './network-tables';

const translate = createTranslator('nl', nl);

/** A parent with a name that a spreadsheet would take for a formula, and a child with one that XML would choke on. */
function twoCodes() {
  const project = new TestProject();
  const parent = project.code('=Band');
  const child = project.code('<Grens & "rust">', parent);
  project.quotation(project.document(), 0, 9, child);
  const refs = [parent, child].map((id) => ({ kind: 'code', id }) as const);
  const network: NetworkContents = {
    name: 'Kern',
    objects: refs.flatMap((ref) => networkObject(project.model, ref, objectWords(translate)) ?? []),
    links: networkLinks(project.model, refs, ['tree']),
    groupOf: (key) => (key === `code:${child}` ? 'Thuis' : '')
  };
  return { model: project.model, network };
}

const lines = (csv: string) =>
  csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

describe('a network as tables', () => {
  it('has a row per object, and none that a spreadsheet would run', () => {
    const { network } = twoCodes();
    const [header, parent, child] = lines(tableToCsv(nodesTable(network, 'nl', translate)));
    expect(header).toBe('Naam;Soort;Citaten;Relaties;Verbindingen;Groep;Tekst');
    expect(parent).not.toMatch(/^=/);
    expect(child).toContain('Open code;1;0;1;Thuis;');
  });

  it('has a row per link', () => {
    const { model, network } = twoCodes();
    const [header, link, ...more] = lines(tableToCsv(linksTable(model, network, 'nl', translate)));
    expect(header).toBe('Van;Soort;Verbinding;Naar;Soort;Keer');
    expect(link).toMatch(/=Band;Open code;Valt onder;.*Grens.*;Open code;1/);
    expect(more).toEqual([]);
  });

  it('has its header only when it is empty', () => {
    const { model } = twoCodes();
    const nothing = { name: 'Leeg', objects: [], links: [] };
    expect(lines(tableToCsv(nodesTable(nothing, 'nl', translate)))).toHaveLength(1);
    expect(lines(tableToCsv(linksTable(model, nothing, 'nl', translate)))).toHaveLength(1);
  });
});

it('is sound GraphML, whatever the names', () => {
  const { model, network } = twoCodes();
  const graphml = networkToGraphml(model, network, translate);
  expect(graphml).toContain('&lt;Grens &amp; &quot;rust&quot;&gt;');
  const names: string[] = [];
  parseXml({ file: 'kern.graphml', content: graphml }, { open: (name) => names.push(name) });
  expect(names.filter((name) => name === 'node')).toHaveLength(2);
  expect([...graphml.matchAll(/<edge [^>]*directed="true"/g)]).toHaveLength(1);
});
