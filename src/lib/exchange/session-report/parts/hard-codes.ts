import { hardCodes, type CodeDifferences } from '$lib/analysis/differences/hard-codes';
import { differenceKinds } from '$lib/domain/decision';
import type { Estimate } from '$lib/domain/measurement';
import { fewestUnits, positiveUnits } from '$lib/messages/agreement-words';
import { paragraph } from '../../report/report-draft';
import type { ReportBlock } from '../../report/report-content';
import type { SessionAccount } from '../session-account';

/** So many codes are named hard at most. */
const mostNamed = 12;
const mostLowest = 3;

/** The codes with most differences, and those with the lowest alpha. Nothing when nobody differed. */
export function hardCodesPart(account: SessionAccount): ReportBlock[] {
  const { t, draft } = account;
  const hard = rankedCodes(account).filter(({ differences }) => differences > 0);
  if (hard.length === 0) return [];
  const alphas = alphaOfCodes(account);
  return [
    paragraph(t('sessionReport.hardLead', { count: hard.length })),
    draft.table(
      t('sessionReport.caption.hardCodes'),
      [
        ['text', t('sessionReport.column.code')],
        ['number', t('sessionReport.column.together')],
        ...differenceKinds.map((kind) => ['number', t(`sessionReport.kindShort.${kind}`)] as const),
        ...(alphas.size > 0 ? [['text', account.words.short('krippendorffAlpha')] as const] : [])
      ],
      hard.slice(0, mostNamed).map(({ code, differences, byKind }) => {
        const alpha = alphas.get(code.id);
        return [
          account.codeName(code.id),
          differences,
          ...differenceKinds.map((kind) => byKind[kind]),
          ...(alphas.size > 0 ? [alpha ? account.words.value(alpha) : ''] : [])
        ];
      })
    ),
    ...lowestParagraph(account)
  ];
}

/** Every code with its differences, the hardest first. */
export function rankedCodes({ material, places }: SessionAccount): CodeDifferences[] {
  return hardCodes(material.codes, places);
}

/** Krippendorff's alpha of each code in the first measurement. */
export function alphaOfCodes({ first }: SessionAccount): Map<string, Estimate> {
  return new Map(
    first?.results.codes.flatMap(({ codeId, estimates: { krippendorffAlpha } }) =>
      krippendorffAlpha ? [[codeId, krippendorffAlpha]] : []
    )
  );
}

function lowestParagraph({ t, first, words }: SessionAccount): ReportBlock[] {
  const lowest = (first?.results.codes ?? [])
    .flatMap((code) => {
      const alpha = code.estimates['krippendorffAlpha'];
      if (alpha?.status !== 'defined' || positiveUnits(code) < fewestUnits) return [];
      return [{ name: code.name, alpha }];
    })
    .sort((a, b) => a.alpha.value - b.alpha.value)
    .slice(0, mostLowest);
  if (lowest.length === 0) return [];
  const codes = lowest.map(({ name, alpha }) => `${name} (${words.estimate(alpha)})`).join('; ');
  return [paragraph(t('sessionReport.lowestAlpha', { codes, fewest: fewestUnits }))];
}
