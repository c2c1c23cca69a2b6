import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { genealogyOf } from '$lib/analysis/genealogy/testing/read-test-project';
import { bundleCodes } from '$lib/commands/codes/bundle-codes';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import type { CodeId } from '$lib/domain/ids';
import { genealogyLabels } from '$lib/messages/genealogy-labels';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import { TestProject } from '$lib/testing/test-project';
import { exportGenealogy } from './export-genealogy';
import { toGenealogyReport } from './to-genealogy-report';

const labels = genealogyLabels(createTranslator('nl', nl), 'nl', {
  coder: () => 'Noor',
  relation: () => 'hoort bij',
  timeZone: 'Europe/Amsterdam'
});

function coreCodeProject() {
  const project = new TestProject();
  const documentId = project.document();
  const make = (name: string, start: number, inVivo?: true) =>
    project.run(applyCodes, { places: [{ documentId, start, end: start + 4 }], codes: [{ name }], inVivo });
  make('op je netvlies', 0, true);
  make('=aandacht <b>', 10);
  const [netvlies, aandacht] = project.model.list('codes').map(({ id }) => id) as [CodeId, CodeId];
  const los = project.code('los');
  project.run(mergeCodes, { survivorId: netvlies, codeIds: [los] });
  const parent = { id: 'nabijheid' as CodeId, name: 'nabijheid', level: 'core' as const };
  project.run(bundleCodes, { codeIds: [netvlies, aandacht], parent });
  return project;
}

const reportOf = (project: TestProject, codeId?: CodeId) =>
  toGenealogyReport({
    project: 'Schoolmaatjes',
    genealogy: genealogyOf(project),
    labels,
    locale: 'nl',
    codeId,
    timeZone: 'Europe/Amsterdam'
  });

describe('the appendix on how the core codes came about', () => {
  it('tells of each core code what it rests on, in sentences', () => {
    const [section, ...others] = reportOf(coreCodeProject()).sections;
    expect(others).toEqual([]);
    expect(section).toEqual({
      heading: 'Kerncode: nabijheid',
      level: 2,
      paragraphs: [
        '“nabijheid” kwam voort uit 3 open codes.',
        '2 maart 2026, Noor: gemaakt als kerncode om “op je netvlies” en “=aandacht <b>” te bundelen.',
        'Hieronder vallen “op je netvlies” (in vivo bij 1:1; samengevoegd met “los”) en “=aandacht <b>” (bij 1:2).'
      ]
    });
  });

  it('has every event in its table, with the quotation where a code was made', async () => {
    const csv = new TextDecoder().decode(await exportGenealogy('csv', reportOf(coreCodeProject())));
    const lines = csv.split('\r\n');
    expect(lines[0]).toContain('Wanneer;Codeur;Code;Soort;Wat er gebeurde;Citaat');
    expect(lines[1]).toBe('2026-03-02T09:30:00.000Z;Noor;op je netvlies;Gemaakt;In vivo gemaakt bij 1:1;1:1');
    // A name that a spreadsheet would run is held down.
    expect(lines[2]).toContain("'=aandacht <b>");
    expect(lines).toHaveLength(10);
  });

  it('is a document in Word, HTML and Markdown that holds names as text', async () => {
    const report = reportOf(coreCodeProject());
    const [docx, html, md] = await Promise.all(
      (['docx', 'html', 'md'] as const).map((format) => exportGenealogy(format, report))
    );
    const word = await mammoth.extractRawText({ buffer: Buffer.from(docx!) });
    expect(word.value).toContain('Kerncode: nabijheid');
    expect(word.value).toContain('“=aandacht <b>”');
    expect(new TextDecoder().decode(html)).toContain('=aandacht &lt;b&gt;');
    expect(new TextDecoder().decode(html)).not.toContain('<b>');
    expect(new TextDecoder().decode(md)).toContain('## Kerncode: nabijheid');
    const xlsx = await exportGenealogy('xlsx', report);
    expect([...xlsx.subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it('can be about one code and what flowed into it', () => {
    const project = coreCodeProject();
    const netvlies = project.model.list('codes').find(({ name }) => name === 'op je netvlies')!;
    const report = reportOf(project, netvlies.id);
    expect(report.sections.map(({ heading }) => heading)).toEqual(['Open code: op je netvlies']);
    const codes = new Set(report.table.groups[0]!.rows.map(({ cells }) => cells[2]));
    expect([...codes].sort()).toEqual(['los', 'op je netvlies']);
  });

  it('says so when there is nothing to tell', async () => {
    const empty = reportOf(new TestProject());
    await expect(exportGenealogy('md', empty)).rejects.toMatchObject({ code: 'export/nothing-to-export' });
  });
});
