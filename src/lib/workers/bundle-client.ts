import { transfer, wrap } from 'comlink';
import type { ProjectContents } from '$lib/exchange/project-contents';
import type { BundleWorker } from './bundle-worker';
import { valueOf } from './worker-outcome';

/** The `.kerncode` file of a project, made off the screen's thread. @throws AppError */
export async function serializeInWorker(
  contents: ProjectContents,
  stamp: { savedAt: string; app: string }
): Promise<Uint8Array> {
  return withWorker((worker) => valueOf(worker.serialize(contents, stamp.savedAt, stamp.app)));
}

/** What a `.kerncode` file holds, checked whole, off the screen's thread. @throws AppError `bundle/…` */
export async function parseInWorker(bytes: Uint8Array, fileName: string): Promise<ProjectContents> {
  return withWorker((worker) => valueOf(worker.parse(transfer(bytes, [bytes.buffer]), fileName)));
}

async function withWorker<Result>(
  work: (worker: ReturnType<typeof wrap<BundleWorker>>) => Promise<Result>
): Promise<Result> {
  const worker = new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await work(wrap<BundleWorker>(worker));
  } finally {
    worker.terminate();
  }
}
