import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '$lib/domain/app-error';
import { commentQuotation } from '$lib/commands/coding/comment-quotation';
import { deleteQuotations } from '$lib/commands/coding/delete-quotations';
import { removeCodes } from '$lib/commands/coding/remove-codes';
import { resizeQuotation } from '$lib/commands/coding/resize-quotation';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import { updateCode } from '$lib/commands/codes/update-code';
import { deleteDocuments } from '$lib/commands/documents/delete-documents';
import { addCoder } from '$lib/commands/project/add-coder';
import { lockCoding } from '$lib/commands/sessions/lock-coding';
import { takeReturned } from '$lib/commands/sessions/take-returned';
import { unlockCoding } from '$lib/commands/sessions/unlock-coding';
import type { ChangeId, CodeId, CoderId, SeatId } from '$lib/domain/ids';
import { invertChange } from '$lib/model/invert-change';
import {
  codeSpan,
  ComparedProject,
  comparedSession,
  noorSeat,
  sam,
  samSeat
} from '$lib/testing/compared-project';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { projectAsData } from '$lib/testing/project-as-data';
import { randomSteps, takeStep } from '$lib/testing/random-actions';
import { documentToImport, testCoder, testNow, textOf } from '$lib/testing/test-project';
import { parseBundle } from '../bundle/parse-bundle';
import { serializeBundle } from '../bundle/serialize-bundle';
import type { ProjectContents } from '../project-contents';
import { InMemoryProject } from '../in-memory-project';
import { readReturned } from './read-returned';

const later = '2026-03-09T16:00:00.000Z';

/** The last change taken back. */
function undo(compared: ComparedProject): void {
  const { project } = compared;
  project.take(invertChange(project.changes.at(-1)!, project.context.newId() as ChangeId, testNow));
}

describe('what a blind copy brings back', () => {
  it('is what the coder coded, by document, place, code and comment', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    codeSpan(copy, 1, [30, 40], 'Grens', 'Tijd');
    codeSpan(copy, 2, [50, 60], 'Grens');
    const [quotation] = copy.model.list('quotations');
    copy.run(commentQuotation, { place: { quotationId: quotation!.id }, comment: 'Hier twijfel ik.' });
    const reading = compared.bringBack(copy);
    expect(reading).toMatchObject({ same: 0, changed: [], gone: [], unknownCodes: [], outside: 0 });
    expect(compared.codingsOf(samSeat)).toEqual(['1:30-40 Grens', '1:30-40 Tijd', '2:50-60 Grens']);
    expect(compared.model.seatCodingsOf(comparedSession).map(({ comment }) => comment)).toEqual([
      'Hier twijfel ik.',
      'Hier twijfel ik.',
      ''
    ]);
    expect(compared.codingsOf(noorSeat)).toEqual([]);
    expectSoundProject(compared.model);
  });

  it('changes nothing a second time', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    codeSpan(copy, 1, [30, 40], 'Grens', 'Nieuw van Sam');
    compared.bringBack(copy);
    const reading = compared.read(copy);
    expect(reading).toMatchObject({ fresh: [], same: 2, changed: [], gone: [], sameAsBefore: true });
    expect(compared.project.run(takeReturned, { reading }).operations).toEqual([]);
  });

  it('keeps the ids of codings that were corrected', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    codeSpan(copy, 1, [30, 40], 'Grens');
    codeSpan(copy, 1, [50, 60], 'Tijd');
    codeSpan(copy, 2, [70, 80], 'Tijd');
    compared.bringBack(copy);
    const idsBefore = compared.model.seatCodingsOf(comparedSession).map(({ id }) => id);
    compared.clock.at = later;
    copy.run(unlockCoding, {});
    const [first, , third] = copy.model.list('quotations');
    copy.run(resizeQuotation, { id: first!.id, start: 28, end: 40 });
    copy.run(deleteQuotations, { ids: [third!.id] });
    codeSpan(copy, 2, [90, 95], 'Grens');
    const reading = compared.bringBack(copy);
    expect([reading.fresh.length, reading.same, reading.changed.length, reading.gone.length]).toEqual([
      1, 1, 1, 1
    ]);
    expect(reading.changed[0]!.before.id).toBe(reading.changed[0]!.after.id);
    expect(compared.codingsOf(samSeat)).toEqual(['1:28-40 Grens', '1:50-60 Tijd', '2:90-95 Grens']);
    const idsAfter = compared.model.seatCodingsOf(comparedSession).map(({ id }) => id);
    expect(idsAfter).toEqual(expect.arrayContaining(idsBefore.slice(0, 2)));
    expect(compared.session.seats[1]!.lockedAt).toBe(later);
  });

  it('knows a coding again that was taken off and put back', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    codeSpan(copy, 1, [30, 40], 'Grens');
    compared.bringBack(copy);
    const { id } = compared.model.seatCodingsOf(comparedSession)[0]!;
    copy.run(unlockCoding, {});
    const [quotation] = copy.model.list('quotations');
    const { codeId } = copy.model.list('codings')[0]!;
    copy.run(removeCodes, { quotationIds: [quotation!.id], codeId });
    codeSpan(copy, 1, [30, 40], 'Grens');
    expect(compared.bringBack(copy)).toMatchObject({ fresh: [], same: 1, gone: [], sameAsBefore: false });
    expect(compared.model.seatCodingsOf(comparedSession).map((coding) => coding.id)).toEqual([id]);
    expect(compared.read(copy).sameAsBefore).toBe(true);
  });

  it('says when what is there was locked later', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    copy.run(lockCoding, {});
    const old = InMemoryProject.from(copy.toContents(), compared.clock);
    compared.clock.at = later;
    copy.run(unlockCoding, {});
    compared.bringBack(copy);
    expect(compared.read(old).isOlder).toBe(true);
    expect(compared.read(copy).isOlder).toBe(false);
  });

  it('may be shown only when nobody codes any more', () => {
    const compared = new ComparedProject();
    const [fromSam, fromNoor] = [compared.copyFor(samSeat), compared.copyFor(noorSeat)];
    expect(compared.bringBack(fromSam).isVisible).toBe(false);
    expect(compared.bringBack(fromNoor).isVisible).toBe(true);
  });

  it('opens the session when it is the last, and undo closes it again', () => {
    const compared = new ComparedProject();
    compared.bringBack(compared.copyFor(samSeat));
    expect(compared.session.openedAt).toBeNull();
    const before = projectAsData(compared.model);
    compared.bringBack(compared.copyFor(noorSeat));
    expect(compared.session.openedAt).toBe(testNow);
    undo(compared);
    expect(projectAsData(compared.model)).toEqual(before);
  });
});

