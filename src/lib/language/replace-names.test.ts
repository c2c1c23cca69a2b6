import { describe, expect, it } from 'vitest';
import { nameReplacer } from './replace-names';

const people = [
  { name: 'Fatima', pseudonym: 'ouder 1' },
  { name: 'Fatima el Idrissi', pseudonym: 'ouder 2' },
  { name: 'Roos', pseudonym: 'buddy' },
  { name: 'Zoë', pseudonym: 'ouder 3' },
  { name: 'Jan-Willem', pseudonym: 'directeur' },
  { name: 'Coördinator', pseudonym: 'coördinator' },
  { name: 'R.', pseudonym: 'respondent' }
];
const replace = nameReplacer(people, ['ouder', 'directeur']);

describe('replacing names', () => {
  it.each([
    ['Fatima zei ja.', '[ouder 1] zei ja.'],
    ['met fatima, FATIMA en Fatima’s zus', 'met [ouder 1], [ouder 1] en [ouder 1]’s zus'],
    ['Fatimaat en Nafatima blijven', 'Fatimaat en Nafatima blijven'],
    ['de longest: Fatima  el\nIdrissi', 'de longest: [ouder 2]'],
    ['mevrouw Idrissi, de idrissi', 'mevrouw [ouder 2], de idrissi'],
    ['Roos gaf een roos', '[buddy] gaf een roos'],
    ['Zoe, Zoë en Zoe\u0308!', '[ouder 3], [ouder 3] en [ouder 3]!'],
    ['Jan-Willem kwam', '[directeur] kwam'],
    ['De coördinator en de Coördinator', 'De coördinator en de Coördinator'],
    ['zij [Fatima] zei', 'zij [ouder 1] zei'],
    ['R. kwam, r. niet', '[respondent] kwam, r. niet'],
    ['👩‍👧 Fatima 🙂', '👩‍👧 [ouder 1] 🙂'],
    ['', '']
  ])('makes of “%s” “%s”', (text, expected) => {
    expect(replace(text)).toBe(expected);
  });

  it('keeps a role that is somebody’s name, and parts of names that are roles', () => {
    const kept = nameReplacer([{ name: 'Moeder Bakker', pseudonym: 'ouder 1' }], ['moeder']);
    expect(kept('Moeder zei: Bakker weet het. Moeder Bakker ook.')).toBe(
      'Moeder zei: [ouder 1] weet het. [ouder 1] ook.'
    );
  });

  it('keeps the words of roles and pseudonyms, at spaces and hyphens', () => {
    const names = [
      { name: 'Bestuurder', pseudonym: 'directeur-bestuurder' },
      { name: 'Raad', pseudonym: 'lid van de raad' },
      { name: 'Ouder', pseudonym: 'Samira' },
      { name: 'Samira', pseudonym: 'moeder 2' },
      { name: 'Vader', pseudonym: 'ouder 3' },
      { name: 'Buddy 2', pseudonym: 'buddy 1' }
    ];
    const kept = nameReplacer(names, ['directeur-bestuurder', 'buddy']);
    expect(kept('Vragen aan de bestuurder, de directeur, de raad, een ouder, een vader en een buddy.')).toBe(
      'Vragen aan de bestuurder, de directeur, de raad, een ouder, een vader en een buddy.'
    );
    expect(kept('Samira en Buddy 2')).toBe('[moeder 2] en [buddy 1]');
  });

  it('takes no code of a transcriber, title or general word for a name', () => {
    const names = [
      ...['I', 'V', 'R1', 'R 2', 'VO1', 'AB'].map((name) => ({ name, pseudonym: 'ouder 1' })),
      { name: 'R1 (Interview Nadia 2025-03-11)', pseudonym: 'ouder 2' },
      { name: 'Spreker 2 (Focusgroep)', pseudonym: 'ouder 3' },
      { name: 'Mevrouw Yıldız', pseudonym: 'ouder 4' },
      { name: 'Dhr. Jan Meester', pseudonym: 'ouder 5' },
      { name: 'EVA', pseudonym: 'ouder 6' },
      { name: 'MOM', pseudonym: 'ouder 7' }
    ];
    const kept = nameReplacer(names);
    const text =
      'I think V is R1. Interview, Focusgroep, Spreker. Mevrouw Vos, Dhr. Vos, my mom, vitamine AB.';
    expect(kept(text)).toBe(text);
    expect(kept('Nadia, Yıldız, meester Meester, Eva')).toBe(
      '[ouder 2], [ouder 4], meester [ouder 5], [ouder 6]'
    );
  });

  it('leaves all as it is when there are no names', () => {
    expect(nameReplacer([])('Fatima')).toBe('Fatima');
  });
});
