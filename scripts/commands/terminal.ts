import { resolve } from 'node:path';
import type { Translate } from '$lib/messages/translator';
import type { CommandLanguage } from './command-failure';

/** Where a command writes and in which language: the outside world of every command. */
export type Terminal = {
  /** A line of the result, to standard output. */
  print: (line: string) => void;
  /** A file as the result, to standard output. */
  printBytes: (bytes: Uint8Array) => void;
  /** A line about what went wrong or was noticed, to standard error. */
  warn: (line: string) => void;
  language: CommandLanguage;
  translate: Translate;
};

/** 0: all went well; 1: something failed; 2: used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** A command of the command line. `run` throws expected failures; `kerncode.ts` turns them into sentences. */
export type TerminalCommand = {
  summary: string;
  usage: string;
  run: (args: string[], terminal: Terminal) => Promise<ExitCode>;
};

/** The path as the caller meant it: npm runs scripts in the repository and names the caller's folder in INIT_CWD. */
export function callerPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** Dutch when asked for or when the machine speaks it; otherwise English. */
export function chooseLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): CommandLanguage {
  if (asked === 'nl' || asked === 'en') return asked;
  const machine = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return machine.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
