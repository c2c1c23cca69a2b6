import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tableNames, type TableName } from '$lib/domain/tables';
import { ProjectModel } from '$lib/model/project-model';
import { putAxialRecords } from '$lib/testing/axial-records';
import { putEvidenceRecords } from '$lib/testing/evidence-records';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { putSessionRecords } from '$lib/testing/session-records';
import { projectAsData } from '$lib/testing/project-as-data';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import type { BundleManifest } from './bundle-manifest';
import { bundleVersion, tableSince } from './bundle-manifest';
import { parseBundle } from './parse-bundle';
import { serializeBundle } from './serialize-bundle';

const tablesAfter = (version: number) =>
  (Object.keys(tableSince) as TableName[]).filter((table) => tableSince[table]! > version);

async function bundleOf({ model }: TestProject): Promise<Uint8Array> {
  const records = Object.fromEntries(tableNames.map((table) => [table, model.list(table)]));
  const texts = model.list('documents').map(({ id, length }) => textOf(documentToImport(id, { length })));
  for (const text of texts) text.text = text.text.toWellFormed();
  const stamp = { savedAt: '2026-03-02T10:00:00.000Z', app: 'x' };
  return serializeBundle({ records, texts, history: [] }, stamp);
}

/** The bundle as an older version wrote it: without the tables that came later, in files, counts and manifest. */
function asVersion(version: number, bundle: Uint8Array): Uint8Array {
  const newTables = tablesAfter(version);
  const entries = unzipSync(bundle);
  const manifest = JSON.parse(strFromU8(entries['manifest.json']!)) as BundleManifest;
  const isNew = (name: string) => newTables.some((table) => name === `records/${table}.ndjson`);
  const counts = Object.entries(manifest.counts).filter(([table]) => !newTables.includes(table as TableName));
  const older = {
    ...manifest,
    version,
    counts: Object.fromEntries(counts),
    entries: manifest.entries.filter(({ name }) => !isNew(name))
  };
  const kept = Object.entries(entries).filter(([name]) => !isNew(name));
  return zipSync({ ...Object.fromEntries(kept), 'manifest.json': strToU8(JSON.stringify(older)) });
}

describe.each([1, 2, 3, 4, 5])('a bundle of version %i', (version) => {
  it('opens with all it has, and nothing in the tables that came later', async () => {
    const project = TestProject.coded();
    const { records, texts } = await parseBundle(asVersion(version, await bundleOf(project)), 'oud.kerncode');
    const model = ProjectModel.from(records);
    expect(projectAsData(model)).toEqual(projectAsData(project.model));
    for (const table of tablesAfter(version)) expect(model.count(table)).toBe(0);
    expect(texts).toHaveLength(2);
  });

  it('is written again as the newest version, with what was added since', async () => {
    const project = TestProject.coded();
    const older = await parseBundle(asVersion(version, await bundleOf(project)), 'oud.kerncode');
    const again = await serializeBundle(older, { savedAt: '2026-03-02T10:00:00.000Z', app: 'x' });
    const manifest = JSON.parse(strFromU8(unzipSync(again)['manifest.json']!)) as BundleManifest;
    expect(manifest.version).toBe(bundleVersion);
    putAxialRecords(project);
    putEvidenceRecords(project);
    putSessionRecords(project);
    putQuestionnaireRecords(project);
    putTimelineRecords(project);
    const { records } = await parseBundle(await bundleOf(project), 'nieuw.kerncode');
    expect(projectAsData(ProjectModel.from(records))).toEqual(projectAsData(project.model));
  });

  it('is not believed when it says it is newer but lacks the tables', async () => {
    const entries = unzipSync(asVersion(version, await bundleOf(TestProject.coded())));
    const manifest = JSON.parse(strFromU8(entries['manifest.json']!)) as BundleManifest;
    const posing = {
      ...entries,
      'manifest.json': strToU8(JSON.stringify({ ...manifest, version: version + 1 }))
    };
    await expect(parseBundle(zipSync(posing), 'p.kerncode')).rejects.toMatchObject({
      code: 'bundle/damaged'
    });
  });
});
