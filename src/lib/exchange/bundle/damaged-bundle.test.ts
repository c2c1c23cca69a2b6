import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '$lib/domain/app-error';
import { tableNames } from '$lib/domain/tables';
import { doneEntry, emptyHistory } from '$lib/model/history-head';
import { putAxialRecords } from '$lib/testing/axial-records';
import { putEvidenceRecords } from '$lib/testing/evidence-records';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { putSessionRecords } from '$lib/testing/session-records';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { buildZip } from '../archive/zip-builder';
import type { BundleManifest } from './bundle-manifest';
import { parseBundle } from './parse-bundle';
import { serializeBundle } from './serialize-bundle';
import { sha256Hex } from '../sha256';

let bundle: Uint8Array;

beforeAll(async () => {
  const project = TestProject.coded();
  putAxialRecords(project);
  putEvidenceRecords(project);
  putSessionRecords(project);
  putQuestionnaireRecords(project);
  putTimelineRecords(project);
  const { model, changes } = project;
  const records = Object.fromEntries(tableNames.map((table) => [table, model.list(table)]));
  const texts = model.list('documents').map(({ id, length }) => textOf(documentToImport(id, { length })));
  for (const text of texts) text.text = text.text.toWellFormed();
  const history = [
    doneEntry(
      emptyHistory,
      changes.find(({ command }) => command === 'import-documents')!
    )
  ];
  bundle = await serializeBundle(
    { records, texts, history },
    { savedAt: '2026-03-02T10:00:00.000Z', app: 'x' }
  );
});

type Entries = Record<string, string | undefined>;

/** The bundle with some entries rewritten; the manifest is made to agree, so that only the edit is wrong. */
async function rewritten(edit: (entries: Entries) => void, { agree = true } = {}): Promise<Uint8Array> {
  const entries: Entries = Object.fromEntries(
    Object.entries(unzipSync(bundle)).map(([name, bytes]) => [name, strFromU8(bytes)])
  );
  const manifest = JSON.parse(entries['manifest.json']!) as BundleManifest;
  edit(entries);
  for (const entry of manifest.entries) {
    const content = entries[entry.name];
    if (!agree || content === undefined) continue;
    entry.bytes = strToU8(content).length;
    entry.sha256 = await sha256Hex(strToU8(content));
    const table = /^records\/(\w+)\.ndjson$/.exec(entry.name)?.[1] as
      keyof BundleManifest['counts'] | undefined;
    if (table) manifest.counts[table] = content.split('\n').length - 1;
  }
  if (agree) entries['manifest.json'] = JSON.stringify(manifest);
  const kept = Object.entries(entries).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, strToU8(text)]]
  );
  return zipSync(Object.fromEntries(kept) as Record<string, Uint8Array>);
}

function editRecord(table: string, line: number, fields: object): (entries: Entries) => void {
  return (entries) => {
    const name = `records/${table}.ndjson`;
    const lines = entries[name]!.split('\n');
    lines[line - 1] = JSON.stringify({ ...(JSON.parse(lines[line - 1]!) as object), ...fields });
    entries[name] = lines.join('\n');
  };
}

/** The last record of a table once more, under another id. */
function doubleRecord(table: string, fields: object = {}): (entries: Entries) => void {
  return (entries) => {
    const name = `records/${table}.ndjson`;
    const last = JSON.parse(entries[name]!.trimEnd().split('\n').at(-1)!) as object;
    entries[name] += `${JSON.stringify({ ...last, id: 'another', ...fields })}\n`;
  };
}

const replace = (name: string, from: string | RegExp, to: string) => (entries: Entries) => {
  expect(entries[name]).toMatch(from);
  entries[name] = entries[name]!.replace(from, to);
};

async function failure(bytes: Uint8Array): Promise<AppError> {
  return parseBundle(bytes, 'p.kerncode').then(
    () => {
      throw new Error('was read');
    },
    (error: unknown) => error as AppError
  );
}

