import type { glossary as es } from '../es/glossary';

export const glossary: typeof es = {
  title: 'Glossary',
  lead: 'The words of the trade, in two or three sentences each, with their names in Spanish and in Prefect, so that what you learn here also helps you there.',
  index: 'Terms',
  inPrefect: 'In Prefect',
  lessons: 'Taught in',
  related: 'Related to',
};
