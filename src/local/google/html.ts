import { Blob } from './blob';
import { Emulated, type EmulatedClass, type EnumMember, ServiceError } from './emulated';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

/** A page being made. Sizes are kept though a sidebar ignores them (H1). */
export class HtmlOutput extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'HTML.HtmlOutput',
    kinds: {
      append: 'handle',
      appendUntrusted: 'handle',
      clear: 'handle',
      getBlob: 'handle',
      getContent: 'handle',
      setContent: 'handle',
      getTitle: 'handle',
      setTitle: 'handle',
      getWidth: 'handle',
      setWidth: 'handle',
      getHeight: 'handle',
      setHeight: 'handle',
      setSandboxMode: 'handle',
      setXFrameOptionsMode: 'handle',
    },
  };
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  constructor(private content: string) {
    super();
  }

  append(html: string): this {
    this.content += html;
    return this;
  }
  appendUntrusted(text: string): this {
    this.content += escaped(text);
    return this;
  }
  clear(): this {
    this.content = '';
    return this;
  }
  getBlob(): Blob {
    return new Blob(new TextEncoder().encode(this.content), 'text/html');
  }
  getContent(): string {
    return this.content;
  }
  setContent(html: string): this {
    this.content = html;
    return this;
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  getWidth(): number | null {
    return this.width;
  }
  setWidth(pixels: number): this {
    this.width = pixels;
    return this;
  }
  getHeight(): number | null {
    return this.height;
  }
  setHeight(pixels: number): this {
    this.height = pixels;
    return this;
  }
  setSandboxMode(_mode: EnumMember): this {
    return this;
  }
  setXFrameOptionsMode(_mode: EnumMember): this {
    return this;
  }
}

/** Makes pages from the script project's HTML files. Templates are not emulated: the product has none (H7). */
export class HtmlService extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'HTML.HtmlService',
    kinds: { createHtmlOutput: 'handle', createHtmlOutputFromFile: 'handle' },
  };
  constructor(private readonly pages: ReadonlyMap<string, string>) {
    super();
  }

  createHtmlOutput(source: string | Blob = ''): HtmlOutput {
    return new HtmlOutput(typeof source === 'string' ? source : source.getDataAsString());
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    const page = this.pages.get(name);
    if (page === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return new HtmlOutput(page);
  }
}
