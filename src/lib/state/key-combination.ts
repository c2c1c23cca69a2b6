const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** Whether a key press is the combination: `Mod` is Ctrl, on a Mac Cmd. Letters compare without case. */
export function matchesKeys(event: KeyboardEvent, combination: string): boolean {
  const parts = combination.split('+');
  const key = parts.at(-1) === '' ? '+' : parts.at(-1)!;
  const mod = isMac() ? event.metaKey : event.ctrlKey;
  const otherMod = isMac() ? event.ctrlKey : event.metaKey;
  if (mod !== parts.includes('Mod') || otherMod || event.altKey !== parts.includes('Alt')) return false;
  // A sign such as `?` needs Shift on one keyboard and not on another: only letters and named keys look at it.
  const shiftMatters = /^[a-z]$/i.test(key) || key.length > 1;
  if (shiftMatters && event.shiftKey !== parts.includes('Shift')) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** A combination as this keyboard prints it: `Ctrl+K`, on a Mac `⌘ K`. The space bar is `␣`, as on many a keyboard. */
export function showKeys(combination: string): string {
  const names: Record<string, string> = {
    Mod: isMac() ? '⌘' : 'Ctrl',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
    ' ': '␣',
    Escape: 'Esc',
    Insert: 'Ins',
    Delete: 'Del'
  };
  return combination
    .split('+')
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(isMac() ? ' ' : '+');
}
