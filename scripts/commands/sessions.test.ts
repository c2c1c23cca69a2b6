import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { commentQuotation } from '$lib/commands/coding/comment-quotation';
import { resizeQuotation } from '$lib/commands/coding/resize-quotation';
import { lockCoding } from '$lib/commands/sessions/lock-coding';
import { unlockCoding } from '$lib/commands/sessions/unlock-coding';
import type { CoderId, SeatId } from '$lib/domain/ids';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import { codeSpan, ComparedProject, noorSeat, sam, samSeat } from '$lib/testing/compared-project';
import { testCoder } from '$lib/testing/test-project';
import { systemClock } from './system-clock';
import { contentsOf, useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();

const run = (...words: string[]) => runInTerminal(words);
const asJson = async (...words: string[]) => JSON.parse((await run(...words, '--json')).out);

async function open(name: string): Promise<InMemoryProject> {
  const bytes = new Uint8Array(await readFile(caller.pathOf(name)));
  const project = InMemoryProject.from(await parseBundle(bytes, name), systemClock);
  project.coderId = project.model.project.blindCoding?.coderId ?? null;
  return project;
}

/** Changes a copy as its coder would in the app. */
async function edit(name: string, work: (copy: InMemoryProject) => void): Promise<void> {
  const copy = await open(name);
  work(copy);
  await caller.writeProject(name, copy.toContents());
}

beforeAll(async () => {
  const compared = new ComparedProject({
    seats: [
      { id: noorSeat, coderId: testCoder, moment: '', source: 'project' },
      { id: samSeat, coderId: sam, moment: '', source: 'blind-copy' },
      { id: 'seat-later' as SeatId, coderId: sam, moment: 'Na een maand', source: 'blind-copy' }
    ]
  });
  const texts = compared.documentIds.map((id) =>
    compared.findText(compared.model.get('documents', id).textId)!
  );
  await caller.writeProject('p.kerncode', contentsOf(compared.project, ...texts));
  await caller.writeProject('plain.kerncode', contentsOf(new ComparedProject().project, ...texts));
});

const copyOptions = ['blind-copy', 'p.kerncode', '--session', '1', '--coder', 'sam'];

describe('a session on the command line', () => {
  it('goes from copies that are coded blind to a session that is open', async () => {
    const made = await asJson(...copyOptions, '--moment', '', '--out', 'sam.kerncode');
    expect(made).toMatchObject({
      name: 'Schoolmaatjes · Ronde 1 · Sam',
      session: { number: 1, name: 'Ronde 1' },
      coder: 'Sam',
      documents: 2,
      codes: 3,
      quotations: 0
    });
    await run(...copyOptions, '--moment', 'na een maand', '--out', 'later.kerncode');
    await edit('sam.kerncode', (copy) => {
      codeSpan(copy, 1, [30, 40], 'Grens', 'Van Sam');
      copy.run(lockCoding, {});
    });
    await edit('later.kerncode', (copy) => {
      codeSpan(copy, 1, [30, 42], 'van sam');
      copy.run(lockCoding, {});
    });

    const first = await asJson('take-codings', 'p.kerncode', 'sam.kerncode', '--out', 'one.kerncode');
    expect(first).toMatchObject({
      copies: [{ coder: 'Sam', codings: null, codesMade: null, opened: false, sameAsBefore: false }],
      written: { file: 'one.kerncode' }
    });
    expect((await run('take-codings', 'p.kerncode', 'sam.kerncode', '--dry-run')).out).toContain(
      'not told while someone still codes'
    );
    expect(await asJson('sessions', 'one.kerncode')).toMatchObject({
      sessions: [
        {
          number: 1,
          state: 'coding',
          documents: [1, 2],
          decisions: null,
          coders: [
            { coder: 'Noor', state: 'locked', codings: null },
            { coder: 'Sam', moment: '', state: 'locked', codings: null },
            { coder: 'Sam', moment: 'Na een maand', state: 'coding', codings: null }
          ]
        }
      ]
    });

    const both = ['take-codings', 'p.kerncode', 'sam.kerncode', 'later.kerncode'];
    const taken = await asJson(...both, '--out', 'all.kerncode');
    expect(taken.copies[1]).toMatchObject({
      coder: 'Sam (Na een maand)',
      codings: { new: 1, same: 0, changed: 0, gone: 0 },
      codesMade: [{ code: 'van sam', joined: true }],
      opened: true
    });
    const listed = await run('sessions', 'all.kerncode');
    expect(listed.out).toContain('1  Ronde 1: open, 2 documents');
    expect(listed.out).toContain('Sam (Na een maand): locked');
    expect(listed.out).toContain(', 1 coding');

    const again = await asJson('take-codings', 'all.kerncode', 'sam.kerncode', '--dry-run');
    expect(again).toMatchObject({ copies: [{ sameAsBefore: true, codings: { same: 2 } }], written: null });

    const whole = await open('all.kerncode');
    expect(whole.toContents().history.map(({ change }) => change.command)).toEqual([
      'take-returned',
      'take-returned'
    ]);
  });

  it('takes a corrected copy and tells what changed', async () => {
    await run(...copyOptions, '--moment', '', '--out', 'sam2.kerncode');
    await run(...copyOptions, '--moment', 'Na een maand', '--out', 'later2.kerncode');
    await edit('later2.kerncode', (copy) => copy.run(lockCoding, {}));
    await edit('sam2.kerncode', (copy) => {
      codeSpan(copy, 1, [30, 40], 'Grens');
      codeSpan(copy, 1, [50, 60], 'Grens');
      copy.run(lockCoding, {});
    });
    await run('take-codings', 'p.kerncode', 'later2.kerncode', 'sam2.kerncode', '--out', 'two.kerncode');
    await edit('sam2.kerncode', (copy) => {
      copy.run(unlockCoding, {});
      const [first] = copy.model.list('quotations');
      copy.run(resizeQuotation, { id: first!.id, start: 28, end: 40 });
      copy.run(commentQuotation, { place: { quotationId: first!.id }, comment: 'Ruimer.' });
      copy.run(lockCoding, {});
    });
    const { out } = await run('take-codings', 'two.kerncode', 'sam2.kerncode', '--dry-run');
    expect(out).toContain('0 new, 1 the same, 1 changed, 0 gone');
    expect(out).toContain('Nothing was written (--dry-run)');
  });

  it('lists nothing of a project without sessions', async () => {
    const bare = new ComparedProject().copyFor(samSeat);
    await caller.writeProject('bare.kerncode', bare.toContents());
    expect((await run('sessions', 'bare.kerncode')).out).toBe('No comparison sessions');
    expect(await asJson('sessions', 'bare.kerncode')).toEqual({ sessions: [] });
  });

  it.each([
    [[...copyOptions, '--session', '7', '--moment', '', '--out', 'x.kerncode'], 'session/missing'],
    [[...copyOptions, '--coder', 'Kim', '--out', 'x.kerncode'], 'coder/missing'],
    [[...copyOptions, '--coder', 'Noor', '--out', 'x.kerncode'], 'session/codes-in-project'],
    [['take-codings', 'p.kerncode', 'plain.kerncode', '--dry-run'], 'session/not-a-blind-copy'],
    [['take-codings', 'p.kerncode', 'nothing.kerncode', '--dry-run'], 'file/missing']
  ])('fails on %j with %s', async (words, code) => {
    expect((await run(...words)).code).toBe(1);
    expect((await asJson(...words)).error.code).toBe(code);
  });

  it('fails on a copy that is not locked', async () => {
    await run(...copyOptions, '--moment', '', '--out', 'open.kerncode');
    expect((await asJson('take-codings', 'p.kerncode', 'open.kerncode', '--dry-run')).error.code).toBe(
      'session/not-locked'
    );
  });

  it.each([
    [[...copyOptions, '--out', 'x.kerncode']],
    [['blind-copy', 'p.kerncode', '--coder', 'Sam', '--out', 'x.kerncode']],
    [['blind-copy', 'p.kerncode', '--session', '1', '--out', 'x.kerncode']],
    [copyOptions],
    [[...copyOptions, '--moment', '', '--out', 'p.kerncode', '--force']],
    [['take-codings', 'p.kerncode', '--dry-run']],
    [['take-codings', 'p.kerncode', 'plain.kerncode']],
    [['sessions']]
  ])('is used wrongly as %j', async (words) => {
    expect((await run(...words)).code).toBe(2);
  });
});

it('a copy for the command line holds only its own coder', async () => {
  await run(...copyOptions, '--moment', '', '--out', 'own.kerncode');
  expect((await open('own.kerncode')).model.list('coders')).toEqual([{ id: sam as CoderId, name: 'Sam' }]);
});
