import type { CodeCoefficient, OverallCoefficient } from '$lib/analysis/agreement/coefficients';
import type { Estimates, Measurement } from '$lib/domain/measurement';
import {
  fewestUnits,
  overallCoefficients,
  positiveUnits,
  type CoefficientKey
} from '$lib/messages/agreement-words';
import { keysIn, pairName, settingsLines } from '../../agreement/measured-results';
import { paragraph } from '../../report/report-draft';
import type { ReportBlock } from '../../report/report-content';
import type { SessionAccount } from '../session-account';

const perCode: readonly CodeCoefficient[] = [
  'percentAgreement',
  'cohensKappa',
  'fleissKappa',
  'krippendorffAlpha',
  'gwetAc1'
];
const perDocument: readonly OverallCoefficient[] = [
  'meanPercentAgreement',
  'pooledKappa',
  'meanKrippendorffAlpha',
  'alphaMasi',
  'spanF1'
];

/** The first measurement whole, and later ones beside it. Nothing when nothing was measured. */
export function agreementPart(account: SessionAccount): ReportBlock[] {
  const { t, first, words, draft, measurements } = account;
  if (!first) return [];
  const { results } = first;
  const title = (key: CoefficientKey) => ['text', words.coefficient(key)] as const;
  const used = results.codes.filter((code) => positiveUnits(code) > 0);
  const codeKeys = shownKeys(used, perCode);
  const documentKeys = shownKeys(results.documents, perDocument);
  const pairKeys = shownKeys(results.pairs, perDocument);
  const values = (estimates: Estimates, keys: readonly CoefficientKey[]) =>
    keys.map((key) => (estimates[key] ? onOneLine(words.estimate(estimates[key])) : ''));
  const few = used.filter((code) => positiveUnits(code) < fewestUnits);
  return [
    paragraph(
      t('sessionReport.measuredFirst', {
        date: account.day(first.takenAt),
        who: account.coderName(first.takenBy)
      })
    ),
    {
      kind: 'list',
      ordered: false,
      items: settingsLines({ ...first, round: null, takenAt: null }, { words, translate: t }).map(
        ([label, text]) => [{ kind: 'text', text: `${label}: ${text}` }]
      )
    },
    draft.table(
      t('sessionReport.caption.overall'),
      [
        ['text', t('sessionReport.column.coefficient')],
        ['text', t('sessionReport.column.value')],
        ['text', t('sessionReport.column.interval')]
      ],
      keysIn([{ estimates: results.overall }], overallCoefficients).map((key) => {
        const estimate = results.overall[key]!;
        return [words.coefficient(key), words.value(estimate), words.interval(estimate)];
      })
    ),
    ...(used.length === 0
      ? []
      : [
          draft.table(
            t('sessionReport.caption.perCode'),
            [
              ['text', t('sessionReport.column.code')],
              ...results.seats.map(({ name }) => ['number', name] as const),
              ...codeKeys.map(title)
            ],
            used.map((code) => [
              `${code.name}${positiveUnits(code) < fewestUnits ? '*' : ''}`,
              ...code.coded,
              ...values(code.estimates, codeKeys)
            ])
          )
        ]),
    ...(few.length === 0 ? [] : [paragraph(`* ${t('sessionReport.few')}`)]),
    ...(used.length === results.codes.length
      ? []
      : [paragraph(t('sessionReport.unused', { count: results.codes.length - used.length }))]),
    ...(results.documents.length < 2
      ? []
      : [
          draft.table(
            t('sessionReport.caption.perDocument'),
            [
              ['text', t('sessionReport.column.document')],
              ['number', t('sessionReport.column.units')],
              ...documentKeys.map(title)
            ],
            results.documents.map(({ documentId, name, unitCount, estimates }) => [
              account.documentName(documentId) || draft.clean(name),
              unitCount,
              ...values(estimates, documentKeys)
            ])
          )
        ]),
    ...(results.pairs.length < 2
      ? []
      : [
          draft.table(
            t('sessionReport.caption.perPair'),
            [['text', t('sessionReport.column.pair')], ...pairKeys.map(title)],
            results.pairs.map(({ seatIds, estimates }) => [
              pairName(results, seatIds),
              ...values(estimates, pairKeys)
            ])
          )
        ]),
    ...undefinedBlocks(account, first, codeKeys),
    ...notesOf(account, first),
    ...(measurements.length < 2 ? [] : [laterTable(account)])
  ];
}

