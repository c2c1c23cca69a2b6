import { seatName } from '$lib/commands/sessions/seat-name';
import type { ComparisonSession, Seat } from '$lib/domain/comparison-session';
import { foldText } from '$lib/language/fold-text';
import type { ProjectModel } from '$lib/model/project-model';
import { WrongUse } from './command-failure';
import { oneNamed } from './named-in-project';

/** The session with this number or name. @throws CommandFailure `session/missing`, with the names there are */
export function sessionNamed(model: ProjectModel, words: string): ComparisonSession {
  const sessions = model.list('sessions');
  const numbered = sessions.find(({ number }) => String(number) === words.trim());
  return numbered ?? oneNamed(sessions, words, 'session/missing');
}

/**
 * The place of a coder in a session; of one who is in it at several moments the moment says which.
 * @throws CommandFailure `coder/missing`, with the names there are; WrongUse when it may be more than one
 */
export function seatNamed(
  model: ProjectModel,
  { seats }: ComparisonSession,
  coder: string,
  moment: string | undefined
): Seat {
  const named = seats.map((seat) => ({ seat, name: model.get('coders', seat.coderId).name }));
  const { coderId } = oneNamed(named, coder, 'coder/missing').seat;
  const ofCoder = seats.filter((seat) => seat.coderId === coderId);
  const fold = (words: string) => foldText(words.trim()).folded;
  const wanted = ofCoder.filter((seat) => moment === undefined || fold(seat.moment) === fold(moment));
  if (wanted.length === 1) return wanted[0]!;
  const names = ofCoder.map((seat) => `“${seatName(model, seat)}”`).join(', ');
  throw new WrongUse(`--moment says which of these is meant: ${names}.`);
}
