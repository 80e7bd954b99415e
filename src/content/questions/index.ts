import type { Question } from '../../domain/catalogue';

/** Every question, in the order the Answers tab and the sidebar show them. */
export const questions: readonly Question[] = [];
