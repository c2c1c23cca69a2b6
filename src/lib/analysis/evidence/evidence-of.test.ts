import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '$lib/domain/app-error';
import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import { overruledEvidence } from '$lib/model/evidence-of-quotation';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';
import { randomSteps, takeStep, type RandomStep } from '$lib/testing/random-actions';
import { TestProject } from '$lib/testing/test-project';
import { evidenceOfQuotation, projectEvidence, type Evidence } from './evidence-of';
import { readRules, ruledQuotations } from './read-rules';
import { ruleConflicts } from './rule-conflicts';

type Said = { stance: Stance; origin: Evidence['origin'] | 'overruled'; codeIds: CodeId[] };

/** What is said of a pair, found by walking over every record: slow, and plain to see. */
function recount(model: ProjectModel, quotationId: QuotationId, target: EvidenceTarget): Said | null {
  const isTarget = (other: EvidenceTarget) => other.kind === target.kind && other.id === target.id;
  const link = model
    .list('evidenceLinks')
    .find((one) => one.quotationId === quotationId && isTarget(one.target));
  if (link) return { stance: link.stance, origin: 'made', codeIds: [] };
  const isUnder = (id: CodeId, aboveId: CodeId): boolean => {
    if (id === aboveId) return true;
    const { parentId } = model.get('codes', id);
    return parentId !== null && isUnder(parentId, aboveId);
  };
  const rules = model
    .list('evidenceRules')
    .filter(
      (rule) =>
        isTarget(rule.target) &&
        model
          .list('codings')
          .some((coding) => coding.quotationId === quotationId && isUnder(coding.codeId, rule.codeId))
    );
  if (rules.length === 0) return null;
  const isOverruled = model
    .list('evidenceOverrules')
    .some((one) => one.quotationId === quotationId && isTarget(one.target));
  return {
    stance: rules.some(({ stance }) => stance === 'contrary') ? 'contrary' : 'supporting',
    origin: isOverruled ? 'overruled' : 'implied',
    codeIds: rules.map(({ codeId }) => codeId).sort()
  };
}

const targetsOf = (model: ProjectModel): EvidenceTarget[] => [
  ...model.list('questions').map(({ id }) => ({ kind: 'question', id }) as const),
  ...(['context', 'intervention', 'mechanism', 'outcome'] as const).map(
    (id) => ({ kind: 'cimo', id }) as const
  )
];

const toSaid = (evidence: Evidence): Said => ({
  stance: evidence.stance,
  origin: evidence.origin,
  codeIds: evidence.origin === 'made' ? [] : [...evidence.codeIds].sort()
});

/** A random project with rules on random codes, and random judgements about what they imply. */
const projects = fc.record({
  steps: randomSteps(30),
  ruling: fc.array(
    fc.record({
      action: fc.noBias(
        fc.constantFrom(
          'saveRule',
          'saveRule',
          'overruleEvidence',
          'adoptImplied',
          'restoreImplied',
          'moveCodes'
        )
      ),
      numbers: fc.array(fc.noBias(fc.nat(999)), { minLength: 12, maxLength: 12 })
    }),
    { minLength: 4, maxLength: 20 }
  )
});

function build({ steps, ruling }: { steps: RandomStep[]; ruling: RandomStep[] }): ProjectModel {
  const project = TestProject.coded();
  for (const step of [...steps, ...ruling])
    takeStep(step, project.model, (command, intent) => {
      try {
        return project.run(command, intent);
      } catch (error) {
        // A step that the project refuses is no step.
        if (!(error instanceof AppError)) throw error;
        return undefined;
      }
    });
  return project.model;
}

describe('evidence by hand and implied', () => {
  it('equals a slow recount on random projects, by project, by quotation and by rule', () => {
    let impliedCount = 0;
    fc.assert(
      fc.property(projects, (made) => {
        const model = build(made);
        const whole = projectEvidence(model);
        for (const { id } of model.list('quotations')) {
          const one = new Map(
            evidenceOfQuotation(model, id).map((said) => [evidenceTargetKey(said.target), said])
          );
          const overruled = new Map(
            overruledEvidence(model, id).map((said) => [evidenceTargetKey(said.target), said])
          );
          for (const target of targetsOf(model)) {
            const key = evidenceTargetKey(target);
            const slow = recount(model, id, target);
            const expected = slow?.origin === 'overruled' ? undefined : (slow ?? undefined);
            if (expected?.origin === 'implied') impliedCount += 1;
            const [ofProject, ofOne] = [whole.get(id)?.get(key), one.get(key)];
            expect(ofProject && toSaid(ofProject)).toEqual(expected);
            expect(ofOne && toSaid(ofOne)).toEqual(expected);
            const denied = overruled.get(key);
            expect(denied && { stance: denied.stance, codeIds: [...denied.codeIds].sort() }).toEqual(
              slow?.origin === 'overruled' ? { stance: slow.stance, codeIds: slow.codeIds } : undefined
            );
          }
        }
        expectRules(model);
        expectConflicts(model);
      }),
      { numRuns: 60 }
    );
    expect(impliedCount).toBeGreaterThan(100);
  });
});

/** Counts of rules, against the recount of each quotation. */
function expectRules(model: ProjectModel): void {
  for (const { rule, quotationCount, impliedCount, overruledCount, madeCount } of readRules(model)) {
    const states = ruledQuotations(model, rule);
    for (const { quotation, state } of states)
      expect(recount(model, quotation.id, rule.target)?.origin).toBe(state);
    const count = (wanted: string) => states.filter(({ state }) => state === wanted).length;
    expect([states.length, count('implied'), count('overruled'), count('made')]).toEqual([
      quotationCount,
      impliedCount,
      overruledCount,
      madeCount
    ]);
  }
}

/** Every quotation with open conflict is in one that is listed, and no other. */
function expectConflicts(model: ProjectModel): void {
  const listed = new Set(
    ruleConflicts(model).flatMap(({ target, quotationIds }) =>
      quotationIds.map((id) => `${id} ${evidenceTargetKey(target)}`)
    )
  );
  const found = new Set<string>();
  for (const { id } of model.list('quotations'))
    for (const target of targetsOf(model)) {
      const said = recount(model, id, target);
      if (said?.origin !== 'implied') continue;
      const ofCodes = model
        .list('evidenceRules')
        .filter((rule) => rule.target.id === target.id && said.codeIds.includes(rule.codeId));
      if (new Set(ofCodes.map(({ stance }) => stance)).size === 2)
        found.add(`${id} ${evidenceTargetKey(target)}`);
    }
  expect(listed).toEqual(found);
}
