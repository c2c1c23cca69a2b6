import type { ProjectId } from '$lib/domain/ids';

/**
 * Says to all tabs that this one has a project open, or can still bring it back. Resolves once that is known; gives
 * the way to stop, which closing the tab does by itself.
 */
export async function holdProject(id: ProjectId): Promise<() => void> {
  let release = (): void => undefined;
  await new Promise<void>((held, failed) => {
    const untilReleased = () =>
      new Promise<void>((resolve) => {
        release = resolve;
        held();
      });
    navigator.locks.request(lockName(id), { mode: 'shared' }, untilReleased).catch(failed);
  });
  return release;
}

/** Does `work` while no tab can open the project; leaves it when one holds it. Gives whether it was done. */
export async function whenUnused(id: ProjectId, work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(lockName(id), { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}

function lockName(id: ProjectId): string {
  return `kerncode:project:${id}`;
}
