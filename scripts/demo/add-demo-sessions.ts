import { applyCodes } from '$lib/commands/coding/apply-codes';
import { commentQuotation } from '$lib/commands/coding/comment-quotation';
import { acceptAgreements } from '$lib/commands/consensus/accept-agreements';
import { decideDifferences } from '$lib/commands/consensus/decide-differences';
import { createSession } from '$lib/commands/sessions/create-session';
import { lockCoding } from '$lib/commands/sessions/lock-coding';
import { saveMeasurement } from '$lib/commands/sessions/save-measurement';
import { takeReturned } from '$lib/commands/sessions/take-returned';
import { defaultSettings, measureAgreement } from '$lib/analysis/agreement/measure-agreement';
import { sessionMaterial } from '$lib/analysis/agreement/session-material';
import { sessionDifferences } from '$lib/analysis/differences/session-differences';
import { sessionGroups } from '$lib/analysis/sessions/session-groups';
import type { DocumentText } from '$lib/domain/document-text';
import type { CoderId, MeasurementId, SeatId, SessionId, TextId } from '$lib/domain/ids';
import { blindCopyContents } from '$lib/exchange/blind-copy/blind-copy-contents';
import { readReturned } from '$lib/exchange/blind-copy/read-returned';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import type { DemoCoders } from './add-demo-quotations';
import type { DemoClock } from './demo-clock';
import type { DemoObjects } from './demo-objects';
import type { SessionWork } from './session-work';

type DemoSession = SessionWork['sessions'][number];
type DemoDecision = DemoSession['decisions'][number];

/** The demo's comparison sessions: set up, coded, measured and decided as a team would. */
export async function addDemoSessions(
  objects: DemoObjects,
  { sessions }: SessionWork,
  coders: DemoCoders,
  clock: DemoClock
): Promise<void> {
  const { project } = objects;
  const [first] = coders.values();
  for (const session of sessions) {
    clock.startSession();
    project.coderId = first ?? null;
    const sessionId = startSession(objects, session, coders, clock);
    for (const [initials, coder] of coders) {
      const seat = session.seats.find((one) => one.coder === initials);
      if (seat?.codings) codeBlind(objects, sessionId, seat.codings, coder, clock);
    }
    if (session.measured) await measure(project, sessionId, clock);
    if (session.agreementsAccepted)
      project.run(acceptAgreements, {
        sessionId,
        differences: differencesOf(project, sessionId).filter(({ kind }) => kind === 'agreed')
      });
    for (const decision of session.decisions) decide(objects, sessionId, decision, coders);
  }
}

function startSession(
  { project }: DemoObjects,
  { name, comment, documents, seats }: DemoSession,
  coders: DemoCoders,
  { newId }: DemoClock
): SessionId {
  const { model } = project;
  const id = newId() as SessionId;
  project.run(createSession, {
    id,
    name,
    comment,
    documentIds: documents.flatMap((number) => model.findDocumentByNumber(number)?.id ?? []),
    parts: [],
    sample: null,
    codeIds: [],
    codeGroupIds: [],
    groups: sessionGroups(model),
    level: 'open',
    segmentation: 'free',
    units: [],
    blind: true,
    withoutCoefficients: false,
    seats: seats.map(({ coder, codings }) => ({
      id: newId() as SeatId,
      coderId: coders.get(coder)!,
      moment: '',
      source: codings ? ('blind-copy' as const) : ('project' as const)
    }))
  });
  return id;
}

/** In a copy, as the coder would: code, lock, and give back. */
function codeBlind(
  { project, problems }: DemoObjects,
  sessionId: SessionId,
  codings: NonNullable<DemoSession['seats'][number]['codings']>,
  coderId: CoderId,
  clock: DemoClock
): void {
  const findText = textsOf(project);
  const seat = project.model.get('sessions', sessionId).seats.find((one) => one.coderId === coderId)!;
  const copy = InMemoryProject.from(
    blindCopyContents(project.model, sessionId, seat.id, findText, clock),
    clock
  );
  copy.coderId = coderId;
  for (const { text, codes, comment } of codings) {
    const spans = copy.model.list('documents').flatMap(({ id }) => {
      const start = copy.text(id).text.indexOf(text);
      return start === -1 ? [] : [{ documentId: id, start, end: start + text.length }];
    });
    const unknown = codes.filter((name) => !copy.model.list('codes').some((code) => code.name === name));
    if (spans.length !== 1) problems.push(`session work: "${text}" is not in one document`);
    if (unknown.length > 0) problems.push(`session work: there is no code "${unknown.join('", "')}"`);
    for (const place of spans) {
      copy.run(applyCodes, { places: [place], codes: codes.map((name) => ({ name })) });
      if (comment) copy.run(commentQuotation, { place, comment });
    }
  }
  copy.run(lockCoding, {});
  project.run(takeReturned, { reading: readReturned(project.model, copy.toContents(), findText) });
}

async function measure(project: InMemoryProject, sessionId: SessionId, { newId }: DemoClock): Promise<void> {
  const material = sessionMaterial(project.model, sessionId, textsOf(project));
  const settings = defaultSettings(material);
  const results = await measureAgreement(material, settings);
  const id = newId() as MeasurementId;
  project.run(saveMeasurement, { id, sessionId, round: 'first', settings, results });
}

function decide(
  objects: DemoObjects,
  sessionId: SessionId,
  { quotations, choice, seats = [], codes = [], reason, codeChange }: DemoDecision,
  coders: DemoCoders
): void {
  const { project } = objects;
  const places = objects.quotations(quotations).map((id) => project.model.get('quotations', id));
  const seatIds = project.model
    .get('sessions', sessionId)
    .seats.flatMap(({ id, coderId }) =>
      seats.some((initials) => coders.get(initials) === coderId) ? id : []
    );
  const outcome = objects.codes(codes).map((codeId) => ({ codeId }));
  const [codeId] = codeChange ? objects.codes([codeChange.code]) : [];
  const change = codeChange && codeId ? { codeId, field: codeChange.field, after: codeChange.after } : null;
  const found = places.map(({ documentId, start, end }) =>
    differencesOf(project, sessionId).filter(
      (one) =>
        one.kind !== 'agreed' && one.documentId === documentId && one.start === start && one.end === end
    )
  );
  found.forEach((differences, index) => {
    if (differences.length === 0)
      objects.problems.push(`session work: nothing differs at ${quotations[index]}`);
  });
  // What is new is said once for each quotation; the differences beside it come to nothing.
  const [decided, rest] =
    choice === 'other'
      ? [found.flatMap((differences) => differences.slice(0, 1)), found.flatMap(([, ...others]) => others)]
      : [found.flat(), []];
  if (decided.length > 0)
    project.run(decideDifferences, {
      sessionId,
      differences: decided,
      choice,
      seatIds,
      outcome,
      reason,
      codeChange: change
    });
  if (rest.length > 0)
    project.run(decideDifferences, { sessionId, differences: rest, choice: 'none', reason });
}

function differencesOf(project: InMemoryProject, sessionId: SessionId) {
  return sessionDifferences(project.model, sessionId).differences;
}

function textsOf(project: InMemoryProject): (id: TextId) => DocumentText | undefined {
  const texts = new Map(
    project.model
      .list('documents')
      .map(({ id, textId }): [TextId, DocumentText] => [textId, project.text(id)])
  );
  return (id) => texts.get(id);
}
