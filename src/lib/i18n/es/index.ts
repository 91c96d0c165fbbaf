import { examples } from './examples';
import { home } from './home';
import { runs } from './runs';
import { settings } from './settings';
import { shell } from './shell';
import { workbench } from './workbench';

export const es = { examples, home, runs, settings, shell, workbench };
