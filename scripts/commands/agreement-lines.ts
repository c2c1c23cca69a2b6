import { coefficientsOfGroup } from '$lib/analysis/agreement/coefficients';
import type { AgreementResults, AgreementSettings, Estimate, Estimates } from '$lib/domain/measurement';
import {
  agreementWords,
  fewestUnits,
  isCoefficient,
  overallCoefficients,
  positiveUnits,
  type AgreementWords
} from '$lib/messages/agreement-words';
import type { Compared } from './compared-material';
import { onOneLine } from './on-one-line';
import type { Terminal } from './terminal';

/** Of each code these are shown, so that a line fits; `--json` has all of them. */
const shownOfCode = ['percentAgreement', 'cohensKappa', 'krippendorffAlpha', 'gwetAc1'] as const;
const shownOfMany = ['percentAgreement', 'fleissKappa', 'krippendorffAlpha', 'gwetAc1'] as const;

/** Results as lines for people: how it was measured, everything together, per code, pair and group, and what does not count. */
export function agreementLines(
  { material, documentsChosen }: Compared,
  settings: AgreementSettings,
  results: AgreementResults,
  { translate, language }: Terminal
): string[] {
  const words = agreementWords(translate, language);
  const areMany = results.seats.length > 2;
  const names = new Map<string, string>(results.seats.map(({ seatId, name }) => [seatId, onOneLine(name)]));
  const documents = new Map<string, string>(
    material.documents.map(({ id, number, name }) => [id, `${number} ${onOneLine(name)}`])
  );
  const used = results.codes.filter(({ coded }) => coded.some((count) => count > 0));
  const measured = [
    translate('agreementResults.settings.unit', { unit: words.unit(settings.unit) }),
    words.unitCount(settings.unit, results.unitCount),
    ...(settings.unit === 'character' ? [] : [words.coverage(settings)]),
    words.interviewers(settings)
  ];
  const documentCount = material.documents.length;
  const section = (title: string, lines: readonly (readonly string[])[]) =>
    lines.length === 0 ? [] : ['', title, ...inColumns(lines)];
  return [
    `${[...names.values()].join(', ')}. ${measured.join('; ')}.`,
    `${words.bootstrap(settings)}.`,
    translate(`agreement.documents.${documentsChosen}`, {
      count: documentCount,
      numbers: material.documents.map(({ number }) => number).join(', ')
    }),
    ...section(
      translate('agreementResults.table.overall'),
      estimateLines(results.overall, overallCoefficients, words)
    ),
    ...(areMany
      ? results.pairs.flatMap(({ seatIds, estimates }) =>
          section(
            seatIds.map((id) => names.get(id)!).join(' – '),
            estimateLines(estimates, overallCoefficients, words)
          )
        )
      : []),
    ...section(translate('agreementResults.perCode.title'), [
      ...(used.length > 0 ? [codeHeading(results, words, translate('agreementResults.perCode.code'))] : []),
      ...used.map((code) => [
        onOneLine(code.name),
        ...code.coded.map(words.whole),
        ...(areMany ? shownOfMany : shownOfCode).map((key) => shortly(code.estimates[key])),
        positiveUnits(code) < fewestUnits ? translate('agreementResults.perCode.few') : ''
      ])
    ]),
    ...(results.codes.length > used.length
      ? [translate('agreementResults.perCode.unused', { count: results.codes.length - used.length })]
      : []),
    ...section(
      translate('agreementResults.perGroup'),
      results.groups.length === 0
        ? []
        : [
            [
              translate('agreementResults.groupName'),
              ...coefficientsOfGroup.map((key) => words.coefficient(key))
            ],
            ...results.groups.map(({ name, estimates }) => [
              onOneLine(name),
              ...coefficientsOfGroup.map((key) => shortly(estimates[key]))
            ])
          ]
    ),
    ...section(
      translate('agreementResults.excluded.title'),
      results.excluded.map(({ documentId, reason, count }) => [
        documents.get(documentId) ?? '?',
        words.unitCount(settings.unit, count),
        reasonWords(reason)
      ])
    ),
    ...section(
      translate('agreementResults.notes'),
      results.notes.map(({ note, documentId, seatId }) => [
        translate(`agreementResults.note.${note}`, {
          document: documents.get(documentId ?? '') ?? '',
          coder: names.get(seatId ?? '') ?? ''
        })
      ])
    )
  ];

  function shortly(estimate: Estimate | undefined): string {
    return estimate?.status === 'defined' ? words.estimate(estimate) : '–';
  }

  function reasonWords(reason: string): string {
    return reason === 'outside-parts' || reason === 'interviewer' || reason === 'no-words'
      ? translate(`agreementResults.excluded.reasons.${reason}`)
      : reason;
  }
}

function codeHeading({ seats }: AgreementResults, words: AgreementWords, title: string): string[] {
  const keys = seats.length > 2 ? shownOfMany : shownOfCode;
  return [
    title,
    ...seats.map(({ name }) => onOneLine(name)),
    ...keys.map((key) => words.coefficient(key)),
    ''
  ];
}

function estimateLines(estimates: Estimates, keys: readonly string[], words: AgreementWords): string[][] {
  return keys.flatMap((key) => {
    const estimate = estimates[key];
    return estimate && isCoefficient(key) ? [[words.coefficient(key), words.sentence(estimate)]] : [];
  });
}

/** Words under each other: every column as wide as its longest word. */
function inColumns(lines: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const line of lines)
    line.forEach((word, column) => (widths[column] = Math.max(widths[column] ?? 0, word.length)));
  return lines.map((line) =>
    `  ${line.map((word, column) => word.padEnd(widths[column]!)).join('  ')}`.trimEnd()
  );
}
