import { describe, expect, it } from 'vitest';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject } from '$lib/testing/test-project';
import { mergeCodes } from './merge-codes';

describe('merging codes under another name', () => {
  it('takes a new name, or that of a merged code', () => {
    for (const name of ['Tijd en druk', 'tijdsdruk']) {
      const project = new TestProject();
      const [survivorId, other] = [project.code('Tijd'), project.code('Tijdsdruk')];
      const change = project.run(mergeCodes, { survivorId, codeIds: [survivorId, other], name });
      expect(project.model.list('codes').map((code) => code.name)).toEqual([name]);
      expect(change.params['name']).toBe(name);
    }
  });

  it('refuses the name of a code that stays', () => {
    const project = new TestProject();
    const [survivorId, other] = [project.code('Tijd'), project.code('Tijdsdruk')];
    project.code('Haast');
    const merge = () => project.run(mergeCodes, { survivorId, codeIds: [other], name: 'haast' });
    expect(errorCodeOf(merge)).toBe('command/name-taken');
  });
});
