import { differenceKinds, type Decision } from '$lib/domain/decision';
import type { DecidedDifference } from '$lib/analysis/differences/decided-differences';
import type { NoteBlock } from '$lib/language/notes/note-block';
import { paragraph } from '../../report/report-draft';
import type { ReportBlock, ReportInline } from '../../report/report-content';
import type { SessionAccount } from '../session-account';
import { choiceWords, codedWords, kindWords, printedWords } from './wording';

/** How many differences of each kind there were, and what became of them. */
export function outcomesPart(account: SessionAccount): ReportBlock[] {
  const { t, progress, orphans } = account;
  const choices = ['seats', 'all', 'none', 'other'] as const;
  const kinds = differenceKinds.filter((kind) => kind !== 'agreed');
  const row = (kinds: readonly string[], title: string) => {
    const of = account.differences.filter(({ kind }) => kinds.includes(kind));
    const held = of.filter(({ decision, isStale }) => decision && !isStale);
    return [
      title,
      of.length,
      ...choices.map((choice) => held.filter(({ decision }) => decision!.choice === choice).length),
      of.length - held.length
    ];
  };
  return [
    paragraph(
      t('sessionReport.outcomesLead', {
        agreed: t('sessionReport.agreements', { count: progress.agreed }),
        accepted: progress.accepted,
        differences: t('sessionReport.differences', { count: progress.differences })
      })
    ),
    ...(progress.differences === 0
      ? []
      : [
          account.draft.table(
            t('sessionReport.caption.outcomes'),
            [
              ['text', t('sessionReport.column.kind')],
              ['number', t('sessionReport.column.count')],
              ...choices.map((choice) => ['number', t(`sessionReport.choice.${choice}`)] as const),
              ['number', t('sessionReport.choice.open')]
            ],
            [
              ...kinds.map((kind) => row([kind], t(`sessionReport.kind.${kind}`))),
              row(kinds, t('reportText.total'))
            ]
          )
        ]),
    ...(progress.stale > 0 ? [paragraph(t('sessionReport.stale', { count: progress.stale }))] : []),
    ...(orphans.length > 0 ? [paragraph(t('sessionReport.orphans', { count: orphans.length }))] : [])
  ];
}

/** Every difference with what each coder had, the decision and its reason; agreements that were decided otherwise are among them. */
export function decisionsPart(account: SessionAccount): ReportBlock[] {
  const shown = account.places.filter(({ kind, decision }) => kind !== 'agreed' || isOverruled(decision));
  const isOne = new Set(shown.map(({ documentId }) => documentId)).size < 2;
  return shown.flatMap((place, index) => {
    const { documentId } = place;
    const begins = !isOne && documentId !== shown[index - 1]?.documentId;
    const anchor = `decisions-${account.model.get('documents', documentId).number}`;
    const heading = { kind: 'heading', level: 2, text: account.documentName(documentId), anchor } as const;
    return [...(begins ? [heading] : []), ...placeBlocks(account, place, index + 1)];
  });
}

/** Whether the team decided otherwise about what all coded alike. */
function isOverruled(decision: Decision | null): boolean {
  return decision !== null && decision.choice !== 'agreed';
}

function placeBlocks(account: SessionAccount, place: DecidedDifference, number: number): ReportBlock[] {
  const words = printedWords(account, place);
  const quote: NoteBlock = {
    kind: 'quote',
    blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: words, bold: false, italic: false }] }]
  };
  return [
    { kind: 'label', text: `${number}. ${kindWords(account, place)}` },
    paragraph(account.placeName(place)),
    ...(words === '' ? [] : [{ kind: 'note', blocks: [quote] } as const]),
    { kind: 'list', ordered: false, items: [...codedLines(account, place), ...decidedLines(account, place)] }
  ];
}

/** What each seat coded here, with its comments. */
function codedLines(account: SessionAccount, place: DecidedDifference): ReportInline[][] {
  const { material, t } = account;
  return material.seats.map(({ name }, seat) => [
    { kind: 'text', text: name, bold: true },
    { kind: 'text', text: `: ${codedBy(account, place, seat) || t('sessionReport.nothing')}` }
  ]);
}

/** The codes of a seat at a place with the words they are on, and its comments; empty for nothing. */
export function codedBy(account: SessionAccount, place: DecidedDifference, seat: number): string {
  const own = place.codings.filter((coding) => coding.seat === seat);
  if (own.length === 0) return '';
  const applied = own.map(({ start, end, appliedId }) => ({ start, end, codeId: appliedId }));
  const comments = [...new Set(own.map(({ comment }) => account.plain(comment)).filter(Boolean))];
  return [codedWords(account, place.documentId, applied, place), ...comments.map((text) => `(${text})`)].join(
    ' '
  );
}

function decidedLines(account: SessionAccount, place: DecidedDifference): ReportInline[][] {
  const { t } = account;
  const { decision, isStale } = place;
  const line = (label: string, text: string): ReportInline[] => [
    { kind: 'text', text: label, bold: true },
    { kind: 'text', text: `: ${text}` }
  ];
  const label = t(isStale ? 'sessionReport.earlierDecision' : 'sessionReport.decision');
  if (!decision) return [line(label, t('sessionReport.undecided'))];
  const reason = account.plain(decision.reason);
  const { codeChange } = decision;
  return [
    line(
      label,
      t('sessionReport.decidedBy', {
        outcome: outcomeWords(account, place, decision),
        who: account.coderName(decision.decidedBy),
        date: account.day(decision.decidedAt)
      })
    ),
    ...(reason === '' ? [] : [line(t('sessionReport.reason'), reason)]),
    ...(codeChange
      ? [
          line(
            t('sessionReport.sharpened'),
            t('sessionReport.sharpenedText', {
              field: t(`sessionReport.field.${codeChange.field}`),
              code: account.codeName(codeChange.codeId),
              after: account.plain(codeChange.after)
            })
          )
        ]
      : [])
  ];
}

/** What was chosen and what it comes to: `Zoals Noor: grens`. */
export function outcomeWords(account: SessionAccount, place: DecidedDifference, decision: Decision): string {
  const choice = choiceWords(account, place, decision);
  if (decision.outcome.length === 0) return choice;
  return `${choice}: ${codedWords(account, place.documentId, decision.outcome, place)}`;
}
