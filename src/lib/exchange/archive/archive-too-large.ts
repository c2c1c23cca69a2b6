/** A limit of `ArchiveLimits` was passed; becomes `import/archive-bomb` where the file's name is known. */
export class ArchiveTooLarge extends Error {}
