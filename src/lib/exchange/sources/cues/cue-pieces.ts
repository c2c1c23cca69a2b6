import { decodeEntities } from '../decode-entities';
import type { CuePiece } from './cue';

const tag =
  /<(\/?)(v|c|i|b|u|s|em|strong|ruby|rt|lang|font|span|br)?((?:\.[^\s<>.]{1,80}){0,20})(?:[ \t\n]([^<>]{0,500}))?\s?>/giy;
const innerTime = /<\s?\d{1,3}:\d\d(?::\d\d)?\.\d{1,3}\s?>/y;
const unclosed = /<(?:(v|c|i|b|u)(?:\.[^\s<>.]{1,80}){0,20}|\d{1,3}:\d\d(?::\d\d)?\.\d{1,3})\s/iy;

/**
 * The words of a caption by voice: `<v Name>` begins a piece, `</v>` ends it, other markup and inner times are left
 * out, entities decoded. What is no tag of captions (`3 < 5`, `<naam>`) is text. A tag that never closes loses its
 * mark only, so no words get lost. Pieces without words are left out.
 */
export function cuePieces(payload: string): CuePiece[] {
  const pieces: CuePiece[] = [];
  let speaker: string | null = null;
  let words = '';
  let at = 0;
  const flush = () => {
    if (words.trim() !== '') pieces.push({ speaker, text: decodeEntities(words).trim() });
    words = '';
  };
  while (at < payload.length) {
    const open = payload.indexOf('<', at);
    words += payload.slice(at, open < 0 ? payload.length : open);
    if (open < 0) break;
    const found = matchAt(tag, payload, open);
    const skipped =
      matchAt(innerTime, payload, open) ?? (found === null ? matchAt(unclosed, payload, open) : null);
    if (found?.[2]?.toLowerCase() === 'v') {
      flush();
      speaker = found[1] === '/' ? null : nameOf(found[4] ?? '');
    } else if (found?.[2]?.toLowerCase() === 'br') words += '\n';
    else if (skipped === null && (found === null || found[2] === undefined)) words += '<';
    const isText = skipped === null && (found === null || found[2] === undefined);
    at = open + (isText ? 1 : ((found ?? skipped)?.[0].length ?? 1));
  }
  flush();
  return pieces;
}

function nameOf(annotation: string): string | null {
  const name = decodeEntities(annotation).replace(/\s+/g, ' ').trim();
  return name === '' ? null : name;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
