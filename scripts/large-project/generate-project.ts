import { createProject } from '$lib/commands/project/create-project';
import type { Case } from '$lib/domain/case';
import type { Change } from '$lib/domain/change';
import { cimoElements } from '$lib/domain/cimo-element';
import type { Coding } from '$lib/domain/coding';
import { documentCounterId, type Counter } from '$lib/domain/counter';
import type { SourceDocument } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { EvidenceLink, EvidenceTarget } from '$lib/domain/evidence-link';
import type { CaseId, CoderId, ProjectId, QuestionId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectContents } from '$lib/exchange/project-contents';
import { doneEntry, emptyHistory } from '$lib/model/history-head';
import { firstNames, roles } from './dutch-words';
import { makeCodes, makeDeepCodes } from './make-codes';
import { makeDocument } from './make-document';
import { makeQuotations } from './make-quotations';
import { SeededRandom, ZipfPicker } from './seeded-random';
import { TranscriptWriter } from './write-transcript';

export type ProjectSize = {
  documents: number;
  /** UTF-16 units of each document, about. */
  characters: number;
  codes: number;
  /** In the whole project, spread evenly over the documents. */
  quotations: number;
  seed: number;
  /** Levels of the tree of codes. Without it three: core codes, categories and open codes. */
  depth?: number;
};

/** The size the budgets are about. */
export const budgetSize: ProjectSize = {
  documents: 200,
  characters: 50_000,
  codes: 300,
  quotations: 20_000,
  seed: 1
};

const now = '2026-01-05T09:00:00.000Z';

/** One document in eight is a focus group. */
const focusGroupEvery = 8;

/**
 * A large project, made up but shaped like a real one: transcripts with turns, codes in three levels used as unequally
 * as words are, overlapping and nested quotations, two coders, evidence links. The same size and seed give the same
 * project. Its history holds the making of the project only.
 */
export function generateProject(size: ProjectSize = budgetSize): ProjectContents {
  const random = new SeededRandom(size.seed);
  const coders = ['Els', 'Jan'].map((name) => ({ id: random.uuid() as CoderId, name }));
  const creation = makeCreation(random, coders[0]!);
  const questions = [1, 2, 3, 4].map((number) => ({
    id: random.uuid() as QuestionId,
    number,
    text: `Wat werkt voor wie, in deelvraag ${number}?`
  }));
  const targets: EvidenceTarget[] = [
    ...questions.map(({ id }) => ({ kind: 'question' as const, id })),
    ...cimoElements.map((id) => ({ kind: 'cimo' as const, id }))
  ];
  const codes = size.depth
    ? makeDeepCodes(size.codes, size.depth, random, now)
    : makeCodes(size.codes, random, now);
  const plan = {
    random,
    codes: new ZipfPicker(codes),
    targets,
    coderIds: coders.map(({ id }) => id),
    at: now
  };

  const writer = new TranscriptWriter(random);
  const cases: Case[] = [];
  const documents: SourceDocument[] = [];
  const texts: DocumentText[] = [];
  const quotations: Quotation[] = [];
  const codings: Coding[] = [];
  const evidenceLinks: EvidenceLink[] = [];
  const counters: Counter[] = [{ id: documentCounterId, last: size.documents }];
  for (let number = 1; number <= size.documents; number += 1) {
    const respondents = makeRespondents(number % focusGroupEvery === 0 ? 5 : 1, cases.length, random);
    const speakers = ['Interviewer', ...respondents.map(({ name }) => name)];
    const transcript = writer.write(size.characters, speakers);
    const { document, text } = makeDocument(number, transcript, respondents, random, now);
    const spans = makeQuotations(document.id, transcript.sentences, share(size, number), plan);
    cases.push(...respondents);
    documents.push(document);
    texts.push(text);
    quotations.push(...spans.quotations);
    codings.push(...spans.codings);
    evidenceLinks.push(...spans.links);
    counters.push({ id: document.id, last: spans.quotations.length });
  }
  const { project, cimoElements: elements } = recordsMadeBy(creation);
  return {
    records: {
      project,
      cimoElements: elements,
      questions,
      coders,
      cases,
      documents,
      codes,
      quotations,
      codings,
      evidenceLinks,
      counters
    },
    texts,
    history: [doneEntry(emptyHistory, creation)]
  };
}

function makeCreation(random: SeededRandom, coder: { id: CoderId; name: string }): Change {
  return createProject(
    {
      id: random.uuid() as ProjectId,
      name: 'Groot project',
      language: 'nl',
      coder,
      mainQuestion: 'Wat werkt, voor wie en waarom?'
    },
    { now, newId: () => random.uuid(), coderId: null }
  );
}

/** The project record and CIMO elements a creation makes. */
function recordsMadeBy(creation: Change) {
  const project = creation.operations.flatMap(({ table, after }) =>
    table === 'project' && after ? [after] : []
  );
  const elements = creation.operations.flatMap(({ table, after }) =>
    table === 'cimoElements' && after ? [after] : []
  );
  return { project, cimoElements: elements };
}

function makeRespondents(count: number, known: number, random: SeededRandom): Case[] {
  return Array.from({ length: count }, (_, index) => ({
    id: random.uuid() as CaseId,
    name: `${random.pick(firstNames)} ${known + index + 1}`,
    role: random.pick(roles),
    comment: ''
  }));
}

/** How many of the quotations the document of this number gets. */
function share({ quotations, documents }: ProjectSize, number: number): number {
  return Math.floor((quotations * number) / documents) - Math.floor((quotations * (number - 1)) / documents);
}
