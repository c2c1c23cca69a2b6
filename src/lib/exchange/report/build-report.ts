import { turnsAround, type ContextTurn } from '$lib/analysis/findings/turns-around';
import type { SourceDocument } from '$lib/domain/document';
import type { QuotationId } from '$lib/domain/ids';
import type { Report, ReportPartKind } from '$lib/domain/report';
import type { ProjectModel } from '$lib/model/project-model';
import { sealQuotation, type SealedQuotation } from '../integrity/seal';
import { TextHashes } from '../integrity/text-hashes';
import { appendixParts, reportParts } from './parts/report-parts';
import { integrityPart } from './parts/integrity';
import type {
  ContextPiece,
  ReportBlock,
  ReportContent,
  ReportQuotation,
  ReportWords
} from './report-content';
import { ReportDraft, type PlacedQuotation } from './report-draft';
import type { ReportSource } from './report-source';

/** Without findings the table of where quotations come from lists those of the appendix, but no more than can be of use. */
const mostListed = 1000;

/**
 * What a report says, read off the project as it is now: its parts in order, those without anything in them left out. Every
 * quotation in it is sealed; nobody is named. Plain data, for `exportReport` here or in a worker. O(texts + what is in it).
 */
export async function buildReport(
  model: ProjectModel,
  report: Report,
  source: ReportSource
): Promise<ReportContent> {
  const draft = new ReportDraft(model, report, source);
  const contents = new Map<ReportPartKind, ReportBlock[]>();
  for (const kind of new Set(report.parts)) {
    await source.pause?.();
    if (kind !== 'integrity') contents.set(kind, reportParts[kind](draft));
  }
  const hashes = new TextHashes();
  const quotations: ReportQuotation[] = [];
  for (const placed of draft.cited) {
    await source.pause?.();
    quotations.push(await toReportQuotation(placed, draft, hashes));
  }
  const inText = quotations.flatMap(({ sealed }) => sealed);
  const inAppendix = await sealAppendix(draft, hashes, inText);
  if (report.parts.includes('integrity'))
    contents.set(
      'integrity',
      integrityPart(draft, inText.length > 0 ? inText : inAppendix.slice(0, mostListed))
    );
  const { id, name } = model.project;
  return {
    title: draft.clean(report.title),
    authors: report.authors,
    language: report.language,
    madeOn: source.now,
    blocks: underHeadings(report.parts, contents, draft),
    quotations,
    anchors: Object.fromEntries(quotations.map(({ quotationId, anchor }) => [quotationId, anchor])) as Record<
      QuotationId,
      string
    >,
    leftOut: [...contents].flatMap(([kind, blocks]) => (blocks.length === 0 ? [kind] : [])),
    seal: {
      format: 'kerncode-report',
      version: 1,
      project: { id, name: draft.clean(name) },
      madeAt: source.now,
      quotations: [...inText, ...inAppendix]
    },
    words: writersWords(draft)
  };
}

/** The parts with something in them under their headings; the results have a heading for each chapter already. */
function underHeadings(
  parts: readonly ReportPartKind[],
  contents: ReadonlyMap<ReportPartKind, readonly ReportBlock[]>,
  draft: ReportDraft
): ReportBlock[] {
  let appendices = 0;
  return [...new Set(parts)].flatMap((kind): ReportBlock[] => {
    const blocks = contents.get(kind) ?? [];
    if (blocks.length === 0 || kind === 'results') return [...blocks];
    const title = draft.t(`reportText.part.${kind}`);
    const anchor = `part-${kind}`;
    if (!appendixParts.has(kind)) return [{ kind: 'heading', level: 1, text: title, anchor }, ...blocks];
    appendices += 1;
    const text = draft.t('reportText.appendix', { number: appendices, title });
    return [{ kind: 'heading', level: 1, text, anchor, appendix: true }, ...blocks];
  });
}

async function toReportQuotation(
  placed: PlacedQuotation & { printed: readonly string[] },
  draft: ReportDraft,
  hashes: TextHashes
): Promise<ReportQuotation> {
  const { quotation, document, citation, anchor, printed } = placed;
  const text = draft.source.findText(document.textId);
  const who = draft.speakersOf(quotation);
  const sealed: SealedQuotation[] = [];
  for (const shown of text ? (printed.length > 0 ? printed : ['']) : [])
    sealed.push(await sealQuotation({ quotation, document, text: text!, shown }, hashes));
  const { contextTurns } = draft.report;
  const around = text && turnsAround(text, quotation, contextTurns, document.speakers);
  const toPieces = (turns: readonly ContextTurn[] = []) =>
    turns.filter(hasWords).map((turn) => contextPiece(turn, document, draft));
  return {
    quotationId: quotation.id,
    citation,
    anchor,
    who,
    attribution: `${citation}, ${who}`,
    source: draft.sourceOf(placed),
    words: draft.wordsOf(quotation),
    context: {
      before: toPieces(around?.before),
      // Who goes on speaking was named already.
      after: toPieces(around?.after.map((turn) => (turn.isRest ? { ...turn, speaker: null } : turn)))
    },
    sealed
  };
}

/** Of a turn that ends with the quotation only its full stop may be left. */
function hasWords({ text }: ContextTurn): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function contextPiece(
  { speaker, text }: ContextTurn,
  document: SourceDocument,
  draft: ReportDraft
): ContextPiece {
  return { speaker: draft.names.ofSpeaker(document, speaker), words: draft.clean(text) };
}

/** The quotations of the appendix, but not those that are printed whole in the text as well. */
async function sealAppendix(
  draft: ReportDraft,
  hashes: TextHashes,
  inText: readonly SealedQuotation[]
): Promise<SealedQuotation[]> {
  const known = new Set(inText.map(({ quotationId, shown }) => `${quotationId} ${shown}`));
  const sealed: SealedQuotation[] = [];
  for (const { quotation, words } of draft.appendix) {
    await draft.source.pause?.();
    const document = draft.model.get('documents', quotation.documentId);
    const text = draft.source.findText(document.textId);
    if (text && !known.has(`${quotation.id} ${words}`))
      sealed.push(await sealQuotation({ quotation, document, text, shown: words }, hashes));
  }
  return sealed;
}

function writersWords({ t, day, source }: ReportDraft): ReportWords {
  return {
    contents: t('reportText.contents'),
    figure: t('reportText.figure'),
    table: t('reportText.table'),
    page: t('reportText.page'),
    finding: t('reportText.finding'),
    madeWith: t('reportText.madeWith', { date: day(source.now) }),
    close: t('reportText.close'),
    quotationsShown: t('reportText.quotationsShown'),
    backToText: t('reportText.backToText'),
    pseudonyms: t('reportText.pseudonymsLead'),
    numbers: t('reportText.quotesLead')
  };
}
