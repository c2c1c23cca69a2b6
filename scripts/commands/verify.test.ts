import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { resizeQuotation } from '$lib/commands/coding/resize-quotation';
import { sealQuotation } from '$lib/exchange/integrity/seal';
import { addSealToHtml } from '$lib/exchange/integrity/seal-in-html';
import { addSealToMarkdown } from '$lib/exchange/integrity/seal-in-markdown';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { contentsOf, useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(words);

beforeAll(async () => {
  const project = new TestProject();
  const document = documentToImport('gesprek', {});
  const text = textOf(document);
  const documentId = project.document({ ...document });
  const [one, two] = [
    project.quotation(documentId, 0, 15, project.code('Begin')),
    project.quotation(documentId, 17, 31, project.code('Verloop'))
  ];
  const save = (name: string) => caller.writeProject(name, contentsOf(project, text));
  await save('p.kerncode');
  const sealed = [one, two].map((id) => {
    const quotation = project.model.get('quotations', id);
    const shown = text.text.slice(quotation.start, quotation.end);
    return sealQuotation({ quotation, document: project.model.get('documents', documentId), text, shown });
  });
  const { id, name } = project.model.project;
  const quotations = await Promise.all(sealed);
  const seal = {
    format: 'kerncode-report',
    version: 1,
    project: { id, name },
    madeAt: '2026-01-05T09:00:00.000Z',
    quotations
  } as const;
  const words = quotations.map(({ shown }) => shown);
  const page = `<!doctype html><html><body>${words.map((shown) => `<p>${shown}</p>`).join('')}</body></html>`;
  await writeFile(
    caller.pathOf('report.html'),
    addSealToHtml(page, { ...seal, quotations: [...quotations] })
  );
  await writeFile(
    caller.pathOf('report.md'),
    addSealToMarkdown(words.join('\n\n'), { ...seal, quotations: [...quotations] })
  );
  await writeFile(caller.pathOf('other.html'), page);
  await writeFile(caller.pathOf('scan.pdf'), '%PDF-1.7');
  project.run(resizeQuotation, { id: two, start: 20, end: 31 });
  await save('later.kerncode');
});

describe('verifying a report on the command line', () => {
  it.each(['report.html', 'report.md'])('finds all of %s in place', async (report) => {
    const { code, out } = await run('verify', report, 'p.kerncode');
    expect(code).toBe(0);
    expect(out.split('\n').at(-1)).toBe('All 2 quotations still match.');
    expect(out).toMatch(/^1:1 +Matches +Dit is gesprek\./);
  });

  it('says what does not match, and fails', async () => {
    const { code, out } = await run('verify', 'report.html', 'later.kerncode');
    expect(code).toBe(1);
    expect(out).toContain('1:2  Moved');
    expect(out).toContain('1 of the 2 quotations still match.');
  });

  it('is data', async () => {
    const { code, out } = await run('verify', 'report.html', 'later.kerncode', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      sameProject: true,
      allMatch: false,
      counts: { matches: 1, moved: 1 },
      quotations: [
        { citation: '1:1', status: 'matches' },
        { citation: '1:2', found: { start: 17, end: 31 } }
      ]
    });
  });

  it.each([
    ['other.html', 'verify/no-seal'],
    ['scan.pdf', 'verify/unknown-format'],
    ['missing.html', 'file/missing']
  ])('says what is wrong with %s', async (report, error) => {
    const { code, out } = await run('verify', report, 'p.kerncode', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: error } });
  });

  it.each([['verify'], ['verify', 'report.html'], ['verify', 'report.html', 'p.kerncode', 'q.kerncode']])(
    'refuses wrong use: %s %s %s %s',
    async (...words) => {
      expect((await run(...words.filter((word) => word !== undefined))).code).toBe(2);
    }
  );
});