/** Of words in a cell: an interval is one word, so that no line breaks in it. */
function onOneLine(words: string): string {
  return words.replace(/[;,] (?=[^ ]+\]$)/, (between) => between.trim());
}

/** The coefficients that some row has, but not those that are of two coders where there are more. */
function shownKeys<Key extends CoefficientKey>(
  rows: readonly { estimates: Estimates }[],
  order: readonly Key[]
): Key[] {
  return keysIn(rows, order).filter((key) =>
    rows.some(({ estimates }) => {
      const estimate = estimates[key];
      return estimate && !(estimate.status === 'undefined' && estimate.reason === 'needs-two-coders');
    })
  );
}

/** What is undefined with why, a line per reason. */
function undefinedBlocks(
  { t, words, listed }: SessionAccount,
  { results }: Measurement,
  codeKeys: readonly CodeCoefficient[]
): ReportBlock[] {
  const byReason = new Map<string, string[]>();
  const add = (reason: string, what: string) => byReason.set(reason, [...(byReason.get(reason) ?? []), what]);
  for (const key of keysIn([{ estimates: results.overall }], overallCoefficients)) {
    const estimate = results.overall[key]!;
    if (estimate.status === 'undefined') add(estimate.reason, words.coefficient(key));
  }
  const codes = results.codes.filter((code) => positiveUnits(code) > 0);
  for (const key of codeKeys) {
    const names = new Map<string, string[]>();
    for (const { name, estimates } of codes) {
      const estimate = estimates[key];
      if (estimate?.status === 'undefined')
        names.set(estimate.reason, [...(names.get(estimate.reason) ?? []), name]);
    }
    for (const [reason, of] of names)
      add(reason, t('sessionReport.undefinedOf', { coefficient: words.coefficient(key), codes: listed(of) }));
  }
  if (byReason.size === 0) return [];
  return [
    { kind: 'label', text: t('sessionReport.undefined') },
    {
      kind: 'list',
      ordered: false,
      items: [...byReason].map(([reason, what]) => [
        { kind: 'text', text: `${what.join('; ')}. ${words.reason(reason)}` }
      ])
    }
  ];
}

/** What the reader of the numbers must know. */
function notesOf({ t, documentName, seatName }: SessionAccount, { results }: Measurement): ReportBlock[] {
  if (results.notes.length === 0) return [];
  return [
    { kind: 'label', text: t('agreementResults.notes') },
    {
      kind: 'list',
      ordered: false,
      items: results.notes.map(({ note, documentId, seatId }) => [
        {
          kind: 'text',
          text: t(`agreementResults.note.${note}`, {
            document: documentId ? documentName(documentId) : '',
            coder: seatId ? seatName(seatId) : ''
          })
        }
      ])
    }
  ];
}

/** Every measurement on a row: the first, from before the discussion, and later ones. */
function laterTable({ t, words, draft, measurements, day }: SessionAccount): ReportBlock {
  const keys = shownKeys(
    measurements.map(({ results }) => ({ estimates: results.overall })),
    perDocument
  );
  return draft.table(
    t('sessionReport.caption.measurements'),
    [
      ['text', t('sessionReport.column.measurement')],
      ['text', t('sessionReport.column.when')],
      ['text', t('sessionReport.column.unit')],
      ...keys.map((key) => ['text', words.coefficient(key)] as const)
    ],
    measurements.map(({ round, takenAt, settings, results }) => [
      t(`agreementResults.table.${round}`),
      day(takenAt),
      words.unit(settings.unit),
      ...keys.map((key) => (results.overall[key] ? onOneLine(words.estimate(results.overall[key])) : ''))
    ])
  );
}
