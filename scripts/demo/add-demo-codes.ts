import { createCode } from '$lib/commands/codes/create-code';
import { findCodeByName } from '$lib/commands/codes/new-code';
import type { InMemoryProject } from '$lib/exchange/in-memory-project';
import type { DemoCode } from './demo-fixture';

/** Makes the codes of the codebook, parents before the codes under them. Gives what does not fit. */
export function addDemoCodes(project: InMemoryProject, codebook: readonly DemoCode[]): string[] {
  let waiting = [...codebook];
  for (;;) {
    const later: DemoCode[] = [];
    for (const code of waiting) {
      const parent = code.parent === null ? null : findCodeByName(project.model, code.parent);
      if (parent === undefined) later.push(code);
      else project.run(createCode, { ...code, parentId: parent?.id ?? null });
    }
    if (later.length === 0) return [];
    if (later.length === waiting.length)
      return later.map(
        ({ name, parent }) => `codebook: "${name}" stands under "${parent}", which is no code`
      );
    waiting = later;
  }
}
