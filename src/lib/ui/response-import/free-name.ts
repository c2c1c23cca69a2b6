import { nameKey } from '$lib/commands/required-name';

/** A name that none of these has, numbered when it must be: `Survey`, `Survey 2`. */
export function freeName(name: string, others: readonly { name: string }[]): string {
  const taken = new Set(others.map((other) => nameKey(other.name)));
  for (let number = 1, free = name.trim(); ; free = `${name.trim()} ${(number += 1)}`)
    if (!taken.has(nameKey(free))) return free;
}
