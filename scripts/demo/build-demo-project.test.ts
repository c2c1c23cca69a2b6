import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { consensusProgress } from '$lib/analysis/differences/consensus-progress';
import { sessionDifferences } from '$lib/analysis/differences/session-differences';
import type { Code } from '$lib/domain/code';
import type { SessionId } from '$lib/domain/ids';
import { mentionsIn } from '$lib/domain/mentions';
import { firstDay, lastDay } from '$lib/domain/partial-date';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import { orderedPhases } from '$lib/model/ordered-phases';
import { projectRoot } from '../project-root.mjs';
import { buildDemoProject } from './build-demo-project';
import { DemoClock } from './demo-clock';
import { readDemoFixture, type DemoFixture } from './demo-fixture';
import { importDemoResponses } from './import-demo-responses';

const stamp = { savedAt: '2025-12-01T12:00:00.000Z', app: 'test' };

let fixture: DemoFixture;
let demo: InMemoryProject;

beforeAll(async () => {
  fixture = await readDemoFixture(join(projectRoot, 'fixtures', 'demo'));
  demo = await buildDemoProject(fixture);
});

function placeOf({ name, level, parentId }: Code): string {
  return `${name} ${level} ${parentId ? demo.model.get('codes', parentId).name : ''}`;
}

