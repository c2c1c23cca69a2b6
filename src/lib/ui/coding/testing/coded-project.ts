import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Code } from '$lib/domain/code';
import type { Coding } from '$lib/domain/coding';
import type { DocumentText, Turn } from '$lib/domain/document-text';
import type { SourceDocument } from '$lib/domain/document';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectRecords } from '$lib/model/project-model';
import type { ProjectContents } from '$lib/exchange/project-contents';
import { AppState } from '$lib/state/app-state.svelte';
import { ProjectSession } from '$lib/state/project-session.svelte';
import CodingHarness from './CodingHarness.svelte';

const at = '2026-03-01T09:00:00.000Z';

/** What a test's project holds: turns as `[speaker, words]`, quotations as words of the text with their codes. */
export type CodedProject = {
  turns: [speaker: string, words: string][];
  codes?: string[];
  quotations?: { words: string; codes: string[]; coder?: 'jos' | 'an' }[];
  quotationNumber?: number;
  width?: number;
};

/** The session on the screen, which `settle` waits for. */
let shown: ProjectSession | null = null;

/** Stores a project in this browser, opens it and shows its one document on the coding screen. */
export async function showCodingScreen(project: CodedProject) {
  localStorage.clear();
  localStorage.setItem('kerncode:language', 'en');
  await page.viewport(project.width ?? 1200, 700);
  const app = await AppState.start();
  const { contents, text } = toContents(project);
  const id = await app.library.adopt(contents);
  localStorage.setItem(`kerncode:coder:${id}`, 'jos');
  const session = await ProjectSession.open(id);
  shown = session;
  const screen = render(CodingHarness, {
    app,
    session,
    text: await session.text(text.documentId),
    quotationNumber: project.quotationNumber ?? null,
    width: project.width ?? 1200
  });
  const transcript = document.querySelector<HTMLElement>('[role="document"]')!;
  return { screen, session, app, text: text.text, documentId: text.documentId, transcript, press };
}

/** Presses keys one after another, such as `Shift+ArrowRight`. */
async function press(...combinations: string[]): Promise<void> {
  for (const combination of combinations) {
    const parts = combination.split('+');
    const modifiers = parts.slice(0, -1).map((part) => (part === 'Ctrl' ? 'Control' : part));
    const down = modifiers.map((part) => `{${part}>}`).join('');
    const up = modifiers.map((part) => `{/${part}}`).join('');
    const key = parts.at(-1)!;
    await userEvent.keyboard(
      `${down}${/^[[{]$/.test(key) ? key + key : key.length > 1 ? `{${key}}` : key}${up}`
    );
  }
}

/** The words of every range that is painted under the names that begin with `prefix`. */
export function paintedWords(prefix: string): string[] {
  return [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith(prefix)
      ? Array.from(highlight, (range) =>
          (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset)
        )
      : []
  );
}

/** Lets the change that is on its way be stored and reach the screen, however busy the machine is. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
  await expect.poll(() => shown?.isSaving ?? false).toBe(false);
  await new Promise(requestAnimationFrame);
}

function toContents({ turns, codes = [], quotations = [] }: CodedProject): {
  contents: ProjectContents;
  text: DocumentText;
} {
  const words = turns.map(([, said]) => said).join('\n');
  let end = -1;
  const spoken: Turn[] = turns.map(([speaker, said], index) => {
    const start = end + 1;
    end = start + said.length;
    return { start, end, speaker, startMs: index * 20_000, endMs: null, times: [] };
  });
  const documentId = 'document' as SourceDocument['id'];
  const text: DocumentText = {
    id: 'text' as DocumentText['id'],
    documentId,
    text: words,
    turns: spoken,
    pages: []
  };
  const names = [...new Set([...codes, ...quotations.flatMap((quotation) => quotation.codes)])];
  const document: SourceDocument = {
    id: documentId,
    number: 10,
    name: 'Interview coordinator',
    kind: 'interview',
    date: '2026-03-01',
    caseId: null,
    comment: '',
    textId: text.id,
    length: words.length,
    turnCount: turns.length,
    speakers: [...new Set(turns.map(([speaker]) => speaker))].map((label) => ({
      label,
      caseId: null,
      interviewer: label === 'Researcher'
    })),
    origin: { fileName: 'a.vtt', format: 'vtt', fileHash: 'a', textHash: 'b' },
    language: 'en',
    importedAt: at
  };
  const records = {
    project: [{ id: 'x', name: 'Pilot', mainQuestion: '', goal: '', language: 'nl', createdAt: at }],
    coders: [
      { id: 'jos', name: 'Jos' },
      { id: 'an', name: 'An' }
    ],
    questions: [1, 2].map((number) => ({ id: `question${number}`, number, text: `Question ${number}?` })),
    cimoElements: ['context', 'intervention', 'mechanism', 'outcome'].map((id) => ({ id, description: '' })),
    documents: [document],
    codes: names.map(
      (name, order) =>
        ({
          id: name.replaceAll(' ', '-'),
          name,
          level: 'open',
          parentId: null,
          colour: order % 12,
          order,
          definition: '',
          include: '',
          exclude: '',
          comment: '',
          createdAt: at
        }) as unknown as Code
    ),
    quotations: quotations.map((quotation, index) => toQuotation(words, documentId, quotation, index)),
    codings: quotations.flatMap(({ codes: applied, coder = 'jos' }, index) =>
      applied.map(
        (name) =>
          ({
            id: `coding-${index}-${name.replaceAll(' ', '-')}`,
            quotationId: `quotation${index + 1}`,
            codeId: name.replaceAll(' ', '-'),
            coderId: coder,
            at
          }) as unknown as Coding
      )
    ),
    counters: [
      { id: 'documents', last: 10 },
      { id: 'document', last: quotations.length }
    ]
  } as unknown as ProjectRecords;
  const change = { id: 'change', at, coderId: null, command: 'create-project', params: {}, operations: [] };
  const history = [
    { sequence: 1, kind: 'do', change, undoTop: 1, redoTop: null }
  ] as unknown as ProjectContents['history'];
  return { contents: { records, texts: [text], history }, text };
}

function toQuotation(
  text: string,
  documentId: string,
  { words }: { words: string },
  index: number
): Quotation {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`the text lacks “${words}”`);
  return {
    id: `quotation${index + 1}`,
    documentId,
    number: index + 1,
    start,
    end: start + words.length,
    comment: '',
    createdBy: 'jos',
    createdAt: at
  } as unknown as Quotation;
}
