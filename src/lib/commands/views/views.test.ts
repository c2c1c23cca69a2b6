import { describe, expect, it } from 'vitest';
import type { SavedViewId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject } from '$lib/testing/test-project';
import { deleteView } from './delete-view';
import { saveView } from './save-view';

describe('saved views of the quotations table', () => {
  it('are kept under a name; the same name replaces', () => {
    const project = new TestProject();
    project.run(saveView, { name: 'Per deelvraag', choices: { group: 'question' } });
    const [first] = project.model.list('savedViews');
    project.run(saveView, { name: ' per  Deelvraag', choices: { group: 'code' } });
    expect(project.model.list('savedViews')).toEqual([
      { ...first, name: 'per Deelvraag', choices: { group: 'code' } }
    ]);
    const again = { name: 'per Deelvraag', choices: { group: 'code' } };
    expect(project.run(saveView, again).operations).toEqual([]);
  });

  it('are forgotten, and need a name', () => {
    const project = new TestProject();
    project.run(saveView, { name: 'Tabel', choices: {} });
    const { id } = project.model.list('savedViews')[0]!;
    expect(project.run(deleteView, { id }).params).toEqual({ name: 'Tabel' });
    expect(project.model.count('savedViews')).toBe(0);
    expect(errorCodeOf(() => project.run(deleteView, { id: 'gone' as SavedViewId }))).toBe('model/not-found');
    expect(errorCodeOf(() => project.run(saveView, { name: '', choices: {} }))).toBe('command/empty-name');
  });
});
