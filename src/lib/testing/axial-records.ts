import type { Code } from '$lib/domain/code';
import type { Memo } from '$lib/domain/memo';
import { paradigmSlots, type AxialParadigm } from '$lib/domain/axial-paradigm';
import type {
  AxialParadigmId,
  CodeGroupId,
  MemoId,
  NetworkId,
  NetworkNodeId,
  RelationId,
  RelationTypeId
} from '$lib/domain/ids';
import { testCoder, testNow, type TestProject } from './test-project';

/** Puts a group, a relation with its own type, a memo, a network with a node and a paradigm on a coded project. */
export function putAxialRecords(project: TestProject): void {
  const [one, other] = project.model.list('codes') as [Code, Code];
  const quotationId = project.model.list('quotations')[0]!.id;
  const typeId = 'needs' as RelationTypeId;
  const stamp = { comment: '', createdAt: testNow };
  project.put('codeGroups', {
    id: 'group-1' as CodeGroupId,
    name: 'Thuis',
    codeIds: [one.id],
    condition: null,
    ...stamp
  });
  project.put('relationTypes', {
    id: typeId,
    between: 'code',
    name: 'heeft nodig',
    symmetric: false,
    transitive: false,
    retired: false
  });
  project.put('relations', {
    id: 'relation-1' as RelationId,
    between: 'code',
    typeId,
    fromId: one.id,
    toId: other.id,
    quotationIds: [quotationId],
    createdBy: testCoder,
    ...stamp
  });
  const about: Memo['about'] = [{ kind: 'code', id: one.id }];
  project.put('memos', {
    id: 'memo-1' as MemoId,
    title: 'Wat is grens?',
    kind: 'theoretical',
    ownKind: '',
    text: `Zie [1:1](kc:quotation/${quotationId}).`,
    about,
    createdBy: testCoder,
    createdAt: testNow,
    updatedAt: testNow
  });
  const networkId = 'network-1' as NetworkId;
  project.put('networks', { id: networkId, name: 'Band', shows: ['relation'], groups: [], ...stamp });
  project.put('networkNodes', {
    id: 'node-1' as NetworkNodeId,
    networkId,
    ref: { kind: 'code', id: one.id },
    x: 0,
    y: 12.5,
    pinned: true,
    groupId: null
  });
  const empty = { codeIds: [other.id], quotationIds: [quotationId], note: '' };
  project.put('axialParadigms', {
    id: 'paradigm-1' as AxialParadigmId,
    codeId: one.id,
    slots: Object.fromEntries(paradigmSlots.map((slot) => [slot, empty])) as AxialParadigm['slots'],
    createdAt: testNow
  });
}
