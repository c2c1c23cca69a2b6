import { paragraph } from '../../report/report-draft';
import type { ReportBlock } from '../../report/report-content';
import type { SessionAccount } from '../session-account';

/** Who coded, where and when: a seat per row, and the dates of the session. */
export function setUpPart(account: SessionAccount): ReportBlock[] {
  const { t, session, draft, material } = account;
  const counts = new Map<number, number>();
  for (const { seat } of material.codings) counts.set(seat, (counts.get(seat) ?? 0) + 1);
  const column = (name: 'coder' | 'moment' | 'where' | 'locked' | 'codings') =>
    t(`sessionReport.column.${name}`);
  const hasMoments = session.seats.some(({ moment }) => moment !== '');
  const agreed = account.plain(session.comment);
  return [
    ...(agreed === '' ? [] : [paragraph(t('sessionReport.agreedBefore', { text: agreed }))]),
    draft.table(
      t('sessionReport.caption.coders'),
      [
        ['text', column('coder')],
        ...(hasMoments ? [['text', column('moment')] as const] : []),
        ['text', column('where')],
        ['text', column('locked')],
        ['number', column('codings')]
      ],
      session.seats.map(({ coderId, moment, source, lockedAt }, seat) => [
        account.coderName(coderId),
        ...(hasMoments ? [moment] : []),
        t(`sessionReport.source.${source}`),
        lockedAt ? account.day(lockedAt) : '',
        counts.get(seat) ?? 0
      ])
    ),
    draft.table(
      t('sessionReport.caption.dates'),
      [
        ['text', t('sessionReport.column.step')],
        ['text', t('sessionReport.column.when')],
        ['text', t('sessionReport.column.who')]
      ],
      sessionDates(account).map(({ step, when, who }) => [step, when, who])
    )
  ];
}

/** The steps of the session with their dates, in the order they were taken. */
export function sessionDates(account: SessionAccount): { step: string; when: string; who: string }[] {
  const { t, session, decisions, measurements, day, coderName, listed } = account;
  const step = (name: 'setUp' | 'opened' | 'measured' | 'measuredAgain' | 'decided' | 'promoted') =>
    t(`sessionReport.step.${name}`);
  const deciders = [...new Set(decisions.map(({ decidedBy }) => coderName(decidedBy)))];
  const [firstDecision, lastDecision] = [decisions.at(0), decisions.at(-1)];
  return [
    { step: step('setUp'), when: day(session.createdAt), who: coderName(session.createdBy) },
    { step: step('opened'), when: day(session.openedAt!), who: '' },
    ...measurements.map(({ round, takenAt, takenBy }) => ({
      step: step(round === 'first' ? 'measured' : 'measuredAgain'),
      when: day(takenAt),
      who: coderName(takenBy)
    })),
    ...(firstDecision && lastDecision
      ? [
          {
            step: step('decided'),
            when: dayRange(account, firstDecision.decidedAt, lastDecision.decidedAt),
            who: listed(deciders)
          }
        ]
      : []),
    ...(session.promotedAt ? [{ step: step('promoted'), when: day(session.promotedAt), who: '' }] : [])
  ];
}

/** `3 maart 2026 – 5 maart 2026`, or the one day. */
export function dayRange({ day, t }: SessionAccount, from: string, to: string): string {
  const [start, end] = [day(from), day(to)];
  return start === end ? start : t('reportText.period', { start, end });
}
