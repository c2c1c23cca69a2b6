import { orderedPair, pairKey, type CellConclusion } from '$lib/domain/cell-conclusion';
import type { CodeId } from '$lib/domain/ids';
import type { MatrixMember } from '$lib/domain/matrix-member';
import { objectKey } from '$lib/domain/object-ref';
import type { ChangeDraft } from '../change-draft';

type Redirect = (id: CodeId) => CodeId;

/** Drafts rules, conclusions and places in configurations onto the codes that stay; what comes to be double becomes one. */
export function redirectEvidence(draft: ChangeDraft, redirect: Redirect): void {
  redirectRules(draft, redirect);
  redirectConclusions(draft, redirect);
  redirectConfigurations(draft, redirect);
}

/** Of two rules to one target, that of the code that stays is kept. */
function redirectRules(draft: ChangeDraft, redirect: Redirect): void {
  const rules = draft.list('evidenceRules');
  const keyOf = ({ codeId, target }: (typeof rules)[number]) => `${redirect(codeId)} ${objectKey(target)}`;
  const kept = new Set(rules.filter(({ codeId }) => redirect(codeId) === codeId).map(keyOf));
  for (const rule of rules) {
    if (redirect(rule.codeId) === rule.codeId) continue;
    if (kept.has(keyOf(rule))) draft.remove('evidenceRules', rule.id);
    else draft.update('evidenceRules', rule.id, { codeId: redirect(rule.codeId) });
    kept.add(keyOf(rule));
  }
}

/** Two conclusions about one pair become one with both texts; it is settled only if both were. */
function redirectConclusions(draft: ChangeDraft, redirect: Redirect): void {
  const redirectMember = (member: MatrixMember): MatrixMember =>
    member.kind === 'code' ? { kind: 'code', id: redirect(member.id) } : member;
  const isMoved = ({ members }: CellConclusion) =>
    members.some(({ kind, id }) => kind === 'code' && redirect(id) !== id);
  const conclusions = draft.list('cellConclusions');
  const byPair = new Map(
    conclusions.filter((conclusion) => !isMoved(conclusion)).map((one) => [pairKey(...one.members), one])
  );
  for (const conclusion of conclusions.filter(isMoved)) {
    const [a, b] = conclusion.members;
    const members = orderedPair(redirectMember(a), redirectMember(b));
    const twin = byPair.get(pairKey(...members));
    if (twin) draft.remove('cellConclusions', conclusion.id);
    const joined = twin ? joinConclusions(twin, conclusion) : { ...conclusion, members };
    draft.put('cellConclusions', joined);
    byPair.set(pairKey(...members), joined);
  }
}

function joinConclusions(kept: CellConclusion, other: CellConclusion): CellConclusion {
  const texts = [kept.conclusion, other.conclusion].filter((text) => text.trim() !== '');
  return {
    ...kept,
    conclusion: [...new Set(texts)].join('\n\n'),
    status: kept.status === other.status ? kept.status : 'drafted'
  };
}

function redirectConfigurations(draft: ChangeDraft, redirect: Redirect): void {
  const evidence = draft.list('configurationEvidence');
  const keyOf = ({ configurationId, place, ref }: (typeof evidence)[number], id: string) =>
    `${configurationId} ${place} ${ref.kind} ${id}`;
  const present = new Set(evidence.map((one) => keyOf(one, one.ref.id)));
  for (const one of evidence) {
    if (one.ref.kind !== 'code') continue;
    const id = redirect(one.ref.id);
    if (id === one.ref.id) continue;
    if (present.has(keyOf(one, id))) draft.remove('configurationEvidence', one.id);
    else draft.update('configurationEvidence', one.id, { ref: { kind: 'code', id } });
    present.add(keyOf(one, id));
  }
}
