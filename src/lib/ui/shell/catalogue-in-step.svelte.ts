import type { ProjectLibrary } from '$lib/state/project-library.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';

const pauseMs = 1_000;

/**
 * Keeps the start page's row of an open project true: a moment after each change, and at once when the project is
 * left. A page that was closed had no time for that, so opening does it too; opening a project that was deleted
 * brings it back. Call while a component starts.
 */
export function keepCatalogueInStep(session: ProjectSession, library: ProjectLibrary): void {
  const counts = () => {
    const model = session.read();
    return {
      name: model.project.name,
      documentCount: model.count('documents'),
      quotationCount: model.count('quotations')
    };
  };
  $effect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changedAt: string | null = null;
    const writeOpened = async () => {
      const changed = await missedChange(session, library);
      const opened = { openedAt: new Date().toISOString(), deletedAt: null, bytes: await session.bytes() };
      await library.update(session.id, { ...opened, ...changed, ...counts() });
    };
    void writeOpened();

    const write = async () => {
      const change = { ...counts(), ...(changedAt ? { changedAt } : {}) };
      changedAt = null;
      await library.update(session.id, { ...change, bytes: await session.bytes() });
    };
    // What a project weighs is not known any more while it closes: it is weighed when it opens again.
    const writeNow = () => {
      clearTimeout(timer);
      if (changedAt) void library.update(session.id, { ...counts(), changedAt });
      changedAt = null;
    };
    const stop = session.onChange((entry) => {
      changedAt = entry.change.at;
      clearTimeout(timer);
      timer = setTimeout(() => void write(), pauseMs);
    });
    window.addEventListener('pagehide', writeNow);
    return () => {
      stop();
      window.removeEventListener('pagehide', writeNow);
      writeNow();
    };
  });
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
