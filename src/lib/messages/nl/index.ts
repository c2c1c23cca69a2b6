import { domain } from './domain';
import { errors } from './errors';
import { shell } from './shell';

export const nl = { domain, errors, shell };
