import type { TestProject } from 'vitest/node';
import { findBrowser, thisMachine } from '../../src/local/browser/findBrowser';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the browser that was found. */
    browser: string;
  }
}

/** Finds the browser once, before any test: never a silent skip. */
export default function setup({ provide }: TestProject): void {
  provide('browser', findBrowser(thisMachine));
}
