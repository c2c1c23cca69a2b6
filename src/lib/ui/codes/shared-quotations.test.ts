import { describe, expect, it } from 'vitest';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { addCoder } from '$lib/commands/project/add-coder';
import type { CoderId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { sharedCodes, sharedQuotations } from './shared-quotations';

function study() {
  const project = new TestProject();
  const [one, two] = [project.document(), project.document()];
  const [trust, time, place, calm] = ['Vertrouwen', 'Tijd', 'Plek', 'Rust'].map((name) => project.code(name));
  project.quotation(two, 0, 5, time!);
  project.quotation(one, 20, 30, trust!, time!, place!);
  project.quotation(one, 0, 5, trust!, place!, calm!);
  project.quotation(one, 40, 50, calm!);
  return { project, trust: trust!, time: time!, place: place!, calm: calm! };
}

const spans = (quotations: ReturnType<typeof sharedQuotations>) =>
  quotations.map(({ quotation, document }) => `${document.number}:${quotation.start}`);

describe('sharedQuotations', () => {
  it('gives those of any of the codes in the order of the documents and their texts', () => {
    const { project, trust, time, place, calm } = study();
    const found = sharedQuotations(project.model, [trust, time], 'any');
    expect(spans(found)).toEqual(['1:0', '1:20', '2:0']);
    expect(found.map(({ codeIds }) => codeIds)).toEqual([[trust], [trust, time], [time]]);
    expect(found.map(({ otherIds }) => otherIds)).toEqual([[place, calm], [place], []]);
  });

  it('gives those that have all of the codes', () => {
    const { project, trust, time } = study();
    expect(spans(sharedQuotations(project.model, [trust, time], 'all'))).toEqual(['1:20']);
  });

  it('names a quotation and its codes once, however many coders agree', () => {
    const { project, trust, time, place } = study();
    project.run(addCoder, { id: 'sam' as CoderId, name: 'Sam' });
    const [shared] = sharedQuotations(project.model, [trust, time], 'all');
    const again = { places: [{ quotationId: shared!.quotation.id }], codes: [trust, time, place] };
    const codes = again.codes.map((codeId) => ({ codeId }));
    project.run(applyCodes, { places: again.places, codes }, 'sam' as CoderId);
    const found = sharedQuotations(project.model, [trust, time], 'all');
    expect(spans(found)).toEqual(['1:20']);
    expect(found[0]!.otherIds).toEqual([place]);
  });
});

describe('sharedCodes', () => {
  it('counts the other codes, the most shared first', () => {
    const { project, trust, place, calm, time } = study();
    const found = sharedQuotations(project.model, [trust], 'any');
    expect(sharedCodes(project.model, found)).toEqual([
      { codeId: place, count: 2 },
      { codeId: calm, count: 1 },
      { codeId: time, count: 1 }
    ]);
  });
});
