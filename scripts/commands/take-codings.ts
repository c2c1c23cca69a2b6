import { seatName } from '$lib/commands/sessions/seat-name';
import { takeReturned } from '$lib/commands/sessions/take-returned';
import { readReturned } from '$lib/exchange/blind-copy/read-returned';
import { parseBundle } from '$lib/exchange/bundle/parse-bundle';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { InMemoryProject } from '$lib/exchange/in-memory-project';
import { appVersion } from './app-version';
import { WrongUse } from './command-failure';
import { parseOptions } from './parse-options';
import { readCallerFile } from './read-file';
import { systemClock } from './system-clock';
import { returnedLines, returnedReport, type ReturnedReport } from './returned-report';
import type { TerminalCommand } from './terminal';
import { requireApart, requireWritable, writeCallerFile } from './write-file';

const usage = `Usage: kerncode take-codings <project.kerncode> <copy.kerncode> [<copy.kerncode> …] --out <new.kerncode>

Takes the codings of blind copies that their coders have locked back into the project and writes that as a new one. Those that
are there already are found by their ids: the same file twice changes nothing, a corrected one keeps what was decided. What
was coded is told only when nobody in the session still codes.

  --out <file>         where to write the project
  --force              write over a file that is there
  --dry-run            only tell what would come
  --language <nl|en>   language of messages
  --json               report as JSON

Exit code: 0 done, 1 failed (not a blind copy of this project, or not locked), 2 wrong use.`;

/** Takes blind copies back, outside the app but by the same command. */
export const takeCodingsCommand: TerminalCommand = {
  summary: 'take the codings of blind copies back into the project',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      out: { type: 'string' },
      force: { type: 'boolean' },
      'dry-run': { type: 'boolean' }
    });
    const [path, ...copies] = positionals;
    const { out } = values;
    const isDry = values['dry-run'] ?? false;
    if (path === undefined) throw new WrongUse('Name the project.');
    if (copies.length === 0) throw new WrongUse('Name one blind copy or more.');
    if (out === undefined && !isDry)
      throw new WrongUse('--out says where to write the project; --dry-run writes none.');
    if (out !== undefined && !isDry) {
      await requireWritable(out, values.force ?? false);
      await requireApart(out, positionals);
    }

    const project = await openInMemory(path);
    const reports: ReturnedReport[] = [];
    for (const copy of copies) {
      const file = await readCallerFile(copy);
      const texts = new Map(project.toContents().texts.map((text) => [text.id, text]));
      const contents = await parseBundle(file.bytes, file.name);
      const reading = readReturned(project.model, contents, (id) => texts.get(id));
      project.run(takeReturned, { reading });
      const session = project.model.get('sessions', reading.sessionId);
      const seat = session.seats.find(({ id }) => id === reading.seatId)!;
      reports.push(returnedReport(reading, { file: copy, session, name: seatName(project.model, seat) }));
    }
    let written: { file: string; bytes: number } | null = null;
    if (out !== undefined && !isDry) {
      const bytes = await serializeBundle(project.toContents(), {
        savedAt: systemClock.now(),
        app: appVersion()
      });
      await writeCallerFile(out, bytes);
      written = { file: out, bytes: bytes.length };
    }
    if (values.json) terminal.print(JSON.stringify({ copies: reports, written }, null, 2));
    else {
      for (const line of reports.flatMap(returnedLines)) terminal.print(line);
      terminal.print(written ? `Project written to ${written.file}` : 'Nothing was written (--dry-run)');
    }
    return 0;
  }
};

async function openInMemory(path: string): Promise<InMemoryProject> {
  const file = await readCallerFile(path);
  return InMemoryProject.from(await parseBundle(file.bytes, file.name), systemClock);
}
