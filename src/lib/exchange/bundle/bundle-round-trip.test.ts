import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '$lib/domain/app-error';
import type { HistoryEntry } from '$lib/domain/change';
import type { DocumentText } from '$lib/domain/document-text';
import { tableNames } from '$lib/domain/tables';
import { doneEntry, emptyHistory } from '$lib/model/history-head';
import { randomSteps, takeStep, type RandomStep } from '$lib/testing/random-actions';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import type { ProjectContents } from '../project-contents';
import { parseBundle } from './parse-bundle';
import { serializeBundle } from './serialize-bundle';

const stamp = { savedAt: '2026-03-02T10:00:00.000Z', app: 'Kerncode test' };

/** The project with its history and a text for every document it ever had. */
function contentsOf({ model, changes }: TestProject): ProjectContents {
  const history: HistoryEntry[] = [];
  for (const change of changes) history.push(doneEntry(history.at(-1) ?? emptyHistory, change));
  const texts = new Map<string, DocumentText>();
  for (const { table, after } of changes.flatMap(({ operations }) => operations)) {
    if (table !== 'documents' || !after || texts.has(after.textId)) continue;
    const { text, ...structure } = textOf(documentToImport(after.id, after as never));
    texts.set(after.textId, { ...structure, text: text.toWellFormed() });
  }
  const records = Object.fromEntries(tableNames.map((table) => [table, model.list(table)]));
  return { records, texts: [...texts.values()], history };
}

function take(project: TestProject, step: RandomStep): void {
  try {
    takeStep(step, project.model, (command, intent) => project.run(command, intent));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

describe('a project in a bundle', () => {
  it('comes back equal: records, texts and history, in order', async () => {
    await fc.assert(
      fc.asyncProperty(randomSteps(60), async (steps) => {
        const project = TestProject.coded();
        for (const step of steps) take(project, step);
        const contents = contentsOf(project);
        expect(await parseBundle(await serializeBundle(contents, stamp), 'p.kerncode')).toEqual(contents);
      }),
      { numRuns: 40 }
    );
  });

  it('gives the same bytes for the same project', async () => {
    const contents = contentsOf(TestProject.coded());
    const bytes = await serializeBundle(contents, stamp);
    expect(await serializeBundle(structuredClone(contents), stamp)).toEqual(bytes);
  });

  it('opens with a manifest of counts and checksums, and texts anyone can read', async () => {
    const contents = contentsOf(TestProject.coded());
    const [text] = contents.texts;
    const entries = unzipSync(await serializeBundle(contents, stamp));
    const names = Object.keys(entries);
    expect(names[0]).toBe('manifest.json');
    const manifest = JSON.parse(strFromU8(entries['manifest.json']!)) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      format: 'kerncode',
      version: 6,
      app: 'Kerncode test',
      savedAt: stamp.savedAt,
      project: { id: 'project-1', name: 'Schoolmaatjes' },
      counts: { documents: 2, quotations: 8, codes: 3, texts: 2, history: contents.history.length }
    });
    expect((manifest['entries'] as { name: string }[]).map(({ name }) => name)).toEqual(names.slice(1));
    expect(strFromU8(entries[`texts/${text!.id}.txt`]!)).toBe(text!.text);
  });

  it('keeps turns, times, pages, emoji, byte order marks and long lines of a text', async () => {
    const contents = contentsOf(TestProject.coded());
    const [first] = contents.texts;
    const start = '\ufeff"Regel"\u2028👩‍👧\tо\u0301';
    first!.text = start + 'x'.repeat(1000 - start.length);
    first!.pages = [{ page: 1, offset: 0 }];
    const times = [{ offset: 2, startMs: 5, endMs: null }];
    first!.turns = [{ start: 0, end: 4, speaker: null, startMs: null, endMs: null, times }];
    expect(await parseBundle(await serializeBundle(contents, stamp), 'p')).toEqual(contents);
  });

  it('holds a text whose id is no file name', async () => {
    const contents = JSON.parse(
      JSON.stringify(contentsOf(TestProject.coded())).replaceAll('text-', 'text:')
    ) as ProjectContents;
    const bytes = await serializeBundle(contents, stamp);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes(':'))).toEqual([]);
    expect(await parseBundle(bytes, 'p')).toEqual(contents);
  });
});
