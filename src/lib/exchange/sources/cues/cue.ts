/** A caption: the words shown during a stretch of the recording, in milliseconds. */
export type Cue = { startMs: number; endMs: number | null; pieces: CuePiece[] };

/** Words of a caption by one voice, with the line breaks of the caption. Null when the caption names no one. */
export type CuePiece = { speaker: string | null; text: string };
