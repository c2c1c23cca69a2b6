import { describe, expect, it } from 'vitest';
import { updateCode } from '$lib/commands/codes/update-code';
import type { HistoryEntry, Operation } from '$lib/domain/change';
import { doneEntry, emptyHistory } from '$lib/model/history-head';
import { invertChange } from '$lib/model/invert-change';
import { testNow, TestProject } from '$lib/testing/test-project';
import { fromHistoryRow, toHistoryRow, weightOf } from './history-row';

const entryOf = (operations: Operation[]): HistoryEntry =>
  doneEntry(emptyHistory, { ...new TestProject().changes[0]!, operations });

describe('an entry on disk', () => {
  it('is the same when read again, whatever was done', () => {
    for (const change of TestProject.coded().changes) {
      const inverse = invertChange(change, change.id, testNow);
      for (const entry of [change, inverse].map((made) => doneEntry(emptyHistory, made)))
        expect(fromHistoryRow(toHistoryRow(entry))).toEqual(entry);
    }
  });

  it('keeps of a record replaced only what differs', () => {
    const project = TestProject.coded();
    const [code] = project.model.list('codes');
    const change = project.run(updateCode, { id: code!.id, comment: 'Emoji 🙂 en een breed teken: ē' });
    const row = toHistoryRow(doneEntry(emptyHistory, change));
    expect(String(row.change.operations).match(/"definition"/g)).toHaveLength(1);
    expect(weightOf(row)).toBe(row.change.operations.length);
  });

  it('loses a field that a record had before and has no more', () => {
    const [code] = TestProject.coded().model.list('codes');
    const before = { ...code!, exampleId: null };
    const after = { ...code! };
    const entry = entryOf([{ table: 'codes', id: code!.id, before, after }]);
    const [operation] = fromHistoryRow(toHistoryRow(entry)).change.operations;
    expect(operation!.after).toStrictEqual(after);
    expect(operation!.before).toStrictEqual(before);
  });
});
