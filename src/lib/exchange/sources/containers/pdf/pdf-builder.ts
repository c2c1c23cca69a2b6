import type { SourceFile } from '../../parsed-source';

/** Words at a place: points from the left and from the top of an A4 page. */
export type PlacedWords = { text: string; x: number; top: number; size?: number };

const height = 842;

/**
 * A PDF written by hand, for tests: pages of words in Helvetica, Windows-1252 letters only. `encrypted` locks it
 * with a password nobody knows.
 */
export function buildPdf(
  pages: PlacedWords[][],
  options: { title?: string; encrypted?: boolean } = {}
): SourceFile {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const add = (object: string) => objects.push(object);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((words) => {
    const content = words.map(write).join('\n');
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const resources = `/Resources << /Font << /F1 ${font} 0 R >> >>`;
    return `${add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] ${resources} /Contents ${stream} 0 R >>`)} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`;
  const info = add(`<< /Title (${options.title ?? ''}) >>`);
  const locked = '0'.repeat(64);
  const lock = options.encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${locked}> /U <${locked}> /P -4 >> /ID [<00> <00>]`
    : '';
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R ${lock} >>\n`;
  const whole = `${file}${xref}${trailer}startxref\n${file.length}\n%%EOF`;
  return { name: 'verslag.pdf', bytes: Uint8Array.from(whole, (letter) => letter.charCodeAt(0)) };
}

/** Lines under each other, as a typewriter sets them. */
export function column(
  lines: string[],
  place: { x?: number; top?: number; step?: number; size?: number } = {}
): PlacedWords[] {
  const { x = 70, top = 100, step = 14, size = 11 } = place;
  return lines.map((text, index) => ({ text, x, top: top + index * step, size }));
}

function write({ text, x, top, size = 11 }: PlacedWords): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /F1 ${size} Tf ${x} ${height - top} Td (${escaped}) Tj ET`;
}
