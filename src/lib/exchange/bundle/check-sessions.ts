import type { TableName } from '$lib/domain/tables';
import { BundleDamage, damagedRecord } from './bundle-damage';
import { tableEntry } from './bundle-manifest';
import type { BundleRecords } from './bundle-records';

/**
 * Refuses what does not fit its comparison session: a seat or code the session does not have, a stretch outside its
 * document, a decision about codings that are another session's. A decision may be about codings that are gone: they
 * came back without them.
 *
 * @throws BundleDamage
 */
export function checkSessions(records: BundleRecords): void {
  const { sessions, sessionCodebooks, seatCodings, decisions, measurements, project } = records;
  const lengths = new Map<string, number>(records.documents.map(({ id, length }) => [id, length]));
  const fits = ({ documentId, end }: { documentId: string; end: number }) =>
    end <= (lengths.get(documentId) ?? 0);
  const seatOf = new Map<string, string>(
    sessions.flatMap(({ id, seats }) => seats.map((seat): [string, string] => [seat.id, id]))
  );
  const codesOf = new Map<string, ReadonlySet<string>>(
    sessionCodebooks.map(({ id, codes }) => [id, new Set<string>(codes.map((code) => code.id))])
  );
  const refuse = (table: TableName, index: number, detail: string): never => {
    throw new BundleDamage(tableEntry(table), { key: 'dangling-reference', line: index + 1, detail });
  };
  sessions.forEach(({ id, parts, units }, index) => {
    if (!codesOf.has(id)) refuse('sessions', index, `codebook ${id}`);
    if (![...parts, ...units].every(fits)) damagedRecord('sessions', index, 'invalid-offsets');
  });
  seatCodings.forEach(({ sessionId, seatId, codeId, ...coding }, index) => {
    if (seatOf.get(seatId) !== sessionId) refuse('seatCodings', index, `seatId ${seatId}`);
    if (!codesOf.get(sessionId)!.has(codeId)) refuse('seatCodings', index, `codeId ${codeId}`);
    if (!fits(coding)) damagedRecord('seatCodings', index, 'invalid-offsets');
  });
  const sessionOfCoding = new Map<string, string>(seatCodings.map(({ id, sessionId }) => [id, sessionId]));
  decisions.forEach(({ sessionId, documentId, codingIds, seen, outcome }, index) => {
    for (const id of codingIds)
      if ((sessionOfCoding.get(id) ?? sessionId) !== sessionId) refuse('decisions', index, `codingIds ${id}`);
    if (seen.length !== codingIds.length) refuse('decisions', index, 'seen');
    for (const { codeId, end } of outcome) {
      if (!codesOf.get(sessionId)!.has(codeId)) refuse('decisions', index, `codeId ${codeId}`);
      if (!fits({ documentId, end })) damagedRecord('decisions', index, 'invalid-offsets');
    }
  });
  measurements.forEach(({ sessionId, results }, index) => {
    for (const { seatId } of results.seats)
      if (seatOf.get(seatId) !== sessionId) refuse('measurements', index, `seatId ${seatId}`);
  });
  project.forEach(({ blindCoding }, index) => {
    if (blindCoding && ![...blindCoding.parts, ...blindCoding.units].every(fits))
      damagedRecord('project', index, 'invalid-offsets');
  });
}
