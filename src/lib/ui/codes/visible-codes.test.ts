import { describe, expect, it } from 'vitest';
import type { CodeId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { quotationCount, visibleCodes } from './visible-codes';

function tree() {
  const project = new TestProject();
  const core = project.code('Gelijkwaardigheid');
  const trust = project.code('Vertrouwen', core);
  const band = project.code('Coördinatie', trust);
  const time = project.code('Tijdsdruk');
  return { project, core, trust, band, time };
}

const outline = (rows: ReturnType<typeof visibleCodes>) =>
  rows.map(({ code, depth }) => `${'-'.repeat(depth)}${code.name}`);

describe('visibleCodes', () => {
  it('lists the tree from top to bottom with places among siblings', () => {
    const { project } = tree();
    const rows = visibleCodes(project.model, { collapsed: new Set(), query: '' });
    expect(outline(rows)).toEqual(['-Gelijkwaardigheid', '--Vertrouwen', '---Coördinatie', '-Tijdsdruk']);
    expect(rows.map(({ place, siblingCount }) => [place, siblingCount])).toEqual([
      [1, 2],
      [1, 1],
      [1, 1],
      [2, 2]
    ]);
    expect(rows.map(({ hasChildren, isOpen }) => [hasChildren, isOpen])).toEqual([
      [true, true],
      [true, true],
      [false, false],
      [false, false]
    ]);
  });

  it('keeps what a filter keeps, with what lies above it', () => {
    const { project, band } = tree();
    const rows = visibleCodes(project.model, {
      collapsed: new Set(),
      query: '',
      keeps: (id) => id === band
    });
    expect(outline(rows)).toEqual(['-Gelijkwaardigheid', '--Vertrouwen', '---Coördinatie']);
    expect(rows.map(({ isHit }) => isHit)).toEqual([false, false, true]);
  });

  it('leaves out what lies under a collapsed code, which still has children', () => {
    const { project, core } = tree();
    const rows = visibleCodes(project.model, { collapsed: new Set([core]), query: '' });
    expect(outline(rows)).toEqual(['-Gelijkwaardigheid', '-Tijdsdruk']);
    expect(rows[0]).toMatchObject({ hasChildren: true, isOpen: false });
  });

  it('finds without accents and case, shows the way to a hit, and opens what was collapsed', () => {
    const { project, core } = tree();
    const rows = visibleCodes(project.model, { collapsed: new Set([core]), query: 'COORD' });
    expect(outline(rows)).toEqual(['-Gelijkwaardigheid', '--Vertrouwen', '---Coördinatie']);
    expect(rows.map(({ isHit }) => isHit)).toEqual([false, false, true]);
  });

  it('finds nothing for a name that is not there, and nothing in an empty code system', () => {
    expect(visibleCodes(tree().project.model, { collapsed: new Set(), query: 'zzz' })).toEqual([]);
    expect(visibleCodes(new TestProject().model, { collapsed: new Set<CodeId>(), query: '' })).toEqual([]);
  });
});

describe('quotationCount', () => {
  it('counts a quotation once, whoever coded it and however many codes of the branch it has', () => {
    const { project, core, trust, band } = tree();
    const document = project.document();
    project.quotation(document, 0, 10, trust, band);
    project.quotation(document, 20, 30, band);
    expect(quotationCount(project.model, trust, 'own')).toBe(1);
    expect(quotationCount(project.model, core, 'own')).toBe(0);
    expect(quotationCount(project.model, core, 'under')).toBe(2);
    expect(quotationCount(project.model, core, 'none')).toBeNull();
  });
});