describe('the demo project', () => {
  it('is large enough to show a real study', () => {
    const { model } = demo;
    const words = model.list('documents').flatMap(({ id }) => demo.text(id).text.match(/\p{L}+/gu) ?? []);
    expect(model.count('documents')).toBeGreaterThanOrEqual(12);
    expect(words.length).toBeGreaterThanOrEqual(15_000);
    expect(model.count('codes')).toBeGreaterThanOrEqual(40);
    expect(new Set(model.list('codes').map(({ level }) => level)).size).toBe(3);
    expect(model.count('quotations')).toBeGreaterThanOrEqual(300);
    expect(new Set(model.list('codings').map(({ coderId }) => coderId)).size).toBe(2);
    expect(new Set(model.list('evidenceLinks').map(({ stance }) => stance)).size).toBe(2);
    expect(new Set(model.list('cases').map(({ role }) => role)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(model.list('documents').map(({ origin }) => origin.format)).size).toBeGreaterThanOrEqual(
      8
    );
  });

  it('has a checklist of eight people over four moments with gaps, and a survey of 35 out of 150', () => {
    const [checklist, survey] = demo.model.list('questionnaires');
    const filledIn = demo.model.momentsOf(checklist!.id).map(({ id, name }) => {
      const responses = demo.model.responsesOf(checklist!.id).filter(({ momentId }) => momentId === id);
      return [name, responses.length];
    });
    expect(filledIn).toEqual([
      ['Avond 1', 7],
      ['Avond 2', 7],
      ['Tussentijds', 4],
      ['Afsluiting', 4]
    ]);
    const people = new Set(demo.model.responsesOf(checklist!.id).map(({ caseId }) => caseId));
    expect([people.size, people.has(null)]).toEqual([8, false]);
    expect([demo.model.responseCount(survey!.id), survey!.population]).toEqual([35, 150]);
  });

  it('carries a pilot of sixteen months: two tracks of phases, what was planned, what happened, and a log', () => {
    const { model } = demo;
    const phases = orderedPhases(model);
    const names = (track: string) =>
      phases.flatMap((phase) =>
        phase.trackId && model.get('tracks', phase.trackId).name === track && !phase.parentId
          ? [phase.name]
          : []
      );
    expect([names('Uitvoering').length, names('Onderzoek').length]).toEqual([4, 4]);
    expect(phases.every(({ start, end, planned, parentId }) => start && end && (planned || parentId))).toBe(
      true
    );
    const days = phases.flatMap(({ start, end }) => [firstDay(start!), lastDay(end!)]).sort();
    expect([days[0]!.slice(0, 7), days.at(-1)!.slice(0, 7)]).toEqual(['2024-06', '2025-10']);
    const events = model.list('events');
    expect(new Set(events.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
    expect(events.filter(({ kind }) => kind === 'match')).toHaveLength(5);
    expect(new Set(events.map(({ state }) => state))).toEqual(new Set(['held', 'cancelled']));
    expect(model.count('plannedSources')).toBeGreaterThan(10);
    const steps = model
      .list('iterations')
      .map(({ id }) =>
        model.list('logEntries').flatMap((entry) => (entry.iterationId === id ? [entry.step] : []))
      );
    expect(steps).toHaveLength(3);
    for (const taken of steps)
      expect(taken).toEqual(expect.arrayContaining(['design', 'evaluation', 'redesign']));
  });

  it('has forms filled in on an observation guide and an intake form, and the documents made of them', () => {
    const { model } = demo;
    const names = model.list('formTemplates').map(({ name, fields }) => [name, fields.length]);
    expect(names).toEqual([
      ['Kijkwijzer training', 6],
      ['Intake buddy', 12]
    ]);
    const documents = model
      .list('forms')
      .map(({ documentId }) => documentId && model.get('documents', documentId));
    expect(documents.map((document) => document && [document.number, document.kind])).toEqual([
      [18, 'observation'],
      [19, 'intake-form'],
      null
    ]);
    expect(demo.text(documents[0]!.id).text).toContain('[19:48] “Ik merk dat ik wil oplossen,”');
  });

  it.each(['competenties-lang.xlsx', 'competenties-per-moment.xlsx'])(
    'has the same checklist from %s: importing that too changes nothing',
    async (name) => {
      const file = fixture.scores.find((one) => one.name === name)!;
      const [{ decisions, respondents }] = fixture.questionnaires as [(typeof fixture.questionnaires)[0]];
      const [checklist] = demo.model.list('questionnaires');
      const project = InMemoryProject.from(demo.toContents(), new DemoClock());
      const plan = await importDemoResponses(project, {
        questionnaireId: checklist!.id,
        file,
        decisions,
        respondents
      });
      expect(plan).toMatchObject({ fresh: [], changed: [], newItems: [], newMoments: [], isEmpty: true });
      expect(plan.same).toHaveLength(22);
    }
  );

  it('quotes each document word for word', () => {
    const [document] = demo.model.list('documents');
    const { text } = demo.text(document!.id);
    const inOrder = [...demo.model.quotationsOf(document!.id)].sort((a, b) => a.number - b.number);
    expect(inOrder.map(({ start, end }) => text.slice(start, end))).toEqual(
      fixture.quotations[0]?.map((quotation) => quotation.text)
    );
  });

  it('came about openly first: splits, merges and bundles lead to the codes of the codebook', () => {
    const { model } = demo;
    expect(model.list('codes').map(placeOf).toSorted()).toEqual(
      fixture.codebook.map(({ name, level, parent }) => `${name} ${level} ${parent ?? ''}`).toSorted()
    );
    const commands = new Set(demo.toContents().history.map(({ change }) => change.command));
    for (const command of ['split-code', 'merge-codes', 'rename-code', 'bundle-codes'])
      expect(commands).toContain(command);
    for (const [index, quotations] of fixture.quotations.entries()) {
      const document = model.findDocumentByNumber(index + 1)!;
      for (const [at, { codes }] of quotations.entries()) {
        const { id } = model.findQuotationByNumber(document.id, at + 1)!;
        const names = model.codingsOf(id).map(({ codeId }) => model.get('codes', codeId).name);
        expect(names.toSorted()).toEqual(Object.values(codes).flat().toSorted());
      }
    }
  });

  it('holds work of every kind on its codes', () => {
    const { model } = demo;
    expect(model.count('codeGroups')).toBe(fixture.codeWork.groups.length);
    expect(model.list('relations').filter(({ between }) => between === 'code').length).toBeGreaterThan(10);
    expect(model.list('relations').some(({ between }) => between === 'quotation')).toBe(true);
    expect(model.list('memos').some(({ text }) => mentionsIn(text).length > 0)).toBe(true);
    expect(model.nodesOf(model.list('networks')[0]!.id).length).toBeGreaterThan(10);
    expect(model.count('axialParadigms')).toBe(1);
    expect(model.list('codes').filter(({ exampleId }) => exampleId).length).toBe(
      fixture.codeWork.examples.length
    );
  });

  it('compares its coders in rounds: one decided, one half-way, one coded blind and not yet discussed', () => {
    const { model } = demo;
    const [first, second, third] = model.list('sessions');
    const open = (id: SessionId) => consensusProgress(sessionDifferences(model, id).differences).open;
    expect([first, second, third].map((session) => session!.openedAt !== null)).toEqual([true, true, true]);
    expect(open(first!.id)).toBe(0);
    expect(open(second!.id)).toBeGreaterThan(12);
    expect(model.measurementsOf(first!.id).map(({ round }) => round)).toEqual(['first']);
    expect(model.decisionsOf(third!.id)).toEqual([]);
    const kinds = sessionDifferences(model, third!.id).differences.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['agreed', 'other-code', 'other-boundaries', 'some-only']));
  });

  it('is the same to the byte every time, and opens again', async () => {
    const bytes = await serializeBundle(demo.toContents(), stamp);
    const again = await serializeBundle((await buildDemoProject(fixture)).toContents(), stamp);
    expect(Buffer.from(bytes).equals(Buffer.from(again))).toBe(true);
    expect(await parseBundle(bytes, 'demo.kerncode')).toEqual(demo.toContents());
  });

  it('says all that does not fit at once', async () => {
    const [first, ...others] = fixture.quotations;
    const broken = { ...first![0]!, text: 'Dit heeft niemand gezegd.' };
    const unknown = { ...first![1]!, codes: { TM: ['geen code'], XX: ['geen code'] } };
    const bad = { ...fixture, quotations: [[broken, unknown], ...others] };
    const message = await buildDemoProject(bad).then(
      () => '',
      (error: Error) => error.message
    );
    expect(message.match(/^- .*$/gm)).toEqual([
      expect.stringContaining('1:1 "Dit heeft niemand gezegd." is not in 01'),
      expect.stringContaining('"geen code" is not in the codebook'),
      expect.stringContaining('no coder has the initials XX')
    ]);
  });
});