describe('a damaged bundle says what is damaged', () => {
  it.each<[string, (entries: Entries) => void, string, string]>([
    [
      'an entry is gone',
      (e) => (e['records/codes.ndjson'] = undefined),
      'records/codes.ndjson',
      'missing-entry'
    ],
    [
      'a line is no JSON',
      (e) => (e['records/codes.ndjson'] += '{"id":\n'),
      'records/codes.ndjson',
      'not-json line 4'
    ],
    [
      'a record is not valid',
      editRecord('codes', 2, { level: 'top' }),
      'records/codes.ndjson',
      'invalid-record line 2: level invalid_value'
    ],
    [
      'a quotation ends before it starts',
      editRecord('quotations', 1, { start: 9, end: 5 }),
      'records/quotations.ndjson',
      'invalid-record line 1: record custom'
    ],
    [
      'an id stands twice',
      replace('records/codes.ndjson', /^.*\n/, '$&$&'),
      'records/codes.ndjson',
      'duplicate-id line 2'
    ],
    [
      'a coding has no code',
      editRecord('codings', 3, { codeId: 'gone' }),
      'records/codings.ndjson',
      'dangling-reference line 3: codeId gone'
    ],
    [
      'a coding has no quotation',
      editRecord('codings', 1, { quotationId: 'gone' }),
      'records/codings.ndjson',
      'dangling-reference line 1: quotationId gone'
    ],
    [
      'a coding has no coder',
      editRecord('codings', 1, { coderId: 'gone' }),
      'records/codings.ndjson',
      'dangling-reference line 1: coderId gone'
    ],
    [
      'a quotation has no document',
      editRecord('quotations', 1, { documentId: 'gone' }),
      'records/quotations.ndjson',
      'dangling-reference line 1: documentId gone'
    ],
    [
      'a link has no target',
      editRecord('evidenceLinks', 1, { target: { kind: 'question', id: 'gone' } }),
      'records/evidenceLinks.ndjson',
      'dangling-reference line 1: target gone'
    ],
    [
      'a speaker has no case',
      editRecord('documents', 1, { speakers: [{ label: 'A', caseId: 'gone', interviewer: false }] }),
      'records/documents.ndjson',
      'dangling-reference line 1: caseId gone'
    ],
    [
      'a code has no parent',
      editRecord('codes', 1, { parentId: 'gone' }),
      'records/codes.ndjson',
      'dangling-reference line 1: parentId gone'
    ],
    [
      'a code has no quotation for its example',
      editRecord('codes', 1, { exampleId: 'gone' }),
      'records/codes.ndjson',
      'dangling-reference line 1: exampleId gone'
    ],
    [
      'a group has no such code',
      editRecord('codeGroups', 1, { codeIds: ['gone'] }),
      'records/codeGroups.ndjson',
      'dangling-reference line 1: codeIds gone'
    ],
    ...(['typeId', 'fromId', 'toId', 'createdBy'] as const).map(
      (field): [string, (entries: Entries) => void, string, string] => [
        `a relation has no ${field}`,
        editRecord('relations', 1, { [field]: 'gone' }),
        'records/relations.ndjson',
        `dangling-reference line 1: ${field} gone`
      ]
    ),
    [
      'a relation has no quotation to ground it',
      editRecord('relations', 1, { quotationIds: ['gone'] }),
      'records/relations.ndjson',
      'dangling-reference line 1: quotationIds gone'
    ],
    [
      'a relation ties a code to itself',
      replace('records/relations.ndjson', /"fromId":"([^"]+)","toId":"[^"]+"/, '"fromId":"$1","toId":"$1"'),
      'records/relations.ndjson',
      'invalid-record line 1: record custom'
    ],
    [
      'a memo is about nothing',
      editRecord('memos', 1, { about: [{ kind: 'case', id: 'gone' }] }),
      'records/memos.ndjson',
      'dangling-reference line 1: about gone'
    ],
    [
      'a node has no network',
      editRecord('networkNodes', 1, { networkId: 'gone' }),
      'records/networkNodes.ndjson',
      'dangling-reference line 1: networkId gone'
    ],
    [
      'a node shows nothing',
      editRecord('networkNodes', 1, { ref: { kind: 'memo', id: 'gone' } }),
      'records/networkNodes.ndjson',
      'dangling-reference line 1: ref gone'
    ],
    [
      'a node is nowhere',
      editRecord('networkNodes', 1, { x: NaN }),
      'records/networkNodes.ndjson',
      'invalid-record line 1: x invalid_type'
    ],
    [
      'a node lies at infinity',
      replace('records/networkNodes.ndjson', '"x":0', '"x":1e999'),
      'records/networkNodes.ndjson',
      'invalid-record line 1: x invalid_type'
    ],
    [
      'a paradigm has no code',
      editRecord('axialParadigms', 1, { codeId: 'gone' }),
      'records/axialParadigms.ndjson',
      'dangling-reference line 1: codeId gone'
    ],
    [
      'a place of a paradigm has no such quotation',
      replace('records/axialParadigms.ndjson', /"quotationIds":\["[^"]+"\]/, '"quotationIds":["gone"]'),
      'records/axialParadigms.ndjson',
      'dangling-reference line 1: quotationIds gone'
    ],
    [
      'a document has no text',
      editRecord('documents', 1, { textId: 'gone' }),
      'records/documents.ndjson',
      'dangling-reference line 1: textId gone'
    ],
    [
      'a quotation lies outside its text',
      editRecord('quotations', 2, { end: 1001 }),
      'records/quotations.ndjson',
      'invalid-offsets line 2'
    ],
    [
      'a document number stands twice',
      editRecord('documents', 2, { number: 1 }),
      'records/documents.ndjson',
      'duplicate-number line 2'
    ],
    [
      'a quotation number stands twice',
      editRecord('quotations', 3, { number: 1 }),
      'records/quotations.ndjson',
      'duplicate-number line 3'
    ],
    [
      'a counter runs behind',
      replace('records/counters.ndjson', /"last":\d+/, '"last":1'),
      'records/counters.ndjson',
      'missing-record: documents:2'
    ],
    [
      'the project is another',
      editRecord('project', 1, { id: 'other' }),
      'records/project.ndjson',
      'missing-record: project-1'
    ],
    [
      'there is no project',
      (e) => (e['records/project.ndjson'] = ''),
      'records/project.ndjson',
      'missing-record: project-1'
    ],
    [
      'a CIMO element is gone',
      replace('records/cimoElements.ndjson', /^.*\n/, ''),
      'records/cimoElements.ndjson',
      'missing-record: context'
    ],
    [
      'a text is longer than its document',
      (e) => (e[`texts/${textName(e)}.txt`] += '!'),
      'texts/',
      'invalid-offsets line 1'
    ],
    [
      'a turn lies outside its text',
      replace(
        'texts.ndjson',
        '"turns":[]',
        '"turns":[{"start":0,"end":2000,"speaker":null,"startMs":null,"endMs":null,"times":[]}]'
      ),
      'texts.ndjson',
      'invalid-offsets line 1'
    ],
    [
      'the history needs a text that is gone',
      replace('history.ndjson', /"textId":"[^"]+"/, '"textId":"gone"'),
      'history.ndjson',
      'dangling-reference line 1: textId gone'
    ],
    [
      'undo would take an entry that is gone',
      replace('history.ndjson', '"undoTop":1', '"undoTop":7'),
      'history.ndjson',
      'dangling-reference line 1: undoTop 7'
    ],
    [
      'a history entry is not valid',
      replace('history.ndjson', '"sequence":1', '"sequence":-1'),
      'history.ndjson',
      'invalid-record line 1: sequence too_small'
    ]
  ])('when %s', async (_, edit, entry, problem) => {
    const error = await failure(await rewritten(edit));
    expect(error).toMatchObject({ code: 'bundle/damaged', params: { file: 'p.kerncode', problem } });
    expect((error.params as { entry: string }).entry.startsWith(entry)).toBe(true);
  });

  it.each<[string, (entries: Entries) => void, string]>([
    [
      'a code implies a sub-question twice',
      doubleRecord('evidenceRules'),
      'evidenceRules: duplicate-record line 2'
    ],
    [
      'a link is overruled twice',
      doubleRecord('evidenceOverrules'),
      'evidenceOverrules: duplicate-record line 2'
    ],
    [
      'a cell has two conclusions',
      doubleRecord('cellConclusions'),
      'cellConclusions: duplicate-record line 2'
    ],
    [
      'the members of a cell stand the other way round',
      replace('records/cellConclusions.ndjson', /"members":\[(\{[^}]*\}),(\{[^}]*\})\]/, '"members":[$2,$1]'),
      'cellConclusions: invalid-record line 1: members custom'
    ],
    [
      'a place of a configuration rests on something twice',
      doubleRecord('configurationEvidence'),
      'configurationEvidence: duplicate-record line 2'
    ],
    [
      'a finding rests on a quotation twice',
      doubleRecord('findingQuotations'),
      'findingQuotations: duplicate-record line 2'
    ],
    [
      'a recommendation follows from a finding twice',
      editRecord('recommendations', 1, { findingIds: ['finding-1', 'finding-1'] }),
      'recommendations: duplicate-record line 1'
    ],
    [
      'a report has a part twice',
      editRecord('reports', 1, { parts: ['results', 'results'] }),
      'reports: duplicate-record line 1'
    ],
    [
      'a coding is locked twice for one seat',
      doubleRecord('seatCodings'),
      'seatCodings: duplicate-record line 3'
    ],
    [
      'a session compares a document twice',
      (entries) => {
        const [first] = JSON.parse(entries['records/sessions.ndjson']!).documentIds as string[];
        editRecord('sessions', 1, { documentIds: [first, first] })(entries);
      },
      'sessions: duplicate-record line 1'
    ],
    [
      'a session has no codebook',
      (entries) => (entries['records/sessionCodebooks.ndjson'] = ''),
      'sessions: dangling-reference line 1: codebook session-1'
    ],
    [
      'a coding is of a seat of no session',
      editRecord('seatCodings', 2, { seatId: 'seat-x' }),
      'seatCodings: dangling-reference line 2: seatId seat-x'
    ],
    [
      'a coding has a code that the session does not know',
      editRecord('seatCodings', 1, { codeId: 'code-x' }),
      'seatCodings: dangling-reference line 1: codeId code-x'
    ],
    [
      'a coding runs past its document',
      editRecord('seatCodings', 1, { end: 100_000 }),
      'seatCodings: invalid-offsets line 1'
    ],
    [
      'a decision leads to a code that the session does not know',
      editRecord('decisions', 1, { outcome: [{ start: 0, end: 5, codeId: 'code-x' }] }),
      'decisions: dangling-reference line 1: codeId code-x'
    ],
    [
      'a decision leads past the document',
      (entries) => {
        const { outcome } = JSON.parse(entries['records/decisions.ndjson']!) as { outcome: object[] };
        editRecord('decisions', 1, { outcome: [{ ...outcome[0], end: 100_000 }] })(entries);
      },
      'decisions: invalid-offsets line 1'
    ],
    [
      'a decision has not seen all it is about',
      editRecord('decisions', 1, { seen: [] }),
      'decisions: dangling-reference line 1: seen'
    ],
    [
      'a measurement is of a seat of no session',
      (entries) => {
        const { results } = JSON.parse(entries['records/measurements.ndjson']!) as { results: object };
        const seats = [{ seatId: 'seat-x', name: 'X' }];
        editRecord('measurements', 1, { results: { ...results, seats } })(entries);
      },
      'measurements: dangling-reference line 1: seatId seat-x'
    ],
    [
      'a session has a number above its counter',
      editRecord('sessions', 1, { number: 9 }),
      'counters: missing-record: sessions:9'
    ],
    [
      'a blind copy is of nobody',
      (entries) => {
        const { blindCoding } = JSON.parse(entries['records/project.ndjson']!) as { blindCoding: object };
        editRecord('project', 1, { blindCoding: { ...blindCoding, coderId: 'coder-x' } })(entries);
      },
      'project: dangling-reference line 1: blindCoding.coderId coder-x'
    ],
    [
      'a finding is of another sub-question than its section',
      editRecord('findings', 1, { questionId: null }),
      'findings: invalid-record line 1: questionId'
    ],
    [
      'a section is of another sub-question than the one it is in',
      doubleRecord('sections', { parentId: 'section-1', questionId: null }),
      'sections: invalid-record line 2: questionId'
    ],
    [
      'a section is in itself',
      editRecord('sections', 1, { parentId: 'section-1' }),
      'sections: cycle line 1'
    ],
    [
      'a configuration is an alternative to itself',
      editRecord('configurations', 1, { alternativeToId: 'configuration-1' }),
      'configurations: cycle line 1'
    ],
    [
      'configurations are merged into each other',
      (entries) => {
        doubleRecord('configurations', { mergedIntoId: 'configuration-1' })(entries);
        editRecord('configurations', 1, { mergedIntoId: 'another' })(entries);
      },
      'configurations: cycle line 1'
    ],
    ['two phases have one number', doubleRecord('phases'), 'phases: duplicate-number line 4'],
    [
      'a phase is missing in the row',
      doubleRecord('phases', { number: 3 }),
      'phases: missing-record: phases:2'
    ],
    [
      'two sub-questions have one number',
      editRecord('questions', 2, { number: 1 }),
      'questions: duplicate-number line 2'
    ],
    ...[
      ['evidenceRules', 'codeId'],
      ['evidenceOverrules', 'quotationId'],
      ['cellConclusions', 'updatedBy'],
      ['configurations', 'mergedIntoId'],
      ['configurationEvidence', 'configurationId'],
      ['sections', 'questionId'],
      ['findings', 'sectionId'],
      ['findingQuotations', 'quotationId'],
      ['documents', 'phaseId']
    ].map(([table, field]): [string, (entries: Entries) => void, string] => [
      `${table} have a ${field} that is not there`,
      editRecord(table!, 1, { [field!]: 'gone' }),
      `${table}: dangling-reference line 1: ${field} gone`
    ])
  ])('when %s', async (_, edit, expected) => {
    const [table, ...problem] = expected.split(': ');
    expect(await failure(await rewritten(edit))).toMatchObject({
      code: 'bundle/damaged',
      params: { entry: `records/${table}.ndjson`, problem: problem.join(': ') }
    });
  });

  it('when codes lie in a circle', async () => {
    const edit = (entries: Entries) => {
      const [parent, child] = entries['records/codes.ndjson']!.split('\n').map((line) =>
        line ? (JSON.parse(line) as { id: string }) : null
      );
      editRecord('codes', 1, { parentId: child!.id })(entries);
      editRecord('codes', 2, { parentId: parent!.id })(entries);
    };
    expect(await failure(await rewritten(edit))).toMatchObject({ params: { problem: 'cycle line 1' } });
  });

  it.each([
    ['a byte differs', replace('records/codes.ndjson', 'Grens', 'Grenz'), 'records/codes.ndjson', 'checksum'],
    [
      'records were counted otherwise',
      replace('manifest.json', '"codes": 3', '"codes": 4'),
      'records/codes.ndjson',
      'count'
    ],
    [
      'texts were counted otherwise',
      replace('manifest.json', '"texts": 2', '"texts": 1'),
      'texts.ndjson',
      'count'
    ],
    [
      'the manifest is no JSON',
      (e: Entries) => void (e['manifest.json'] = '{'),
      'manifest.json',
      'not-json line 1'
    ],
    [
      'the manifest lacks a field',
      replace('manifest.json', '"savedAt"', '"saved"'),
      'manifest.json',
      'invalid-record line 1: savedAt'
    ]
  ])('when %s', async (_, edit, entry, problem) => {
    const error = await failure(await rewritten(edit, { agree: false }));
    expect(error).toMatchObject({ code: 'bundle/damaged', params: { file: 'p.kerncode', entry, problem } });
  });

  it('when the file was cut off', async () => {
    expect(await failure(bundle.slice(0, bundle.length - 100))).toMatchObject({
      code: 'bundle/damaged',
      params: { entry: 'p.kerncode', problem: 'cut-off' }
    });
  });

  it('when an entry unpacks to more than anything could be', async () => {
    const bomb = buildZip([
      { name: 'manifest.json', content: '{}' },
      { name: 'records/codes.ndjson', content: '', size: 401 * 2 ** 20 }
    ]);
    expect(await failure(bomb)).toMatchObject({ code: 'bundle/damaged', params: { problem: 'too-large' } });
  });

  it('or is read, wherever one byte is turned over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bundle.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bytes = bundle.slice();
        bytes[at]! ^= mask;
        const error = await parseBundle(bytes, 'p').catch((caught: unknown) => caught);
        if (error instanceof Error) expect(error).toBeInstanceOf(AppError);
      }),
      { numRuns: 200 }
    );
  });
});

describe('parseBundle', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('Dit is geen bundel')],
    ['another zip', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['a zip with another manifest', zipSync({ 'manifest.json': strToU8('{"name":"app"}') })]
  ])('refuses %s as no bundle', async (_, bytes) => {
    expect(await failure(bytes)).toMatchObject({
      code: 'bundle/not-a-bundle',
      params: { file: 'p.kerncode' }
    });
  });

  it('refuses a bundle of a newer version, whatever else is in it', async () => {
    const newer = zipSync({ 'manifest.json': strToU8('{"format":"kerncode","version":7,"new":true}') });
    expect(await failure(newer)).toMatchObject({
      code: 'bundle/newer-version',
      params: { file: 'p.kerncode', version: 7, supported: 6 }
    });
  });

  it('does not mind a file that a packing program added', async () => {
    const bytes = await rewritten((entries) => (entries['__MACOSX/x'] = ''), { agree: false });
    expect((await parseBundle(bytes, 'p')).texts).toHaveLength(2);
  });
});

function textName(entries: Entries): string {
  return /"id":"([^"]+)"/.exec(entries['texts.ndjson']!)![1]!;
}
