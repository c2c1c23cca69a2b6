import { applyCodes } from '$lib/commands/coding/apply-codes';
import { createSession, type NewSession } from '$lib/commands/sessions/create-session';
import { lockCoding } from '$lib/commands/sessions/lock-coding';
import { takeReturned } from '$lib/commands/sessions/take-returned';
import type { DocumentText } from '$lib/domain/document-text';
import type { CodeId, CoderId, DocumentId, SeatId, SessionId, TextId } from '$lib/domain/ids';
import { blindCopyContents } from '$lib/exchange/blind-copy/blind-copy-contents';
import { readReturned, type ReturnedReading } from '$lib/exchange/blind-copy/read-returned';
import { InMemoryProject, type Clock } from '$lib/exchange/in-memory-project';
import { documentToImport, testCoder, testNow, TestProject, textOf } from './test-project';
import { usualSession } from './usual-session';

export const comparedSession = 'session-a' as SessionId;
export const noorSeat = 'seat-noor' as SeatId;
export const samSeat = 'seat-sam' as SeatId;
export const sam = 'coder-sam' as CoderId;

/** A clock that stands still until `at` is set, with ids that count. */
export class TestClock implements Clock {
  at = testNow;
  #last = 0;

  constructor(readonly prefix: string) {}

  now = () => this.at;
  newId = () => `${this.prefix}-${++this.#last}`;
}

/** A coded project of Noor and Sam with its texts, and a session in which both code two documents blind, unless said otherwise. */
export class ComparedProject {
  readonly project: TestProject;
  readonly clock = new TestClock('copy');
  readonly #texts = new Map<string, DocumentText>();

  constructor(
    intent: Partial<NewSession> | ((project: TestProject) => Partial<NewSession>) = {},
    project = TestProject.coded()
  ) {
    this.project = project;
    for (const { id, textId, length } of project.model.list('documents'))
      this.putText(wellFormed(textOf(documentToImport(id, { textId, length }))));
    project.run(createSession, {
      id: comparedSession,
      name: 'Ronde 1',
      documentIds: this.documentIds,
      ...usualSession,
      seats: [
        { id: noorSeat, coderId: testCoder, moment: '', source: 'blind-copy' },
        { id: samSeat, coderId: sam, moment: '', source: 'blind-copy' }
      ],
      ...(typeof intent === 'function' ? intent(project) : intent)
    });
  }

  get model() {
    return this.project.model;
  }

  get session() {
    return this.model.get('sessions', comparedSession);
  }

  get documentIds(): DocumentId[] {
    return this.model.list('documents').map(({ id }) => id);
  }

  get codeIds(): CodeId[] {
    return this.model.list('codes').map(({ id }) => id);
  }

  findText = (id: TextId): DocumentText | undefined => this.#texts.get(id);

  putText(text: DocumentText): void {
    this.#texts.set(text.id, text);
  }

  /** The blind copy of a seat, with its coder at work. */
  copyFor(seatId: SeatId): InMemoryProject {
    const { coderId } = this.session.seats.find(({ id }) => id === seatId)!;
    const contents = blindCopyContents(this.model, comparedSession, seatId, this.findText, this.clock);
    const copy = InMemoryProject.from(contents, this.clock);
    copy.coderId = coderId;
    return copy;
  }

  read(copy: InMemoryProject): ReturnedReading {
    return readReturned(this.model, copy.toContents(), this.findText);
  }

  /** Locks a copy that is not locked, and takes back what is in it. */
  bringBack(copy: InMemoryProject): ReturnedReading {
    if (copy.model.project.blindCoding!.lockedAt === null) copy.run(lockCoding, {});
    const reading = this.read(copy);
    this.project.run(takeReturned, { reading });
    return reading;
  }

  /** The codings of a seat as `document:start-end code`, sorted; documents by number, codes by the name the session has. */
  codingsOf(seatId: SeatId): string[] {
    const names = new Map(
      this.model.get('sessionCodebooks', comparedSession).codes.map(({ id, name }) => [id, name])
    );
    return this.model
      .seatCodingsOf(comparedSession)
      .filter((coding) => coding.seatId === seatId)
      .map(
        ({ documentId, start, end, codeId }) =>
          `${this.model.get('documents', documentId).number}:${start}-${end} ${names.get(codeId)}`
      )
      .sort();
  }
}

/** Puts codes on a span of a document, by its number. */
export function codeSpan(
  copy: InMemoryProject,
  number: number,
  [start, end]: [number, number],
  ...names: string[]
): void {
  const documentId = copy.model.findDocumentByNumber(number)!.id;
  copy.run(applyCodes, { places: [{ documentId, start, end }], codes: names.map((name) => ({ name })) });
}

function wellFormed(text: DocumentText): DocumentText {
  return { ...text, text: text.text.toWellFormed() };
}
