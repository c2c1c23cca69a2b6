import { mergePreview, type MergePreview } from '$lib/analysis/codes/merge-preview';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import type { Code } from '$lib/domain/code';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import type { ProjectModel } from '$lib/model/project-model';
import { appVersion } from './app-version';
import { WrongUse } from './command-failure';
import { codeNamed, codesNamed } from './named-in-project';
import { parseOptions } from './parse-options';
import { readCallerFile } from './read-file';
import { systemClock } from './system-clock';
import type { TerminalCommand } from './terminal';
import { requireApart, requireWritable, writeCallerFile } from './write-file';

const usage = `Usage: kerncode merge <project.kerncode> --into <code> --codes <code> [<code> …] --out <new.kerncode>

Makes several codes one and writes the project with that in its history as a new one: codings, texts, relations, groups,
memos and the codes under them go along. In the app it can be undone.

  --into <code>        name of the code that stays
  --codes <codes>      names of the codes that become part of it: apart, or in one with commas between
  --out <file>         where to write the project
  --force              write over a file that is there
  --preview            only tell what would happen
  --language <nl|en>   language of messages
  --json               report as JSON

Exit code: 0 done, 1 failed (a code that is not there), 2 wrong use.`;

/** Merges codes of a project, outside the app but by the same command. */
export const mergeCommand: TerminalCommand = {
  summary: 'make several codes of a project one',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      into: { type: 'string' },
      codes: { type: 'string', multiple: true },
      out: { type: 'string' },
      force: { type: 'boolean' },
      preview: { type: 'boolean' }
    });
    const [path, ...more] = positionals;
    const wanted = [...(values.codes ?? []), ...more];
    const { into, out } = values;
    if (path === undefined) throw new WrongUse('Name one project.');
    if (into === undefined) throw new WrongUse('--into names the code that stays.');
    if (!values.codes) throw new WrongUse('--codes names the codes to merge.');
    if (!out && !values.preview)
      throw new WrongUse('--out says where to write the project; --preview writes none.');
    if (out && !values.preview) {
      await requireWritable(out, values.force ?? false);
      await requireApart(out, [path]);
    }

    const file = await readCallerFile(path);
    const project = InMemoryProject.from(await parseBundle(file.bytes, file.name), systemClock);
    project.coderId = project.model.list('coders')[0]?.id ?? null;
    const survivor = codeNamed(project.model, into);
    const codes = wanted.flatMap((words) => codesNamed(project.model, words));
    const codeIds = codes.map(({ id }) => id);
    if (codeIds.every((id) => id === survivor.id))
      throw new WrongUse('--codes names a code beside the one that stays.');
    const preview = mergePreview(project.model, survivor.id, codeIds);
    const report = toReport(project.model, survivor, preview);

    let written: { file: string; bytes: number } | null = null;
    if (out && !values.preview) {
      project.run(mergeCodes, { survivorId: survivor.id, codeIds });
      const stamp = { savedAt: systemClock.now(), app: appVersion() };
      const bytes = await serializeBundle(project.toContents(), stamp);
      await writeCallerFile(out, bytes);
      written = { file: out, bytes: bytes.length };
    }
    if (values.json) terminal.print(JSON.stringify({ ...report, written }, null, 2));
    else {
      for (const line of toLines(report)) terminal.print(line);
      terminal.print(written ? `Project written to ${written.file}` : 'Nothing was written (--preview)');
    }
    return 0;
  }
};

function toReport(model: ProjectModel, survivor: Code, preview: MergePreview) {
  const names = (ids: readonly Code['id'][]) => ids.map((id) => model.get('codes', id).name);
  return {
    into: survivor.name,
    merged: names(preview.mergedIds),
    codings: { moved: preview.codingsMoved, doublesRemoved: preview.doublesRemoved },
    quotations: preview.quotationsAfter,
    relations: preview.relations,
    childrenMoved: names(preview.childrenMoved),
    groups: preview.groupIds.map((id) => model.get('codeGroups', id).name),
    memos: preview.memoIds.map((id) => model.get('memos', id).title),
    definition: preview.survivor.definition
  };
}

function toLines(report: ReturnType<typeof toReport>): string[] {
  const { into, merged, codings, quotations, relations, childrenMoved, groups, memos } = report;
  const { moved, joined, dropped } = relations;
  return [
    `${merged.join(', ') || 'nothing'} merged into ${into}`,
    `${codings.moved} codings moved, ${codings.doublesRemoved} doubles removed; ${quotations} quotations with ${into}`,
    `${moved} relations moved, ${joined} joined, ${dropped} dropped`,
    ...(childrenMoved.length > 0 ? [`Now under ${into}: ${childrenMoved.join(', ')}`] : []),
    ...(groups.length > 0 ? [`Groups: ${groups.join(', ')}`] : []),
    ...(memos.length > 0 ? [`Memos: ${memos.join(', ')}`] : [])
  ];
}
