import type { SessionId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { ReportBlock } from '../report/report-content';
import { agreementPart } from './parts/agreement';
import { codebookChangesPart } from './parts/codebook-changes';
import { decisionsPart, outcomesPart } from './parts/decisions';
import { hardCodesPart } from './parts/hard-codes';
import { leftOutPart } from './parts/left-out';
import { methodsPart } from './parts/methods';
import { notesPart } from './parts/notes';
import { setUpPart } from './parts/set-up';
import { whatWasCodedPart } from './parts/what-was-coded';
import { SessionAccount } from './session-account';
import { sessionSheets } from './session-sheets';
import type { SessionReport, SessionReportSource } from './session-report';

/** The parts of an account in order; those without anything in them are left out. */
const parts = {
  methods: methodsPart,
  setUp: setUpPart,
  material: whatWasCodedPart,
  agreement: agreementPart,
  hardCodes: hardCodesPart,
  outcomes: outcomesPart,
  changes: codebookChangesPart,
  leftOut: leftOutPart,
  notes: notesPart,
  decisions: decisionsPart
} as const;
const appendices: ReadonlySet<keyof typeof parts> = new Set(['decisions']);

/**
 * The account of a comparison session for a methods section, read off the project as it is now: who, what, how it was measured, what was
 * hard, what was decided and why. Coders are named; respondents are not. Plain data, for `exportSessionReport` here or in a worker.
 * O(texts of the session + codings).
 *
 * @throws AppError `model/not-found`, `session/not-open`
 */
export async function buildSessionReport(
  model: ProjectModel,
  sessionId: SessionId,
  source: SessionReportSource
): Promise<SessionReport> {
  const account = new SessionAccount(model, sessionId, source);
  const { t, session, draft } = account;
  const blocks: ReportBlock[] = [];
  for (const [kind, part] of Object.entries(parts) as [keyof typeof parts, (typeof parts)['methods']][]) {
    await source.pause?.();
    const own = part(account);
    if (own.length === 0) continue;
    const title = t(`sessionReport.part.${kind}`);
    const isAppendix = appendices.has(kind);
    const text = isAppendix ? t('reportText.appendix', { number: 1, title }) : title;
    blocks.push({ kind: 'heading', level: 1, text, anchor: `part-${kind}`, appendix: isAppendix }, ...own);
  }
  await source.pause?.();
  const { id, name } = model.project;
  return {
    content: {
      title: t('sessionReport.title', { name: draft.clean(session.name) }),
      authors: account.listed([...new Set(session.seats.map(({ coderId }) => account.coderName(coderId)))]),
      language: source.labels.language,
      madeOn: source.now,
      blocks,
      quotations: [],
      anchors: {},
      leftOut: [],
      seal: {
        format: 'kerncode-report',
        version: 1,
        project: { id, name: draft.clean(name) },
        madeAt: source.now,
        quotations: []
      },
      words: {
        contents: t('reportText.contents'),
        figure: t('reportText.figure'),
        table: t('reportText.table'),
        page: t('reportText.page'),
        finding: t('reportText.finding'),
        madeWith: t('reportText.madeWith', { date: draft.day(source.now) }),
        close: t('reportText.close'),
        quotationsShown: t('reportText.quotationsShown'),
        backToText: t('reportText.backToText'),
        pseudonyms: t('reportText.pseudonymsLead'),
        numbers: t('reportText.quotesLead')
      }
    },
    sheets: sessionSheets(account),
    counts: {
      agreements: account.progress.agreed,
      accepted: account.progress.accepted,
      differences: account.progress.differences,
      decided: account.progress.decided,
      measurements: account.measurements.length
    }
  };
}