describe('codes of a coder', () => {
  it('come into the codebook of the session, with who made them and where they hang', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    codeSpan(copy, 1, [30, 40], 'Rust');
    const rust = copy.model.list('codes').find(({ name }) => name === 'Rust')!;
    const grens = copy.model.list('codes').find(({ name }) => name === 'Grens')!;
    copy.run(updateCode, { id: rust.id, definition: 'Even niets.' });
    const reading = compared.bringBack(copy);
    expect(reading.unknownCodes).toMatchObject([{ code: { name: 'Rust' }, sameNameAs: null }]);
    const { codes } = compared.model.get('sessionCodebooks', comparedSession);
    expect(codes.at(-1)).toMatchObject({ id: rust.id, definition: 'Even niets.', madeBy: samSeat });
    expect(codes.filter(({ madeBy }) => madeBy === null).map(({ id }) => id)).toContain(grens.id);
    expect(compared.model.find('codes', rust.id)).toBeUndefined();
  });

  it('with the name of a code the session has are that code, capitals and spaces aside', () => {
    const compared = new ComparedProject();
    const [fromSam, fromNoor] = [compared.copyFor(samSeat), compared.copyFor(noorSeat)];
    codeSpan(fromSam, 1, [30, 40], 'Rust');
    compared.bringBack(fromSam);
    codeSpan(fromNoor, 1, [30, 40], 'rust ');
    const reading = compared.bringBack(fromNoor);
    const rust = fromSam.model.list('codes').find(({ name }) => name === 'Rust')!;
    expect(reading.unknownCodes).toMatchObject([{ code: { name: 'rust' }, sameNameAs: rust.id }]);
    expect(compared.codingsOf(noorSeat)).toEqual(['1:30-40 Rust']);
    expect(compared.read(fromNoor).sameAsBefore).toBe(true);
  });

  it('that were not used stay behind', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    codeSpan(copy, 1, [30, 40], 'Rust');
    copy.run(deleteQuotations, { ids: copy.model.list('quotations').map(({ id }) => id) });
    expect(compared.bringBack(copy).unknownCodes).toEqual([]);
    expect(compared.model.get('sessionCodebooks', comparedSession).codes).toHaveLength(3);
  });

  it('keep the words the session has when the coder changed them, and that is told', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    const grens = copy.model.list('codes').find(({ name }) => name === 'Grens')!;
    copy.run(updateCode, { id: grens.id, name: 'Grenzen', definition: 'Tot hier.' });
    codeSpan(copy, 1, [30, 40], 'Grenzen');
    const reading = compared.bringBack(copy);
    expect(reading.changedCodes).toEqual([
      { codeId: grens.id, name: 'Grens', field: 'name', before: 'Grens', after: 'Grenzen' },
      { codeId: grens.id, name: 'Grens', field: 'definition', before: '', after: 'Tot hier.' }
    ]);
    expect(compared.codingsOf(samSeat)).toEqual(['1:30-40 Grens']);
  });
});

