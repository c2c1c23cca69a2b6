import { differenceKinds } from '$lib/domain/decision';
import { overallCoefficients } from '$lib/messages/agreement-words';
import { excludedReason, rounded, type ResultsTableWords } from '../agreement/measured-results';
import { resultsSheets } from '../agreement/results-sheets';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell } from '../export/export-table';
import { codebookChanges } from './parts/codebook-changes';
import { codedBy, outcomeWords } from './parts/decisions';
import { alphaOfCodes, rankedCodes } from './parts/hard-codes';
import { sessionDates } from './parts/set-up';
import { codesSentence, partsSentence, segmentationSentence } from './parts/methods';
import { kindWords } from './parts/wording';
import type { SessionAccount } from './session-account';

type Column = CellTable['columns'][number];

/** The account as sheets of a workbook: those without rows are left out. Differences have all their words, and agreements stand among them. */
export function sessionSheets(account: SessionAccount): CellTable[] {
  const { first, measurements } = account;
  const labels: ResultsTableWords = {
    title: '',
    words: account.words,
    translate: account.t,
    locale: account.draft.report.language,
    documentName: account.documentName,
    timeZone: 'UTC'
  };
  const excluded = account.t('agreementResults.excluded.title');
  const measured = first ? resultsSheets(first, labels).filter(({ title }) => title !== excluded) : [];
  return [
    sessionSheet(account),
    ...measured,
    ...(measurements.length > 1 ? [measurementsSheet(account)] : []),
    hardCodesSheet(account),
    differencesSheet(account),
    changesSheet(account),
    leftOutSheet(account)
  ].filter(({ groups }) => groups.some(({ rows }) => rows.length > 0));
}

/** Who, what, when: a line per fact. */
function sessionSheet(account: SessionAccount): CellTable {
  const { t, session, material } = account;
  const comment = account.plain(session.comment);
  const rows: ExportCell[][] = [
    [t('sessionReport.column.session'), account.draft.clean(session.name)],
    [t('sessionReport.column.number'), session.number],
    ...(comment === '' ? [] : [[t('sessionReport.agreement'), comment]]),
    [t('sessionReport.blindOrOpen'), t(`sessions.${session.blind ? 'isBlind' : 'isOpenToAll'}`)],
    ...material.documents.map(({ id }) => [t('sessionReport.column.document'), account.documentName(id)]),
    [t('sessionReport.column.extent'), partsSentence(account)],
    [t('sessionReport.column.units'), segmentationSentence(account)],
    [t('sessionReport.codes'), codesSentence(account)],
    ...session.seats.map(({ id, source, lockedAt }) => [
      t('sessionReport.column.coder'),
      [
        account.seatName(id),
        t(`sessionReport.source.${source}`),
        lockedAt ? t('sessionReport.lockedOn', { date: account.day(lockedAt) }) : ''
      ]
        .filter(Boolean)
        .join(', ')
    ]),
    ...sessionDates(account).map(({ step, when, who }) => [step, [when, who].filter(Boolean).join(', ')])
  ];
  return sheet(
    account,
    t('sessionReport.sheet.session'),
    [text(t('sessionReport.column.fact'), 28), text(t('sessionReport.column.value'), 80)],
    rows
  );
}

/** Every coefficient over all codes of every measurement. */
function measurementsSheet(account: SessionAccount): CellTable {
  const { t, words, measurements } = account;
  const rows = measurements.flatMap(({ round, takenAt, settings, results }) =>
    overallCoefficients.flatMap((key): ExportCell[][] => {
      const estimate = results.overall[key];
      if (!estimate) return [];
      const value = estimate.status === 'defined' ? estimate : null;
      return [
        [
          t(`agreementResults.table.${round}`),
          takenAt,
          words.unit(settings.unit),
          words.coefficient(key),
          rounded(value?.value),
          rounded(value?.interval?.[0]),
          rounded(value?.interval?.[1]),
          estimate.status === 'undefined' ? words.reason(estimate.reason) : ''
        ]
      ];
    })
  );
  const column = (name: 'measurement' | 'unit' | 'coefficient') =>
    text(t(`sessionReport.column.${name}`), 28);
  return sheet(
    account,
    t('sessionReport.caption.measurements'),
    [
      column('measurement'),
      { type: 'instant', title: t('sessionReport.column.when'), width: 18 },
      column('unit'),
      column('coefficient'),
      number(t('agreementResults.table.value')),
      number(t('agreementResults.table.low')),
      number(t('agreementResults.table.high')),
      text(t('agreementResults.table.note'), 60)
    ],
    rows
  );
}

