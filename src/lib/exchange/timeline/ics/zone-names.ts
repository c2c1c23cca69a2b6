/** Zones of Windows, as Outlook and Exchange name them, with a place of each in the names of IANA. */
const windowsZones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'w. europe standard time': 'Europe/Berlin',
    'romance standard time': 'Europe/Paris',
    'central europe standard time': 'Europe/Budapest',
    'central european standard time': 'Europe/Warsaw',
    'gmt standard time': 'Europe/London',
    'greenwich standard time': 'Atlantic/Reykjavik',
    'e. europe standard time': 'Europe/Chisinau',
    'fle standard time': 'Europe/Helsinki',
    'gtb standard time': 'Europe/Bucharest',
    'turkey standard time': 'Europe/Istanbul',
    'russian standard time': 'Europe/Moscow',
    'morocco standard time': 'Africa/Casablanca',
    'eastern standard time': 'America/New_York',
    'central standard time': 'America/Chicago',
    'mountain standard time': 'America/Denver',
    'pacific standard time': 'America/Los_Angeles',
    'sa western standard time': 'America/La_Paz',
    'sa eastern standard time': 'America/Cayenne',
    'india standard time': 'Asia/Kolkata',
    'se asia standard time': 'Asia/Bangkok',
    'china standard time': 'Asia/Shanghai',
    'tokyo standard time': 'Asia/Tokyo',
    'aus eastern standard time': 'Australia/Sydney',
    'amsterdam, berlijn, bern, rome, stockholm, wenen': 'Europe/Amsterdam',
    'amsterdam, berlin, bern, rome, stockholm, vienna': 'Europe/Amsterdam',
    'tzone://microsoft/utc': 'UTC',
    utc: 'UTC',
    'coordinated universal time': 'UTC'
  })
);

/** The IANA zone that a calendar means by a name; null when that names none: then its own rules count. */
export function zoneNamed(name: string): string | null {
  const plain = name.trim().replace(/^"|"$/g, '').slice(0, 200);
  const windows = windowsZones.get(plain.toLowerCase().replace(/^\(utc[^)]*\)\s*/, ''));
  if (windows) return windows;
  // `/freeassociation.sourceforge.net/Europe/Amsterdam`, `/citadel.org/20210210_1/Europe/Amsterdam`
  const segments = plain.split('/');
  for (const candidate of [plain, segments.slice(-3).join('/'), segments.slice(-2).join('/')])
    if (/^(?:UTC$|GMT$|[A-Za-z]+\/)/.test(candidate) && isZone(candidate)) return candidate;
  return null;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
