import type { Code } from '$lib/domain/code';
import { sessionCounterId } from '$lib/domain/counter';
import type {
  CodeGroupId,
  CoderId,
  CodingId,
  DecisionId,
  MeasurementId,
  ProjectId,
  SeatCodingId,
  SeatId,
  SessionId
} from '$lib/domain/ids';
import type { SeatCoding } from '$lib/domain/seat-coding';
import { testCoder, testNow, type TestProject } from './test-project';

/** Puts a locked comparison session of Noor and Sam, with a decision and a measurement, on a coded project. */
export function putSessionRecords(project: TestProject): void {
  const { model } = project;
  const [document] = model.list('documents');
  const [code, other] = model.list('codes') as [Code, Code];
  const documentId = document!.id;
  const sessionId = 'session-1' as SessionId;
  const [noor, sam] = ['seat-noor', 'seat-sam'] as [SeatId, SeatId];
  project.put('counters', { id: sessionCounterId, last: 1 });
  project.put('sessions', {
    id: sessionId,
    number: 1,
    name: 'Ronde 1',
    comment: '',
    documentIds: [documentId],
    parts: [{ documentId, start: 0, end: 500 }],
    sample: { unit: 'turn', share: 0.5, seed: 7 },
    codeIds: [],
    codeGroupIds: [],
    level: 'open',
    segmentation: 'turn',
    units: [{ documentId, start: 0, end: 5 }],
    blind: true,
    withoutCoefficients: false,
    seats: [
      { id: noor, coderId: testCoder, moment: '', source: 'blind-copy', lockedAt: testNow },
      { id: sam, coderId: 'coder-sam' as CoderId, moment: '', source: 'project', lockedAt: testNow }
    ],
    createdBy: testCoder,
    createdAt: testNow,
    openedAt: testNow,
    promotedAt: null
  });
  const codes = model
    .list('codes')
    .map(({ exampleId: _, createdAt: __, ...rest }) => ({ ...rest, madeBy: null }));
  project.put('sessionCodebooks', {
    id: sessionId,
    codes,
    groups: [{ id: 'group-thuis' as CodeGroupId, name: 'Thuis', codeIds: [code.id] }]
  });
  const coding = (name: string, seatId: SeatId, codeId: Code['id']): SeatCoding => ({
    id: name as SeatCodingId,
    sessionId,
    seatId,
    documentId,
    start: 0,
    end: 5,
    codeId,
    comment: '',
    codingId: `of-${name}` as CodingId,
    at: testNow
  });
  const [first, second] = [coding('locked-noor', noor, code.id), coding('locked-sam', sam, other.id)];
  project.put('seatCodings', first);
  project.put('seatCodings', second);
  const span = { start: 0, end: 5 };
  project.put('decisions', {
    id: 'decision-1' as DecisionId,
    sessionId,
    documentId,
    kind: 'other-code',
    codingIds: [first.id, second.id],
    seen: [
      { ...span, seatId: noor, codeId: code.id },
      { ...span, seatId: sam, codeId: other.id }
    ],
    choice: 'seats',
    seatIds: [noor],
    outcome: [{ ...span, codeId: code.id }],
    reason: 'De grens gaat voor.',
    codeChange: { codeId: other.id, field: 'exclude', before: '', after: 'Niet bij een grens.' },
    decidedBy: testCoder,
    decidedAt: testNow
  });
  const kappa = { cohensKappa: { status: 'undefined', reason: 'one-category' } } as const;
  project.put('measurements', {
    id: 'measurement-1' as MeasurementId,
    sessionId,
    round: 'first',
    settings: {
      unit: 'turn',
      minimumCoverage: 0,
      interviewers: true,
      bootstrap: { over: 'turns', samples: 1000, seed: 1 }
    },
    results: {
      seats: [
        { seatId: noor, name: 'Noor' },
        { seatId: sam, name: 'Sam' }
      ],
      unitCount: 1,
      excluded: [{ documentId, reason: 'outside-parts', count: 2 }],
      notes: [{ note: 'nothing-coded', documentId, seatId: sam }],
      codes: [
        {
          codeId: code.id,
          name: code.name,
          coded: [1, 0],
          table: { both: 0, onlyFirst: 1, onlySecond: 0, neither: 0 },
          estimates: kappa
        }
      ],
      overall: { alphaMasi: { status: 'defined', value: -0.5, interval: [-1, 0.25] } },
      groups: [{ groupId: 'group-thuis' as CodeGroupId, name: 'Thuis', codeCount: 1, estimates: kappa }],
      documents: [{ documentId, name: document!.name, unitCount: 1, estimates: kappa }],
      pairs: [{ seatIds: [noor, sam], estimates: kappa }]
    },
    takenBy: testCoder,
    takenAt: testNow
  });
  project.put('project', {
    ...model.project,
    blindCoding: {
      projectId: 'project-0' as ProjectId,
      projectName: 'Schoolmaatjes',
      sessionId: 'session-0' as SessionId,
      sessionName: 'Ronde 0',
      seatId: 'seat-0' as SeatId,
      coderId: testCoder,
      parts: [{ documentId, start: 0, end: 500 }],
      segmentation: 'free',
      units: [],
      lockedAt: null
    }
  });
}
