import { untrack } from 'svelte';
import { expectedError } from '$lib/state/notices.svelte';
import type { ProjectLibrary } from '$lib/state/project-library.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';

const pauseMs = 1_000;

/**
 * Keeps the start page's row of an open project true: a moment after each change, and at once when the project is
 * left. A page that is closed or loaded anew cuts that off, so opening does it too, and nobody is told; opening a
 * project that was deleted brings it back. Call while a component starts.
 */
export function keepCatalogueInStep(session: ProjectSession, library: ProjectLibrary): void {
  const counts = () => {
    const model = session.read();
    return {
      name: model.project.name,
      documentCount: model.count('documents'),
      quotationCount: model.count('quotations'),
      sessionIds: model.list('sessions').map(({ id }) => id)
    };
  };
  $effect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changedAt: string | null = null;
    const writeOpened = async () => {
      const opened = { openedAt: new Date().toISOString(), deletedAt: null };
      // Asked at once: a project that is left waits for what is being read.
      const [changed, bytes] = await Promise.all([missedChange(session, library), session.bytes()]);
      await library.update(session.id, { ...opened, ...changed, ...counts(), bytes });
    };
    // Opened once: a later change must not count as opening.
    untrack(() => void repairable(writeOpened()));

    const write = async () => {
      const change = { ...counts(), ...(changedAt ? { changedAt } : {}) };
      changedAt = null;
      await library.update(session.id, { ...change, bytes: await session.bytes() });
    };
    // What a project weighs is not known any more while it closes: it is weighed when it opens again.
    const writeNow = () => {
      clearTimeout(timer);
      if (changedAt) void repairable(library.update(session.id, { ...counts(), changedAt }));
      changedAt = null;
    };
    const stop = session.onChange((entry) => {
      changedAt = entry.change.at;
      clearTimeout(timer);
      timer = setTimeout(() => void repairable(write()), pauseMs);
    });
    window.addEventListener('pagehide', writeNow);
    return () => {
      stop();
      window.removeEventListener('pagehide', writeNow);
      writeNow();
    };
  });
}

/** Waits for a write that the next opening makes good when it fails. A bug is thrown on. */
async function repairable(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    expectedError(error);
  }
}

/** When the project was last changed, if the start page does not know. A copy or an opened file is as yet unchanged. */
async function missedChange(
  session: ProjectSession,
  library: ProjectLibrary
): Promise<{ changedAt?: string }> {
  const [entry, [last]] = await Promise.all([
    library.find(session.id),
    session.history(session.sequence + 1, 1)
  ]);
  if (!entry || !last) return {};
  const known = entry.changedAt ?? entry.createdAt;
  return last.change.at > known ? { changedAt: last.change.at } : {};
}
