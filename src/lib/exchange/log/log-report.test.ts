import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { saveIteration } from '$lib/commands/log/save-iteration';
import { saveLogEntry } from '$lib/commands/log/save-log-entry';
import type { IterationId, LogEntryId } from '$lib/domain/ids';
import { logWords } from '$lib/messages/log-words';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import { TestProject } from '$lib/testing/test-project';
import { exportLog } from './export-log';
import { logFormats } from './log-report';
import { toLogReport } from './to-log-report';

const words = logWords(createTranslator('nl', nl), 'nl');

/** A round with a test that rests on a document and mentions its case, and an entry in no round. */
function study(): TestProject {
  const project = new TestProject();
  const documentId = project.document({ name: 'Avond 1 met Ans', caseName: 'Ans', caseRole: 'ouder' });
  const [ans] = project.model.list('cases');
  const iterationId = 'round' as IterationId;
  project.run(saveIteration, { id: iterationId, name: 'Training, avond 1', comment: 'Eerste *proef*' });
  project.run(saveLogEntry, {
    id: 'a' as LogEntryId,
    title: 'Te veel theorie & <dia’s>, vond Ans',
    step: 'test',
    date: '2025-03-04',
    iterationId,
    text: `Ans was er. Volgens [Ans](kc:case/${ans!.id}):\n\n- te lang\n- te stil`,
    about: [{ kind: 'document', id: documentId }]
  });
  project.run(saveLogEntry, { id: 'b' as LogEntryId, title: 'Los', date: '2025-21' });
  return project;
}

const reportOf = ({ model }: TestProject) => toLogReport({ model, words, locale: 'nl' });
const textOf = async (format: 'csv' | 'html' | 'md', project = study()) =>
  new TextDecoder().decode(await exportLog(format, reportOf(project)));

describe('the account of the iterations', () => {
  it('tells each round step by step, with what is missing and what it rests on', () => {
    const { title, lead, parts } = reportOf(study());
    expect(title).toBe('Verantwoording van de iteraties: Schoolmaatjes');
    expect(lead).toBe('2 regels uit het logboek, voorjaar 2025 – 4 mrt 2025.');
    expect(parts.map(({ heading, level }) => [level, heading])).toEqual([
      [2, 'Training, avond 1'],
      [3, 'Test: Te veel theorie & <dia’s>, vond [ouder]'],
      [2, 'Buiten de iteraties'],
      [3, 'Notitie: Los']
    ]);
    expect(parts[0]!.lines).toEqual([
      '4 mrt 2025',
      'Over het ontwerp is niets vastgelegd.',
      'Nog te komen: de evaluatie.',
      'Nog te komen: het herontwerp.'
    ]);
    expect(parts[1]!.about).toBe('Gebaseerd op: 1. Avond 1 met [ouder]; ouder');
  });

  it('names no case as the team does, in any format', async () => {
    const project = study();
    for (const format of logFormats) {
      const bytes = await exportLog(format, reportOf(project));
      expect(bytes.length).toBeGreaterThan(100);
    }
    for (const format of ['csv', 'html', 'md'] as const)
      expect(await textOf(format, project)).not.toMatch(/\bAns\b/);
  });

  it('escapes what is HTML, and reads as a document in Word', async () => {
    expect(await textOf('html')).toContain(
      '<h3 dir="auto">Test: Te veel theorie &amp; &lt;dia’s&gt;, vond [ouder]</h3>'
    );
    expect(await textOf('md')).toContain('- te lang\n- te stil');
    const bytes = await exportLog('docx', reportOf(study()));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain('Test: Te veel theorie & <dia’s>, vond [ouder]');
    expect(value).toContain('te stil');
  });

  it('is a table with a row for each entry, oldest first', async () => {
    const [titles, first, second] = (await textOf('csv')).split('\r\n');
    expect(titles).toContain('Nr.;Datum;Stap;Iteratie;Titel');
    expect(first).toMatch(/^2;voorjaar 2025;Notitie;;Los/);
    expect(second).toMatch(/^1;4 mrt 2025;Test;Training, avond 1;/);
  });

  it('asks for something to tell', async () => {
    const report = reportOf(new TestProject());
    await expect(exportLog('docx', report)).rejects.toMatchObject({ code: 'export/nothing-to-export' });
  });
});
