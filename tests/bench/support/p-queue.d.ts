/** The file of this name is bundled from the package when the bench is run. */
export { default } from 'p-queue';
