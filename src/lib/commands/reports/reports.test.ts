import { describe, expect, it } from 'vitest';
import { deleteNetworks } from '$lib/commands/networks/delete-networks';
import { saveNetwork } from '$lib/commands/networks/save-network';
import type { NetworkId, ReportId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject, testNow } from '$lib/testing/test-project';
import { deleteReports } from './delete-reports';
import { saveReport } from './save-report';

const id = 'report-1' as ReportId;

function withReport(): TestProject {
  const project = new TestProject();
  project.run(saveReport, { id, title: ' Wat werkt  voor buddy’s ' });
  return project;
}

describe('a report', () => {
  it('begins with the parts a report usually has, in the language of the project', () => {
    const report = withReport().model.get('reports', id);
    expect(report).toMatchObject({ title: 'Wat werkt voor buddy’s', language: 'nl', createdAt: testNow });
    expect(report.parts.slice(0, 2)).toEqual(['summary', 'questions']);
    expect(report.parts).not.toContain('quotations');
    expect(report.matrix).toEqual({ rows: 'question', columns: 'cimo' });
  });

  it('keeps the order of its parts and has each once', () => {
    const project = withReport();
    project.run(saveReport, { id, parts: ['results', 'summary', 'results'] });
    expect(project.model.get('reports', id)).toMatchObject({
      title: 'Wat werkt voor buddy’s',
      parts: ['results', 'summary']
    });
  });

  it('takes no network that is not there, and lets go of one that is deleted', () => {
    const project = withReport();
    const networkId = 'network-1' as NetworkId;
    project.run(saveNetwork, { id: networkId, name: 'Rust' });
    project.run(saveReport, { id, networkIds: [networkId, 'gone' as NetworkId] });
    expect(project.model.get('reports', id).networkIds).toEqual([networkId]);
    project.run(deleteNetworks, { ids: [networkId] });
    expect(project.model.get('reports', id).networkIds).toEqual([]);
  });

  it.each([
    [-1, 0],
    [2.4, 2],
    [40, 5]
  ])('keeps %s turns around a quotation as %s', (given, kept) => {
    const project = withReport();
    project.run(saveReport, { id, contextTurns: given });
    expect(project.model.get('reports', id).contextTurns).toBe(kept);
  });

  it('has to have a title, which need not be its own', () => {
    const project = withReport();
    expect(errorCodeOf(() => project.run(saveReport, { title: ' ' }))).toBe('command/empty-name');
    project.run(saveReport, { title: 'Wat werkt voor buddy’s' });
    expect(project.model.count('reports')).toBe(2);
  });

  it('is no change when nothing is other than it was', () => {
    const project = withReport();
    expect(project.run(saveReport, { id, authors: ' ' }).operations).toEqual([]);
  });

  it('goes, also when it is asked to go twice', () => {
    const project = withReport();
    expect(project.run(deleteReports, { ids: [id, id, 'gone' as ReportId] }).params).toMatchObject({
      count: 1
    });
    expect(project.model.list('reports')).toEqual([]);
  });
});
