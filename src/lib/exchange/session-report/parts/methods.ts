import type { OverallCoefficient } from '$lib/analysis/agreement/coefficients';
import type { Measurement } from '$lib/domain/measurement';
import { paragraph } from '../../report/report-draft';
import type { ReportBlock } from '../../report/report-content';
import type { SessionAccount } from '../session-account';
import { dayRange } from './set-up';

/** What a reader asks for first, in this order; those that are undefined are told too. */
const mainCoefficients: readonly OverallCoefficient[] = [
  'meanPercentAgreement',
  'pooledKappa',
  'meanKrippendorffAlpha',
  'alphaMasi',
  'cuAlpha'
];

/** The session in a few paragraphs, ready to be taken over in a methods section. */
export function methodsPart(account: SessionAccount): ReportBlock[] {
  return [
    paragraph(
      [
        whoSentence(account),
        partsSentence(account),
        segmentationSentence(account),
        codesSentence(account)
      ].join(' ')
    ),
    ...agreementParagraph(account),
    paragraph(discussionSentences(account).join(' '))
  ];
}

function whoSentence(account: SessionAccount): string {
  const { t, session, material, listed } = account;
  const inProject = session.seats.filter(({ source }) => source === 'project').length;
  // Who coded in the project itself could see what others had there.
  const way = !session.blind ? 'open' : inProject > 1 ? 'blindInProject' : 'blind';
  const locked = session.seats.flatMap(({ lockedAt }) => lockedAt ?? []).sort();
  return t(`sessionReport.methods.${way}`, {
    names: listed(material.seats.map(({ name }) => name)),
    documents: t('sessionReport.documents', { count: material.documents.length }),
    when: dayRange(account, session.createdAt, locked.at(-1) ?? session.createdAt)
  });
}

/** Whether documents counted whole, or how parts of them were drawn. */
export function partsSentence({ t, session, material }: SessionAccount): string {
  const { sample, parts } = session;
  if (sample)
    return t('sessionReport.methods.sample', {
      units: t(`sessionReport.units.${sample.unit}`),
      share: String(Math.round(sample.share * 100)),
      count: parts.length,
      seed: String(sample.seed)
    });
  return parts.length > 0
    ? t('sessionReport.methods.chosen', { count: parts.length })
    : t('sessionReport.methods.whole', { count: material.documents.length });
}

/** Whether coders chose their own spans, or units were given. */
export function segmentationSentence({ t, session }: SessionAccount): string {
  const { segmentation, units } = session;
  if (segmentation === 'free') return t('sessionReport.methods.free');
  return t('sessionReport.methods.given', {
    units: t(`sessionReport.units.${segmentation}`),
    count: units.length
  });
}

/** Which codes counted, and as what. */
export function codesSentence({ t, session, material }: SessionAccount): string {
  const isAll = session.codeIds.length === 0 && session.codeGroupIds.length === 0;
  return [
    t(isAll ? 'sessionReport.methods.allCodes' : 'sessionReport.methods.someCodes', {
      count: material.codes.length
    }),
    t(`sessionReport.methods.level.${session.level}`)
  ].join(' ');
}

function agreementParagraph(account: SessionAccount): ReportBlock[] {
  const { t, first, session } = account;
  if (session.withoutCoefficients) return [paragraph(t('sessionReport.methods.without'))];
  if (!first) return [paragraph(t('sessionReport.methods.notMeasured'))];
  return [paragraph(measuredSentence(account, first))];
}

/** When and over what was measured, with the main coefficients and their intervals. */
export function measuredSentence(account: SessionAccount, measurement: Measurement): string {
  const { t, words, day } = account;
  const { settings, results, takenAt } = measurement;
  const sentence = t('sessionReport.methods.measured', {
    date: day(takenAt),
    units: words.unitCount(settings.unit, results.unitCount)
  });
  const values = mainValues(account, measurement);
  const hasStandIns = results.notes.some(({ note }) => note === 'paragraphs-for-turns');
  return [
    sentence,
    ...(hasStandIns ? [t('sessionReport.methods.standIns')] : []),
    ...(values === '' ? [] : [`${values}.`]),
    ...(values.includes('[') ? [t('sessionReport.methods.intervals')] : [])
  ].join(' ');
}

/** `Gepoolde kappa: 0,62 [0,51; 0,71]; …` with those there are. */
export function mainValues({ words }: Pick<SessionAccount, 'words'>, { results }: Measurement): string {
  return mainCoefficients
    .flatMap((key) => {
      const estimate = results.overall[key];
      // One that is of two coders says nothing about three.
      if (!estimate || (estimate.status === 'undefined' && estimate.reason === 'needs-two-coders')) return [];
      return [`${words.coefficient(key)}: ${words.estimate(estimate)}`];
    })
    .join('; ');
}

function discussionSentences(account: SessionAccount): string[] {
  const { t, progress, decisions, session, day } = account;
  const { agreed, accepted, differences, decided, open, stale } = progress;
  const [first, last] = [decisions.at(0), decisions.at(-1)];
  return [
    t('sessionReport.methods.found', {
      agreed: t('sessionReport.agreements', { count: agreed }),
      differences: t('sessionReport.differences', { count: differences })
    }),
    ...(first && last
      ? [
          t('sessionReport.methods.discussed', {
            when: dayRange(account, first.decidedAt, last.decidedAt),
            decided: t('sessionReport.differences', { count: decided }),
            accepted: t('sessionReport.agreements', { count: accepted })
          })
        ]
      : [t('sessionReport.methods.notDiscussed')]),
    ...(first && open + stale > 0 ? [t('sessionReport.methods.stillOpen', { count: open + stale })] : []),
    ...(session.promotedAt ? [t('sessionReport.methods.promoted', { date: day(session.promotedAt) })] : []),
    ...(first && !session.withoutCoefficients ? [t('sessionReport.note.complete')] : [])
  ];
}
