import type { Code } from '$lib/domain/code';
import { documentCounterId } from '$lib/domain/counter';
import type { ProjectContents } from '$lib/exchange/project-contents';
import { makeDocument } from '../large-project/make-document';
import { makeQuotations } from '../large-project/make-quotations';
import { SeededRandom, ZipfPicker } from '../large-project/seeded-random';
import { TranscriptWriter } from '../large-project/write-transcript';

/** A document to read and code in: UTF-16 units, and codings on its quotations. */
export type LongDocument = { name: string; characters: number; codings: number };

/** The documents of the budgets. */
export const longDocuments = {
  short: { name: 'Gewoon gesprek', characters: 50_000, codings: 500 },
  long: { name: 'Lang gesprek', characters: 300_000, codings: 5_000 },
  longest: { name: 'Heel lang gesprek', characters: 1_000_000, codings: 5_000 }
} as const satisfies Record<string, LongDocument>;

const at = '2026-01-05T09:00:00.000Z';

/** More than enough quotations for the codings wanted; what is over is left out. */
const quotationsPerCoding = 0.9;

/** The project with the long documents after its own, their numbers following on, in the order given. */
export function withLongDocuments(
  { records, texts, history }: ProjectContents,
  wanted: readonly LongDocument[]
): ProjectContents {
  const random = new SeededRandom(7);
  const writer = new TranscriptWriter(random);
  const [documents, quotations, codings, counters] = [
    [...(records.documents ?? [])],
    [...(records.quotations ?? [])],
    [...(records.codings ?? [])],
    [...(records.counters ?? [])].filter(({ id }) => id !== documentCounterId)
  ];
  const plan = {
    random,
    codes: new ZipfPicker<Code>([...(records.codes ?? [])]),
    // A plan needs a target; the links themselves are left out, as they play no part in reading and coding.
    targets: [{ kind: 'cimo' as const, id: 'context' as const }],
    coderIds: [...(records.coders ?? [])].map(({ id }) => id),
    at
  };
  const allTexts = [...texts];
  for (const { name, characters, codings: codingCount } of wanted) {
    const transcript = writer.write(characters, ['Interviewer', 'Respondent']);
    const { document, text } = makeDocument(documents.length + 1, transcript, [], random, at);
    const count = Math.ceil(codingCount * quotationsPerCoding);
    const made = makeQuotations(document.id, transcript.sentences, count, plan);
    const kept = made.codings.slice(0, codingCount);
    const coded = new Set(kept.map(({ quotationId }) => quotationId));
    const spans = made.quotations.filter(({ id }) => coded.has(id));
    documents.push({ ...document, name });
    allTexts.push(text);
    quotations.push(...spans);
    codings.push(...kept);
    counters.push({ id: document.id, last: made.quotations.length });
  }
  counters.push({ id: documentCounterId, last: documents.length });
  const more = { documents, quotations, codings, counters };
  return { records: { ...records, ...more }, texts: allTexts, history };
}
