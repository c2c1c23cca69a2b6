import type { CaseId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import type { FindingSource } from '../findings/finding-source';
import { turnsBetween } from '../quotation-table/document-place';
import { countWords } from './count-words';
import { WordCounts } from './word-counts';

/** How much a case or role said, and how often the findings quote it. */
export type BalanceRow = {
  /** The case's id, or the role. */
  key: string;
  /** Null for a role. */
  caseId: CaseId | null;
  /** The case's name as it is in the project, or the role. */
  name: string;
  role: string;
  /** Words in its turns, and in documents without speakers that are its own. */
  wordsSaid: number;
  /** Distinct quotations in the project in which it speaks. */
  quotations: number;
  /** Distinct quotations that findings rest on in which it speaks. */
  quoted: number;
  /** Its own words in those, each quotation once and whole. */
  wordsQuoted: number;
  /** Of all words of all cases, 0..1; 0 when nobody said anything. */
  shareSaid: number;
  /** Of `quoted` of all rows together, 0..1, so that the shares add up where several speak in one quotation. */
  shareQuoted: number;
};

export type RespondentBalance = { cases: BalanceRow[]; roles: BalanceRow[] };

/** `wordCounts` keeps the counts of texts between two readings. */
export type BalanceSource = FindingSource & { wordCounts?: WordCounts };

type Tally = { wordsSaid: number; quotations: number; quoted: number; wordsQuoted: number };
type Person = { key: string; caseId: CaseId | null; name: string; role: string };

/**
 * How often each case and each role is quoted in the findings against how much it said. Interviewers and speakers who are
 * no case are left out; a text that is not loaded counts for nothing. The most over-quoted first: by share quoted less
 * share said, then by words said, the least first. O(texts the first time, then turns + quotations).
 */
export function respondentBalance(model: ProjectModel, source: BalanceSource): RespondentBalance {
  const counts = source.wordCounts ?? new WordCounts();
  const cases = new Map<CaseId, Tally>(model.list('cases').map(({ id }) => [id, emptyTally()]));
  const roles = new Map<string, Tally>(model.list('cases').map(({ role }) => [role.trim(), emptyTally()]));
  const roleOf = (id: CaseId) => model.get('cases', id).role.trim();
  for (const [caseId, words] of wordsSaid(model, source, counts)) {
    cases.get(caseId)!.wordsSaid += words;
    roles.get(roleOf(caseId))!.wordsSaid += words;
  }
  const chosen = new Set(model.list('findingQuotations').map(({ quotationId }) => quotationId));
  for (const quotation of model.list('quotations')) {
    const isQuoted = chosen.has(quotation.id);
    const caseIds = source.cases.of(model, quotation);
    const words = isQuoted ? wordsIn(model, quotation, source) : new Map<CaseId, number>();
    for (const caseId of caseIds) addQuotation(cases.get(caseId)!, isQuoted, words.get(caseId) ?? 0);
    for (const role of new Set(caseIds.map(roleOf))) {
      const own = caseIds.filter((id) => roleOf(id) === role).map((id) => words.get(id) ?? 0);
      addQuotation(
        roles.get(role)!,
        isQuoted,
        own.reduce((sum, count) => sum + count, 0)
      );
    }
  }
  return {
    cases: toRows(
      model.list('cases').map(({ id, name, role }) => ({ key: id, caseId: id, name, role: role.trim() })),
      ({ caseId }) => cases.get(caseId!)!
    ),
    roles: toRows(
      Array.from(roles.keys(), (role) => ({ key: role, caseId: null, name: role, role })),
      ({ role }) => roles.get(role)!
    )
  };
}

const emptyTally = (): Tally => ({ wordsSaid: 0, quotations: 0, quoted: 0, wordsQuoted: 0 });

function addQuotation(tally: Tally, isQuoted: boolean, words: number): void {
  tally.quotations += 1;
  if (!isQuoted) return;
  tally.quoted += 1;
  tally.wordsQuoted += words;
}

/** Per document and speaker: a case may come more than once. */
function* wordsSaid(
  model: ProjectModel,
  { findText }: BalanceSource,
  counts: WordCounts
): Generator<[CaseId, number]> {
  for (const { textId, speakers, caseId } of model.list('documents')) {
    const text = findText(textId);
    if (!text) continue;
    if (speakers.length === 0) {
      if (caseId) yield [caseId, counts.ofText(text)];
      continue;
    }
    const caseByLabel = new Map(
      speakers.filter(({ interviewer }) => !interviewer).map((speaker) => [speaker.label, speaker.caseId])
    );
    const ofTurns = counts.ofTurns(text);
    for (const [index, { speaker }] of text.turns.entries()) {
      const speaking = speaker === null ? null : caseByLabel.get(speaker);
      if (speaking) yield [speaking, ofTurns[index]!];
    }
  }
}

/** The words each case says in a quotation. */
function wordsIn(
  model: ProjectModel,
  quotation: Quotation,
  { findText }: BalanceSource
): Map<CaseId, number> {
  const { textId, speakers, caseId } = model.get('documents', quotation.documentId);
  const text = findText(textId);
  const { start, end } = quotation;
  const found = new Map<CaseId, number>();
  if (!text) return found;
  if (speakers.length === 0) {
    if (caseId) found.set(caseId, countWords(text.text, start, end));
    return found;
  }
  for (const turn of turnsBetween(text, start, end)) {
    const person = speakers.find(({ label, interviewer }) => label === turn.speaker && !interviewer);
    if (!person?.caseId) continue;
    const words = countWords(text.text, Math.max(start, turn.start), Math.min(end, turn.end));
    found.set(person.caseId, (found.get(person.caseId) ?? 0) + words);
  }
  return found;
}

function toRows(people: readonly Person[], tallyOf: (person: Person) => Tally): BalanceRow[] {
  const tallies = people.map((person) => ({ ...person, ...tallyOf(person) }));
  const said = tallies.reduce((sum, { wordsSaid }) => sum + wordsSaid, 0);
  const quoted = tallies.reduce((sum, row) => sum + row.quoted, 0);
  const difference = ({ shareQuoted, shareSaid }: BalanceRow) => shareQuoted - shareSaid;
  return tallies
    .map((row) => ({
      ...row,
      shareSaid: said > 0 ? row.wordsSaid / said : 0,
      shareQuoted: quoted > 0 ? row.quoted / quoted : 0
    }))
    .sort(
      (a, b) =>
        difference(b) - difference(a) || a.wordsSaid - b.wordsSaid || a.name.localeCompare(b.name, 'nl')
    );
}
