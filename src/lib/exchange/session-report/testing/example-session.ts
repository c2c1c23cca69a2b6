import { defaultSettings, measureAgreement } from '$lib/analysis/agreement/measure-agreement';
import { sessionMaterial } from '$lib/analysis/agreement/session-material';
import { sessionDifferences } from '$lib/analysis/differences/session-differences';
import type { ExampleStudy } from '$lib/analysis/quotation-table/example-study';
import type { Command } from '$lib/commands/command';
import { acceptAgreements } from '$lib/commands/consensus/accept-agreements';
import { decideDifferences } from '$lib/commands/consensus/decide-differences';
import { toSessionCode } from '$lib/commands/sessions/to-session-code';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { SeatCoding } from '$lib/domain/seat-coding';
import type { ProjectModel } from '$lib/model/project-model';
import { reportStudy } from '../../report/testing/example-report';
import { usualSession } from '$lib/testing/usual-session';

export const exampleSessionId = 'session-1' as ComparisonSession['id'];
const at = '2026-01-10T10:00:00.000Z';

/** What the coders of the example locked: `seat, document, words, code, comment`. */
const locked: readonly (readonly [string, number, string, string, string?])[] = [
  ['anna', 2, 'Zij kwam elke week langs, en Roosmarijn bleef altijd rustig.', 'visit'],
  ['bram', 2, 'Zij kwam elke week langs, en Roosmarijn bleef altijd rustig.', 'visit'],
  ['anna', 2, 'Het kind ging weer met plezier naar school.', 'trust', 'Of gaat dit over Fatima?'],
  ['bram', 2, 'Het kind ging weer met plezier naar school.', 'bond'],
  ['anna', 10, 'Je moet het project voortdurend op je netvlies hebben staan.', 'time'],
  ['bram', 10, 'het project voortdurend op je netvlies', 'time'],
  ['bram', 10, 'Soms was er geen tijd.', 'time'],
  ['anna', 11, 'De ouder van Fatima was blij met de steun.', 'trust']
];

/** The study of `reportStudy` with a session of Anna and Bram about all its documents, open for comparing. */
export function comparedStudy(fields: Partial<ComparisonSession> = {}): ExampleStudy {
  const study = reportStudy();
  const { records } = study;
  const seat = (id: string) =>
    ({ id: id as never, coderId: id as never, moment: '', source: 'blind-copy', lockedAt: at }) as const;
  records.sessions.push({
    id: exampleSessionId,
    number: 1,
    name: 'Ronde van Fatima',
    comment: 'Alles telt, ook wat Roosmarijn zegt.',
    documentIds: records.documents.map(({ id }) => id),
    ...usualSession,
    seats: [seat('anna'), seat('bram')],
    createdBy: 'anna' as never,
    createdAt: '2026-01-05T10:00:00.000Z',
    openedAt: at,
    promotedAt: null,
    ...fields
  });
  records.sessionCodebooks.push({
    id: exampleSessionId,
    codes: records.codes.map((code) => toSessionCode(code, null)),
    groups: []
  });
  records.seatCodings.push(...locked.map((row, index) => seatCoding(study, row, index)));
  records.counters.push({ id: 'sessions' as never, last: 1 });
  return study;
}

function seatCoding(
  study: ExampleStudy,
  [seatId, number, words, code, comment = '']: (typeof locked)[number],
  index: number
): SeatCoding {
  const start = study.findText(`text-${number}`)!.text.indexOf(words);
  return {
    id: `locked-${index}` as never,
    sessionId: exampleSessionId,
    seatId: seatId as never,
    documentId: `document-${number}` as never,
    start,
    end: start + words.length,
    codeId: code as never,
    comment,
    codingId: `of-${index}` as never,
    at
  };
}

/** The session measured, then talked about: agreements accepted, one difference decided with a sharpened code, one with none. */
export async function discussedStudy(
  fields: Partial<ComparisonSession> = {}
): Promise<{ study: ExampleStudy; model: ProjectModel }> {
  const study = comparedStudy(fields);
  const model = study.model;
  const material = sessionMaterial(model, exampleSessionId, study.findText);
  const settings = defaultSettings(material);
  settings.bootstrap.samples = 100;
  const operation = {
    table: 'measurements' as const,
    id: 'measured',
    before: null,
    after: {
      id: 'measured' as never,
      sessionId: exampleSessionId,
      round: 'first' as const,
      settings,
      results: await measureAgreement(material, settings),
      takenBy: 'anna' as never,
      takenAt: '2026-01-11T10:00:00.000Z'
    }
  };
  model.apply({ operations: [operation] });
  let last = 0;
  const run = <Intent>(command: Command<Intent>, intent: Intent, now: string) => {
    const newId = () => `made-${(last += 1)}`;
    model.apply(command(model, intent, { now, newId, coderId: 'bram' as never }));
  };
  const { differences } = sessionDifferences(model, exampleSessionId);
  const of = (kind: string) => differences.filter((difference) => difference.kind === kind);
  const sessionId = exampleSessionId;
  if (differences.length === 0) return { study, model };
  run(acceptAgreements, { sessionId, differences: of('agreed') }, '2026-01-12T10:00:00.000Z');
  run(
    decideDifferences,
    {
      sessionId,
      differences: of('other-code'),
      choice: 'seats',
      seatIds: ['bram' as never],
      reason: 'Volgens **Roosmarijn** gaat het om de band.',
      codeChange: { codeId: 'trust' as never, field: 'exclude', after: 'Niet: wat Fatima thuis doet.' }
    },
    '2026-01-12T11:00:00.000Z'
  );
  run(
    decideDifferences,
    { sessionId, differences: of('other-boundaries'), choice: 'none', reason: 'Te ruim.' },
    '2026-01-14T10:00:00.000Z'
  );
  return { study, model };
}
