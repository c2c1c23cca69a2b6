import type { ReportBlock } from '../../report/report-content';
import type { SessionAccount } from '../session-account';

/** How to read the account: what the numbers are of, what they are not, and where the originals are. */
export function notesPart({ t, first, session, decisions }: SessionAccount): ReportBlock[] {
  const texts = [
    ...(first
      ? [
          t('sessionReport.note.frozen'),
          ...(first.settings.bootstrap.samples > 0
            ? [
                t('sessionReport.note.interval', {
                  samples: first.settings.bootstrap.samples,
                  seed: String(first.settings.bootstrap.seed)
                })
              ]
            : []),
          t('sessionReport.note.alpha'),
          t('sessionReport.note.undefined')
        ]
      : []),
    ...(decisions.length > 0 && !session.withoutCoefficients ? [t('sessionReport.note.complete')] : []),
    ...(session.blind ? [] : [t('sessionReport.note.open')]),
    t('sessionReport.note.originals'),
    t('sessionReport.note.names')
  ];
  return [{ kind: 'list', ordered: false, items: texts.map((text) => [{ kind: 'text', text }]) }];
}
