import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleCodes } from '$lib/commands/codes/bundle-codes';
import { deleteCodes } from '$lib/commands/codes/delete-codes';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import { moveCodes } from '$lib/commands/codes/move-codes';
import { recodeQuotations } from '$lib/commands/codes/recode-quotations';
import { recolourBranches } from '$lib/commands/codes/recolour-branches';
import { updateCode } from '$lib/commands/codes/update-code';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import type { CodeId } from '$lib/domain/ids';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { randomSteps, takeStep } from '$lib/testing/random-actions';
import { TestProject } from '$lib/testing/test-project';
import { readGenealogy } from './genealogy';
import { genealogyOf } from './testing/read-test-project';

const happenings = (project: TestProject, id: CodeId) =>
  genealogyOf(project)
    .lives.get(id)!
    .events.map(({ what }) => what);

describe('how a code came about', () => {
  it('is made while coding at a quotation, in vivo or not, or away from the text', () => {
    const project = new TestProject();
    const documentId = project.document();
    const make = (name: string, start: number, inVivo?: true) =>
      project.run(applyCodes, { places: [{ documentId, start, end: start + 3 }], codes: [{ name }], inVivo });
    make('op je netvlies', 0, true);
    make('aandacht', 5);
    project.code('rust');
    const born = genealogyOf(project).events.map(({ code, what }) => [code.name, what]);
    const open = { kind: 'created', level: 'open', parent: null };
    expect(born).toEqual([
      ['op je netvlies', { ...open, citation: '1:1', inVivo: true }],
      ['aandacht', { ...open, citation: '1:2', inVivo: false }],
      ['rust', { ...open, citation: null, inVivo: false }]
    ]);
  });

  it('tells renaming, defining, the level and moving, by the names of the time', () => {
    const project = new TestProject();
    const [zorg, thuis] = [project.code('zorg'), project.code('thuis')];
    project.run(moveCodes, { ids: [zorg], parentId: thuis });
    project.run(updateCode, { id: thuis, name: 'bij het gezin' });
    project.run(updateCode, { id: zorg, definition: 'Hulp.', level: 'category' });
    project.run(updateCode, { id: zorg, definition: 'Hulp bij het opvoeden.' });
    project.run(recolourBranches, {});
    project.run(moveCodes, { ids: [zorg], parentId: null });
    expect(happenings(project, zorg).slice(1)).toEqual([
      { kind: 'moved', from: null, parent: { id: thuis, name: 'thuis' } },
      { kind: 'levelled', from: 'open', to: 'category' },
      { kind: 'defined', isFirst: true },
      { kind: 'defined', isFirst: false },
      { kind: 'moved', from: { id: thuis, name: 'bij het gezin' }, parent: null }
    ]);
    expect(happenings(project, thuis).slice(1)).toEqual([
      { kind: 'renamed', from: 'thuis', to: 'bij het gezin' }
    ]);
  });

  it('tells a merge of both sides, and where a merged code went', () => {
    const project = new TestProject();
    const [zorg, steun, hulp] = [project.code('zorg'), project.code('steun'), project.code('hulp')];
    project.run(updateCode, { id: steun, definition: 'Nabij zijn.' });
    project.run(mergeCodes, { survivorId: zorg, codeIds: [steun, hulp] });
    expect(happenings(project, zorg).slice(1)).toEqual([
      {
        kind: 'merged',
        codes: [
          { id: steun, name: 'steun' },
          { id: hulp, name: 'hulp' }
        ]
      }
    ]);
    const { lives } = genealogyOf(project);
    expect(lives.get(steun)!.end).toEqual({ kind: 'merged', into: zorg });
    expect(lives.get(steun)!.events.at(-1)!.what).toEqual({
      kind: 'merged-into',
      into: { id: zorg, name: 'zorg' }
    });
    expect(lives.get(zorg)!.end).toBeNull();
  });

  it('tells a bundle of the parent and of what was put under it', () => {
    const project = new TestProject();
    const [rust, regels] = [project.code('rust'), project.code('regels')];
    const id = 'structuur' as CodeId;
    const parent = { id, name: 'structuur', level: 'category' as const };
    project.run(bundleCodes, { codeIds: [rust, regels], parent });
    expect(happenings(project, id)).toEqual([
      {
        kind: 'bundled',
        isMade: true,
        level: 'category',
        codes: [
          { id: rust, name: 'rust' },
          { id: regels, name: 'regels' }
        ]
      }
    ]);
    expect(happenings(project, rust)[1]).toEqual({
      kind: 'bundled-under',
      parent: { id, name: 'structuur' }
    });
  });

  it('tells quotations split off one by one as one event, until something else happens', () => {
    const project = new TestProject();
    const documentId = project.document();
    const zorg = project.code('zorg');
    const quotations = [0, 10, 20].map((start) => project.quotation(documentId, start, start + 5, zorg));
    const toId = 'opvang' as CodeId;
    const split = (index: number) =>
      project.run(recodeQuotations, {
        quotationIds: [quotations[index]!],
        fromId: zorg,
        to: project.model.find('codes', toId) ? { codeId: toId } : { name: 'opvang', newCodeId: toId },
        as: 'split'
      });
    split(0);
    split(1);
    project.run(updateCode, { id: toId, definition: 'Opvang na school.' });
    split(2);
    const off = { kind: 'split-off', from: { id: zorg, name: 'zorg' }, by: 'split' };
    expect(happenings(project, toId)).toEqual([
      { ...off, count: 2, citation: '1:1', isMade: true },
      { kind: 'defined', isFirst: true },
      { ...off, count: 1, citation: '1:3', isMade: false }
    ]);
    expect(happenings(project, zorg).slice(1)).toMatchObject([{ kind: 'gave-up', count: 2 }, { count: 1 }]);
  });

  it('keeps the life of a code that was deleted', () => {
    const project = new TestProject();
    const [boven, onder] = [project.code('boven'), project.code('onder')];
    project.run(moveCodes, { ids: [onder], parentId: boven });
    project.run(deleteCodes, { ids: [boven] });
    const life = genealogyOf(project).lives.get(boven)!;
    expect(life.end).toEqual({ kind: 'deleted' });
    expect(life.state.name).toBe('boven');
    expect(happenings(project, onder).at(-1)).toEqual({
      kind: 'moved',
      from: { id: boven, name: 'boven' },
      parent: null
    });
  });

  it('has codes the history says nothing of, without events', () => {
    const project = new TestProject();
    const id = project.code('zorg');
    const genealogy = readGenealogy([], project.model.list('codes'));
    expect(genealogy.lives.get(id)).toMatchObject({ end: null, events: [], bornAt: expect.any(String) });
    expect(genealogy.events).toEqual([]);
  });

  it('ends with the code system as it is, whatever was done', () => {
    fc.assert(
      fc.property(randomSteps(30), (steps) => {
        const project = TestProject.coded();
        for (const step of steps)
          takeStep(step, project.model, (command, intent) => {
            try {
              return project.run(command, intent);
            } catch {
              return undefined;
            }
          });
        expectSoundProject(project.model);
        const { lives } = genealogyOf(project);
        const alive = [...lives.values()].filter(({ end }) => end === null);
        expect(alive.map(({ id, state }) => [id, state.name, state.parentId]).sort()).toEqual(
          project.model
            .list('codes')
            .map(({ id, name, parentId }) => [id, name, parentId])
            .sort()
        );
        for (const { events, end } of lives.values()) {
          expect(
            events.filter(({ what }) => what.kind === 'deleted' || what.kind === 'merged-into')
          ).toHaveLength(end ? 1 : 0);
        }
      }),
      { numRuns: 50 }
    );
  });
});
