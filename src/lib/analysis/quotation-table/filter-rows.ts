import type { EvidenceLink } from '$lib/domain/evidence-link';
import { foldText } from '$lib/language/fold-text';
import type { QuotationFilter } from './quotation-filter';
import type { QuotationRow, RowCode } from './quotation-row';

type Tied = Pick<EvidenceLink, 'target' | 'stance'>;
type Test = (row: QuotationRow) => boolean;

/** The rows a filter lets through, in their order. Tests that need no text come first. O(rows). */
export function filterRows(rows: readonly QuotationRow[], filter: QuotationFilter): QuotationRow[] {
  const tests = [
    ...recordTests(filter),
    codeTest(filter),
    isAnyOf(filter.codeGroups, (row) => row.codeGroupIds),
    evidenceTest(filter),
    ...speakerTests(filter),
    textTest(filter.text)
  ].filter((test) => test !== null);
  return rows.filter((row) => tests.every((test) => test(row)));
}

function recordTests({ documents, kinds, date, hasComment }: QuotationFilter): (Test | null)[] {
  const { from, to } = date;
  return [
    isOneOf(documents, (row) => row.document.id),
    isOneOf(kinds, (row) => row.document.kind),
    from === null ? null : (row) => row.document.date !== null && row.document.date >= from,
    to === null ? null : (row) => row.document.date !== null && row.document.date <= to,
    hasComment === null ? null : (row) => (row.quotation.comment !== '') === hasComment
  ];
}

function speakerTests({ speakers, cases, roles }: QuotationFilter): (Test | null)[] {
  return [
    isAnyOf(speakers, (row) => row.speakers),
    isAnyOf(cases, (row) => row.cases.map(({ id }) => id)),
    isAnyOf(roles, (row) => row.roles)
  ];
}

function codeTest({ codes, coders, uncoded }: QuotationFilter): Test | null {
  const wantedCoders = new Set(coders);
  const isByWanted = ({ coderIds }: RowCode): boolean =>
    wantedCoders.size === 0 || coderIds.some((id) => wantedCoders.has(id));
  const hasCode = (row: QuotationRow, wanted: string): boolean =>
    row.codes.some(
      (code) =>
        isByWanted(code) &&
        (code.id === wanted || (codes.under && code.ancestorIds.some((id) => id === wanted)))
    );
  if (codes.ids.length > 0) {
    const ids = codes.ids;
    return codes.match === 'all'
      ? (row) => !uncoded && ids.every((id) => hasCode(row, id))
      : (row) => !uncoded && ids.some((id) => hasCode(row, id));
  }
  if (wantedCoders.size === 0) return uncoded ? (row) => row.codes.length === 0 : null;
  return (row) =>
    (!uncoded || row.codes.length === 0) &&
    (wantedCoders.has(row.quotation.createdBy) || row.codes.some(isByWanted));
}

function evidenceTest({ questions, cimo, stances, evidence }: QuotationFilter): Test | null {
  const targets = [new Set<string>(questions), new Set<string>(cimo)].filter((ids) => ids.size > 0);
  const wantedStances = new Set(stances);
  const tied = (row: QuotationRow): readonly Tied[] =>
    evidence === 'made' ? row.links : [...row.links, ...row.impliedEvidence];
  const hasStance = ({ stance }: Tied): boolean => wantedStances.size === 0 || wantedStances.has(stance);
  if (targets.length > 0)
    return (row) =>
      targets.every((ids) => tied(row).some((link) => ids.has(link.target.id) && hasStance(link)));
  return wantedStances.size === 0 ? null : (row) => tied(row).some(hasStance);
}

function textTest(query: string): Test | null {
  const terms = Array.from(query.matchAll(/"([^"]+)"|(\S+)/g), (match) => match[1] ?? match[2] ?? '');
  if (terms.length === 0) return null;
  const folded = terms.map((term) => foldText(term).folded);
  // Names and comments come back row after row: each is folded once.
  const known = new Map<string, string>();
  const fold = (text: string): string => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = foldText(text).folded));
    return result;
  };
  return (row) =>
    folded.every(
      (term) =>
        term === row.citation ||
        row.foldedText.includes(term) ||
        fold(row.comment).includes(term) ||
        row.codes.some(({ name }) => fold(name).includes(term))
    );
}

function isOneOf(wanted: readonly string[], read: (row: QuotationRow) => string): Test | null {
  const values = new Set(wanted);
  return values.size === 0 ? null : (row) => values.has(read(row));
}

function isAnyOf(wanted: readonly string[], read: (row: QuotationRow) => readonly string[]): Test | null {
  const values = new Set(wanted);
  return values.size === 0 ? null : (row) => read(row).some((value) => values.has(value));
}
