import { asset } from '$app/paths';
import { createProject } from '$lib/commands/project/create-project';
import { updateProject } from '$lib/commands/project/update-project';
import { requiredName } from '$lib/commands/required-name';
import type { BlindCoding } from '$lib/domain/blind-coding';
import type { Change } from '$lib/domain/change';
import type { ChangeId, CoderId, ProjectId } from '$lib/domain/ids';
import type { ContentLanguage, Project } from '$lib/domain/project';
import type { ProjectContents } from '$lib/exchange/project-contents';
import { doneEntry, emptyHistory } from '$lib/model/history-head';
import { ProjectModel } from '$lib/model/project-model';
import { Catalogue, type CatalogueEntry } from '$lib/storage/catalogue';
import { ProjectStore } from '$lib/storage/project-store';
import { parseInWorker } from '$lib/workers/bundle-client';
import { commandContext } from './command-context';
import { holdProject, whenUnused } from './project-presence';
import { ProjectSession } from './project-session.svelte';
import { forgetUnsavedWords } from './unsaved-words';

export type { CatalogueEntry };

/** A seat of a comparison session, wherever its project is. */
export type SeatPlace = Pick<BlindCoding, 'sessionId' | 'seatId'>;

/** A blind copy that came back, to be read before anything of it is stored or shown. */
export type ReturnedCopy = {
  /** The project it is for, by its id in this browser. */
  projectId: ProjectId;
  fileName: string;
  blindCoding: BlindCoding;
  contents: ProjectContents;
};

/**
 * What opening a file came to: a project beside the others; the blind copy of that coder which is here already; or, in
 * `returned`, the codings of a coder for a project that is here, which wait for `takeReturned`.
 */
export type OpenedFile = { kind: 'opened' | 'here-already' | 'returned'; id: ProjectId };

/** The projects in this browser: what the start page lists and does. */
export class ProjectLibrary {
  readonly #catalogue = new Catalogue();
  #entries = $state.raw<CatalogueEntry[] | null>(null);
  /** What this visit of the start page can still bring back: no other tab may purge it meanwhile. */
  readonly #held = new Map<ProjectId, () => void>();
  #returned: ReturnedCopy | null = null;

  /** Not deleted projects, last opened first; null until `refresh` has run. */
  get projects(): CatalogueEntry[] | null {
    return this.#entries?.filter(({ deletedAt }) => deletedAt === null) ?? null;
  }

  /** Deleted on this visit of the start page: they can still come back. */
  get deleted(): CatalogueEntry[] {
    return this.#entries?.filter(({ deletedAt }) => deletedAt !== null) ?? [];
  }

  async refresh(): Promise<void> {
    this.#entries = await this.#catalogue.list();
  }

  async find(id: ProjectId): Promise<CatalogueEntry | undefined> {
    return this.#catalogue.find(id);
  }

  /** Makes an empty project and gives its id. @throws AppError */
  async create(intent: { name: string; language: ContentLanguage; coderName: string }): Promise<ProjectId> {
    const context = commandContext(null);
    const id = context.newId() as ProjectId;
    const coder = intent.coderName.trim()
      ? { id: context.newId() as CoderId, name: intent.coderName }
      : undefined;
    const change = createProject({ id, name: intent.name, language: intent.language, coder }, context);
    const model = new ProjectModel();
    model.apply(change);
    const records = {
      project: model.list('project'),
      cimoElements: model.list('cimoElements'),
      coders: model.list('coders')
    };
    await this.#add(id, { records, texts: [], history: [doneEntry(emptyHistory, change)] });
    return id;
  }

