import { bundleCodes } from '$lib/commands/codes/bundle-codes';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import { findCodeByName } from '$lib/commands/codes/new-code';
import { recodeQuotations } from '$lib/commands/codes/recode-quotations';
import { updateCode } from '$lib/commands/codes/update-code';
import type { CodeLevel } from '$lib/domain/code';
import type { DemoFixture } from './demo-fixture';
import { DemoObjects } from './demo-objects';
import { isSplitLater } from './provisional-names';

/** What the team does to its codes when a document is done: splits, renames, merges, definitions, categories, core codes. */
export function shapeDemoCodes(objects: DemoObjects, fixture: DemoFixture, documentNumber: number): void {
  const { codeWork: work, quotations } = fixture;
  const isNow = ({ afterDocument }: { afterDocument: number }) => afterDocument === documentNumber;
  for (const { from, to } of work.renames.filter(isNow))
    for (const id of objects.codes([from])) objects.project.run(updateCode, { id, name: to });
  for (const split of work.splits.filter(isNow)) splitCode(objects, fixture, split);
  for (const { into, codes } of work.merges.filter(isNow)) {
    const [survivorId] = objects.codes([into]);
    if (survivorId) objects.project.run(mergeCodes, { survivorId, codeIds: objects.codes(codes) });
  }
  if (documentNumber === work.definitionsAfterDocument) describeCodes(objects, fixture);
  if (documentNumber === work.categoriesAfterDocument) bundle(objects, fixture, 'category');
  if (documentNumber !== quotations.length) return;
  bundle(objects, fixture, 'category');
  bundle(objects, fixture, 'core');
  describeCodes(objects, fixture);
}

function splitCode(
  objects: DemoObjects,
  { quotations }: DemoFixture,
  split: DemoFixture['codeWork']['splits'][number]
): void {
  const cited = quotations
    .slice(0, split.afterDocument)
    .flatMap((list, at) =>
      list.flatMap(({ codes }, index) =>
        isSplitLater(split, new Set(Object.values(codes).flat())) ? [`${at + 1}:${index + 1}`] : []
      )
    );
  const [fromId] = objects.codes([split.from]);
  for (const quotationId of fromId ? objects.quotations(cited) : [])
    objects.project.run(recodeQuotations, {
      quotationIds: [quotationId],
      fromId: fromId!,
      to: { name: split.code },
      as: 'split'
    });
}

/** Puts codes under the parents of this level that the codebook gives them, making those that are not there yet. */
function bundle(objects: DemoObjects, { codebook }: DemoFixture, level: CodeLevel): void {
  const { project } = objects;
  for (const { name } of codebook.filter((code) => code.level === level)) {
    const codeIds = codebook.flatMap((code) => {
      const found = code.parent === name ? findCodeByName(project.model, code.name) : undefined;
      return found && found.parentId === null ? [found.id] : [];
    });
    const parent = findCodeByName(project.model, name);
    if (codeIds.length > 0)
      project.run(bundleCodes, { codeIds, parent: parent ? { parentId: parent.id } : { name, level } });
  }
}

/** Writes the codebook's words at every code that is there and has none yet. */
function describeCodes(objects: DemoObjects, { codebook }: DemoFixture): void {
  const { project } = objects;
  for (const { name, definition, include, exclude, comment } of codebook) {
    const code = findCodeByName(project.model, name);
    if (code?.definition === '')
      project.run(updateCode, { id: code.id, definition, include, exclude, comment });
  }
}
