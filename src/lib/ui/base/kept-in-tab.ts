/** What this tab kept under a key, as it was written; undefined when there is nothing or it is no JSON. Check it: others may have written it. */
export function readKept(key: string): unknown {
  const stored = sessionStorage.getItem(key);
  if (stored === null) return undefined;
  try {
    return JSON.parse(stored);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Keeps a value as JSON for as long as the tab is open. */
export function writeKept(key: string, value: unknown): void {
  sessionStorage.setItem(key, JSON.stringify(value));
}
