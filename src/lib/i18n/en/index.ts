import { dashboard } from './dashboard';
import { deployments } from './deployments';
import { embed } from './embed';
import { errors } from './errors';
import { examples } from './examples';
import { files } from './files';
import { flows } from './flows';
import { glossary } from './glossary';
import { home } from './home';
import { lab } from './lab';
import { learn } from './learn';
import { runUi } from './run-ui';
import { runViews } from './run-views';
import { runs } from './runs';
import { search } from './search';
import { settings } from './settings';
import { share } from './share';
import { shell } from './shell';
import { survey } from './survey';
import { views } from './views';
import { workbench } from './workbench';

export const en = {
  dashboard,
  deployments,
  embed,
  errors,
  examples,
  files,
  flows,
  glossary,
  home,
  lab,
  learn,
  runUi,
  runViews,
  runs,
  search,
  settings,
  share,
  shell,
  survey,
  views,
  workbench,
};
