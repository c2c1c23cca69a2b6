import type { Ink } from './figure';

const inks: Record<string, string> = {
  ink: '#22201b',
  soft: '#5c574b',
  line: '#ddd8cc',
  'line-strong': '#8d8776',
  // White, not the screen's off-white: a figure lies on the paper of a report.
  surface: '#ffffff',
  sunken: '#f1eee6',
  accent: '#14566e',
  'accent-wash': '#e2eef2'
};

/** Ink and wash of each colour of the codes. */
const codes: readonly (readonly [string, string])[] = [
  ['#1b5fae', '#d6e6f8'],
  ['#a8480a', '#fbe2cf'],
  ['#1c7046', '#d3eddd'],
  ['#a3245f', '#f8d9e7'],
  ['#6a4bb5', '#e5ddf7'],
  ['#76620a', '#f1e8bf'],
  ['#0f6d75', '#cfebed'],
  ['#b3332a', '#fadbd8'],
  ['#49680f', '#e1edc6'],
  ['#8a3aa0', '#f0dcf5'],
  ['#4f5b6b', '#dfe4ea'],
  ['#7d4a26', '#f0e0d3']
];

/** What an ink looks like in a file: the colours of the light theme, on white. */
export function lightColour(ink: Exclude<Ink, 'none'>): string {
  const code = /^code-(\d+)(-wash)?$/.exec(ink);
  if (!code) return inks[ink] ?? inks.ink!;
  const [own, wash] = codes[Number(code[1])] ?? codes[0]!;
  return code[2] ? wash : own;
}
