import type { EvidenceTarget } from '$lib/domain/evidence-link';

/** One string per evidence target, for indexes: `question:<id>` or `cimo:<element>`. */
export function evidenceTargetKey(target: EvidenceTarget): string {
  return `${target.kind}:${target.id}`;
}
