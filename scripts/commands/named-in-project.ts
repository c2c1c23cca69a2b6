import { NearDuplicates } from '$lib/analysis/codes/near-duplicates';
import { findCodeByName } from '$lib/commands/codes/new-code';
import type { Code } from '$lib/domain/code';
import { foldText } from '$lib/language/fold-text';
import type { ProjectModel } from '$lib/model/project-model';
import { CommandFailure, type MissingName } from './command-failure';

const mostSuggestions = 5;

/** The code of this name, capitals and spaces aside. @throws CommandFailure `code/missing`, with names like it */
export function codeNamed(model: ProjectModel, name: string): Code {
  const code = findCodeByName(model, name);
  if (code) return code;
  throw missingCode(model.list('codes'), name, model.project.language);
}

/** The code of this name, or where there is none those of the names between its commas. @throws CommandFailure `code/missing` */
export function codesNamed(model: ProjectModel, words: string): Code[] {
  const code = findCodeByName(model, words);
  if (code) return [code];
  const names = words.split(',').filter((name) => name.trim() !== '');
  return names.map((name) => codeNamed(model, name));
}

/** The failure that no code has this name, with the names most like it: those that may be a slip, then those that hold it. */
export function missingCode(
  codes: readonly Pick<Code, 'id' | 'name'>[],
  name: string,
  language: ProjectModel['project']['language']
): CommandFailure {
  const wanted = foldText(name.trim()).folded;
  const slips = new NearDuplicates(codes, language).of(name).map(({ code }) => code.name);
  const longer = codes
    .map((code) => code.name)
    .filter((known) => wanted !== '' && foldText(known).folded.includes(wanted));
  return new CommandFailure('code/missing', name.trim(), { suggestions: firstOf([...slips, ...longer]) });
}

/** The one of this name, case and accents aside. @throws CommandFailure, with the names there are */
export function oneNamed<Named extends { name: string }>(
  named: readonly Named[],
  name: string,
  missing: MissingName
): Named {
  const wanted = foldText(name.trim()).folded;
  const found = named.find((one) => foldText(one.name).folded === wanted);
  if (found) return found;
  throw new CommandFailure(missing, name.trim(), { suggestions: firstOf(named.map((one) => one.name)) });
}

function firstOf(names: readonly string[]): string[] {
  return [...new Set(names)].slice(0, mostSuggestions);
}
