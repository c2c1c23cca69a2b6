import { describe, expect, it } from 'vitest';
import { collectionNames } from '$lib/analysis/collection/collection-names';
import { collectionOverview } from '$lib/analysis/collection/collection-overview';
import { methodTable } from '$lib/analysis/collection/method-table';
import { caseMatrix, questionMatrix, roleMatrix } from '$lib/analysis/collection/source-matrices';
import { namesOutside } from '$lib/analysis/cases/names-outside';
import { addPlannedSources } from '$lib/commands/collection/add-planned-sources';
import { savePhase } from '$lib/commands/phases/save-phase';
import type { PhaseId } from '$lib/domain/ids';
import { collectionWords } from '$lib/messages/collection-words';
import { en } from '$lib/messages/en';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import { TestProject } from '$lib/testing/test-project';
import { exportCellTable } from '../export/export-cell-table';
import { casesTable, methodsTable, planTable, questionsTable, rolesTable } from './collection-tables';

const training = 'training' as PhaseId;

/** An interview with a parent in the training, two of the three that were planned missing, and no focus group. */
function study(): TestProject {
  const project = TestProject.coded();
  project.run(savePhase, { id: training, name: 'Training', start: '2025-04', end: null });
  project.document({ caseName: 'Ans', caseRole: 'ouder', date: '2025-05-02' });
  const [question] = project.model.list('questions');
  project.run(addPlannedSources, {
    sources: [
      { role: 'ouder', phaseId: training, count: 3, questionIds: [question!.id] },
      { source: { kind: 'document', documentKind: 'focus-group' }, role: 'ouder', phaseId: training },
      { source: { kind: 'document', documentKind: 'intake-form' }, role: 'coördinator', count: 2 },
      { count: 1 }
    ]
  });
  return project;
}

const wordsOf = ({ model }: TestProject, language: 'nl' | 'en' = 'nl') => {
  const translate = createTranslator(language, language === 'nl' ? nl : en);
  const names = namesOutside(model, translate('cases.nobody'));
  return collectionWords(
    translate,
    language,
    collectionNames(model, (id) => names.get(id)!)
  );
};

describe('what is missing, in sentences', () => {
  it.each([
    [
      'nl',
      [
        'Er ontbreken nog 2 van de 3 interviews met een ouder in fase 1, Training.',
        'Geen focusgroep met een ouder in fase 1, Training.',
        'Nog geen van de 2 intakeformulieren van een coördinator.',
        ''
      ]
    ],
    [
      'en',
      [
        '2 of the 3 interviews with an ouder in phase 1, Training are still missing.',
        'No focus group with an ouder in phase 1, Training.',
        'None yet of the 2 intake forms of a coördinator.',
        ''
      ]
    ]
  ] as const)('says it in %s', (language, sentences) => {
    const project = study();
    const words = wordsOf(project, language);
    expect(collectionOverview(project.model, '2025-06-01').lines.map(words.missing)).toEqual(sentences);
  });
});

describe('tables of the collection', () => {
  it('give the plan with its state, and what is missing under it', () => {
    const project = study();
    const told = { title: 'Plan', words: wordsOf(project), locale: 'nl' as const };
    const table = planTable(collectionOverview(project.model, '2025-06-01'), told);
    expect(table.groups[0]!.rows[0]!.cells).toEqual([
      1,
      'Interview',
      'ouder',
      '1. Training',
      '1',
      3,
      1,
      2,
      'Deels',
      ''
    ]);
    expect(table.notes).toHaveLength(3);
  });

  it('give how data were collected, in the words of a chapter on method', () => {
    const project = study();
    const told = { title: 'Methode', words: wordsOf(project), locale: 'nl' as const };
    const overview = collectionOverview(project.model, '2025-06-01');
    const table = methodsTable(methodTable(project.model, overview, null), told);
    expect(table.groups[0]!.rows.map(({ cells }) => cells)).toEqual([
      ['1. Training', 'Interview', 'ouder', 1, 1, '2 mei 2025', '1'],
      ['in geen fase', 'Interview', '–', 1, null, 'zonder datum', '1'],
      ['in geen fase', 'Interview', 'ouder', 1, 1, 'zonder datum', '1']
    ]);
  });

  it('never name a case as the team does', async () => {
    const project = study();
    const { model } = project;
    const told = { title: 'Bronnen', words: wordsOf(project), locale: 'nl' as const };
    const overview = collectionOverview(model, '2025-06-01');
    const tables = [
      planTable(overview, told),
      questionsTable(questionMatrix(model, overview), told),
      casesTable(caseMatrix(model, overview), told),
      rolesTable(roleMatrix(model, overview, null), told)
    ];
    for (const table of tables) {
      const csv = new TextDecoder().decode(await exportCellTable('csv', table));
      expect(csv).not.toContain('Ans');
      expect(csv.split('\r\n').length).toBeGreaterThan(2);
    }
    const named = tables[2]!.groups[0]!.rows.map(({ cells }) => cells[0]);
    expect(named).toContain('ouder 2');
    expect(named, 'by these names, not by their own').toEqual(named.toSorted());
  });
});