describe('codes of the session that the coder merged', () => {
  it('are told, and stay in the codebook of the session', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    codeSpan(copy, 1, [30, 40], 'Grens');
    const idOf = (name: string) => copy.model.list('codes').find((code) => code.name === name)!.id;
    const grens = idOf('Grens');
    copy.run(mergeCodes, { survivorId: idOf('Tijd'), codeIds: [grens] });
    expect(compared.bringBack(copy)).toMatchObject({ removedCodes: [{ codeId: grens, name: 'Grens' }] });
    expect(compared.codingsOf(samSeat)).toEqual(['1:30-40 Tijd']);
    const { codes } = compared.model.get('sessionCodebooks', comparedSession);
    expect(codes.map(({ name }) => name)).toContain('Grens');
  });

  it('are not those the team added to the session later', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    const codebook = compared.model.get('sessionCodebooks', comparedSession);
    const added = { ...codebook.codes[0]!, id: 'code-later' as CodeId, name: 'Later' };
    compared.project.put('sessionCodebooks', { ...codebook, codes: [...codebook.codes, added] });
    expect(compared.bringBack(copy).removedCodes).toEqual([]);
  });
});

describe('texts that changed since', () => {
  /** A copy coded on `words`, brought back into a project whose first text is then `now`. */
  function returnInto(before: string, now: string, spans: [number, number][]) {
    const compared = new ComparedProject();
    const [document] = compared.model.list('documents');
    const put = (text: string, id: string) => {
      compared.putText({ id: id as never, documentId: document!.id, text, turns: [], pages: [] });
      compared.project.put('documents', { ...document!, textId: id as never, length: text.length });
    };
    put(before, 'text-before');
    const copy = compared.copyFor(samSeat);
    for (const span of spans) codeSpan(copy, 1, span, 'Grens');
    put(now, 'text-now');
    const reading = compared.bringBack(copy);
    expectSoundProject(compared.model);
    return { reading, codings: compared.codingsOf(samSeat) };
  }

  it('leave codings whose words are where they were', () => {
    const { reading, codings } = returnInto('Zij luistert goed. 🙂', 'Zij luistert goed! 🙂', [[4, 12]]);
    expect(codings).toEqual(['1:4-12 Grens']);
    expect(reading.changedTexts).toMatchObject([{ taken: 1, lost: [] }]);
  });

  it('move codings to where their words are now', () => {
    const { codings } = returnInto('Zij luistert goed. 🙂', 'En toen: zij luistert goed. 🙂', [
      [4, 12],
      [19, 21]
    ]);
    expect(codings).toEqual(['1:13-21 Grens', '1:28-30 Grens']);
  });

  it('lose codings whose words are gone, or at more places than one, and name them', () => {
    const { reading, codings } = returnInto('ja dat klopt wel', 'nee, ja, ja, wel', [
      [0, 2],
      [3, 12],
      [13, 16]
    ]);
    expect(codings).toEqual(['1:13-16 Grens']);
    expect(reading.changedTexts).toMatchObject([
      { taken: 1, lost: [{ words: 'ja', code: 'Grens' }, { words: 'dat klopt' }] }
    ]);
  });

  it('are not named when nothing was coded in them', () => {
    expect(returnInto('ja, dat is zo', 'nee, dat niet', []).reading.changedTexts).toEqual([]);
  });
});

