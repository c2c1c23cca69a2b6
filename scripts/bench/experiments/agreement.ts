import type { AgreementMaterial } from '$lib/analysis/agreement/agreement-material';
import { measureAgreement } from '$lib/analysis/agreement/measure-agreement';
import { projectMaterial } from '$lib/analysis/agreement/project-material';
import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import type { AgreementUnit } from '$lib/domain/measurement';
import { ProjectModel } from '$lib/model/project-model';
import { generateProject } from '../../large-project/generate-project';
import { projectSize, type BenchFactor } from '../bench-size';
import type { Experiment } from '../experiment';

/** Agreement of the two coders of a project, per code and over all: as the worker measures it, in Node. */
export const agreement: Experiment = {
  name: 'agreement',
  measures: [
    { sample: 'material', title: 'agreement: codings of two coders put together (Node)' },
    { sample: 'turn', title: 'agreement: all by turn, 1,000 samples (Node)', budget: 2_000 },
    { sample: 'character', title: 'agreement: all by character, 1,000 samples (Node)', budget: 3_000 },
    { sample: 'plain', title: 'agreement: all by character, no intervals (Node)', budget: 300 },
    { sample: 'gap', title: 'agreement: longest time without a pause', statistic: 'worst', budget: 100 }
  ],
  async run(bed, record) {
    const { material, time } = materialOf(bed.factor);
    record('material', time);
    for (let run = 0; run < bed.runs; run += 1) {
      for (const [sample, unit, samples] of [
        ['turn', 'turn', 1000],
        ['character', 'character', 1000],
        ['plain', 'character', 0]
      ] as const) {
        const { all, longest } = await timeMeasuring(material, unit, samples);
        record(sample, all);
        record('gap', longest);
      }
    }
  }
};

function materialOf(factor: BenchFactor): { material: AgreementMaterial; time: number } {
  const { records, texts } = generateProject(projectSize(factor));
  const model = ProjectModel.from(records);
  const byId = new Map<TextId, DocumentText>(texts.map((text) => [text.id, text]));
  const coderIds = model.list('coders').map(({ id }) => id);
  const begun = performance.now();
  const material = projectMaterial(model, { coderIds }, (id) => byId.get(id));
  return { material, time: performance.now() - begun };
}

async function timeMeasuring(
  material: AgreementMaterial,
  unit: AgreementUnit,
  samples: number
): Promise<{ all: number; longest: number }> {
  const begun = performance.now();
  let last = begun;
  let longest = 0;
  const pause = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const bootstrap = { over: 'documents', samples, seed: 1 } as const;
  await measureAgreement(material, { unit, minimumCoverage: 0, interviewers: true, bootstrap }, pause);
  pause();
  return { all: last - begun, longest };
}
