import { expose, transfer } from 'comlink';
import { AppError, toErrorData } from '$lib/domain/app-error';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import type { ProjectContents } from '$lib/exchange/project-contents';
import type { WorkerOutcome } from './worker-outcome';

const bundleWorker = {
  async serialize(
    contents: ProjectContents,
    savedAt: string,
    app: string
  ): Promise<WorkerOutcome<Uint8Array>> {
    return outcome(async () => {
      const bytes = await serializeBundle(contents, { savedAt, app });
      return transfer(bytes, [bytes.buffer]);
    });
  },
  async parse(bytes: Uint8Array, fileName: string): Promise<WorkerOutcome<ProjectContents>> {
    return outcome(() => parseBundle(bytes, fileName));
  }
};

export type BundleWorker = typeof bundleWorker;
expose(bundleWorker);

async function outcome<Value>(work: () => Promise<Value>): Promise<WorkerOutcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: toErrorData(error) };
    throw error;
  }
}
