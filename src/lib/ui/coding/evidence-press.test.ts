import { describe, expect, it } from 'vitest';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { overruleEvidence } from '$lib/commands/evidence-rules/overrule-evidence';
import { saveRule } from '$lib/commands/evidence-rules/save-rule';
import type { Stance } from '$lib/domain/evidence-link';
import { TestProject } from '$lib/testing/test-project';
import { evidencePress } from './evidence-press';

const target = { kind: 'cimo', id: 'mechanism' } as const;
type State = 'nothing' | 'implied' | 'overruled' | 'made';

function quotationThatIs(state: State, stance: Stance) {
  const project = new TestProject();
  const code = project.code('Band');
  const id = project.quotation(project.document(), 0, 5, code);
  if (state !== 'nothing') project.run(saveRule, { codeId: code, target, stance });
  if (state === 'overruled') project.run(overruleEvidence, { quotationIds: [id], target });
  if (state === 'made') project.run(linkEvidence, { places: [{ quotationId: id }], target, stance });
  return (chosen: Stance) => evidencePress(project.model, id, target, chosen);
}

describe('choosing a stance', () => {
  it.each<[State, Stance, Stance, string]>([
    ['nothing', 'supporting', 'supporting', 'link'],
    ['nothing', 'supporting', 'contrary', 'link'],
    ['made', 'supporting', 'supporting', 'unlink'],
    ['made', 'supporting', 'contrary', 'link'],
    ['implied', 'supporting', 'supporting', 'overrule'],
    ['implied', 'supporting', 'contrary', 'link'],
    ['implied', 'contrary', 'contrary', 'overrule'],
    ['implied', 'contrary', 'supporting', 'link'],
    ['overruled', 'supporting', 'supporting', 'restore'],
    ['overruled', 'supporting', 'contrary', 'link'],
    ['overruled', 'contrary', 'supporting', 'link']
  ])('on what is %s (%s), %s: %s', (state, stance, chosen, press) => {
    expect(quotationThatIs(state, stance)(chosen)).toBe(press);
  });
});
