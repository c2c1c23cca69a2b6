import { cimoElements } from '$lib/domain/cimo-element';
import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { ProjectModel } from '$lib/model/project-model';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';

/** How much evidence one target has. Counts of quotations, not of links. */
export type EvidenceCoverage = {
  key: string;
  target: EvidenceTarget;
  supportingCount: number;
  contraryCount: number;
  documentCount: number;
};

/** Coverage of each sub-question by number, then of the four CIMO elements. O(evidence links). */
export function evidenceCoverage(model: ProjectModel): EvidenceCoverage[] {
  const questions = model.list('questions').sort((a, b) => a.number - b.number);
  const targets: EvidenceTarget[] = [
    ...questions.map(({ id }): EvidenceTarget => ({ kind: 'question', id })),
    ...cimoElements.map((id): EvidenceTarget => ({ kind: 'cimo', id }))
  ];
  return targets.map((target) => {
    const links = model.linksTo(target);
    const documents = new Set(links.map((link) => model.get('quotations', link.quotationId).documentId));
    const contraryCount = links.filter((link) => link.stance === 'contrary').length;
    return {
      key: evidenceTargetKey(target),
      target,
      supportingCount: links.length - contraryCount,
      contraryCount,
      documentCount: documents.size
    };
  });
}
