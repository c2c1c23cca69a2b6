import { describe, expect, it } from 'vitest';
import type { CodeId, NetworkId, NetworkNodeId } from '$lib/domain/ids';
import { invertChange } from '$lib/model/invert-change';
import type { ChangeId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject, testNow } from '$lib/testing/test-project';
import { addNodes } from './add-nodes';
import { deleteNetworks } from './delete-networks';
import { groupNodes } from './group-nodes';
import { pinNodes } from './pin-nodes';
import { placeNodes } from './place-nodes';
import { removeNodes } from './remove-nodes';
import { renameGroup } from './rename-group';
import { saveNetwork } from './save-network';
import { ungroupNodes } from './ungroup-nodes';

const networkId = 'network-1' as NetworkId;
const code = (id: CodeId) => ({ kind: 'code', id }) as const;

/** A network of three codes in a row. */
function threeCodes() {
  const project = new TestProject();
  const ids = ['Band', 'Grens', 'Tijd'].map((name) => project.code(name));
  const nodes = ids.map((id, index) => ({ ref: code(id), x: index * 100, y: 0 }));
  project.run(saveNetwork, { id: networkId, name: 'Kern', nodes });
  const nodeIds = () => project.model.nodesOf(networkId).map(({ id }) => id);
  return { project, ids, nodeIds };
}

describe('a network', () => {
  it('is made with its first nodes in one step, and shows all but co-occurrence', () => {
    const { project } = threeCodes();
    expect(project.model.nodesOf(networkId).map(({ x }) => x)).toEqual([0, 100, 200]);
    expect(project.model.get('networks', networkId).shows).toEqual([
      'relation',
      'tree',
      'coding',
      'evidence',
      'about'
    ]);
    project.take(invertChange(project.changes.at(-1)!, 'undo' as ChangeId, testNow));
    expect([project.model.count('networks'), project.model.count('networkNodes')]).toEqual([0, 0]);
  });

  it('keeps what is not said when it is saved again', () => {
    const { project } = threeCodes();
    project.run(saveNetwork, { id: networkId, name: 'Kern', comment: 'Voor hoofdstuk 4', shows: ['tree'] });
    project.run(saveNetwork, { id: networkId, name: 'De kern' });
    expect(project.model.get('networks', networkId)).toMatchObject({
      name: 'De kern',
      comment: 'Voor hoofdstuk 4',
      shows: ['tree']
    });
    expect(project.run(saveNetwork, { id: networkId, name: 'De kern' }).operations).toEqual([]);
  });

  it('has a name of its own', () => {
    const { project } = threeCodes();
    expect(errorCodeOf(() => project.run(saveNetwork, { name: ' kern ' }))).toBe('command/name-taken');
    expect(errorCodeOf(() => project.run(saveNetwork, { name: ' ' }))).toBe('command/empty-name');
    project.run(saveNetwork, { id: networkId, name: 'kern' });
    expect(project.model.get('networks', networkId).name).toBe('kern');
  });

  it('goes with its nodes, and leaves the codes', () => {
    const { project } = threeCodes();
    project.run(deleteNetworks, { ids: [networkId] });
    expect([project.model.count('networkNodes'), project.model.count('codes')]).toEqual([0, 3]);
    expect(errorCodeOf(() => project.run(deleteNetworks, { ids: [networkId] }))).toBe('model/not-found');
  });
});

