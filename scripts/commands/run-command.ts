import { agreementCommand } from './agreement';
import { balanceCommand } from './balance';
import { blindCopyCommand } from './blind-copy';
import { casesCommand } from './cases';
import { codebookCommand } from './codebook';
import { codesCommand } from './codes';
import { describeFailure, WrongUse } from './command-failure';
import { configurationsCommand } from './configurations';
import { findingsCommand } from './findings';
import { genealogyCommand } from './genealogy';
import { importCommand } from './import';
import { inspectCommand } from './inspect';
import { matrixCommand } from './matrix';
import { memosCommand } from './memos';
import { mergeCommand } from './merge';
import { networkCommand } from './network';
import { paradigmCommand } from './paradigm';
import { quotesCommand } from './quotes';
import { relationsCommand } from './relations';
import { reliabilityCommand } from './reliability';
import { reportCommand } from './report';
import { saturationCommand } from './saturation';
import { sessionsCommand } from './sessions';
import { takeCodingsCommand } from './take-codings';
import { sessionReportCommand } from './session-report';
import { scoresCommand } from './scores';
import type { ExitCode, Terminal, TerminalCommand } from './terminal';
import { timelineCommand } from './timeline';
import { verifyCommand } from './verify';

const commands = new Map<string, TerminalCommand>([
  ['import', importCommand],
  ['inspect', inspectCommand],
  ['quotes', quotesCommand],
  ['codebook', codebookCommand],
  ['merge', mergeCommand],
  ['codes', codesCommand],
  ['memos', memosCommand],
  ['genealogy', genealogyCommand],
  ['saturation', saturationCommand],
  ['network', networkCommand],
  ['relations', relationsCommand],
  ['paradigm', paradigmCommand],
  ['matrix', matrixCommand],
  ['configurations', configurationsCommand],
  ['findings', findingsCommand],
  ['balance', balanceCommand],
  ['sessions', sessionsCommand],
  ['blind-copy', blindCopyCommand],
  ['take-codings', takeCodingsCommand],
  ['timeline', timelineCommand],
  ['report', reportCommand],
  ['session-report', sessionReportCommand],
  ['agreement', agreementCommand],
  ['reliability', reliabilityCommand],
  ['cases', casesCommand],
  ['scores', scoresCommand],
  ['verify', verifyCommand]
]);

const overview = `Usage: kerncode <command> [options]

${Array.from(commands, ([name, { summary }]) => `  ${name.padEnd(16)}${summary}`).join('\n')}

kerncode <command> --help says more.`;

const isHelp = (word: string | undefined) => word === '--help' || word === '-h';

/**
 * Runs the command the words name. An expected failure becomes a sentence, with `--json` a report too, and an exit
 * code; only a bug is thrown on.
 */
export async function runCommand([name, ...args]: string[], terminal: Terminal): Promise<ExitCode> {
  if (isHelp(name) || name === 'help') {
    terminal.print(overview);
    return 0;
  }
  const command = commands.get(name ?? '');
  if (command && args.some(isHelp)) {
    terminal.print(command.usage);
    return 0;
  }
  try {
    if (!command) throw new WrongUse(name ? `There is no command "${name}".` : 'Name a command.');
    return await command.run(args, terminal);
  } catch (error) {
    const failure = describeFailure(error, terminal.language, terminal.translate);
    if (!failure) throw error;
    terminal.warn(failure.message);
    if (error instanceof WrongUse) terminal.warn(`\n${command?.usage ?? overview}`);
    if (args.includes('--json')) terminal.print(JSON.stringify({ error: failure }, null, 2));
    return error instanceof WrongUse ? 2 : 1;
  }
}
