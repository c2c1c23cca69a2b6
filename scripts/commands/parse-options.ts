import { parseArgs, type ParseArgsConfig } from 'node:util';
import { WrongUse } from './command-failure';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options every command has. */
const sharedOptions = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  language: { type: 'string' }
} as const;

/**
 * The options and the other words of a command's arguments. @throws WrongUse for an option it does not have, a missing
 * value, or a language that is neither nl nor en
 */
export function parseOptions<Own extends Options>(args: string[], own: Own) {
  const options = { ...sharedOptions, ...own };
  const parsed = parseStrictly({ args, options, allowPositionals: true, strict: true });
  const { language } = parsed.values as { language?: string };
  if (language !== undefined && language !== 'nl' && language !== 'en')
    throw new WrongUse(`--language is nl or en, not "${language}".`);
  return parsed;
}

/** The one project that the other words name. @throws WrongUse */
export function oneProject([path, ...others]: readonly string[]): string {
  if (path === undefined || others.length > 0) throw new WrongUse('Name one project.');
  return path;
}

function parseStrictly<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error)
      throw new WrongUse(error.message.replace(/\n[\s\S]*/, ''));
    throw error;
  }
}

/** The value when it is one of the choices; undefined when it was not given. @throws WrongUse */
export function oneOf<Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[]
): Choice | undefined {
  if (value === undefined) return undefined;
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined)
    throw new WrongUse(`--${option} is one of ${choices.join(', ')}, not "${value}".`);
  return chosen;
}

/** The whole number from `least` up to and including `most` that was given; undefined when none was. @throws WrongUse */
export function wholeNumber(
  option: string,
  value: string | undefined,
  [least, most]: [least: number, most: number]
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most)
    throw new WrongUse(`--${option} is a whole number from ${least} to ${most}, not "${value}".`);
  return number;
}
