import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { addQuestion } from '$lib/commands/project/add-question';
import { saveView } from '$lib/commands/views/save-view';
import { ProjectLibrary } from './project-library.svelte';
import { ProjectSession } from './project-session.svelte';

let session: ProjectSession;
let stop = (): void => undefined;

async function openNew(): Promise<ProjectSession> {
  const id = await new ProjectLibrary().create({ name: 'Maatjes', language: 'nl', coderName: 'Noor' });
  session = await ProjectSession.open(id);
  return session;
}

afterEach(async () => {
  stop();
  await session.close();
});

describe('a session on a screen', () => {
  it('passes a change on through a derived model to what is derived from that', async () => {
    const { read, run } = bound(await openNew());
    const seen: string[][] = [];
    stop = $effect.root(() => {
      const model = $derived(read('questions'));
      const texts = $derived(model.list('questions').map(({ text }) => text));
      $effect(() => void seen.push(texts));
    });
    flushSync();
    await run(addQuestion, { text: 'Wat werkt?' });
    flushSync();
    expect(seen).toEqual([[], ['Wat werkt?']]);
  });

  it('does not disturb what is derived from other tables', async () => {
    const { read, run } = bound(await openNew());
    let times = 0;
    stop = $effect.root(() => {
      $effect(() => {
        read('codes');
        times += 1;
      });
    });
    flushSync();
    await run(addQuestion, { text: 'Wat werkt?' });
    flushSync();
    expect(times).toBe(1);
  });

  it('lets an effect run a command once, without coming to depend on the saving', async () => {
    const { run } = bound(await openNew());
    let times = 0;
    const works: Promise<unknown>[] = [];
    stop = $effect.root(() => {
      $effect(() => {
        times += 1;
        works.push(run(addQuestion, { text: `Vraag ${times}` }));
      });
    });
    flushSync();
    expect(session.isSaving).toBe(true);
    await Promise.all(works);
    flushSync();
    expect(times).toBe(1);
    expect(session.isSaving).toBe(false);
  });

  it('takes a reactive intent as it is at that moment, and stores it plain', async () => {
    const { run } = bound(await openNew());
    const choices = $state({ columns: ['code', 'text'], filter: { coders: ['Noor'] } });
    const work = run(saveView, { name: 'Tabel', choices });
    choices.columns.push('stance');
    await work;
    const [view] = session.read().list('savedViews');
    expect(structuredClone(view?.choices)).toEqual({
      columns: ['code', 'text'],
      filter: { coders: ['Noor'] }
    });
  });
});

/** A session's two doors as functions. */
function bound(of: ProjectSession) {
  return { read: of.read.bind(of), run: of.run.bind(of) };
}
