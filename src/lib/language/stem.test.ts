import { describe, expect, it } from 'vitest';
import { stem } from './stem';

describe('stem', () => {
  it.each([
    ['begeleiding', 'Begeleidingen', 'begeleiden'],
    ['vertrouwen', 'vertrouwe', 'Vertrouwen'],
    ['coördinator', 'coordinator', 'coördinatoren'],
    ['mogelijkheid', 'mogelijkheden'],
    ['vergelijking', 'vergelijken'],
    ['gezin', 'gezinnen'],
    ['les', 'lessen'],
    ['klas', 'klassen'],
    ['brief', 'brieven'],
    ['huis', 'huizen'],
    ['grens', 'grenzen'],
    ['mens', 'mensen'],
    ['kind', 'kinderen'],
    ['pleegkind', 'pleegkinderen'],
    ['lid', 'leden'],
    ["thema's", 'thema', 'thema’s'],
    ['idee', 'ideeën'],
    ['vraag', 'vragen'],
    ['relatie', 'relaties'],
    ['keuze', 'keuzes', 'keuzen'],
    ['fase', 'fasen', 'fases'],
    ['advies', 'adviezen'],
    ['proces', 'processen'],
    ['adres', 'adressen']
  ])('brings forms of one Dutch word together: %s, %s', (...forms) => {
    expect(new Set(forms.map((form) => stem(form, 'nl')))).toHaveProperty('size', 1);
  });

  it.each([
    ['kind', 'kunde'],
    ['ouder', 'oud'],
    ['verleden', 'lid'],
    ['bekleden', 'lid'],
    ['besteden', 'stad'],
    ['vertrouwen', 'wantrouwen']
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one, 'nl')).not.toBe(stem(other, 'nl'));
  });

  it('gives the same stem whatever was asked before', () => {
    const first = stem('dankbar', 'nl');
    stem('beginne', 'nl');
    expect(stem('dankbar', 'nl')).toBe(first);
  });

  it.each([
    ['relations', 'relation'],
    ['Supported', 'supporting'],
    ['families', 'family']
  ])('brings forms of one English word together: %s, %s', (one, other) => {
    expect(stem(one, 'en')).toBe(stem(other, 'en'));
  });
});
