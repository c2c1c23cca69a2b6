import { createTranslator, loadMessages } from '$lib/messages/translator';
import { runCommand } from './commands/run-command';
import { chooseLanguage, type Terminal } from './commands/terminal';

async function openTerminal(words: string[]): Promise<Terminal> {
  const next = words.find((_, index) => words[index - 1] === '--language');
  const joined = words.find((word) => word.startsWith('--language='))?.slice('--language='.length);
  const language = chooseLanguage(next ?? joined, process.env);
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
const words = process.argv.slice(2);
process.exitCode = await runCommand(words, await openTerminal(words));
