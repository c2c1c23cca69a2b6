import { findProjectCode } from '$lib/commands/consensus/session-code';
import type { CodeChange, Decision } from '$lib/domain/decision';
import { paragraph } from '../../report/report-draft';
import type { ReportBlock } from '../../report/report-content';
import type { SessionAccount } from '../session-account';

const fields = ['definition', 'include', 'exclude'] as const;

export type CodebookChange = Omit<CodeChange, 'codeId'> & {
  code: string;
  /** Of the decision it came out of; empty for what was changed otherwise. */
  reason: string;
  when: string;
};

/** What was sharpened in decisions, oldest first, then how the project's codes otherwise read differently than in the session. */
export function codebookChanges(account: SessionAccount): CodebookChange[] {
  const decided = account.decisions.flatMap((decision) => decidedChange(account, decision));
  const last = new Map(
    account.decisions.flatMap(({ codeChange }) =>
      codeChange ? [[`${codeChange.codeId} ${codeChange.field}`, codeChange.after]] : []
    )
  );
  const since = account.codes.flatMap((code) => {
    const now = findProjectCode(account.model, code);
    if (!now) return [];
    return fields.flatMap((field): CodebookChange[] => {
      const before = last.get(`${code.id} ${field}`) ?? code[field];
      if (now[field].trim() === before.trim()) return [];
      const texts = { before: account.plain(before), after: account.plain(now[field]) };
      return [{ code: account.codeName(code.id), field, ...texts, reason: '', when: '' }];
    });
  });
  return [...decided, ...since];
}

function decidedChange(
  account: SessionAccount,
  { codeChange, reason, decidedAt }: Decision
): CodebookChange[] {
  if (!codeChange) return [];
  const { codeId, field, before, after } = codeChange;
  return [
    {
      code: account.codeName(codeId),
      field,
      before: account.plain(before),
      after: account.plain(after),
      reason: account.plain(reason),
      when: account.day(decidedAt)
    }
  ];
}

/** The changes as tables: those out of decisions, and those since. Nothing when there are none. */
export function codebookChangesPart(account: SessionAccount): ReportBlock[] {
  const { t, draft } = account;
  const changes = codebookChanges(account);
  const column = (name: 'code' | 'field' | 'before' | 'after' | 'reason' | 'when') =>
    ['text', t(`sessionReport.column.${name}`)] as const;
  const decided = changes.filter(({ when }) => when !== '');
  const since = changes.filter(({ when }) => when === '');
  const cells = ({ code, field, before, after }: CodebookChange) => [
    code,
    t(`sessionReport.field.${field}`),
    before,
    after
  ];
  return [
    ...(decided.length === 0
      ? []
      : [
          draft.table(
            t('sessionReport.caption.changes'),
            [column('code'), column('field'), column('before'), column('after'), column('reason')],
            decided.map((change) => [...cells(change), change.reason])
          )
        ]),
    ...(since.length === 0
      ? []
      : [
          paragraph(t('sessionReport.changedSince')),
          draft.table(
            t('sessionReport.caption.changedSince'),
            [column('code'), column('field'), column('before'), column('after')],
            since.map(cells)
          )
        ])
  ];
}
