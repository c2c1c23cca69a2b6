import type { LogGap, RoundStep } from '$lib/analysis/log/log-account';
import type { LogStep } from '$lib/domain/log-entry';
import type { PartialDate } from '$lib/domain/partial-date';
import type { ScreenLanguage } from './messages';
import { partialDateWords } from './partial-date-words';
import type { Translate } from './translator';

/** The words of the research log: its screen, its figure and the account of the iterations. */
export type LogWords = ReturnType<typeof logWords>;

export function logWords(translate: Translate, language: ScreenLanguage) {
  const date = partialDateWords(translate, language);
  const step = (one: LogStep) => translate(`domain.logStep.${one}`);
  const the = (one: RoundStep) => translate(`researchLog.the.${one}`);
  const period = (first: PartialDate, last: PartialDate) =>
    first === last ? date(first) : translate('researchLog.period', { first: date(first), last: date(last) });
  return {
    translate,
    date,
    step,
    period,
    /** What an account of an iteration lacks, in a sentence. */
    gap: (gap: LogGap) => {
      if (gap.kind === 'order')
        return translate('researchLog.gap.order', { step: the(gap.step), before: the(gap.before) });
      return translate(`researchLog.gap.${gap.kind === 'absent' ? 'absent' : 'toCome'}`, {
        step: the(gap.step)
      });
    },
    figure: (project: string, count: number) => ({
      title: translate('researchLog.figure.title', { project }),
      description: translate('researchLog.figure.description', { count }),
      step,
      date,
      period,
      gap: ({ kind }: { kind: 'absent' | 'to-come' }) =>
        translate(`researchLog.figure.${kind === 'absent' ? 'absent' : 'toCome'}`),
      elsewhere: (one: RoundStep) =>
        translate(`researchLog.figure.elsewhere.${one === 'design' ? 'design' : 'redesign'}`),
      more: (more: number) => translate('researchLog.figure.more', { count: more })
    })
  };
}
