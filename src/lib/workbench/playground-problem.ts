/** Why a change to a playground's files was refused. */
export type PlaygroundProblem =
  | 'name-empty'
  | 'name-characters'
  | 'name-long'
  | 'name-ending'
  | 'name-taken'
  | 'too-many-files'
  | 'entry-file';
