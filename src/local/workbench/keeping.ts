/** Where the work lies between two days: one file in a local folder, written whole or not at all. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as z from 'zod/mini';
import { workbenchWords } from '../../content/workbenchWords';
import { say } from '../demo/options';
import type { Json } from '../host.types';
import type { Kept, WorkFile } from './protocol';

const words = workbenchWords.kept;
const NAME = 'workbench';
/** Our file, and the second or third where several workbenches ran at once; not what was put aside. */
const OURS = /^workbench(-\d{1,3})?\.json$/;

const shape = z.object({
  format: z.literal('smhl-workbench'),
  version: z.literal(1),
  offset: z.number(),
  saved: z.object({ format: z.literal('smhl-local-work'), version: z.literal(1), work: z.custom<Json>() }),
});

/** A saved plan, or null for anything else. What is wrong deep inside shows when it is opened. */
export function workFileFrom(value: unknown): WorkFile | null {
  const read = z.safeParse(shape, value);
  return read.success ? read.data : null;
}

function parsed(text: string): WorkFile | null {
  try {
    return workFileFrom(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const stampOf = (file: string): number | null => (existsSync(file) ? statSync(file).mtimeMs : null);

/** Keeps one workbench's file. Nothing it finds there is ever overwritten unless it wrote it itself. */
export class Keeper {
  private file: string;
  /** Time of the file as we last read or wrote it; null when there was none. */
  private stamp: number | null = null;
  private problem: string | null = null;
  private isSaved = true;

  constructor(
    private readonly folder: string,
    private readonly now: () => Date,
  ) {
    this.file = this.newest() ?? join(folder, `${NAME}.json`);
  }

  /** The file last written, where several workbenches have kept theirs side by side; null when there is none. */
  private newest(): string | null {
    if (!statSync(this.folder, { throwIfNoEntry: false })?.isDirectory()) return null;
    const files = readdirSync(this.folder).filter((file) => OURS.test(file));
    const dated = files.map((file) => ({ file, time: stampOf(join(this.folder, file)) ?? 0 }));
    const [latest] = dated.sort((a, b) => b.time - a.time);
    return latest ? join(this.folder, latest.file) : null;
  }

  private told(file: string): string {
    const path = relative(process.cwd(), file);
    return path.startsWith('..') ? file : path;
  }

  get place(): string {
    return this.told(this.file);
  }

  state(): Kept {
    return { file: this.place, saved: this.isSaved, problem: this.problem };
  }

  /** The work kept last time, or null; a file that cannot be read is put aside, with the words to say so. */
  read(): { readonly work: WorkFile | null; readonly notice: string | null } {
    this.stamp = stampOf(this.file);
    if (this.stamp === null) return { work: null, notice: null };
    const work = parsed(readFileSync(this.file, 'utf8'));
    return work ? { work, notice: null } : { work: null, notice: this.setAside(words.damaged) };
  }

  /** Gives the present file another name, and the words to say so. */
  setAside(words: string): string | null {
    if (!existsSync(this.file)) return null;
    const day = this.now().toISOString().slice(0, 16).replace(/[:T]/g, '-');
    const aside = this.freeName(`${NAME}-${day}`);
    renameSync(this.file, aside);
    const notice = say(words, { file: this.place, aside: this.told(aside) });
    this.stamp = null;
    return notice;
  }

  private nextName(): string {
    for (let number = 2; ; number += 1) {
      const file = join(this.folder, `${NAME}-${number}.json`);
      if (!existsSync(file)) return file;
    }
  }

  private freeName(stem: string): string {
    const candidates = ['', ...Array.from({ length: 998 }, (_, index) => `-${index + 2}`)];
    const free = candidates.map((end) => join(this.folder, `${stem}${end}.json`)).find((file) => !existsSync(file));
    if (free === undefined) throw new Error(`No free name for ${stem} in ${this.folder}`);
    return free;
  }

  /** The work differs from what the file holds. */
  touched(): void {
    this.isSaved = false;
  }

  /** Writes the work; a failure is told in `state`. */
  write(work: WorkFile): void {
    try {
      mkdirSync(this.folder, { recursive: true });
      this.giveWay();
      writeFileSync(`${this.file}.part`, JSON.stringify(work));
      renameSync(`${this.file}.part`, this.file);
      this.stamp = stampOf(this.file);
      this.isSaved = true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.problem = say(words.cannot, { file: this.place, reason });
    }
  }

  /** Somebody else's newer file stays: from now on this work goes elsewhere. */
  private giveWay(): void {
    if (stampOf(this.file) === this.stamp) return;
    const before = this.place;
    this.file = this.nextName();
    this.stamp = null;
    this.problem = say(words.elsewhere, { file: before, other: this.place });
  }
}