describe('nodes of a network', () => {
  it('are there once for each object', () => {
    const { project, ids } = threeCodes();
    const twice = [
      { ref: code(ids[0]!), x: 5, y: 5 },
      { ref: { kind: 'cimo', id: 'mechanism' } as const, x: 0, y: 80 },
      { ref: { kind: 'cimo', id: 'mechanism' } as const, x: 9, y: 9 }
    ];
    const change = project.run(addNodes, { networkId, nodes: twice });
    expect(change.params).toEqual({ name: 'Kern', count: 1 });
    expect(project.model.nodesOf(networkId)[0]).toMatchObject({ x: 0, y: 0 });
    expect(project.run(addNodes, { networkId, nodes: twice }).operations).toEqual([]);
  });

  it('bring the links along they were found by, in the same step', () => {
    const { project, ids } = threeCodes();
    const nodes = [{ ref: code(ids[0]!), x: 0, y: 0 }];
    const change = project.run(addNodes, { networkId, nodes, alsoShow: 'cooccurrence' });
    expect(change.operations).toHaveLength(1);
    expect(project.model.get('networks', networkId).shows).toContain('cooccurrence');
    expect(project.run(addNodes, { networkId, nodes, alsoShow: 'tree' }).operations).toEqual([]);
  });

  it('can be of an object that is there only', () => {
    const { project } = threeCodes();
    const nodes = [{ ref: code('gone' as CodeId), x: 0, y: 0 }];
    expect(errorCodeOf(() => project.run(addNodes, { networkId, nodes }))).toBe('model/not-found');
    expect(errorCodeOf(() => project.run(addNodes, { networkId: 'gone' as NetworkId, nodes: [] }))).toBe(
      'model/not-found'
    );
  });

  it('move in one step, past those that another tab took away', () => {
    const { project, nodeIds } = threeCodes();
    const places = nodeIds().map((id, index) => ({ id, x: index, y: 50.5 }));
    project.run(removeNodes, { networkId, ids: [places[1]!.id] });
    const change = project.run(placeNodes, { networkId, places, pinned: true });
    expect(change.operations).toHaveLength(2);
    expect(project.model.nodesOf(networkId)).toMatchObject([
      { x: 0, y: 50.5, pinned: true },
      { x: 2, y: 50.5, pinned: true }
    ]);
  });

  it('leave the project alone when they are removed', () => {
    const { project, nodeIds } = threeCodes();
    const gone = 'gone' as NetworkNodeId;
    const change = project.run(removeNodes, { networkId, ids: [nodeIds()[0]!, gone] });
    expect(change.params).toEqual({ name: 'Kern', count: 1 });
    expect(project.model.count('codes')).toBe(3);
  });

  it('are pinned and freed', () => {
    const { project, nodeIds } = threeCodes();
    expect(project.run(pinNodes, { networkId, ids: nodeIds(), pinned: true }).command).toBe('pin-nodes');
    expect(project.model.nodesOf(networkId).every(({ pinned }) => pinned)).toBe(true);
    expect(project.run(pinNodes, { networkId, ids: nodeIds(), pinned: true }).operations).toEqual([]);
    expect(project.run(pinNodes, { networkId, ids: nodeIds(), pinned: false }).command).toBe('unpin-nodes');
  });
});

describe('groups of nodes', () => {
  const groupNames = (project: TestProject) =>
    project.model.get('networks', networkId).groups.map(({ name }) => name);

  it('hold each node once; a group that no node is left in goes', () => {
    const { project, nodeIds } = threeCodes();
    const [a, b, c] = nodeIds() as [NetworkNodeId, NetworkNodeId, NetworkNodeId];
    project.run(groupNodes, { networkId, nodeIds: [a, b], name: 'Thuis' });
    project.run(groupNodes, { networkId, nodeIds: [b, c], name: 'School' });
    expect(groupNames(project)).toEqual(['Thuis', 'School']);
    project.run(groupNodes, { networkId, nodeIds: [a, b, c], name: 'Samen' });
    expect(groupNames(project)).toEqual(['Samen']);
    project.run(removeNodes, { networkId, ids: [a, b, c] });
    expect(groupNames(project)).toEqual([]);
  });

  it('are renamed and taken away, and leave the nodes', () => {
    const { project, nodeIds } = threeCodes();
    project.run(groupNodes, { networkId, nodeIds: nodeIds(), name: 'Thuis' });
    const groupId = project.model.get('networks', networkId).groups[0]!.id;
    project.run(renameGroup, { networkId, groupId, name: ' Bij  huis ' });
    expect(groupNames(project)).toEqual(['Bij huis']);
    project.run(ungroupNodes, { networkId, groupId });
    expect(groupNames(project)).toEqual([]);
    expect(project.model.nodesOf(networkId).map(({ groupId: id }) => id)).toEqual([null, null, null]);
  });

  it('need a node that is there', () => {
    const { project } = threeCodes();
    const nodeIds = ['gone' as NetworkNodeId];
    expect(errorCodeOf(() => project.run(groupNodes, { networkId, nodeIds, name: 'X' }))).toBe(
      'model/not-found'
    );
  });
});
