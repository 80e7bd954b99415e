import { Emulated, type EmulatedClass, ServiceError } from './emulated';
import { methodNames } from './signatures';

/** The old log: what it takes goes where the console's lines go (R3). */
export class Logger extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Base.Logger',
    kinds: { log: 'handle', getLog: 'handle', clear: 'handle' },
  };
  private lines: string[] = [];
  constructor(private readonly write: (line: string) => void) {
    super();
  }
  log(first: unknown, ...values: unknown[]): this {
    const rest = [...values];
    const spoken = typeof first === 'string' ? first : JSON.stringify(first);
    const line = spoken.replace(/%[sd]/g, (mark) => (rest.length > 0 ? String(rest.shift()) : mark));
    this.lines.push(line);
    this.write(line);
    return this;
  }
  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }
  clear(): void {
    this.lines = [];
  }
}

/** A service whose scope the product must not have: each call meets the scope check and gets no further (R10, U5). */
export class RefusedService extends Emulated {
  readonly emulates: EmulatedClass;
  constructor(declaration: string) {
    super();
    this.emulates = {
      declaration,
      kinds: Object.fromEntries(methodNames(declaration).map((name) => [name, 'read' as const])),
    };
  }
}

/** SpreadsheetApp in a document, DocumentApp in a spreadsheet, and both with nothing open (H8). */
export class AbsentEditor extends Emulated {
  readonly emulates: EmulatedClass;
  constructor(private readonly service: 'SpreadsheetApp' | 'DocumentApp') {
    super();
    this.emulates = {
      declaration: `${service.replace('App', '')}.${service}`,
      kinds: { getUi: 'handle', getActive: 'handle', getActiveSpreadsheet: 'handle', getActiveDocument: 'handle' },
    };
  }
  getUi(): never {
    throw new ServiceError(`Cannot call ${this.service}.getUi() from this context.`);
  }
  getActive(): null {
    return null;
  }
  getActiveSpreadsheet(): null {
    return null;
  }
  getActiveDocument(): null {
    return null;
  }
}
