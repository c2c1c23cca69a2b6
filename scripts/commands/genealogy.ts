import { EffectiveHistory } from '$lib/analysis/genealogy/effective-history';
import { toCodeChange, type CodeChange } from '$lib/analysis/genealogy/code-change';
import { readGenealogy, type Genealogy } from '$lib/analysis/genealogy/genealogy';
import { lineageOf, lineageThrough, systemLineage } from '$lib/analysis/genealogy/lineage';
import { figureToSvg } from '$lib/charts/figure/figure-to-svg';
import { lineageFigure } from '$lib/charts/genealogy/lineage-figure';
import { nameKey } from '$lib/commands/required-name';
import type { HistoryEntry } from '$lib/domain/change';
import type { CodeId } from '$lib/domain/ids';
import { exportGenealogy } from '$lib/exchange/genealogy/export-genealogy';
import { genealogyFormats } from '$lib/exchange/genealogy/genealogy-report';
import { toGenealogyReport } from '$lib/exchange/genealogy/to-genealogy-report';
import { genealogyLabels } from '$lib/messages/genealogy-labels';
import { relationTypeName } from '$lib/messages/relation-type-name';
import type { ProjectModel } from '$lib/model/project-model';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { openProject } from './open-project';
import { missingCode } from './named-in-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';

const formats = [...genealogyFormats, 'svg', 'json'] as const;
const usage = `Usage: kerncode genealogy <project.kerncode> --format ${formats.join('|')}

Writes how the core codes came about, read off the history: what was merged, bundled, renamed and split off, by whom
and when. Steps that were undone do not count.

  --code <name>        only this code, also one that was merged or deleted, and what flowed into it
  --format <format>    docx, md or html (an account and a table), csv or xlsx (the table), svg (the diagram) or json
  --out <file>         where to write it; without it to standard output, but not xlsx and docx
  --force              write over a file that is there
  --language <nl|en>   language of the appendix, and of messages
  --json               report as JSON

Exit code: 0 written, 1 failed, 2 wrong use.`;

/** Writes how the codes of a project came about. */
export const genealogyCommand: TerminalCommand = {
  summary: 'write how the codes came about',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      code: { type: 'string' },
      ...destinationOptions
    });
    const path = oneProject(positionals);
    const format = oneOf('format', values.format, formats);
    if (!format) throw new WrongUse(`--format is one of ${formats.join(', ')}.`);
    await requireDestination(format, values, path);

    const { contents, model } = await openProject(path);
    const genealogy = readGenealogy(codeChangesOf(contents.history), model.list('codes'));
    const codeId = values.code === undefined ? undefined : findCode(genealogy, values.code, model);
    const types = new Map(model.relationTypes('code').map((type) => [type.id, type]));
    const labels = genealogyLabels(terminal.translate, terminal.language, {
      coder: (id) => model.find('coders', id)?.name,
      relation: (id) =>
        relationTypeName(types.get(id) ?? { id, name: null, symmetric: false }, terminal.translate)
    });
    const report = () =>
      toGenealogyReport({
        project: model.project.name,
        genealogy,
        labels,
        locale: terminal.language,
        codeId
      });
    const subjects = codeId ? [lineageOf(genealogy, codeId)] : systemLineage(genealogy);
    const trees = codeId ? subjects.map((own) => lineageThrough(genealogy, own)) : subjects;
    const bytes =
      format === 'svg'
        ? encode(figureToSvg(lineageFigure(trees, labels, subjects).figure))
        : format === 'json'
          ? encode(`${JSON.stringify(asJson(genealogy, codeId), null, 2)}\n`)
          : await exportGenealogy(format, report());
    const eventCount = report().table.groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const facts = { codes: trees.length, events: eventCount };
    const sentence = `${eventCount} events written to`;
    return writeResult({ format, bytes, facts, sentence }, values, terminal);
  }
};

/** What the changes that count did to the codes, in order. */
export function codeChangesOf(history: Iterable<HistoryEntry>): CodeChange[] {
  const effective = new EffectiveHistory<CodeChange | null>();
  for (const entry of history) effective.take(entry, toCodeChange(entry));
  return effective.list().filter((change) => change !== null);
}

/** The code of that name, before one that had it and is gone. @throws CommandFailure `code/missing` */
function findCode({ lives }: Genealogy, name: string, { project }: ProjectModel): CodeId {
  const named = [...lives.values()].filter(({ state }) => nameKey(state.name) === nameKey(name));
  const found = named.find(({ end }) => !end) ?? named.at(-1);
  if (found) return found.id;
  const codes = Array.from(lives.values(), ({ id, state }) => ({ id, name: state.name }));
  throw missingCode(codes, name, project.language);
}

function asJson({ lives, events }: Genealogy, codeId: CodeId | undefined) {
  const shown = [...lives.values()].filter(({ id }) => codeId === undefined || id === codeId);
  return {
    codes: shown.map(({ id, state, end, bornAt }) => ({
      id,
      name: state.name,
      level: state.level,
      parentId: state.parentId,
      bornAt,
      end
    })),
    events: events
      .filter(({ code }) => codeId === undefined || code.id === codeId)
      .map(({ at, coderId, code, what }) => ({ at, coderId, code, ...what }))
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
