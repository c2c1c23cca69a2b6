import type * as z from 'zod/mini';
import { BundleDamage } from './bundle-damage';

/**
 * The values of an NDJSON entry, each checked by the schema; an empty text holds none.
 *
 * @throws BundleDamage `not-json` or `invalid-record`, with the line.
 */
export function parseNdjson<Schema extends z.ZodMiniType>(
  entry: string,
  text: string,
  schema: Schema
): z.infer<Schema>[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((json, index) => {
    const line = index + 1;
    const result = schema.safeParse(parseLine(entry, json, line));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const path = issue?.path.join('.') || 'record';
    throw new BundleDamage(entry, {
      key: 'invalid-record',
      line,
      detail: `${path} ${issue?.code ?? ''}`.trim()
    });
  });
}

function parseLine(entry: string, json: string, line: number): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new BundleDamage(entry, { key: 'not-json', line });
  }
}
