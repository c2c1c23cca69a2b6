import * as z from 'zod/mini';
import { responseMappingSchema, type ResponseMapping } from '$lib/domain/response-mapping';
import { guessMapping } from '$lib/exchange/responses/guess-mapping';
import { readResponseFile } from '$lib/exchange/responses/read-response-file';
import { readResponses } from '$lib/exchange/responses/read-responses';
import { CommandFailure, WrongUse } from './command-failure';
import { openProject } from './open-project';
import { parseOptions } from './parse-options';
import { questionnaireNamed } from './questionnaire-named';
import { readCallerFile } from './read-file';
import { scoresOfFile, scoresOfProject } from './scores-report';
import { scoreLines } from './scores-lines';
import type { TerminalCommand } from './terminal';
import { requireApart, requireWritable, writeCallerFile } from './write-file';

const usage = `Usage: kerncode scores <responses.csv|.xlsx> [--mapping <m.json>] [--json]
       kerncode scores <project.kerncode> [--questionnaire <number or name>] [--json]

Reads filled in questionnaires, as Microsoft Forms, Google Forms, Qualtrics and LimeSurvey write them or from a sheet of your
own, and gives items, moments, respondents, answers and what was not taken as it stands; and per item and moment how many
scores there are, how many are missing, and how they lie: quartiles of type 7, as in R. Nothing is stored. How the file lies
is guessed; --save-mapping writes the guess, so that it can be corrected and used again.

  --mapping <file>          read the file as this says
  --save-mapping <file>     write how the file was read
  --force                   write over a mapping that is there
  --questionnaire <which>   of a project: its number or name; may be left out when there is one
  --language <nl|en>        language of the table, and of messages
  --json                    everything as JSON

Exit code: 0 done, 1 failed, 2 wrong use.`;

/** Gives the scores in a file with responses, or of a questionnaire of a project. */
export const scoresCommand: TerminalCommand = {
  summary: 'read filled in questionnaires, and describe their scores per item and moment',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      mapping: { type: 'string' },
      'save-mapping': { type: 'string' },
      force: { type: 'boolean' },
      questionnaire: { type: 'string' }
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0)
      throw new WrongUse('Name one file with responses, or one project.');
    const isProject = /\.kerncode$/i.test(path);
    if (isProject && (values.mapping !== undefined || values['save-mapping'] !== undefined))
      throw new WrongUse('--mapping and --save-mapping are for a file with responses.');
    if (!isProject && values.questionnaire !== undefined)
      throw new WrongUse('--questionnaire is for a project.');
    if (isProject) {
      const { model } = await openProject(path);
      const report = scoresOfProject(model, questionnaireNamed(model, values.questionnaire));
      if (values.json) terminal.print(JSON.stringify(report, null, 2));
      else for (const line of scoreLines(report, terminal)) terminal.print(line);
      return 0;
    }
    const out = values['save-mapping'];
    if (out !== undefined) {
      await requireWritable(out, values.force ?? false);
      await requireApart(out, [path]);
    }
    const given = values.mapping === undefined ? null : await readMapping(values.mapping);
    const file = await readResponseFile(await readCallerFile(path));
    const guess = guessMapping(file, null);
    const mapping = given ?? guess.mapping;
    const reading = await readResponses(file, mapping, null);
    const report = scoresOfFile({ file, guess, isGuessed: given === null, reading }, terminal.translate);
    if (out !== undefined)
      await writeCallerFile(out, new TextEncoder().encode(`${JSON.stringify(mapping, null, 2)}\n`));
    if (values.json) terminal.print(JSON.stringify(report, null, 2));
    else for (const line of scoreLines(report, terminal)) terminal.print(line);
    return 0;
  }
};

/** A mapping that was saved, all of it checked. @throws CommandFailure `file/no-mapping`, with the place that is wrong */
async function readMapping(path: string): Promise<ResponseMapping> {
  const { bytes } = await readCallerFile(path);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new CommandFailure('file/no-mapping', path, { cause: error });
  }
  const result = z.safeParse(responseMappingSchema, data);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.join('.') ?? '';
  throw new CommandFailure('file/no-mapping', where === '' ? path : `${path} (${where})`, {
    cause: result.error
  });
}
