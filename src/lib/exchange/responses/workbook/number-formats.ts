import { parseXml } from '../../archive/parse-xml';

/** What a number in a cell stands for by its format; `duration` is a time that goes on past 24 hours. */
export type NumberMeaning = 'number' | 'date' | 'time' | 'duration';

/** Of the formats every spreadsheet knows by number; those of East Asian languages are days. */
function builtIn(id: number): NumberMeaning {
  if (id === 46) return 'duration';
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return 'time';
  const isDay = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDay ? 'date' : 'number';
}

/**
 * What a format code makes of a number. @example meaningOfFormat('[$-413]d mmm jjjj') // 'date'
 */
export function meaningOfFormat(code: string): NumberMeaning {
  const plain = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/general|standaard|standard/gi, '');
  if (/\[[hms]+\]/i.test(plain)) return 'duration';
  const letters = plain.replace(/\[[^\]]*\]/g, '').toLowerCase();
  // Years are j in Dutch; a spreadsheet stores English, but not every writer does.
  if (/[dyj]/.test(letters)) return 'date';
  if (/[hs]/.test(letters)) return 'time';
  return letters.includes('m') ? 'date' : 'number';
}

/**
 * By the number of a cell's style (`s`), what its numbers mean.
 *
 * @throws AppError `import/invalid-xml` or `import/forbidden-xml`
 */
export function readNumberFormats(file: string, stylesXml: Uint8Array): NumberMeaning[] {
  const own = new Map<number, NumberMeaning>();
  const styles: NumberMeaning[] = [];
  let isInCells = false;
  parseXml(
    { file, content: stylesXml },
    {
      open: (name, attributes) => {
        if (name === 'cellXfs') isInCells = true;
        else if (name === 'numFmt')
          own.set(Number(attributes.get('numFmtId')), meaningOfFormat(attributes.get('formatCode') ?? ''));
        else if (name === 'xf' && isInCells) {
          const id = Number(attributes.get('numFmtId') ?? 0);
          styles.push(own.get(id) ?? builtIn(id));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') isInCells = false;
      }
    }
  );
  return styles;
}
