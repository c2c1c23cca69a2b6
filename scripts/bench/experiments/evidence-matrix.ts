import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import { evidenceMatrix as readMatrix, usualMatrix } from '$lib/analysis/matrix/evidence-matrix';
import { cimoElements } from '$lib/domain/cimo-element';
import type { Code } from '$lib/domain/code';
import type { EvidenceLink, EvidenceTarget } from '$lib/domain/evidence-link';
import type { EvidenceRule } from '$lib/domain/evidence-rule';
import type { EvidenceLinkId, EvidenceRuleId, TextId } from '$lib/domain/ids';
import type { MatrixDimension } from '$lib/domain/matrix-member';
import type { ResearchQuestion } from '$lib/domain/research-question';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import type { ProjectContents } from '$lib/exchange/project-contents';
import { nl } from '$lib/messages/nl';
import { ProjectModel } from '$lib/model/project-model';
import { generateProject } from '../../large-project/generate-project';
import { projectSize, type BenchFactor } from '../bench-size';
import { bringIn, letSettle, partLink, projectPainted } from '../drive-app';
import type { Experiment, Recorder } from '../experiment';
import { timeFrom, timeNavigation } from '../stopwatch';

const at = '2026-01-05T09:00:00.000Z';
const words = { question: String, cimo: String, kind: String };
const cellsPainted = { selector: '[role="grid"] [role="gridcell"]', count: 16 };
/** Says what the rows and columns are. */
const corner = '[role="grid"] thead [aria-colindex="1"]';

/** The evidence matrix of a project whose every quotation is evidence: read off the project, and its page. */
export const evidenceMatrix: Experiment = {
  name: 'matrix',
  measures: [
    { sample: 'question-cimo', title: 'matrix of sub-questions and CIMO elements, read (Node)', budget: 100 },
    { sample: 'category-case', title: 'matrix of 40 categories and 300 cases, read (Node)', budget: 100 },
    { sample: 'first', title: 'matrix page, first time (reads all texts), painted' },
    { sample: 'again', title: 'matrix page, again, painted', budget: 100 },
    { sample: 'turn', title: 'matrix page: other rows and columns, painted', budget: 100 }
  ],
  async run(bed, record) {
    const contents = allEvidence(bed.factor);
    readOff(contents, bed.runs, record);
    const folder = await mkdtemp(join(tmpdir(), 'kerncode-matrix-'));
    try {
      const file = join(folder, 'matrix.kerncode');
      await writeFile(file, await serializeBundle(contents, { savedAt: at, app: 'bench' }));
      const address = await bed.inPage((page) => bringIn(page, bed.address, file));
      for (let run = 0; run < bed.runs; run += 1) await bed.inPage((page) => usePage(page, address, record));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
};

/** As after a change: everything is read anew but who speaks in which quotation, which is kept. */
function readOff({ records, texts }: ProjectContents, runs: number, record: Recorder): void {
  const model = ProjectModel.from(records);
  const byId = new Map<TextId, ProjectContents['texts'][number]>(texts.map((text) => [text.id, text]));
  const cases = new QuotationCases((id) => byId.get(id));
  const read = (rows: MatrixDimension, columns: MatrixDimension): number => {
    const begun = performance.now();
    readMatrix(model.handle(), { ...usualMatrix, rows, columns }, words, cases);
    return performance.now() - begun;
  };
  for (let run = -1; run < runs; run += 1) {
    const times = { 'question-cimo': read('question', 'cimo'), 'category-case': read('category', 'case') };
    if (run >= 0) for (const [sample, time] of Object.entries(times)) record(sample, time);
  }
}

async function usePage(page: Page, address: string, record: Recorder): Promise<void> {
  await timeNavigation(page, address, projectPainted);
  await letSettle(page, 800);
  const open = () => timeFrom(page, 'click', cellsPainted, () => partLink(page, nl.shell.evidence).click());
  record('first', await open());
  await letSettle(page, 800);
  await partLink(page, nl.shell.settings).click();
  await page.getByRole('heading', { level: 1, name: nl.settings.title }).waitFor();
  await letSettle(page);
  record('again', await open());

  const rows = page.getByRole('combobox', { name: nl.matrix.screen.rows, exact: true });
  const columns = page.getByRole('combobox', { name: nl.matrix.screen.columns, exact: true });
  const choose = async (axis: typeof rows, dimension: MatrixDimension) => {
    await letSettle(page);
    const now = ((await page.locator(corner).textContent()) ?? '').trim();
    return timeFrom(page, 'change', { selector: corner, notText: now }, () => axis.selectOption(dimension));
  };
  record('turn', await choose(rows, 'category'));
  record('turn', await choose(columns, 'case'));
  // The next time begins as this one did.
  await choose(rows, 'question');
  await choose(columns, 'cimo');
  await letSettle(page, 800);
}

/** The project of a size with every quotation tied to a sub-question and a CIMO element, and codes that imply more. */
function allEvidence(factor: BenchFactor): ProjectContents {
  const contents = generateProject(projectSize(factor));
  const [coder] = [...(contents.records.coders ?? [])];
  const questions = [...(contents.records.questions ?? [])] as ResearchQuestion[];
  const codes = [...(contents.records.codes ?? [])] as Code[];
  const targetsOf = (index: number): EvidenceTarget[] => [
    { kind: 'question', id: questions[index % questions.length]!.id },
    { kind: 'cimo', id: cimoElements[Math.floor(index / 4) % cimoElements.length]! }
  ];
  const evidenceLinks = [...(contents.records.quotations ?? [])].flatMap(({ id }, index) =>
    targetsOf(index).map((target, number): EvidenceLink => ({
      id: `link-${index}-${number}` as EvidenceLinkId,
      quotationId: id,
      target,
      stance: index % 9 === 0 ? 'contrary' : 'supporting',
      coderId: coder!.id,
      at
    }))
  );
  const evidenceRules = codes
    .filter(({ level }) => level === 'category')
    .map((code, index): EvidenceRule => ({
      id: `rule-${index}` as EvidenceRuleId,
      codeId: code.id,
      target: targetsOf(index)[index % 2]!,
      stance: 'supporting',
      createdBy: coder!.id,
      createdAt: at
    }));
  return { ...contents, records: { ...contents.records, evidenceLinks, evidenceRules } };
}