describe('what the session did not ask for', () => {
  it('is counted and left out: other parts, other documents, other coders', () => {
    const compared = new ComparedProject(({ model }) => {
      const documentId = model.list('documents')[0]!.id;
      return { parts: [{ documentId, start: 0, end: 20 }] };
    });
    const copy = compared.copyFor(samSeat);
    // As a file may be that was made elsewhere.
    const { blindCoding } = copy.model.project;
    const open = { ...copy.model.project, blindCoding: { ...blindCoding!, parts: [] } };
    copy.model.apply({ operations: [{ table: 'project', id: open.id, before: null, after: open }] });
    codeSpan(copy, 1, [10, 30], 'Grens');
    codeSpan(copy, 1, [20, 30], 'Grens');
    const kim = 'coder-kim' as CoderId;
    copy.run(addCoder, { id: kim, name: 'Kim' });
    copy.coderId = kim;
    codeSpan(copy, 1, [0, 5], 'Tijd');
    expect(compared.bringBack(copy)).toMatchObject({ outside: 1, byOthers: 1 });
    expect(compared.codingsOf(samSeat)).toEqual(['1:10-30 Grens']);
  });

  it('is left out when its document was deleted meanwhile, also between reading and taking', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    codeSpan(copy, 1, [30, 40], 'Grens');
    codeSpan(copy, 2, [30, 40], 'Grens');
    copy.run(lockCoding, {});
    const reading = compared.read(copy);
    compared.project.run(deleteDocuments, { ids: [compared.documentIds[0]!] });
    compared.project.run(takeReturned, { reading });
    expect(compared.codingsOf(samSeat)).toEqual(['2:30-40 Grens']);
    expect(compared.read(copy)).toMatchObject({ outside: 1, sameAsBefore: true });
  });
});

describe('a file that is not what it should be', () => {
  it('is refused: an ordinary project, another project, a session that is gone, a copy that is not locked', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    const refusal = (contents = copy.toContents(), model = compared.model) =>
      errorCodeOf(() => readReturned(model, contents, compared.findText));
    expect(refusal()).toBe('session/not-locked');
    copy.run(lockCoding, {});
    expect(refusal()).toBeUndefined();
    const ordinary = { records: { project: [compared.model.project] }, texts: [], history: [] };
    expect(refusal(ordinary)).toBe('session/not-a-blind-copy');
    const elsewhere = new ComparedProject({ id: 'session-b' as never }, undefined);
    expect(refusal(undefined, elsewhere.model)).toBe('session/unknown-session');
    elsewhere.project.put('project', { ...elsewhere.model.project, id: 'project-2' as never });
    const other = InMemoryProject.from(
      {
        records: { project: [{ ...compared.model.project, id: 'project-2' as never }] },
        texts: [],
        history: []
      },
      compared.clock
    );
    expect(refusal(undefined, other.model)).toBe('session/other-project');
  });

  it('is refused when the seat or its coder is another', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    copy.run(lockCoding, {});
    const contents = copy.toContents();
    const [project] = [...contents.records.project!];
    const with_ = (fields: object) => ({
      ...contents,
      records: {
        ...contents.records,
        project: [{ ...project!, blindCoding: { ...project!.blindCoding!, ...fields } }]
      }
    });
    const refusal = (fields: object) =>
      errorCodeOf(() => readReturned(compared.model, with_(fields), compared.findText));
    expect(refusal({})).toBeUndefined();
    expect(refusal({ seatId: noorSeat })).toBe('session/other-seat');
    expect(refusal({ coderId: testCoder })).toBe('session/other-seat');
    expect(refusal({ seatId: 'seat-x' as SeatId })).toBe('session/other-seat');
  });

  it('is refused when it has codings outside its text', () => {
    const compared = new ComparedProject();
    const copy = compared.copyFor(samSeat);
    codeSpan(copy, 1, [990, 1000], 'Grens');
    copy.run(lockCoding, {});
    const contents = copy.toContents();
    const texts = contents.texts.map((text) => ({ ...text, text: text.text.slice(0, 995) }));
    expect(errorCodeOf(() => readReturned(compared.model, { ...contents, texts }, compared.findText))).toBe(
      'session/damaged-copy'
    );
  });
});

