const places: ReadonlySet<string> = new Set(
  ['', '/documents', '/codes', '/quotations', '/search', '/exchange', '/settings'].map(
    (path) => `/project/[id]${path}`
  )
);

/** Whether a part of the work is there in a blind copy too, which is for coding alone. `path` is the route of the part. */
export function isPlaceOfCopy(path: string): boolean {
  return places.has(path);
}
