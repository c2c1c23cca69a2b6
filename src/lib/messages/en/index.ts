import type { Messages } from '../messages';
import { codes } from './codes';
import { domain } from './domain';
import { errors } from './errors';
import { exchange } from './exchange';
import { project } from './project';
import { settings } from './settings';
import { shell } from './shell';
import { start } from './start';
import { table } from './table';
import { tour } from './tour';

export const en: Messages = {
  codes,
  domain,
  errors,
  exchange,
  project,
  settings,
  shell,
  start,
  table,
  tour
};