describe('random coding in a blind copy', () => {
  const anything = randomSteps(40);
  const bringsTexts = new Set(['importDocuments', 'openAnswersToDocuments', 'formToDocument', 'importForms']);
  const coding = anything.map((steps) => steps.filter(({ action }) => !bringsTexts.has(action)));

  function codeAtRandom(copy: InMemoryProject, steps: Parameters<typeof takeStep>[0][]): void {
    for (const step of steps) {
      try {
        takeStep(step, copy.model, (command, intent) => copy.run(command, intent));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }
  }

  /** What the coder has in the copy, as `codingsOf` gives it. */
  function coded({ model }: InMemoryProject): string[] {
    return model
      .list('codings')
      .filter(({ coderId }) => coderId === sam)
      .map(({ quotationId, codeId }) => {
        const { documentId, start, end } = model.get('quotations', quotationId);
        const { number } = model.get('documents', documentId);
        return `${number}:${start}-${end} ${model.get('codes', codeId).name}`;
      })
      .sort();
  }

  it('comes back as it lies in the copy, twice changes nothing, and undo takes it all back', () => {
    fc.assert(
      fc.property(coding, coding, (first, second) => {
        const compared = new ComparedProject();
        const copy = compared.copyFor(samSeat);
        for (const steps of [first, second]) {
          codeAtRandom(copy, steps);
          copy.run(lockCoding, {});
          const before = projectAsData(compared.model);
          compared.bringBack(copy);
          expect(namesAside(compared.codingsOf(samSeat))).toEqual(namesAside(coded(copy)));
          const after = projectAsData(compared.model);
          expect(compared.read(copy).sameAsBefore).toBe(true);
          compared.bringBack(copy);
          expect(projectAsData(compared.model)).toEqual(after);
          expectSoundProject(compared.model);
          compared.project.changes.pop();
          undo(compared);
          expect(projectAsData(compared.model)).toEqual(before);
          compared.bringBack(copy);
          copy.run(unlockCoding, {});
        }
      }),
      { numRuns: 60 }
    );
  });

  it('lies on the given units, or within the parts, and in a file that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), async (steps, isGiven) => {
        const compared = new ComparedProject(({ model }) => {
          const stretches = model.list('documents').flatMap(({ id: documentId }) => [
            { documentId, start: 0, end: 4 },
            { documentId, start: 6, end: 9 }
          ]);
          return isGiven ? { segmentation: 'turn', units: stretches } : { parts: stretches };
        });
        const copy = compared.copyFor(samSeat);
        codeAtRandom(copy, steps);
        const { segmentation, units } = compared.session;
        for (const { quotationId } of copy.model.list('codings')) {
          const { documentId, start, end } = copy.model.get('quotations', quotationId);
          if (segmentation === 'free')
            expect([start, end, start < 9 && end <= 9]).toEqual([start, end, true]);
          else expect(units).toContainEqual({ documentId, start, end });
        }
        copy.run(lockCoding, {});
        const bytes = await serializeBundle(withTexts(copy), { savedAt: testNow, app: 'test' });
        const reading = readReturned(compared.model, await parseBundle(bytes, 'sam'), compared.findText);
        expect(reading.outside).toBe(0);
        compared.project.run(takeReturned, { reading });
        expectSoundProject(compared.model);
      }),
      { numRuns: 40 }
    );
  });

  /** With a text for what was imported at random. */
  function withTexts(copy: InMemoryProject): ProjectContents {
    const contents = copy.toContents();
    const known = new Set(contents.texts.map(({ id }) => id));
    const documents = contents.history.flatMap(({ change }) =>
      change.operations.flatMap((operation) =>
        operation.table === 'documents' && operation.after ? [operation.after] : []
      )
    );
    const texts = new Map(documents.map((document) => [document.textId, document]));
    const made = [...texts.values()]
      .filter(({ textId }) => !known.has(textId))
      .map(({ id, textId, length }) => textOf(documentToImport(id, { textId, length })));
    const wellFormed = made.map((text) => ({ ...text, text: text.text.toWellFormed() }));
    return { ...contents, texts: [...contents.texts, ...wellFormed] };
  }

  /** Codes may have been renamed in the copy: the places only. */
  function namesAside(codings: string[]): string[] {
    return codings.map((coding) => coding.split(' ')[0]!).sort();
  }
});
