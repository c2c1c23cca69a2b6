import { saveCase } from '$lib/commands/cases/save-case';
import { createQuestionnaire } from '$lib/commands/questionnaires/create-questionnaire';
import type { CaseId, QuestionnaireId } from '$lib/domain/ids';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** A checklist with an item of each kind that is often on paper, two moments, and the cases Samira and Bram. */
export async function putChecklist(session: ProjectSession): Promise<QuestionnaireId> {
  const id = crypto.randomUUID() as QuestionnaireId;
  for (const name of ['Samira', 'Bram'])
    await session.run(saveCase, { id: crypto.randomUUID() as CaseId, name, role: 'buddy', comment: '' });
  const scale = { min: 1, max: 10, step: 1, labels: [] };
  await session.run(createQuestionnaire, {
    id,
    name: 'Checklist',
    population: 4,
    items: [
      { number: '1', text: 'Listening', kind: 'scale', scale },
      { number: '2', text: 'Asking on', kind: 'scale', scale, withText: true },
      { number: '3', text: 'Came along', kind: 'single-choice', choices: ['Yes', 'No'] },
      { number: '4', text: 'Goal', kind: 'text' }
    ],
    moments: [{ name: 'Start', date: '2026-01-20' }, { name: 'End' }]
  });
  return id;
}
