import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '$lib/state/project-library.svelte';
import { withCopies } from './with-copies';

const entry = (id: string, openedAt: string, projectId?: string) =>
  ({
    id,
    openedAt,
    ...(projectId && { blindCoding: { projectId, sessionId: 's', seatId: id } })
  }) as CatalogueEntry;

const lines = (entries: CatalogueEntry[]) =>
  withCopies(entries).map(({ entry: { id }, isUnderItsProject }) => (isUnderItsProject ? `- ${id}` : id));

describe('the projects with their blind copies', () => {
  it('stand last opened first, each copy below its project', () => {
    expect(
      lines([
        entry('old', '2026-01-01'),
        entry('copy of old', '2026-03-01', 'old'),
        entry('new', '2026-02-01'),
        entry('newer copy of old', '2026-04-01', 'old')
      ])
    ).toEqual(['new', 'old', '- newer copy of old', '- copy of old']);
  });

  it('leave a copy whose project is elsewhere by itself', () => {
    expect(lines([entry('copy', '2026-03-01', 'elsewhere'), entry('other', '2026-01-01')])).toEqual([
      'copy',
      'other'
    ]);
  });

  it('count the copies of a project', () => {
    const [project] = withCopies([entry('p', '2026-01-01'), entry('c', '2026-01-02', 'p')]);
    expect(project?.copyCount).toBe(1);
  });

  it('are none when there are none', () => expect(withCopies([])).toEqual([]));
});
