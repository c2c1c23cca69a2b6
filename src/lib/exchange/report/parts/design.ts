import { cimoElements } from '$lib/domain/cimo-element';
import type { Phase } from '$lib/domain/phase';
import { plainTextOf } from '$lib/language/notes/note-plain-text';
import { orderedPhases, phaseNumber } from '$lib/model/ordered-phases';
import type { ReportBlock } from '../report-content';
import type { ReportDraft } from '../report-draft';

/** Main question, sub-questions and aim. */
export function questionsPart(draft: ReportDraft): ReportBlock[] {
  const { model, t } = draft;
  const { mainQuestion, goal } = model.project;
  const questions = model.list('questions').sort((a, b) => a.number - b.number);
  const items = questions.map(({ text }) => [{ kind: 'text', text: draft.clean(text) } as const]);
  return [
    ...labelled(t('reportText.mainQuestion'), draft.note(mainQuestion)),
    ...(items.length > 0
      ? labelled(t('reportText.subQuestions'), [{ kind: 'list', ordered: true, items }])
      : []),
    ...labelled(t('reportText.goal'), draft.note(goal))
  ];
}

/** What the study takes the four elements to be; those that are described. */
export function cimoPart(draft: ReportDraft): ReportBlock[] {
  return cimoElements.flatMap((id) => {
    const description = draft.model.find('cimoElements', id)?.description ?? '';
    return labelled(draft.t(`domain.cimo.${id}`), draft.note(description));
  });
}

/** A table per track, a row per phase: goal, approach, period; sub-phases after their phase. */
export function phasesPart(draft: ReportDraft): ReportBlock[] {
  const { model, t } = draft;
  const phases = orderedPhases(model);
  const trackIds = [...new Set(phases.map(({ trackId }) => trackId ?? null))];
  const caption = t('reportText.caption.phases');
  return trackIds.map((id) => {
    const track = id && trackIds.length > 1 ? `: ${draft.clean(model.get('tracks', id).name)}` : '';
    return phaseTable(
      draft,
      caption + track,
      phases.filter(({ trackId }) => (trackId ?? null) === id)
    );
  });
}

function phaseTable(draft: ReportDraft, caption: string, phases: readonly Phase[]): ReportBlock {
  const column = (id: 'phase' | 'goal' | 'approach' | 'period') =>
    ['text', draft.t(`reportText.column.${id}`)] as const;
  const plain = (note: string) => plainTextOf(draft.noteBlocks(note));
  return draft.table(
    caption,
    [column('phase'), column('goal'), column('approach'), column('period')],
    phases.map((phase) => [
      `${phaseNumber(draft.model, phase)}. ${draft.clean(phase.name)}`,
      plain(phase.goal),
      plain(phase.approach),
      periodOf(phase, draft)
    ])
  );
}

function periodOf({ start, end }: Phase, draft: ReportDraft): string {
  const { date } = draft;
  if (start && end) return draft.t('reportText.period', { start: date(start), end: date(end) });
  if (start) return draft.t('reportText.periodFrom', { start: date(start) });
  return end ? draft.t('reportText.periodUntil', { end: date(end) }) : '';
}

/** Blocks under a word of their own; nothing when there are none. */
export function labelled(label: string, blocks: readonly ReportBlock[]): ReportBlock[] {
  if (blocks.length === 0) return [];
  return [{ kind: 'label', text: label }, ...blocks];
}
