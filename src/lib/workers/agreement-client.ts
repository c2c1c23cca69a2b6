import { proxy } from 'comlink';
import type { AgreementMaterial } from '$lib/analysis/agreement/agreement-material';
import type { AgreementResults, AgreementSettings } from '$lib/domain/measurement';
import type { AgreementWorker } from './agreement-worker';
import { WorkerLane } from './worker-lane';

export type MeasureOptions = {
  /** Called with the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
  signal: AbortSignal;
};

/**
 * The results of `measureAgreement`, made off the screen's thread. Rejects with the signal's reason when that stopped it, and with
 * AppError `worker/crashed` when the worker broke off.
 */
export async function measureInWorker(
  material: AgreementMaterial,
  settings: AgreementSettings,
  { onProgress = () => {}, signal }: MeasureOptions
): Promise<AgreementResults> {
  const lane = new WorkerLane<AgreementWorker>(
    () => new Worker(new URL('./agreement-worker.ts', import.meta.url), { type: 'module' })
  );
  try {
    return await lane.run(
      (worker) => worker.measure(material, settings, proxy(onProgress)) as Promise<AgreementResults>,
      signal
    );
  } finally {
    lane.close();
  }
}
