import { describe, expect, it } from 'vitest';
import { deleteCodes } from '$lib/commands/codes/delete-codes';
import type { CodeId, CoderId } from '$lib/domain/ids';
import { invertChange } from '$lib/model/invert-change';
import { TestProject, testCoder } from '$lib/testing/test-project';
import { RecentCodes } from './recent-codes';

describe('recent codes', () => {
  const setUp = () => {
    const project = new TestProject();
    const document = project.document();
    const codes = ['vertrouwen', 'tijdsdruk', 'match'].map((name) => project.code(name));
    const recent = new RecentCodes();
    let start = 0;
    const use = (code: CodeId | undefined) => {
      project.quotation(document, start, (start += 5), code!);
      recent.update({ change: project.changes.at(-1)! });
    };
    const names = (limit = 5, coder: CoderId | null = testCoder) =>
      recent.list(project.model, coder, limit).map((id) => project.model.get('codes', id).name);
    return { project, codes, recent, use, names };
  };

  it('puts the code used last in front, each code once', () => {
    const { codes, use, names } = setUp();
    use(codes[0]);
    expect(names()).toEqual(['vertrouwen']);
    use(codes[1]);
    use(codes[0]);
    expect(names()).toEqual(['vertrouwen', 'tijdsdruk']);
    expect(names(1)).toEqual(['vertrouwen']);
  });

  it('reads what was used before it was first asked', () => {
    const { codes, use, names } = setUp();
    use(codes[2]);
    expect(names()).toEqual(['match']);
  });

  it('is of one coder, and of everyone when nobody is coding', () => {
    const { codes, use, names } = setUp();
    use(codes[0]);
    expect(names(5, 'coder-sam' as CoderId)).toEqual([]);
    expect(names(5, null)).toEqual(['vertrouwen']);
  });

  it('leaves out a code that was deleted, and keeps one whose use was undone', () => {
    const { project, codes, recent, use, names } = setUp();
    use(codes[0]);
    expect(names()).toEqual(['vertrouwen']);
    use(codes[1]);
    const undone = invertChange(project.changes.at(-1)!, project.changes[0]!.id, project.context.now);
    recent.update({ change: project.take(undone) });
    expect(names()).toEqual(['tijdsdruk', 'vertrouwen']);
    recent.update({ change: project.run(deleteCodes, { ids: [codes[1]!] }) });
    expect(names()).toEqual(['vertrouwen']);
  });
});
