import { cimoElements } from '$lib/domain/cimo-element';
import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { CodeId, EvidenceRuleId } from '$lib/domain/ids';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';
import { codeTree, type CodeInTree } from '../quotation-table/code-tree';
import { branchQuotations } from './branch-quotations';

/** A code and a target: what the code's own rule says, and what the nearest code above it implies already. */
export type RuleGridCell = {
  target: EvidenceTarget;
  rule: { id: EvidenceRuleId; stance: Stance } | null;
  above: { codeId: CodeId; stance: Stance } | null;
};

export type RuleGridRow = {
  code: CodeInTree;
  /** Of the code and the codes below it. */
  quotationCount: number;
  /** One per target, in the order of `targets`. */
  cells: RuleGridCell[];
};

/** What quotations can be evidence for: the sub-questions by number, then C, I, M, O. */
export function evidenceTargets(model: ProjectModel): EvidenceTarget[] {
  const questions = model.list('questions').sort((a, b) => a.number - b.number);
  return [
    ...questions.map(({ id }): EvidenceTarget => ({ kind: 'question', id })),
    ...cimoElements.map((id): EvidenceTarget => ({ kind: 'cimo', id }))
  ];
}

/**
 * A deductive frame as a grid: core codes, categories and whatever code has a rule, in the order of the code tree,
 * against the targets.
 */
export function ruleGrid(model: ProjectModel): { targets: EvidenceTarget[]; rows: RuleGridRow[] } {
  const targets = evidenceTargets(model);
  const ruleOf = (codeId: CodeId, key: string) =>
    model.rulesOf(codeId).find(({ target }) => evidenceTargetKey(target) === key);
  const toCell = ({ id, ancestorIds }: CodeInTree, target: EvidenceTarget): RuleGridCell => {
    const key = evidenceTargetKey(target);
    const rule = ruleOf(id, key);
    const aboveId = ancestorIds.findLast((ancestorId) => ruleOf(ancestorId, key));
    const above = aboveId && ruleOf(aboveId, key);
    return {
      target,
      rule: rule ? { id: rule.id, stance: rule.stance } : null,
      above: above ? { codeId: above.codeId, stance: above.stance } : null
    };
  };
  const rows = [...codeTree(model).values()]
    .filter(({ id, level }) => level !== 'open' || model.rulesOf(id).length > 0)
    .map((code) => ({
      code,
      quotationCount: branchQuotations(model, code.id).size,
      cells: targets.map((target) => toCell(code, target))
    }));
  return { targets, rows };
}
