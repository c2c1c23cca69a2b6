import { describe, expect, it } from 'vitest';
import { codesAbove, inTreeOrder } from '$lib/commands/codes/code-places';
import { tableNames, tableSchemas } from '$lib/domain/tables';
import { ProjectModel } from '$lib/model/project-model';
import { budgetSize, generateProject } from './generate-project';

const small = { ...budgetSize, documents: 9, characters: 4000, codes: 40, quotations: 200, seed: 7 };

describe('generateProject', () => {
  const contents = generateProject(small);
  const model = ProjectModel.from(contents.records);

  it('has the size asked for', () => {
    const counts = (['documents', 'codes', 'quotations'] as const).map((table) => model.count(table));
    expect(counts).toEqual([9, 40, 200]);
    for (const { text } of contents.texts) expect(Math.abs(text.length - 4000)).toBeLessThan(2500);
  });

  it('has codes as deep as asked, in the order of the tree', () => {
    const deep = ProjectModel.from(generateProject({ ...small, codes: 300, depth: 8 }).records);
    const listed = deep.list('codes').map(({ id }) => id);
    expect(inTreeOrder(deep, listed).map(({ id }) => id)).toEqual(listed);
    expect(Math.max(...listed.map((id) => codesAbove(deep, id).length))).toBe(7);
  });

  it('holds valid records and texts only', () => {
    for (const table of tableNames)
      for (const record of model.list(table))
        expect(tableSchemas[table].safeParse(record).error).toBeUndefined();
    for (const { text, turns } of contents.texts)
      for (const turn of turns) {
        expect(turn.start === 0 || text[turn.start - 1] === '\n').toBe(true);
        expect(turn.end === text.length || text[turn.end] === '\n').toBe(true);
      }
  });

  it('has nested and overlapping quotations but never two on the same span', () => {
    let overlapping = 0;
    for (const document of model.list('documents')) {
      const quotations = model.quotationsOf(document.id);
      const spans = quotations.map(({ start, end }) => `${start}-${end}`);
      expect(new Set(spans).size).toBe(spans.length);
      overlapping += quotations.filter(
        (one, index) => (quotations[index + 1]?.start ?? Infinity) < one.end
      ).length;
    }
    expect(overlapping).toBeGreaterThan(20);
  });

  it('has codes in three levels, some used far more than others', () => {
    expect(new Set(model.list('codes').map(({ level }) => level)).size).toBe(3);
    const uses = model
      .list('codes')
      .map(({ id }) => model.codingCount(id))
      .sort((a, b) => b - a);
    expect(uses[0]!).toBeGreaterThan(8 * uses[20]!);
  });

  it('is the same for the same seed and another for another', () => {
    expect(generateProject(small)).toEqual(contents);
    expect(generateProject({ ...small, seed: 8 }).texts[0]).not.toEqual(contents.texts[0]);
  });
});
