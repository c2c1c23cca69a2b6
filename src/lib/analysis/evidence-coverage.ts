import { cimoElements } from '$lib/domain/cimo-element';
import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { ProjectModel } from '$lib/model/project-model';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import { projectEvidence } from './evidence/evidence-of';

/** How much evidence one target has. Counts of quotations, not of links; made by hand unless they say otherwise. */
export type EvidenceCoverage = {
  key: string;
  target: EvidenceTarget;
  supportingCount: number;
  contraryCount: number;
  documentCount: number;
  /** Only because codes imply it, for or against; never among those above. */
  impliedCount: number;
  impliedContraryCount: number;
};

/** Coverage of each sub-question by number, then of the four CIMO elements. O(evidence links and implied evidence). */
export function evidenceCoverage(model: ProjectModel): EvidenceCoverage[] {
  const questions = model.list('questions').sort((a, b) => a.number - b.number);
  const targets: EvidenceTarget[] = [
    ...questions.map(({ id }): EvidenceTarget => ({ kind: 'question', id })),
    ...cimoElements.map((id): EvidenceTarget => ({ kind: 'cimo', id }))
  ];
  const implied = countImplied(model);
  return targets.map((target) => {
    const key = evidenceTargetKey(target);
    const links = model.linksTo(target);
    const documents = new Set(links.map((link) => model.get('quotations', link.quotationId).documentId));
    const contraryCount = links.filter((link) => link.stance === 'contrary').length;
    return {
      key,
      target,
      supportingCount: links.length - contraryCount,
      contraryCount,
      documentCount: documents.size,
      impliedCount: implied.get(key)?.all ?? 0,
      impliedContraryCount: implied.get(key)?.contrary ?? 0
    };
  });
}

function countImplied(model: ProjectModel): Map<string, { all: number; contrary: number }> {
  const counts = new Map<string, { all: number; contrary: number }>();
  if (model.count('evidenceRules') === 0) return counts;
  for (const ofQuotation of projectEvidence(model).values())
    for (const [key, { origin, stance }] of ofQuotation) {
      if (origin === 'made') continue;
      const count = counts.get(key) ?? { all: 0, contrary: 0 };
      count.all += 1;
      if (stance === 'contrary') count.contrary += 1;
      counts.set(key, count);
    }
  return counts;
}
