import type { ProjectLibrary } from '$lib/state/project-library.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';

const pauseMs = 1_000;

/** Keeps the start page's row of an open project true, a moment after each change. Call while a component starts. */
export function keepCatalogueInStep(session: ProjectSession, library: ProjectLibrary): void {
  const entry = async (changed: boolean) => {
    const model = session.read();
    const now = new Date().toISOString();
    return {
      name: model.project.name,
      openedAt: now,
      ...(changed ? { changedAt: now } : {}),
      documentCount: model.count('documents'),
      quotationCount: model.count('quotations'),
      bytes: await session.bytes()
    };
  };
  $effect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = async (changed: boolean) => library.update(session.id, await entry(changed));
    void write(false);
    const stop = session.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void write(true), pauseMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  });
}
