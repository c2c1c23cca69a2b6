import { parseXml } from '$lib/exchange/archive/parse-xml';
import { toListNumber, type NumberForm } from '../list-number';

type Level = { start: number; form: NumberForm | 'bullet'; text: string };
type List = { abstractId: string; starts: Map<number, number> };

const levels = 9;
const forms: Record<string, NumberForm | 'bullet'> = {
  bullet: 'bullet',
  none: 'none',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman'
};

/** The numbers of numbered paragraphs, counted as they come by in reading order. */
export class DocxNumbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, number[]>();
  readonly #started = new Set<string>();

  /** @throws AppError when the XML is invalid or forbidden. */
  static parse(file: string, content: Uint8Array): DocxNumbering {
    const numbering = new DocxNumbering();
    numbering.#read(file, content);
    return numbering;
  }

  /** The next number of a list at a level, as written (`1.`, `2.a)`); empty for bullets and unknown lists. */
  next(numberId: string, level: number): string {
    const list = this.#lists.get(numberId);
    const own = list && this.#levels.get(list.abstractId);
    const shape = own?.get(level);
    if (!list || !own || !shape || shape.form === 'bullet') return '';
    const counts = this.#count(numberId, list, own, level);
    return shape.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const form = own.get(at)?.form ?? 'decimal';
      return form === 'bullet' ? '' : toListNumber(counts[at] ?? 1, form);
    });
  }

  /** Lists of one abstract definition count on together, but where a list sets its own start. */
  #count(numberId: string, list: List, own: Map<number, Level>, level: number): number[] {
    const startOf = (at: number) => list.starts.get(at) ?? own.get(at)?.start ?? 1;
    const counts = this.#counts.get(list.abstractId) ?? [];
    this.#counts.set(list.abstractId, counts);
    const isFirst = !this.#started.has(numberId);
    this.#started.add(numberId);
    if (isFirst && list.starts.has(level)) counts.length = Math.min(counts.length, level);
    for (let at = counts.length; at < level; at += 1) counts[at] = startOf(at);
    counts[level] = counts[level] === undefined ? startOf(level) : counts[level] + 1;
    counts.length = level + 1;
    return counts;
  }

  #read(file: string, content: Uint8Array): void {
    let abstractId = '';
    let list: List | null = null;
    let level: Level | null = null;
    let overridden = 0;
    parseXml(
      { file, content },
      {
        open: (name, attributes) => {
          const value = attributes.get('val') ?? '';
          if (name === 'abstractNum') {
            abstractId = attributes.get('abstractNumId') ?? '';
            this.#levels.set(abstractId, new Map());
          } else if (name === 'num') {
            list = { abstractId: '', starts: new Map() };
            this.#lists.set(attributes.get('numId') ?? '', list);
          } else if (name === 'abstractNumId' && list) list.abstractId = value;
          else if (name === 'lvlOverride') overridden = Number(attributes.get('ilvl') ?? 0);
          else if (name === 'startOverride') list?.starts.set(overridden, Number(value) || 0);
          else if (name === 'lvl') {
            const at = Number(attributes.get('ilvl') ?? 0);
            level = { start: 1, form: 'decimal', text: '' };
            if (!list && at >= 0 && at < levels) this.#levels.get(abstractId)?.set(at, level);
          } else if (name === 'start' && level) level.start = Number(value) || 0;
          else if (name === 'numFmt' && level) level.form = forms[value] ?? 'decimal';
          else if (name === 'lvlText' && level) level.text = value.trim();
        },
        close: (name) => {
          if (name === 'num') list = null;
          if (name === 'lvl') level = null;
        }
      }
    );
  }
}
