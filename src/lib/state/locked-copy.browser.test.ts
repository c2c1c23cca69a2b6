import { afterEach, describe, expect, it } from 'vitest';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { updateProject } from '$lib/commands/project/update-project';
import { lockCoding } from '$lib/commands/sessions/lock-coding';
import { unlockCoding } from '$lib/commands/sessions/unlock-coding';
import { AppError } from '$lib/domain/app-error';
import type { ProjectId } from '$lib/domain/ids';
import { readReturned } from '$lib/exchange/blind-copy/read-returned';
import { ComparedProject, sam, samSeat } from '$lib/testing/compared-project';
import { ProjectLibrary } from './project-library.svelte';
import { ProjectSession } from './project-session.svelte';

const opened: ProjectSession[] = [];

async function open(id: ProjectId): Promise<ProjectSession> {
  const session = await ProjectSession.open(id);
  opened.push(session);
  return session;
}

/** The blind copy of Sam, in this browser, and the project it is of. */
async function openCopy() {
  const compared = new ComparedProject();
  const id = await new ProjectLibrary().adopt(compared.copyFor(samSeat).toContents());
  return { compared, session: await open(id) };
}

const code = (session: ProjectSession, start: number) =>
  session.run(applyCodes, {
    places: [{ documentId: session.read().list('documents')[0]!.id, start, end: start + 5 }],
    codes: [{ name: 'Grens' }]
  });

/** The code of what a piece of work is refused with. */
async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'carried out';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

afterEach(async () => {
  for (const session of opened.splice(0)) await session.close();
});

describe('a blind copy that its coder locked', () => {
  it('takes no change, undo or redo before it is unlocked, also when it was opened anew', async () => {
    const { session: first } = await openCopy();
    expect(first.coderId).toBe(sam);
    await code(first, 10);
    await code(first, 20);
    await first.undo();
    await first.run(lockCoding, {});
    const again = await open(first.id);
    for (const session of [first, again])
      for (const work of [
        () => code(session, 30),
        () => session.run(updateProject, { name: 'Anders' }),
        () => session.undo(),
        () => session.redo()
      ])
        expect(await refusal(work())).toBe('session/locked');
    expect(await first.run(lockCoding, {})).toBeNull();
    await again.run(unlockCoding, {});
    await code(again, 30);
    expect(again.read().count('codings')).toBe(2);
  });

  it('takes nothing from another tab that does not know of the lock yet', async () => {
    const { session: first } = await openCopy();
    const second = await open(first.id);
    const [locked, coded] = await Promise.all([first.run(lockCoding, {}), refusal(code(second, 10))]);
    expect(locked?.command).toBe('lock-coding');
    // Whichever came first: what lies in a locked copy was there when it was locked.
    const { history } = await first.contents();
    const commands = history.map(({ change }) => change.command);
    expect(commands).toEqual(
      coded === 'session/locked'
        ? ['make-blind-copy', 'lock-coding']
        : ['make-blind-copy', 'apply-codes', 'lock-coding']
    );
  });

  it('brings back what was coded in this browser', async () => {
    const { compared, session } = await openCopy();
    await code(session, 10);
    await session.run(lockCoding, {});
    const reading = readReturned(compared.model, await session.contents(), compared.findText);
    expect(reading).toMatchObject({ seatId: samSeat, fresh: [{ start: 10, end: 15 }] });
  });
});
