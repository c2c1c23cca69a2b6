import { createTranslator, loadMessages } from '$lib/messages/translator';
import { describeFailure, WrongUse } from './commands/command-failure';
import { importCommand } from './commands/import';
import { inspectCommand } from './commands/inspect';
import { quotesCommand } from './commands/quotes';
import { chooseLanguage, type ExitCode, type Terminal, type TerminalCommand } from './commands/terminal';

const commands = new Map<string, TerminalCommand>([
  ['import', importCommand],
  ['inspect', inspectCommand],
  ['quotes', quotesCommand]
]);

const overview = `Usage: kerncode <command> [options]

${Array.from(commands, ([name, { summary }]) => `  ${name.padEnd(10)}${summary}`).join('\n')}

kerncode <command> --help says more.`;

const isHelp = (word: string | undefined) => word === '--help' || word === '-h';

/** Runs the command the words name. Expected failures become a sentence and an exit code, never a stack trace. */
async function main(words: string[]): Promise<ExitCode> {
  const [name, ...args] = words;
  const terminal = await openTerminal(args);
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

async function openTerminal(args: string[]): Promise<Terminal> {
  const asked = args.find((_, index) => args[index - 1] === '--language');
  const equals = args.find((word) => word.startsWith('--language='))?.slice('--language='.length);
  const language = chooseLanguage(asked ?? equals, process.env);
  return {
    print: (line) => process.stdout.write(`${line}\n`),
    printBytes: (bytes) => process.stdout.write(bytes),
    warn: (line) => process.stderr.write(`${line}\n`),
    language,
    translate: createTranslator(language, await loadMessages(language))
  };
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await main(process.argv.slice(2));