  /**
   * Stores a whole project under a new id: an opened bundle, a duplicate, the demo. `name` replaces its name. A
   * project without a history gets a first entry, so that undo ends there.
   */
  async adopt(
    contents: ProjectContents,
    options: { name?: string; isDemo?: boolean } = {}
  ): Promise<ProjectId> {
    const { newId } = commandContext(null);
    const id = newId() as ProjectId;
    const project = projectRecord(contents);
    const name = options.name === undefined ? project.name : requiredName(options.name, 'project');
    const adopted = withProject(contents, project, { ...project, id, name });
    const history = adopted.history.length > 0 ? adopted.history : [doneEntry(emptyHistory, arrival(name))];
    await this.#add(id, { ...adopted, history }, options.isDemo ?? false);
    return id;
  }

  /**
   * Opens a `.kerncode` file: stores its project beside the others, unless it is a blind copy of a project that is here,
   * or one of a coder whose copy is here. Nothing is stored when the file is damaged. @throws AppError
   */
  async openFile(file: File): Promise<OpenedFile> {
    const contents = await parseInWorker(new Uint8Array(await file.arrayBuffer()), file.name);
    const blindCoding = projectRecord(contents).blindCoding;
    if (blindCoding) {
      const project = await this.projectOf(blindCoding);
      // Only the coder may see what a coder did blind: on the project's own machine it goes into the project unseen.
      if (project && (blindCoding.lockedAt !== null || hasCodings(contents))) {
        this.#returned = { projectId: project.id, fileName: file.name, blindCoding, contents };
        return { kind: 'returned', id: project.id };
      }
      const copy = await this.findCopy(blindCoding);
      if (copy) return { kind: 'here-already', id: copy.id };
    }
    return { kind: 'opened', id: await this.adopt(contents) };
  }

  /** The blind copy that came back for a project of this browser, once. */
  takeReturned(projectId: ProjectId): ReturnedCopy | null {
    const returned = this.#returned?.projectId === projectId ? this.#returned : null;
    if (returned) this.#returned = null;
    return returned;
  }

  /** The blind copy of a seat that is in this browser. */
  async findCopy({ sessionId, seatId }: SeatPlace): Promise<CatalogueEntry | undefined> {
    const entries = await this.#catalogue.list();
    return entries.find(
      ({ blindCoding: of, deletedAt }) =>
        deletedAt === null && of?.sessionId === sessionId && of.seatId === seatId
    );
  }

  /** The project in this browser that has the comparison session of a blind copy. */
  async projectOf({
    projectId,
    sessionId
  }: Pick<BlindCoding, 'projectId' | 'sessionId'>): Promise<CatalogueEntry | undefined> {
    const entries = await this.#catalogue.list();
    const present = entries.filter(({ deletedAt, blindCoding }) => deletedAt === null && !blindCoding);
    return (
      present.find(({ sessionIds }) => sessionIds?.includes(sessionId)) ??
      present.find(({ id }) => id === projectId)
    );
  }

  /** The demo project: the one that is here already, or a fresh copy. @throws AppError */
  async openDemo(): Promise<ProjectId> {
    await this.refresh();
    const present = this.projects?.find(({ isDemo }) => isDemo);
    if (present) return present.id;
    const response = await fetch(asset('/demo.kerncode'));
    const contents = await parseInWorker(new Uint8Array(await response.arrayBuffer()), 'demo.kerncode');
    return this.adopt(contents, { isDemo: true });
  }

  /** Gives a project that is not open another name. @throws AppError */
  async rename(id: ProjectId, name: string): Promise<void> {
    const session = await ProjectSession.open(id);
    try {
      await session.run(updateProject, { name });
      await this.update(id, { name: session.read('project').project.name });
    } finally {
      await session.close();
    }
  }

  /** A copy of a project with its history, under a new id. */
  async duplicate(id: ProjectId, name: string): Promise<ProjectId> {
    const store = await ProjectStore.open(id);
    try {
      return await this.adopt(await store.readAll(), { name });
    } finally {
      store.close();
    }
  }

