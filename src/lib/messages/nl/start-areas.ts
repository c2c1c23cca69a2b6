import { dates } from './dates';
import { domain } from './domain';
import { errors } from './errors';
import { exchange } from './exchange';
import { figure } from './figure';
import { settings } from './settings';
import { shell } from './shell';
import { start } from './start';

/** What the start page and every notice can say: loaded before anything is shown. The rest comes with a project. */
export const startAreas = { dates, domain, errors, exchange, figure, settings, shell, start };
