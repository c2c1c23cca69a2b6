import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ProjectId } from '$lib/domain/ids';
import { testNow } from '$lib/testing/test-project';
import { Catalogue, type CatalogueEntry } from './catalogue';

const entry = (id: string, openedAt: string): CatalogueEntry => ({
  id: id as ProjectId,
  name: `Project ${id}`,
  createdAt: testNow,
  openedAt,
  changedAt: null,
  savedToFileAt: null,
  documentCount: 0,
  quotationCount: 0,
  bytes: 0,
  deletedAt: null,
  isDemo: false
});

describe('the list of projects in this browser', () => {
  const catalogue = new Catalogue();

  afterEach(async () => {
    vi.restoreAllMocks();
    for (const { id } of await catalogue.list()) await catalogue.remove(id);
  });

  it('lists what was opened last first', async () => {
    for (const [id, day] of [
      ['a', 2],
      ['b', 3],
      ['c', 1]
    ] as const)
      await catalogue.put(entry(id, `2026-03-0${day}T08:00:00.000Z`));
    expect((await catalogue.list()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('changes some fields of an entry and makes none that is not there', async () => {
    await catalogue.put(entry('a', testNow));
    await catalogue.update('a' as ProjectId, { name: 'Maatjes' });
    await catalogue.update('gone' as ProjectId, { name: 'Niets' });
    expect(await catalogue.find('a' as ProjectId)).toEqual({ ...entry('a', testNow), name: 'Maatjes' });
    expect(await catalogue.list()).toHaveLength(1);
  });

  it('says that the disk is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(catalogue.put(entry('a', testNow))).rejects.toMatchObject({
      code: 'storage/quota-exceeded'
    });
  });
});
