/** A time in the form that `readStamp` reads without needing evidence: `#hh:mm:ss.mmm#`. Takes whole milliseconds. */
export function formatStamp(ms: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = Math.floor(ms / 1000);
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `#${clock}.${String(ms % 1000).padStart(3, '0')}#`;
}
