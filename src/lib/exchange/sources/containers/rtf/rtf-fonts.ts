import { fromWindows1252 } from '../../from-windows-1252';
import { toSymbolCharacter } from '../symbol-character';

type Font = { charset: number | null; name: string };

const symbolCharset = 2;
const labels: Record<number, string> = {
  874: 'windows-874',
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  65001: 'utf-8'
};
/** Code pages of the `\fcharset` numbers of Windows fonts. */
const charsetPages: Record<number, number> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250
};

/** The fonts of an RTF file, which decide what letters its bytes are. */
export class RtfFonts {
  /** The document's own code page, for fonts that name none. */
  codePage = 1252;
  defaultFont = 0;
  readonly #fonts = new Map<number, Font>();
  readonly #decoders = new Map<number, TextDecoder>();

  define(font: number): Font {
    const known = this.#fonts.get(font) ?? { charset: null, name: '' };
    this.#fonts.set(font, known);
    return known;
  }

  decode(bytes: Uint8Array, font: number): string {
    const used = this.#fonts.get(font);
    if (used?.charset === symbolCharset)
      return Array.from(bytes, (code) => toSymbolCharacter(code, used.name)).join('');
    const page = used?.charset === null || used === undefined ? undefined : charsetPages[used.charset];
    const decoder = this.#decoder(page ?? this.codePage);
    return decoder.encoding === 'windows-1252' ? fromWindows1252(bytes) : decoder.decode(bytes);
  }

  /** A `\u` number as a letter: one UTF-16 unit, or a whole code point as some writers put there. */
  toLetter(code: number, font: number): string {
    const unit = code < 0 ? code + 0x10000 : code;
    if (unit >= 0xf020 && unit <= 0xf0ff) return toSymbolCharacter(unit, this.#fonts.get(font)?.name ?? '');
    if (unit < 0 || unit > 0x10ffff) return '\uFFFD';
    return unit > 0xffff ? String.fromCodePoint(unit) : String.fromCharCode(unit);
  }

  #decoder(page: number): TextDecoder {
    const known = this.#decoders.get(page);
    if (known) return known;
    const isWindows = page >= 1250 && page <= 1258;
    const decoder = new TextDecoder(isWindows ? `windows-${page}` : (labels[page] ?? 'windows-1252'));
    this.#decoders.set(page, decoder);
    return decoder;
  }
}
