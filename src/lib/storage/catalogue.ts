import Dexie, { type EntityTable } from 'dexie';
import type { BlindCoding } from '$lib/domain/blind-coding';
import type { ProjectId, SessionId } from '$lib/domain/ids';
import { asStorageWork } from './storage-error';

/** What the start page shows of a project without opening it. */
export type CatalogueEntry = {
  id: ProjectId;
  name: string;
  createdAt: string;
  openedAt: string;
  /** Of the last change; null before the first. */
  changedAt: string | null;
  /** When it was last saved to a file; null when never. */
  savedToFileAt: string | null;
  documentCount: number;
  quotationCount: number;
  /** Characters of texts and history on disk. */
  bytes: number;
  /** Set when deleted: hidden, and removed for good when the start page is opened anew. */
  deletedAt: string | null;
  isDemo: boolean;
  /** The comparison sessions in it: what comes back finds its project by them, whatever id it has here. */
  sessionIds?: SessionId[];
  /** Of a blind copy: whose place it is, in which comparison session of which project. */
  blindCoding?: Pick<BlindCoding, 'projectId' | 'sessionId' | 'seatId'> | undefined;
};

class CatalogueDatabase extends Dexie {
  declare projects: EntityTable<CatalogueEntry, 'id'>;

  constructor() {
    super('kerncode-catalogue', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ projects: 'id' });
  }
}

/** The list of projects in this browser. Every step @throws AppError `storage/…` */
export class Catalogue {
  readonly #database = new CatalogueDatabase();

  /** All entries, deleted ones too, last opened first. */
  async list(): Promise<CatalogueEntry[]> {
    const entries = await asStorageWork(() => this.#database.projects.toArray());
    return entries.toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : a.openedAt > b.openedAt ? -1 : 0));
  }

  async find(id: ProjectId): Promise<CatalogueEntry | undefined> {
    return asStorageWork(() => this.#database.projects.get(id));
  }

  async put(entry: CatalogueEntry): Promise<void> {
    await asStorageWork(() => this.#database.projects.put(entry));
  }

  /** Changes some fields of an entry; one that does not exist stays so. */
  async update(id: ProjectId, fields: Partial<CatalogueEntry>): Promise<void> {
    await asStorageWork(() => this.#database.projects.update(id, fields));
  }

  async remove(id: ProjectId): Promise<void> {
    await asStorageWork(() => this.#database.projects.delete(id));
  }

  close(): void {
    this.#database.close();
  }
}