function hardCodesSheet(account: SessionAccount): CellTable {
  const { t, words } = account;
  const alphas = alphaOfCodes(account);
  return sheet(
    account,
    t('sessionReport.part.hardCodes'),
    [
      text(t('sessionReport.column.code'), 32),
      number(t('sessionReport.column.together')),
      ...differenceKinds.map((kind) => number(t(`sessionReport.kindShort.${kind}`))),
      number(words.coefficient('krippendorffAlpha'))
    ],
    rankedCodes(account).map(({ code, differences, byKind }) => {
      const alpha = alphas.get(code.id);
      return [
        account.codeName(code.id),
        differences,
        ...differenceKinds.map((kind) => byKind[kind]),
        rounded(alpha?.status === 'defined' ? alpha.value : undefined)
      ];
    })
  );
}

function differencesSheet(account: SessionAccount): CellTable {
  const { t, material } = account;
  const column = (
    name: 'document' | 'place' | 'kind' | 'words' | 'decision' | 'reason' | 'who',
    width: number
  ) => text(t(`sessionReport.column.${name}`), width);
  return sheet(
    account,
    t('sessionReport.sheet.differences'),
    [
      number(t('sessionReport.column.number')),
      column('document', 24),
      column('place', 32),
      column('kind', 24),
      column('words', 60),
      ...material.seats.map(({ name }) => text(name, 32)),
      text(t('sessionReport.column.state'), 16),
      column('decision', 32),
      column('reason', 48),
      column('who', 20),
      { type: 'instant', title: t('sessionReport.column.when'), width: 18 }
    ],
    account.places.map((place, index) => {
      const { decision, isStale } = place;
      const state = !decision ? 'open' : isStale ? 'stale' : 'decided';
      return [
        index + 1,
        account.documentName(place.documentId),
        account.placeName(place),
        kindWords(account, place),
        account.wordsAt(place),
        ...material.seats.map((_, seat) => codedBy(account, place, seat)),
        t(`sessionReport.state.${state}`),
        decision ? outcomeWords(account, place, decision) : '',
        decision ? account.plain(decision.reason) : '',
        decision ? account.coderName(decision.decidedBy) : '',
        decision?.decidedAt ?? ''
      ];
    })
  );
}

function changesSheet(account: SessionAccount): CellTable {
  const { t } = account;
  const column = (name: 'code' | 'field' | 'before' | 'after' | 'reason' | 'when', width: number) =>
    text(t(`sessionReport.column.${name}`), width);
  return sheet(
    account,
    t('sessionReport.part.changes'),
    [
      column('code', 32),
      column('field', 16),
      column('before', 60),
      column('after', 60),
      column('reason', 48),
      column('when', 18)
    ],
    codebookChanges(account).map(({ code, field, before, after, reason, when }) => [
      code,
      t(`sessionReport.field.${field}`),
      before,
      after,
      reason,
      when || t('sessionReport.sinceThen')
    ])
  );
}

function leftOutSheet(account: SessionAccount): CellTable {
  const { t, first, material } = account;
  const row =
    (what: string) =>
    ({ documentId, reason, count }: { documentId: string; reason: string; count: number }) => [
      what,
      account.documentName(documentId),
      excludedReason(reason, t),
      count
    ];
  return sheet(
    account,
    t('sessionReport.part.leftOut'),
    [
      text(t('sessionReport.column.what'), 16),
      text(t('sessionReport.column.document'), 32),
      text(t('sessionReport.column.reason'), 48),
      number(t('sessionReport.column.count'))
    ],
    [
      ...(first?.results.excluded ?? []).map(row(t('agreementResults.excluded.unitsTitle'))),
      ...material.leftOut.map(row(t('agreementResults.excluded.codingsTitle')))
    ]
  );
}

function sheet(
  { draft }: SessionAccount,
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly ExportCell[])[]
): CellTable {
  const locale = draft.report.language;
  return {
    title,
    locale,
    columns,
    groups: [{ rows: rows.map((cells) => ({ cells })) }],
    options: { ...defaultExportOptions(locale), timeZone: 'UTC' }
  };
}

function text(title: string, width: number): Column {
  return { type: 'text', title, width };
}

function number(title: string): Column {
  return { type: 'number', title, width: 14 };
}
