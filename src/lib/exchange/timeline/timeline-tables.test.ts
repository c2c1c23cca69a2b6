import { describe, expect, it } from 'vitest';
import { eventRows } from '$lib/analysis/timeline/event-rows';
import { saveEvent } from '$lib/commands/events/save-event';
import { savePhase } from '$lib/commands/phases/save-phase';
import { saveTrack } from '$lib/commands/phases/save-track';
import type { EventId, PhaseId, TrackId } from '$lib/domain/ids';
import { screenLanguages } from '$lib/messages/messages';
import { timelineReportWords, timelineTableWords } from '$lib/messages/timeline-table-words';
import { createTranslator, loadMessages } from '$lib/messages/translator';
import { TestProject } from '$lib/testing/test-project';
import type { CellTable } from '../export/cell-table';
import { exportCellTable } from '../export/export-cell-table';
import { outsideNamesFor } from '../report/outside-names';
import { eventReportTable, eventsTable } from './events-table';
import { guessTimelineColumns } from './import/guess-timeline-columns';
import { readTimelineFile } from './import/read-timeline-file';
import { toIncomingEntries } from './import/to-incoming-entries';
import { phaseReportTable, phasesTable } from './phases-table';
import { toldEntry } from './testing/told-entry';

function study(): TestProject {
  const project = new TestProject();
  project.document({ caseName: 'Mila', caseRole: 'ouder' });
  const [person] = project.model.list('cases');
  const [document] = project.model.list('documents');
  const trackId = 'track' as TrackId;
  const training = 'training' as PhaseId;
  project.run(saveTrack, { id: trackId, name: 'Uitvoering' });
  project.run(savePhase, {
    id: training,
    name: 'Training',
    goal: 'Leren luisteren; met Mila',
    approach: 'Twee avonden\nen een derde op verzoek',
    trackId,
    start: '2025-03-04',
    end: '2025-05',
    planned: { start: '2025-21', end: null },
    colour: 3
  });
  project.run(savePhase, {
    id: 'evening' as PhaseId,
    name: 'Avond 1',
    parentId: training,
    start: '2025-03-04',
    end: '2025-03-04'
  });
  project.run(savePhase, { id: 'later' as PhaseId, name: 'Evaluatie', start: '2025-06-01' });
  project.run(saveEvent, {
    id: 'match' as EventId,
    kind: 'match',
    name: 'Mila en een buddy',
    start: '2025-03',
    caseIds: [person!.id],
    documentIds: [document!.id],
    place: 'De Wilg; zaal 2',
    comment: 'Op verzoek van Mila',
    planned: { start: '2024-24', end: null },
    trackId,
    phaseId: training
  });
  project.run(saveEvent, {
    id: 'theme' as EventId,
    kind: 'own',
    ownKind: 'Voorlichting',
    name: '=Avond',
    state: 'cancelled',
    start: '2025-03-04',
    startTime: '19:30',
    endTime: '21:00'
  });
  return project;
}

async function wordsIn(language: (typeof screenLanguages)[number]) {
  return createTranslator(language, await loadMessages(language));
}

async function readAgain(table: CellTable, format: 'csv' | 'xlsx') {
  const bytes = await exportCellTable(format, table);
  const file = await readTimelineFile({ name: `tabel.${format}`, bytes }, {} as never);
  if (file.kind !== 'table') throw new Error('a table is no calendar');
  const [{ rows }] = file.sheets as [(typeof file.sheets)[number]];
  return toIncomingEntries(rows, guessTimelineColumns(rows)).map(toldEntry);
}

describe.each(screenLanguages)('the tables of the team in %s', (language) => {
  it.each(['csv', 'xlsx'] as const)('are read again from %s', async (format) => {
    const { model } = study();
    const t = await wordsIn(language);
    const phases = await readAgain(phasesTable(model, timelineTableWords(t, language, 'phases')), format);
    expect(phases).toMatchObject([
      { what: 'phase', name: 'Evaluatie', date: '2025-06-01' },
      {
        name: 'Training',
        goal: 'Leren luisteren; met Mila',
        approach: 'Twee avonden\nen een derde op verzoek',
        date: '2025-03-04/2025-05',
        planned: '2025-21',
        track: 'Uitvoering'
      },
      { name: 'Avond 1', phase: 'Training', number: '1.1', date: '2025-03-04/2025-03-04' }
    ]);
    const rows = eventRows(model, { kindName: (kind) => kind, today: '2025-06-01' });
    const events = await readAgain(
      eventsTable(model, rows, timelineTableWords(t, language, 'events')),
      format
    );
    expect(events).toMatchObject([
      {
        what: 'match',
        name: 'Mila en een buddy',
        date: '2025-03',
        planned: '2024-24',
        people: 'Mila',
        documents: '1',
        place: 'De Wilg; zaal 2',
        comment: 'Op verzoek van Mila',
        phase: 'Training',
        track: 'Uitvoering'
      },
      { what: 'own: Voorlichting', name: '=Avond', state: 'cancelled', time: '19:30/21:00' }
    ]);
  });
});

describe('the tables of a report', () => {
  it('tell of phases by track, and name nobody', async () => {
    const { model } = study();
    const t = await wordsIn('nl');
    const { phases, events } = timelineReportWords(t, 'nl', outsideNamesFor(model, { translate: t }));
    const table = phaseReportTable(model, phases);
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Fase',
      'Doel',
      'Aanpak',
      'Gepland',
      'Zoals het liep'
    ]);
    expect(table.groups.map(({ heading, rows }) => [heading, rows.map(({ cells }) => cells)])).toEqual([
      ['Zonder spoor', [['1. Evaluatie', '', '', '', 'vanaf 1 juni 2025']]],
      [
        'Uitvoering',
        [
          [
            '1. Training',
            'Leren luisteren; met [ouder]',
            'Twee avonden\nen een derde op verzoek',
            'voorjaar 2025',
            '4 maart 2025 – mei 2025'
          ],
          ['1.1. Avond 1', '', '', '', '4 maart 2025']
        ]
      ]
    ]);
    const rows = eventRows(model, { kindName: (kind) => kind, today: '2025-06-01' });
    const [{ rows: told }] = eventReportTable(rows, events).groups as [CellTable['groups'][number]];
    expect(told.map(({ cells }) => cells)).toEqual([
      ['vanaf maart 2025', 'match', '[ouder] en een buddy', 'ouder', '1, Uitvoering 1', 'De Wilg; zaal 2'],
      ['4 maart 2025, 19:30', 'Voorlichting', '=Avond (afgelast)', '', 'Uitvoering 1.1', '']
    ]);
  });
});
