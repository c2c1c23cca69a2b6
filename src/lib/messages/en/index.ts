import type { Messages } from '../messages';
import { domain } from './domain';
import { errors } from './errors';
import { shell } from './shell';

export const en: Messages = { domain, errors, shell };
