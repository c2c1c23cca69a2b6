import type { CodeId, DocumentId, SeatId, SessionId } from '$lib/domain/ids';
import type { SessionCode } from '$lib/domain/session-codebook';
import type { CoderWork } from './keep-seat-codings';
import type { SortedCodings } from './sort-seat-codings';

/** A text of a code that the coder changed in the blind copy. It is told, not taken: the codebook of a session stands. */
export type ChangedCode = {
  codeId: CodeId;
  /** As the session calls it. */
  name: string;
  field: 'name' | 'definition' | 'include' | 'exclude' | 'comment';
  before: string;
  after: string;
};

/** A document that is not the same words in the project as in the blind copy. */
export type ChangedText = {
  documentId: DocumentId;
  name: string;
  /** How many codings lie on the same words in the project. */
  taken: number;
  /** Codings whose words are not there, or not at one place only; the code as the coder calls it. */
  lost: { words: string; codeId: CodeId; code: string }[];
};

/** What a blind copy brings back, read and compared with what is there; nothing is stored yet. */
export type ReturnedReading = Omit<SortedCodings, 'same'> & {
  /** How many codings are there already. */
  same: number;
  sessionId: SessionId;
  seatId: SeatId;
  /** When the coder locked the copy. */
  lockedAt: string;
  /** All that comes, in the codes of the coder: what is merged. The lists say what that does to what is there now. */
  work: CoderWork;
  /** The codes the coder made that are used; `sameNameAs`: the code of the session that stands for it. */
  unknownCodes: { code: SessionCode; sameNameAs: CodeId | null }[];
  changedCodes: ChangedCode[];
  /** Codes of the session that the coder removed or merged in the copy, by the name the session has; the session keeps them. */
  removedCodes: { codeId: CodeId; name: string }[];
  changedTexts: ChangedText[];
  /** Codings outside the documents and parts of the session: left out. */
  outside: number;
  /** Codings in the copy by someone else than its coder: left out. */
  byOthers: number;
  /** Whether taking it would change nothing. */
  sameAsBefore: boolean;
  /** Whether what is there was locked later than this: an older file. */
  isOlder: boolean;
  /** Whether the codings may be shown: the session is open, opens by taking these, or is not blind. */
  isVisible: boolean;
};
