import type { MappingGuess } from '../guess-mapping';
import type { ReadAnswer, ResponseReading } from '../response-reading';

/** What a file holds, told so that the same answers are told alike whatever the layout of the file: lines, in a fixed order. */
export type ToldReading = {
  tool: string | null;
  items: string[];
  moments: string[];
  respondents: string[];
  responses: string[];
  rejected: string[];
  personal: string[];
};

/** A guess and what was read by it, as lines for people. */
export function toldReading({ tool, personal }: MappingGuess, reading: ResponseReading): ToldReading {
  return {
    tool,
    items: reading.items.map(({ number, kind, parent, text, scale, choices, withText }) =>
      [
        number,
        kind,
        ...(parent ? [`under ${parent}`] : []),
        ...(scale ? [`${scale.min}-${scale.max} by ${scale.step}`] : []),
        ...(scale?.labels ?? []).map(({ value, label }) => `${value} = ${label}`),
        ...choices.map((choice) => `[${choice}]`),
        ...(withText ? ['with text'] : []),
        `"${text}"`
      ].join(' ')
    ),
    moments: reading.moments,
    respondents: reading.respondents
      .map(({ name, resembles }) => (resembles.length > 0 ? `${name} (like ${resembles.join(', ')})` : name))
      .sort(),
    responses: reading.responses
      .map(({ moment, respondent, isAnonymous, date, role, attributes, answers }) =>
        [
          `${moment}: ${respondent}${isAnonymous ? ' (anonymous)' : ''}`,
          ...(date ? [date] : []),
          ...(role ? [role] : []),
          ...attributes.map(({ name, value }) => `${name} ${String(value)}`),
          ...answers.map(toldAnswer)
        ].join(' | ')
      )
      .sort(),
    rejected: reading.problems
      .map(({ kind, item, moment, respondent, found, decision, taken }) => {
        const about = [item && `item ${item}`, moment, respondent].filter(Boolean).join(', ');
        return `${kind} ${found.replaceAll(',', '.')} (${about}): ${decision}${taken === null ? '' : ` ${taken}`}`;
      })
      .sort(),
    personal
  };
}

function toldAnswer({ item, value, missing, text }: ReadAnswer): string {
  const told = value === null ? missing : Array.isArray(value) ? `[${value.join('; ')}]` : value;
  return `${item} = ${told}${text === null ? '' : ` "${text}"`}`;
}
