import { describe, expect, it } from 'vitest';
import { bundleCodes } from '$lib/commands/codes/bundle-codes';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import { recodeQuotations } from '$lib/commands/codes/recode-quotations';
import { updateCode } from '$lib/commands/codes/update-code';
import type { CodeId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { countInputs, lineageOf, lineageThrough, systemLineage, type LineageTree } from './lineage';
import { genealogyOf } from './testing/read-test-project';

/** A core code over a category over open codes, one of them merged from another and one split off. */
function axialProject() {
  const project = new TestProject();
  const documentId = project.document();
  const open = ['rust', 'regels', 'grens', 'begrenzen'].map((name) => project.code(name)) as [
    CodeId,
    CodeId,
    CodeId,
    CodeId
  ];
  const [rust, regels, grens, begrenzen] = open;
  const quotationId = project.quotation(documentId, 0, 5, regels);
  project.run(mergeCodes, { survivorId: grens, codeIds: [begrenzen] });
  const afspraak = 'afspraak' as CodeId;
  const to = { name: 'afspraak', newCodeId: afspraak };
  project.run(recodeQuotations, { quotationIds: [quotationId], fromId: regels, to, as: 'split' });
  const structuur = 'structuur' as CodeId;
  project.run(bundleCodes, {
    codeIds: [rust, grens, afspraak],
    parent: { id: structuur, name: 'structuur', level: 'category' }
  });
  const houvast = 'houvast' as CodeId;
  project.run(bundleCodes, { codeIds: [structuur], parent: { id: houvast, name: 'houvast', level: 'core' } });
  return { project, houvast, structuur, rust };
}

const outline = ({ name, link, inputs }: LineageTree): unknown =>
  inputs.length > 0 ? [link?.kind ?? 'root', name, inputs.map(outline)] : [link?.kind ?? 'root', name];

describe('the lineage of a code', () => {
  it('goes from a core code over its categories to the open codes and what they were made of', () => {
    const { project, houvast } = axialProject();
    expect(outline(lineageOf(genealogyOf(project), houvast))).toEqual([
      'root',
      'houvast',
      [
        [
          'bundled',
          'structuur',
          [
            ['bundled', 'rust'],
            ['bundled', 'grens', [['merged', 'begrenzen']]],
            ['bundled', 'afspraak', [['split-off', 'regels']]]
          ]
        ]
      ]
    ]);
  });

  it('goes on to what became of the code, up to the core code, by that line only', () => {
    const { project } = axialProject();
    const genealogy = genealogyOf(project);
    const begrenzen = [...genealogy.lives.values()].find(({ state }) => state.name === 'begrenzen')!.id;
    expect(outline(lineageThrough(genealogy, lineageOf(genealogy, begrenzen)))).toEqual([
      'root',
      'houvast',
      [['bundled', 'structuur', [['bundled', 'grens', [['merged', 'begrenzen']]]]]]
    ]);
  });

  it('ends where codes came out of each other', () => {
    const project = new TestProject();
    const documentId = project.document();
    const zorg = project.code('zorg');
    const quotationId = project.quotation(documentId, 0, 5, zorg);
    const steun = 'steun' as CodeId;
    const split = { quotationIds: [quotationId], as: 'split' as const };
    project.run(recodeQuotations, { ...split, fromId: zorg, to: { name: 'steun', newCodeId: steun } });
    project.run(mergeCodes, { survivorId: zorg, codeIds: [steun] });
    expect(outline(lineageOf(genealogyOf(project), zorg))).toEqual(['root', 'zorg', [['merged', 'steun']]]);
  });

  it('counts the open codes behind the categories of a whole system', () => {
    const { project, houvast, rust } = axialProject();
    project.run(updateCode, { id: rust, name: 'rust thuis' });
    const [tree, ...others] = systemLineage(genealogyOf(project));
    expect(others).toEqual([]);
    expect(outline(tree!)).toEqual(['root', 'houvast', [['bundled', 'structuur']]]);
    expect(tree!.inputs[0]!.omitted.open).toBe(4);
    expect(countInputs(tree!, 'open')).toBe(4);
    expect(countInputs(lineageOf(genealogyOf(project), houvast), 'open')).toBe(4);
    expect(lineageOf(genealogyOf(project), rust).formerNames).toEqual(['rust']);
  });

  it('has nothing to show of a system of open codes only', () => {
    const project = new TestProject();
    project.code('rust');
    expect(systemLineage(genealogyOf(project))).toEqual([]);
  });
});
