import type { GrowthPoint } from '$lib/analysis/saturation/code-growth';
import { saturationTail, type SaturationRow, type SaturationTail } from '$lib/analysis/saturation/new-codes';
import type { SaturationColumn } from '$lib/analysis/saturation/saturation-columns';
import { codeLevels, type CodeLevel } from '$lib/domain/code';
import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

/** The words of the charts of saturation, their tables and the command line. */
export type SaturationLabels = ReturnType<typeof saturationLabels>;

/** Days and times are on the clock of `timeZone`, by default the machine's. */
export function saturationLabels(translate: Translate, language: ScreenLanguage, timeZone?: string) {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  const column = (id: SaturationColumn) => translate(`saturation.column.${id}`);
  const level = (id: CodeLevel) => column(id).toLocaleLowerCase(locale);
  return {
    column,
    tail: (tail: SaturationTail | null) => tailSentence(tail, translate),
    newCodes: (rows: readonly SaturationRow[]) => ({
      title: translate('saturation.newCodes.title'),
      description: [
        translate('saturation.newCodes.description', {
          count: rows.length,
          codes: translate('saturation.soFar', { count: rows.at(-1)?.total ?? 0 })
        }),
        ...(rows.length > 0 ? [tailSentence(saturationTail(rows), translate)] : [])
      ].join(' '),
      newCodes: translate('saturation.newCodes.short'),
      inTotal: translate('saturation.newCodes.inTotal'),
      axis: translate('saturation.newCodes.axis'),
      reading: ({ number, name, newCodes, total }: SaturationRow) =>
        translate('saturation.newCodes.reading', {
          number,
          name,
          fresh: translate('saturation.fresh', { count: newCodes.length }),
          total: translate('saturation.soFar', { count: total })
        })
    }),
    growth: (points: readonly GrowthPoint[], by: 'day' | 'step') => ({
      title: translate('saturation.growth.title'),
      description: translate('saturation.growth.description', {
        first: points[0]?.total ?? 0,
        last: points.at(-1)?.total ?? 0,
        most: Math.max(0, ...points.map(({ total }) => total))
      }),
      axis: translate(by === 'day' ? 'saturation.growth.axisDay' : 'saturation.growth.axisStep'),
      total: translate('saturation.growth.total'),
      level,
      tick: ({ at }: GrowthPoint, index: number) =>
        by === 'day' ? shortDay.format(new Date(at)) : String(index + 1),
      reading: ({ at, total, counts, made, merged, deleted }: GrowthPoint) => {
        const happened = Object.entries({ made, merged, deleted }).filter(([, count]) => count > 0);
        const changes = happened.map(([what, count]) =>
          translate(`saturation.growth.${what as 'made' | 'merged' | 'deleted'}`, { count })
        );
        const state = translate('saturation.growth.reading', {
          when: (by === 'day' ? day : moment).format(new Date(at)),
          total: translate('saturation.soFar', { count: total }),
          levels: list.format(codeLevels.map((id) => `${level(id)} ${counts[id]}`))
        });
        return [state, ...changes].join(' · ');
      }
    })
  };
}

function tailSentence(tail: SaturationTail | null, translate: Translate): string {
  if (!tail) return translate('saturation.tail.tooFew');
  const { documentCount: count, newCodeCount } = tail;
  if (newCodeCount === 0) return translate('saturation.tail.none', { count });
  return translate('saturation.tail.some', {
    count,
    fresh: translate('saturation.fresh', { count: newCodeCount })
  });
}
