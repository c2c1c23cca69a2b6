import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { measureAgreement } from '$lib/analysis/agreement/measure-agreement';
import { projectMaterial } from '$lib/analysis/agreement/project-material';
import { sessionMaterial } from '$lib/analysis/agreement/session-material';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { addCoder } from '$lib/commands/project/add-coder';
import type { CoderId } from '$lib/domain/ids';
import type { AgreementResults } from '$lib/domain/measurement';
import {
  codeSpan,
  ComparedProject,
  comparedSession,
  noorSeat,
  sam,
  samSeat
} from '$lib/testing/compared-project';
import { testCoder } from '$lib/testing/test-project';
import { contentsOf, useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(['agreement', ...words]);
const asJson = async (...words: string[]) => JSON.parse((await run(...words, '--json')).out);

let compared: ComparedProject;

async function write(name: string): Promise<void> {
  const texts = compared.documentIds.map((id) =>
    compared.findText(compared.model.get('documents', id).textId)!
  );
  await caller.writeProject(name, contentsOf(compared.project, ...texts));
}

beforeAll(async () => {
  compared = new ComparedProject();
  const [documentId] = compared.documentIds;
  const places = [{ documentId: documentId!, start: 100, end: 160, quotationId: 'quotation-sam' as never }];
  compared.project.run(applyCodes, { places, codes: [{ name: 'Grens' }, { name: '=Som' }] }, sam);
  await write('coding.kerncode');
  const copies = [noorSeat, samSeat].map((seat) => compared.copyFor(seat));
  codeSpan(copies[0]!, 1, [0, 40], 'Band 🙂');
  codeSpan(copies[1]!, 1, [0, 50], 'Band 🙂');
  codeSpan(copies[1]!, 1, [200, 240], 'Grens');
  for (const copy of copies) compared.bringBack(copy);
  await write('open.kerncode');
  compared.project.run(addCoder, { id: 'coder-eva' as CoderId, name: 'Eva' });
  await write('three.kerncode');
});

const both = ['--coders', 'noor, SAM'];
const settings = {
  unit: 'sentence',
  minimumCoverage: 0.5,
  interviewers: true,
  bootstrap: { over: 'turns', samples: 200, seed: 7 }
} as const;
const options = ['--unit', 'sentence', '--coverage', '0,5', '--samples', '200', '--seed', '7'];

/** Every number of the results, whatever the command calls the things they are of. */
function numbersOf({ overall, codes, groups, pairs, documents }: AgreementResults) {
  return {
    overall,
    codes: codes.map(({ name, estimates }) => ({ code: name, ...estimates })),
    groups: groups.map(({ name, estimates }) => ({ group: name, ...estimates })),
    pairs: pairs.map(({ estimates }) => estimates),
    perDocument: documents.map(({ name, unitCount, estimates }) => ({ name, units: unitCount, ...estimates }))
  };
}

describe('kerncode agreement', () => {
  it('has the numbers the app has, of coders in the project', async () => {
    const material = projectMaterial(compared.model, { coderIds: [testCoder, sam] }, compared.findText);
    const report = await asJson('open.kerncode', ...both, ...options);
    expect(report).toMatchObject(numbersOf(await measureAgreement(material, settings)));
    expect(report).toMatchObject({
      unit: 'sentence',
      settings,
      session: null,
      coders: ['Noor', 'Sam'],
      documentsChosen: 'coded-by-two',
      codings: material.codings.length
    });
  });

  it('has the numbers the app has, of a session', async () => {
    const material = sessionMaterial(compared.model, comparedSession, compared.findText);
    const report = await asJson('open.kerncode', '--session', '1', ...options);
    expect(report).toMatchObject(numbersOf(await measureAgreement(material, settings)));
    expect(report).toMatchObject({
      session: { number: 1, name: 'Ronde 1' },
      documentsChosen: 'session',
      documents: [{ number: 1 }, { number: 2 }],
      codings: 3
    });
    expect(await asJson('open.kerncode', '--session', 'ronde 1', ...both, ...options)).toEqual(report);
  });

  it('counts per coder, and says which codes have few units', async () => {
    const { codes, units } = await asJson(
      'open.kerncode',
      '--session',
      '1',
      '--unit',
      'document',
      '--samples',
      '0'
    );
    expect(units).toBe(2);
    expect(codes[0]).toMatchObject({
      coded: { Noor: 1, Sam: 1 },
      prevalence: { Noor: 0.5, Sam: 0.5 },
      table: { both: 1, onlyFirst: 0, onlySecond: 0, neither: 1 },
      fewPositives: true,
      cohensKappa: { status: 'defined', value: 1, interval: null }
    });
    const characters = ['--unit', 'character', '--samples', '0'];
    expect((await asJson('open.kerncode', '--session', '1', ...characters)).codes[0]).toMatchObject({
      coded: { Noor: 40, Sam: 50 },
      fewPositives: false
    });
  });

  it('compares only the codes, documents and level asked for', async () => {
    const names = async (...words: string[]) =>
      (await asJson('open.kerncode', ...both, '--samples', '0', ...words)).codes.map(
        ({ code }: { code: string }) => code
      );
    expect(await names()).toEqual(['Band 🙂', 'Grens', 'Tijd', '=Som']);
    expect(await names('--codes', 'tijd,=Som')).toEqual(['Tijd', '=Som']);
    // With all below it.
    expect(await names('--codes', 'Band 🙂')).toEqual(['Band 🙂', 'Grens']);
    expect(await names('--level', 'core')).toEqual([]);
    const { documents, documentsChosen } = await asJson(
      'open.kerncode',
      ...both,
      '--documents',
      '2',
      '--samples',
      '0'
    );
    expect([documents.map(({ number }: { number: number }) => number), documentsChosen]).toEqual([
      [2],
      'named'
    ]);
    const session = await asJson(
      'open.kerncode',
      '--session',
      '1',
      '--codes',
      'grens',
      '--documents',
      '1',
      '--samples',
      '0'
    );
    expect(session.codes.map(({ code }: { code: string }) => code)).toEqual(['Grens']);
    expect(session.documents.map(({ number }: { number: number }) => number)).toEqual([1]);
  });

  it('says in a table what --json says, and how it was measured', async () => {
    const { out, code } = await run('open.kerncode', ...both, '--samples', '50', '--resample', 'documents');
    expect(code).toBe(0);
    expect(out).toContain('Noor, Sam. Unit: turn; ');
    expect(out).toContain('The 2 documents in which at least two of these coders coded anything: 1, 2.');
    expect(out).toMatch(/Cohen’s kappa +/);
    expect(out).toMatch(/\n {2}Tijd +\d/);
    const dutch = await runInTerminal(
      ['agreement', 'open.kerncode', '--session', '1', '--samples', '0'],
      'nl'
    );
    expect(dutch.out).toContain('De 2 documenten van de ronde: 1, 2.');
  });

  it('compares three coders, all together and two by two', async () => {
    const three = ['three.kerncode', '--coders', 'Noor,Sam,Eva', '--samples', '20'];
    const report = await asJson(...three);
    expect(report.codes[0]).toMatchObject({
      table: null,
      cohensKappa: { status: 'undefined', reason: 'needs-two-coders' },
      fleissKappa: { status: expect.any(String) },
      meanPairwiseKappa: { status: expect.any(String) }
    });
    expect(report.pairs.map(({ coders }: { coders: string[] }) => coders)).toEqual([
      ['Noor', 'Sam'],
      ['Noor', 'Eva'],
      ['Sam', 'Eva']
    ]);
    expect(report.notes).toContainEqual({ note: 'nothing-coded', document: 1, coder: 'Eva' });
    const { out } = await run(...three);
    expect(out).toContain('\nNoor – Eva\n');
    expect(out).toContain('Fleiss’ kappa');
    expect(out).toContain('This coefficient compares two coders');
  });

  it('writes the units with what each coder gave them', async () => {
    const { matrix } = await asJson('open.kerncode', ...both, '--samples', '0', '--matrix', 'm.csv');
    expect(matrix).toEqual({ file: 'm.csv' });
    const rows = (await readFile(caller.pathOf('m.csv'), 'utf8')).split('\r\n');
    expect(rows[0]).toBe('unit,Noor,Sam');
    expect(rows[1]).toMatch(/^1:0-\d+,Band 🙂; Grens,Grens; Tijd; =Som$/);
    const formula = ['--codes', '=Som', '--samples', '0', '--matrix', 'm.csv', '--force'];
    await run('open.kerncode', ...both, ...formula);
    expect((await readFile(caller.pathOf('m.csv'), 'utf8')).split('\r\n')[1]).toMatch(/,-,'=Som$/);
    await run('open.kerncode', ...both, '--samples', '0', '--matrix', 'm.csv', '--force', '--code', 'tijd');
    expect((await readFile(caller.pathOf('m.csv'), 'utf8')).split('\r\n')[1]).toMatch(/^1:0-\d+,0,1$/);
    expect((await run('open.kerncode', ...both, '--matrix', 'm.csv')).code).toBe(2);
  });

  it('does not compare before everybody has locked', async () => {
    const { code, out, err } = await run('coding.kerncode', '--session', '1', '--json');
    expect([code, err]).toEqual([1, expect.stringContaining('Not everything is locked in “Ronde 1” yet')]);
    expect(JSON.parse(out)).toEqual({ error: { code: 'session/not-open', message: err } });
  });

  it.each([
    [['--coders', 'Noor,Samm'], 'There is no coder “Samm” in this project. Did you mean “Noor” or “Sam”?'],
    [[...both, '--codes', 'Grenz'], 'There is no code “Grenz” in this project. Did you mean “Grens”?'],
    [
      ['--session', '1', '--codes', 'Grenz'],
      'There is no code “Grenz” in this project. Did you mean “Grens”?'
    ],
    [[...both, '--documents', '99'], 'Nothing in this project is called “99”.'],
    [['--session', '4'], 'There is no comparison session “4” in this project.']
  ])('says what may be meant by %j', async (words, sentence) => {
    const { code, err } = await run('open.kerncode', ...words);
    expect([code, err]).toEqual([1, expect.stringContaining(sentence)]);
  });

  it.each([
    [['open.kerncode']],
    [['open.kerncode', '--coders', 'Noor']],
    [['open.kerncode', '--coders', 'Noor,noor']],
    [['open.kerncode', '--session', '1', '--coders', 'Noor']],
    [['open.kerncode', '--session', '1', '--level', 'core']],
    [['open.kerncode', ...both, '--unit', 'word']],
    [['open.kerncode', ...both, '--coverage', '50']],
    [['open.kerncode', ...both, '--coverage', '']],
    [['open.kerncode', ...both, '--unit', 'character', '--coverage', '0.5']],
    [['open.kerncode', ...both, '--samples', '1e3']],
    [['open.kerncode', ...both, '--resample', 'characters']],
    [['open.kerncode', ...both, '--code', 'Tijd']],
    [['open.kerncode', ...both, '--unit', 'character', '--matrix', 'n.csv']],
    [['open.kerncode', ...both, '--matrix', 'open.kerncode', '--force']]
  ])('calls wrong use of %j wrong', async (words) => {
    expect((await run(...words)).code).toBe(2);
  });
});