  /** Hides a project; `restore` brings it back, `purge` ends it. */
  async delete(id: ProjectId): Promise<void> {
    if (!this.#held.has(id)) this.#held.set(id, await holdProject(id));
    await this.#catalogue.update(id, { deletedAt: commandContext(null).now });
    await this.refresh();
  }

  async restore(id: ProjectId): Promise<void> {
    await this.#catalogue.update(id, { deletedAt: null });
    this.#letGo(id);
    await this.refresh();
  }

  /** Removes for good what was deleted on an earlier visit, but for what another tab has open or can bring back. */
  async purge(): Promise<void> {
    for (const id of [...this.#held.keys()]) this.#letGo(id);
    for (const { id, deletedAt } of await this.#catalogue.list())
      if (deletedAt !== null) await whenUnused(id, () => this.#purgeIfDeleted(id));
    await this.refresh();
  }

  /** Keeps what the start page shows of an open project. */
  async update(id: ProjectId, fields: Partial<CatalogueEntry>): Promise<void> {
    await this.#catalogue.update(id, fields);
    if (this.#entries) await this.refresh();
  }

  #letGo(id: ProjectId): void {
    this.#held.get(id)?.();
    this.#held.delete(id);
  }

  /** Looks again: another tab may have brought it back while this one waited. */
  async #purgeIfDeleted(id: ProjectId): Promise<void> {
    const entry = await this.#catalogue.find(id);
    if (!entry || entry.deletedAt === null) return;
    await ProjectStore.remove(id);
    forgetUnsavedWords(id);
    await this.#catalogue.remove(id);
  }

  async #add(id: ProjectId, contents: ProjectContents, isDemo = false): Promise<void> {
    // Read before storing: `records` may be iterators, which give what they have once.
    const { project = [], documents = [], quotations = [], sessions = [], ...rest } = contents.records;
    const known = {
      project: [...project],
      documents: [...documents],
      quotations: [...quotations],
      sessions: [...sessions]
    };
    const store = await ProjectStore.create(id, { ...contents, records: { ...rest, ...known } });
    const { now } = commandContext(null);
    const copyOf = known.project[0]?.blindCoding;
    try {
      await this.#catalogue.put({
        id,
        name: known.project[0]?.name ?? '',
        createdAt: now,
        openedAt: now,
        changedAt: null,
        savedToFileAt: null,
        documentCount: known.documents.length,
        quotationCount: known.quotations.length,
        bytes: await store.bytes(),
        deletedAt: null,
        isDemo,
        sessionIds: known.sessions.map((session) => session.id),
        ...(copyOf && {
          blindCoding: {
            projectId: copyOf.projectId,
            sessionId: copyOf.sessionId,
            seatId: copyOf.seatId
          }
        })
      });
    } catch (error) {
      // A project that is not in the list could never be found again.
      await ProjectStore.remove(id);
      throw error;
    } finally {
      store.close();
    }
    await this.refresh();
  }
}

/** The record of the project itself, which every bundle has. */
function projectRecord(contents: ProjectContents): Project {
  const [project] = Array.from(contents.records.project ?? []) as [Project];
  return project;
}

function hasCodings({ records }: ProjectContents): boolean {
  return Array.from(records.codings ?? []).length > 0;
}

/** The first entry of a project that came without a history. */
function arrival(name: string): Change {
  const { newId, now } = commandContext(null);
  const id = newId() as ChangeId;
  return { id, at: now, coderId: null, command: 'create-project', params: { name }, operations: [] };
}

/** The contents with the project record replaced, in the records and wherever the history holds it. */
function withProject(contents: ProjectContents, old: Project, renamed: Project): ProjectContents {
  return {
    ...contents,
    records: { ...contents.records, project: [renamed] },
    history: contents.history.map((entry) => ({
      ...entry,
      change: {
        ...entry.change,
        operations: entry.change.operations.map((operation) =>
          operation.table === 'project' && operation.id === old.id
            ? {
                ...operation,
                id: renamed.id,
                before: operation.before && { ...operation.before, id: renamed.id },
                after: operation.after && { ...operation.after, id: renamed.id }
              }
            : operation
        )
      }
    }))
  };
}
