import { compare as en } from './en/compare';
import { compare as es } from './es/compare';
import type { Language } from './languages';

export type CompareWords = typeof es;

/** What comparing says. These come with what shows them, for the other words are part of every page's first load. */
export const compareWords: Readonly<Record<Language, CompareWords>> = { es, en };
