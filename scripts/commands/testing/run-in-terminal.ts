import { en } from '$lib/messages/en';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import type { CommandLanguage } from '../command-failure';
import { runCommand } from '../run-command';
import type { ExitCode } from '../terminal';

/** What a command left in the terminal: lines, files as text, and how it ended. */
export type Ending = { code: ExitCode; out: string; err: string };

/** Runs a command without a process of its own; `kerncode.test.ts` runs the real one. */
export async function runInTerminal(words: string[], language: CommandLanguage = 'en'): Promise<Ending> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(words, {
    print: (line) => out.push(line),
    printBytes: (bytes) => out.push(new TextDecoder().decode(bytes)),
    warn: (line) => err.push(line),
    language,
    translate: createTranslator(language, language === 'nl' ? nl : en)
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
