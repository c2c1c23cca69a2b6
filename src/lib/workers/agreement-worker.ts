import { expose, releaseProxy, type ProxyMethods } from 'comlink';
import type { AgreementMaterial } from '$lib/analysis/agreement/agreement-material';
import { measureAgreement } from '$lib/analysis/agreement/measure-agreement';
import type { AgreementResults, AgreementSettings } from '$lib/domain/measurement';

/** Progress is told in steps of this size, so that telling it costs nothing. */
const step = 0.02;

const agreementWorker = {
  /** The results; `report` is called with the progress from 0 to 1. */
  async measure(
    material: AgreementMaterial,
    settings: AgreementSettings,
    report: (share: number) => void
  ): Promise<AgreementResults> {
    let told = 0;
    try {
      return await measureAgreement(material, settings, (share) => {
        // That it is done, the answer tells.
        if (share - told < step || share >= 1) return;
        told = share;
        report(share);
      });
    } finally {
      (report as Partial<ProxyMethods>)[releaseProxy]?.();
    }
  }
};

export type AgreementWorker = typeof agreementWorker;
expose(agreementWorker);
