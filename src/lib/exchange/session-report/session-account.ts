import { consensusProgress, type ConsensusProgress } from '$lib/analysis/differences/consensus-progress';
import { decidedDifferences, type DecidedDifference } from '$lib/analysis/differences/decided-differences';
import { findDifferences } from '$lib/analysis/differences/find-differences';
import type { AgreementMaterial } from '$lib/analysis/agreement/agreement-material';
import { sessionMaterial } from '$lib/analysis/agreement/session-material';
import { usualReport } from '$lib/commands/reports/usual-report';
import { AppError } from '$lib/domain/app-error';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { Decision } from '$lib/domain/decision';
import type { CodeId, CoderId, DocumentId, ReportId, SeatId, SessionId } from '$lib/domain/ids';
import type { Measurement } from '$lib/domain/measurement';
import type { Quotation } from '$lib/domain/quotation';
import type { SessionCode } from '$lib/domain/session-codebook';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import { agreementWords, type AgreementWords } from '$lib/messages/agreement-words';
import type { Translate } from '$lib/messages/translator';
import type { ProjectModel } from '$lib/model/project-model';
import { outsideNamesFor } from '../report/outside-names';
import { ReportDraft } from '../report/report-draft';
import type { SessionReportSource } from './session-report';

/** A stretch of a document. */
type Place = { documentId: DocumentId; start: number; end: number };

/** What the parts of an account share: the session as it is now, and its words, names and dates. */
export class SessionAccount {
  readonly session: ComparisonSession;
  readonly material: AgreementMaterial;
  /** By number of the document and start, those that agree among them. */
  readonly places: readonly DecidedDifference[];
  /** Decisions whose codings are all gone. */
  readonly orphans: readonly Decision[];
  readonly progress: ConsensusProgress;
  readonly decisions: readonly Decision[];
  /** Oldest first; none when the session does without coefficients. */
  readonly measurements: readonly Measurement[];
  readonly words: AgreementWords;
  readonly t: Translate;
  /** Gives names, dates, tables and words without names, as in a report. */
  readonly draft: ReportDraft;
  readonly #codes: ReadonlyMap<CodeId, SessionCode>;

  /** @throws AppError `model/not-found`, `session/not-open` */
  constructor(
    readonly model: ProjectModel,
    sessionId: SessionId,
    source: SessionReportSource
  ) {
    this.session = model.get('sessions', sessionId);
    if (!this.session.openedAt) throw new AppError('session/not-open', { name: this.session.name });
    const { language, translate } = source.labels;
    this.t = translate;
    this.words = agreementWords(translate, language, 'UTC');
    const report = { ...usualReport(model), id: 'session' as ReportId, language, createdAt: source.now };
    const coders = this.session.seats.map(({ coderId }) => this.coderName(coderId));
    const names = source.names ?? outsideNamesFor(model, source.labels, new Set(coders));
    this.draft = new ReportDraft(model, report, { ...source, names });
    this.material = sessionMaterial(model, sessionId, source.findText);
    const decided = decidedDifferences(model, sessionId, findDifferences(this.material));
    this.places = decided.differences;
    this.orphans = decided.orphans;
    this.progress = consensusProgress(decided.differences);
    this.decisions = model
      .decisionsOf(sessionId)
      .sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : a.decidedAt > b.decidedAt ? 1 : 0));
    const measured = this.session.withoutCoefficients ? [] : model.measurementsOf(sessionId);
    this.measurements = measured.map((one) => withoutNames(one, this.draft.clean));
    this.#codes = new Map(model.get('sessionCodebooks', sessionId).codes.map((code) => [code.id, code]));
  }

  /** What was measured before anything was discussed; undefined when nothing was. */
  get first(): Measurement | undefined {
    return this.measurements.find(({ round }) => round === 'first');
  }

  /** Those that are no agreements. */
  get differences(): DecidedDifference[] {
    return this.places.filter(({ kind }) => kind !== 'agreed');
  }

  /** Codes of the session's codebook, in its order. */
  get codes(): SessionCode[] {
    return [...this.#codes.values()];
  }

  readonly codeName = (id: CodeId): string => this.draft.clean(this.#codes.get(id)?.name ?? '');
  readonly coderName = (id: CoderId): string => this.model.find('coders', id)?.name ?? '';

  /** The name of a seat, the coder's with its moment. */
  readonly seatName = (id: SeatId): string => this.material.seats.find((seat) => seat.id === id)?.name ?? '';

  /** `Document 3: Gesprek met [ouder]`; of one that is gone nothing. */
  readonly documentName = (id: string): string => {
    const document = this.model.find('documents', id);
    return document ? `${document.number}. ${this.draft.clean(document.name)}` : '';
  };

  /** Names one after the other: `Noor, Bram en Sam`. */
  readonly listed = (names: readonly string[]): string =>
    names.length < 2
      ? (names[0] ?? '')
      : this.t('differences.and', { first: names.slice(0, -1).join(', '), last: names.at(-1)! });

  /** What the user wrote, as words without names of people. */
  readonly plain = (note: string): string => this.draft.clean(notePlainText(note)).trim();

  readonly day = (at: string): string => this.draft.day(at);

  /** The words of a stretch without names of people; empty when its text is not loaded. */
  readonly wordsAt = (place: Place): string => this.draft.wordsOf(asQuotation(place));

  /** Document, kind, date and time in one line, and who speaks. */
  readonly placeName = (place: Place): string => {
    const quotation = asQuotation(place);
    const document = this.model.get('documents', place.documentId);
    const line = this.draft.sourceOf({ quotation, document, citation: '', anchor: '' });
    const who = this.draft.speakersOf(quotation);
    return `${line.replace(/\.$/, '')}: ${who}`;
  };
}

/** Results with names of people replaced in those of codes and groups. */
function withoutNames(measurement: Measurement, clean: (text: string) => string): Measurement {
  const { results } = measurement;
  const cleaned = <Named extends { name: string }>(named: readonly Named[]) =>
    named.map((one) => ({ ...one, name: clean(one.name) }));
  return {
    ...measurement,
    results: { ...results, codes: cleaned(results.codes), groups: cleaned(results.groups) }
  };
}

/** A stretch as a quotation, for what reads of one only where it lies. */
function asQuotation(place: Place): Quotation {
  return {
    ...place,
    id: '' as Quotation['id'],
    number: 0,
    comment: '',
    createdBy: '' as CoderId,
    createdAt: ''
  };
}
