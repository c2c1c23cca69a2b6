import type { DocumentText } from '$lib/domain/document-text';
import type { SourceDocument } from '$lib/domain/document';
import type { TextId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';
import { findWords, type FoundWords } from './find-words';
import { countPrinted } from './count-printed';
import { plainWords } from './plain-words';
import type { SealedReport } from './read-seal';
import type { SealedQuotation } from './seal';
import { hashWords, TextHashes } from './text-hashes';

/**
 * What became of a quotation since the report was made. `moved`: its bounds or its document's text changed, but the same
 * words are there; `changed`: they are not; `edited-in-report`: what is printed is no longer what was sealed.
 */
export const verifiedStatuses = [
  'matches',
  'moved',
  'changed',
  'quotation-gone',
  'document-gone',
  'edited-in-report'
] as const;
export type VerifiedStatus = (typeof verifiedStatuses)[number];
type StatusInProject = Exclude<VerifiedStatus, 'edited-in-report'>;

/** The quotation in the project; the report's own words may be edited beside that. */
type Compared = {
  inProject: StatusInProject;
  /** Null when it is gone. */
  document: SourceDocument | null;
  quotation: Quotation | null;
  /** What the quotation's words are now; null when it is gone. */
  wordsNow: string | null;
  /** Where exactly the sealed words stand in the document now, if they do. UTF-16, half-open. */
  found: FoundWords | null;
  /** Whether the document's text is no longer what it was; null when the document is gone. */
  textChanged: boolean | null;
};

export type VerifiedQuotation = Compared & {
  citation: string;
  status: VerifiedStatus;
  sealed: SealedQuotation;
  /** How often the words can be read in the report: as it went out, and now. */
  printed: { before: number; now: number };
};

export type VerifiedReport = {
  /** As sealed, which is the order of the report. */
  quotations: VerifiedQuotation[];
  counts: Record<VerifiedStatus, number>;
  /** Whether the report was made of this project, or of a copy of it. */
  sameProject: boolean;
};

type FindText = (id: TextId) => DocumentText | undefined;

/**
 * Compares every quotation that a report has sealed with the project and with what the report says now. A quotation is
 * known by its id, else (another project with the same documents) by its document's words and its number.
 * Every text must be there to be found.
 */
export async function verifyReport(
  { seal, text }: SealedReport,
  model: ProjectModel,
  findText: FindText
): Promise<VerifiedReport> {
  const shownWords = seal.quotations.map((sealed) => plainWords(sealed.shown));
  const printedNow = countPrinted(plainWords(text), shownWords);
  const sameProject = isOfProject(seal, model);
  const project = new ComparedProject(model, findText, sameProject);
  const quotations: VerifiedQuotation[] = [];
  for (const [index, sealed] of seal.quotations.entries()) {
    const compared = await project.compare(sealed);
    const shown = shownWords[index]!;
    const before = sealed.printed ?? (shown === '' ? 0 : 1);
    const now = printedNow.get(shown) ?? 0;
    const isEdited = now < before || !(await isAsSealed(sealed));
    const status = isEdited ? 'edited-in-report' : compared.inProject;
    quotations.push({ ...compared, citation: sealed.citation, status, sealed, printed: { before, now } });
  }
  const counts = Object.fromEntries(verifiedStatuses.map((status) => [status, 0])) as Record<
    VerifiedStatus,
    number
  >;
  for (const { status } of quotations) counts[status] += 1;
  return { quotations, counts, sameProject };
}

/** Whether nobody replaced words in the seal, as who replaces them in the whole file does. */
async function isAsSealed({ shown, shownHash }: SealedQuotation): Promise<boolean> {
  return shownHash === undefined || (await hashWords(shown)) === shownHash;
}

/** An id of a project is its own in every browser that opens it; those of its quotations stay. */
function isOfProject({ project, quotations }: SealedReport['seal'], model: ProjectModel): boolean {
  return (
    project.id === model.project.id ||
    quotations.some(({ quotationId }) => model.find('quotations', quotationId))
  );
}

class ComparedProject {
  readonly #hashes = new TextHashes();
  #byHash: Map<string, SourceDocument> | null = null;

  constructor(
    readonly model: ProjectModel,
    readonly findText: FindText,
    readonly isSame: boolean
  ) {}

  async compare(sealed: SealedQuotation): Promise<Compared> {
    const known = this.model.find('quotations', sealed.quotationId);
    const document = known ? this.model.get('documents', known.documentId) : await this.#findDocument(sealed);
    const text = document && this.findText(document.textId);
    if (!document || !text) return gone;
    const number = Number(sealed.citation.split(':')[1]);
    const quotation = known ?? this.model.findQuotationByNumber(document.id, number);
    const textChanged = (await this.#hashes.of(text)) !== sealed.textHash;
    if (!quotation) {
      const found = await findWords(text.text, sealed);
      return { ...gone, inProject: 'quotation-gone', document, found, textChanged };
    }
    const { start, end } = quotation;
    const wordsNow = text.text.slice(start, end);
    const isSame = (await hashWords(wordsNow)) === sealed.wordsHash;
    const found = isSame ? { start, end } : await findWords(text.text, sealed);
    const isInPlace = isSame && !textChanged && start === sealed.start && end === sealed.end;
    const inProject = isInPlace ? 'matches' : found ? 'moved' : 'changed';
    return { inProject, document, quotation, wordsNow, found, textChanged };
  }

  /** By its words; in the same project also by its number, which no other document ever has. */
  async #findDocument({ document, textHash }: SealedQuotation): Promise<SourceDocument | undefined> {
    this.#byHash ??= await this.#hashDocuments();
    const sameWords = this.#byHash.get(textHash);
    return sameWords ?? (this.isSame ? this.model.findDocumentByNumber(document) : undefined);
  }

  async #hashDocuments(): Promise<Map<string, SourceDocument>> {
    const byHash = new Map<string, SourceDocument>();
    for (const document of this.model.list('documents')) {
      const text = this.findText(document.textId);
      const hash = text && (await this.#hashes.of(text));
      if (hash && !byHash.has(hash)) byHash.set(hash, document);
    }
    return byHash;
  }
}

const gone: Compared = {
  inProject: 'document-gone',
  document: null,
  quotation: null,
  wordsNow: null,
  found: null,
  textChanged: null
};
