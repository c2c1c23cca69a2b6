import type { AgreementResults, AgreementSettings } from '$lib/domain/measurement';
import type { AgreementMaterial } from './agreement-material';

/** What is measured unless someone chooses otherwise. */
export function defaultSettings({ documents }: Pick<AgreementMaterial, 'documents'>): AgreementSettings {
  const over = documents.length >= 10 ? 'documents' : 'turns';
  return {
    unit: 'turn',
    minimumCoverage: 0,
    interviewers: true,
    bootstrap: { over, samples: 1000, seed: 1 }
  };
}

/** Told how far it is, 0 to 1, at least every few milliseconds of work; stops the work by throwing. */
export type Pause = (share: number) => Promise<void> | void;

/** All coefficients of the material. */
export async function measureAgreement(
  material: AgreementMaterial,
  settings: AgreementSettings,
  pause: Pause = () => {}
): Promise<AgreementResults> {
  await pause(0);
  throw new Error(`not measured yet: ${material.seats.length} ${settings.unit}`);
}
