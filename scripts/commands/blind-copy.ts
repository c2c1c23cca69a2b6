import { blindCopyContents } from '$lib/exchange/blind-copy/blind-copy-contents';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { ProjectModel } from '$lib/model/project-model';
import { appVersion } from './app-version';
import { WrongUse } from './command-failure';
import { seatNamed, sessionNamed } from './named-session';
import { openProject } from './open-project';
import { oneProject, parseOptions } from './parse-options';
import { systemClock } from './system-clock';
import type { TerminalCommand } from './terminal';
import { requireApart, requireWritable, writeCallerFile } from './write-file';

const usage = `Usage: kerncode blind-copy <project.kerncode> --session <number> --coder <name> --out <copy.kerncode>

Writes the project in which a coder codes blind for a comparison session: the documents, the codebook and the session, and
nothing of what anybody else coded or wrote. The coder opens it in the app, codes, locks and gives it back: take-codings.

  --session <number>   the session, by number or name
  --coder <name>       whose copy it is
  --moment <name>      which one, when the coder codes at several moments
  --out <file>         where to write the copy
  --force              write over a file that is there
  --language <nl|en>   language of messages
  --json               report as JSON

Exit code: 0 done, 1 failed (no such session or coder), 2 wrong use.`;

/** Writes the blind copy of one coder of a session. */
export const blindCopyCommand: TerminalCommand = {
  summary: 'write the copy in which a coder codes blind for a comparison session',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      session: { type: 'string' },
      coder: { type: 'string' },
      moment: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' }
    });
    const path = oneProject(positionals);
    const { session: words, coder, moment, out } = values;
    if (words === undefined) throw new WrongUse('--session names the comparison session.');
    if (coder === undefined) throw new WrongUse('--coder names who is to code.');
    if (out === undefined) throw new WrongUse('--out says where to write the copy.');
    await requireWritable(out, values.force ?? false);
    await requireApart(out, [path]);

    const { model, findText } = await openProject(path);
    const session = sessionNamed(model, words);
    const seat = seatNamed(model, session, coder, moment);
    const contents = blindCopyContents(model, session.id, seat.id, findText, systemClock);
    const copy = ProjectModel.from(contents.records);
    const bytes = await serializeBundle(contents, { savedAt: systemClock.now(), app: appVersion() });
    await writeCallerFile(out, bytes);
    const report = {
      name: copy.project.name,
      session: { number: session.number, name: session.name },
      coder: model.get('coders', seat.coderId).name,
      moment: seat.moment,
      documents: copy.count('documents'),
      codes: copy.count('codes'),
      quotations: copy.count('quotations'),
      written: { file: out, bytes: bytes.length }
    };
    terminal.print(values.json ? JSON.stringify(report, null, 2) : `${report.name} written to ${out}`);
    return 0;
  }
};
