import { dates } from './dates';
import { domain } from './domain';
import { errors } from './errors';
import { exchange } from './exchange';
import { figure } from './figure';
import { settings } from './settings';
import { shell } from './shell';
import { start } from './start';

export const startAreas = { dates, domain, errors, exchange, figure, settings, shell, start };
