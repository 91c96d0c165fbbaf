import { AROUND_TERMS } from './glossary/around';
import { FAULT_TERMS } from './glossary/faults';
import { STATE_TERMS } from './glossary/states';
import { WORK_TERMS } from './glossary/work';

/** From what there is to run to what is left of it. */
export const GLOSSARY = [...WORK_TERMS, ...STATE_TERMS, ...FAULT_TERMS, ...AROUND_TERMS] as const;
export type TermSlug = (typeof GLOSSARY)[number]['slug'];
